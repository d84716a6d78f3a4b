import type { Ability } from '../../model/failures/failure.ts';

/** The twelve things that were tried while a component was down, in the recording's order. */
export const abilities: readonly Ability[] = [
	{
		id: 'running-pods',
		recorded: 'existing Pods keep running',
		name: { ja: '既存のPodが動き続けるか', en: 'existing Pods keep running' },
	},
	{
		id: 'existing-service',
		recorded: 'an existing Service answers',
		name: { ja: '既存のServiceが応答するか', en: 'an existing Service answers' },
	},
	{
		id: 'read',
		recorded: 'kubectl get',
		name: { ja: 'kubectl getで読み取れるか', en: 'kubectl get' },
	},
	{
		id: 'create',
		recorded: 'kubectl create',
		name: { ja: 'kubectl createで作成できるか', en: 'kubectl create' },
	},
	{
		id: 'restart',
		recorded: 'a crashed container is restarted',
		name: { ja: 'クラッシュしたコンテナが再起動するか', en: 'a crashed container is restarted' },
	},
	{
		id: 'new-deployment',
		recorded: 'a new Deployment gets its Pods',
		name: { ja: '新しいDeploymentのPodが作られるか', en: 'a new Deployment gets its Pods' },
	},
	{
		id: 'scheduling',
		recorded: 'a new Pod is given a node',
		name: { ja: '新しいPodのノードが決まるか', en: 'a new Pod is given a node' },
	},
	{
		id: 'cluster-ip',
		recorded: 'a new Service gets its cluster IP',
		name: { ja: '新しいServiceにClusterIPが付くか', en: 'a new Service gets its cluster IP' },
	},
	{
		id: 'new-service',
		recorded: 'a new Service answers',
		name: { ja: '新しいServiceが応答するか', en: 'a new Service answers' },
	},
	{
		id: 'load-balancer',
		recorded: 'a new LoadBalancer Service gets its address',
		name: {
			ja: 'typeがLoadBalancerの新しいServiceに外部アドレスが付くか',
			en: 'a new LoadBalancer Service gets its external address',
		},
	},
	{
		id: 'start-pod',
		recorded: 'a Pod that has a node is started',
		name: { ja: 'ノードの決まったPodが起動するか', en: 'a Pod that has a node is started' },
	},
	{
		id: 'logs',
		recorded: 'kubectl logs',
		name: { ja: 'kubectl logsで読み取れるか', en: 'kubectl logs' },
	},
];
