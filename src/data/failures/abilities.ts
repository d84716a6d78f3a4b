import type { Ability } from '../../model/failures/failure.ts';

/** The twelve things that were tried while a component was down, in the recording's order. */
export const abilities: readonly Ability[] = [
	{
		id: 'running-pods',
		recorded: 'existing Pods keep running',
		name: { ja: '既存のPodが動き続ける', en: 'Pods that run keep running' },
	},
	{
		id: 'existing-service',
		recorded: 'an existing Service answers',
		name: { ja: '既存のServiceが応答する', en: 'a Service that exists answers' },
	},
	{
		id: 'read',
		recorded: 'kubectl get',
		name: { ja: 'kubectl getで読み取れる', en: 'kubectl get reads' },
	},
	{
		id: 'create',
		recorded: 'kubectl create',
		name: { ja: 'kubectl createで作れる', en: 'kubectl create writes' },
	},
	{
		id: 'restart',
		recorded: 'a crashed container is restarted',
		name: { ja: '異常終了したコンテナが再起動する', en: 'a crashed container is restarted' },
	},
	{
		id: 'new-deployment',
		recorded: 'a new Deployment gets its Pods',
		name: { ja: '新しいDeploymentにPodができる', en: 'a new Deployment gets its Pods' },
	},
	{
		id: 'scheduling',
		recorded: 'a new Pod is given a node',
		name: { ja: '新しいPodにノードが決まる', en: 'a new Pod is given a node' },
	},
	{
		id: 'cluster-ip',
		recorded: 'a new Service gets its cluster IP',
		name: { ja: '新しいServiceにClusterIPが付く', en: 'a new Service gets its cluster IP' },
	},
	{
		id: 'new-service',
		recorded: 'a new Service answers',
		name: { ja: '新しいServiceが応答する', en: 'a new Service answers' },
	},
	{
		id: 'load-balancer',
		recorded: 'a new LoadBalancer Service gets its address',
		name: {
			ja: '新しいLoadBalancerのServiceにアドレスが付く',
			en: 'a new LoadBalancer Service gets its address',
		},
	},
	{
		id: 'start-pod',
		recorded: 'a Pod that has a node is started',
		name: { ja: 'ノードの決まったPodが起動する', en: 'a Pod that has a node is started' },
	},
	{
		id: 'logs',
		recorded: 'kubectl logs',
		name: { ja: 'kubectl logsで読み取れる', en: 'kubectl logs reads' },
	},
];
