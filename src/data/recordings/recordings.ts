import { z } from 'astro/zod';
import type { Localized } from '../../model/locale.ts';
import { storySchema } from '../../model/recordings/evidence.ts';
import {
	anatomySchema,
	atRestSchema,
	backoffSchema,
	connectionsSchema,
	etcdQuorumSchema,
	failureMatrixSchema,
	gateSchema,
	proxyModesSchema,
	watchesSchema,
} from '../../model/recordings/measurements.ts';

/** A file of the recording that readers can download. */
export interface Recording {
	readonly name: string;
	readonly holds: Localized;
	readonly schema: z.ZodType;
}

/** Every file of the recording, with what it holds and the schema it keeps. */
export const recordings: readonly Recording[] = [
	{
		name: 'pod-birth',
		holds: {
			ja: 'レプリカが1つのDeploymentのkubectl applyから、PodがReadyになるまで',
			en: 'from kubectl apply of a Deployment with one replica to a Ready Pod',
		},
		schema: storySchema,
	},
	{
		name: 'service',
		holds: {
			ja: 'typeがLoadBalancerのServiceのkubectl applyから、応答と外部アドレスが得られるまで',
			en: 'from kubectl apply of a LoadBalancer Service to an answer and an external address',
		},
		schema: storySchema,
	},
	{
		name: 'scale',
		holds: {
			ja: 'レプリカ数を1から3、3から1に変えたときのリクエストとカーネルのルール',
			en: 'scaling from one replica to three and back: requests and kernel rules',
		},
		schema: storySchema,
	},
	{
		name: 'rollout',
		holds: {
			ja: 'リクエストを送り続けた状態での、レプリカが3つのDeploymentのテンプレートの変更',
			en: 'a new template for three replicas, with requests sent to the Service throughout',
		},
		schema: storySchema,
	},
	{
		name: 'node-join',
		holds: {
			ja: 'kubeletによるNodeの登録から、最初のLeaseの作成まで',
			en: 'from the kubelet’s registration of its Node to its first Lease',
		},
		schema: storySchema,
	},
	{
		name: 'crash',
		holds: {
			ja: 'コンテナのプロセスの強制終了から、Podが再びReadyになるまで',
			en: 'from kill -9 of a container’s process until the Pod is Ready again',
		},
		schema: storySchema,
	},
	{
		name: 'backoff',
		holds: {
			ja: '繰り返し終了するコンテナを、kubeletが再起動した時刻',
			en: 'when the kubelet restarted a container that keeps exiting',
		},
		schema: backoffSchema,
	},
	{
		name: 'exec',
		holds: { ja: 'kubectl logsとkubectl exec', en: 'kubectl logs and kubectl exec' },
		schema: storySchema,
	},
	{
		name: 'failover',
		holds: {
			ja: 'リーダーのkube-schedulerの強制終了と、その間に作られたPod',
			en: 'the leading kube-scheduler killed, and a Pod created meanwhile',
		},
		schema: storySchema,
	},
	{
		name: 'node-loss',
		holds: {
			ja: 'ノードのネットワーク切断から、Podが別のノードで動き、ノードが戻るまで',
			en: 'from the moment a node is cut off until its Pod runs elsewhere and the node is back',
		},
		schema: storySchema,
	},
	{
		name: 'lease-check',
		holds: {
			ja: '2回目のノード切断で記録した、判断の前のLeaseの読み取り',
			en: 'the same loss in a second run: how the Lease is read before the node is judged',
		},
		schema: storySchema,
	},
	{
		name: 'failure-matrix',
		holds: {
			ja: '8つのコンポーネントについて、1つごとにその全プロセスを止め、12の項目を試した結果',
			en: 'for each of eight components: all its instances killed, then twelve abilities tried',
		},
		schema: failureMatrixSchema,
	},
	{
		name: 'etcd-quorum',
		holds: {
			ja: '3メンバーのetcdで、フォロワー1つ、リーダー、メンバー2つを順に止め、復帰させるまで',
			en: 'three etcd members: one down, the leader down, two down, and back',
		},
		schema: etcdQuorumSchema,
	},
	{
		name: 'gate',
		holds: {
			ja: 'kube-apiserverが拒否するリクエストと、その応答',
			en: 'requests that kube-apiserver refuses, and its answers',
		},
		schema: gateSchema,
	},
	{
		name: 'anatomy',
		holds: {
			ja: 'kube-apiserverの中での、Podの作成とバインドの処理の内訳',
			en: 'inside kube-apiserver: the spans of one Pod creation and one binding',
		},
		schema: anatomySchema,
	},
	{
		name: 'watches',
		holds: {
			ja: '各コンポーネントが開いたすべてのウォッチ',
			en: 'every watch that each component opened',
		},
		schema: watchesSchema,
	},
	{
		name: 'connections',
		holds: {
			ja: '操作をしていないときの接続と、kubectl execで増える接続',
			en: 'who connects to whom while idle, and what kubectl exec adds',
		},
		schema: connectionsSchema,
	},
	{
		name: 'proxy-modes',
		holds: {
			ja: '同じServiceについての、nftablesモードとiptablesモードのkube-proxyの比較',
			en: 'the same Services under kube-proxy in nftables mode and in iptables mode',
		},
		schema: proxyModesSchema,
	},
	{
		name: 'at-rest',
		holds: {
			ja: '操作をしていないときの、リクエストとetcdの呼び出し',
			en: 'requests, and calls to etcd, while the cluster is idle',
		},
		schema: atRestSchema,
	},
];
