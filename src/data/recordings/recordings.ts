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
			ja: '1レプリカのDeploymentのkubectl applyから、PodがReadyになるまで',
			en: 'from kubectl apply of a Deployment with one replica to Ready',
		},
		schema: storySchema,
	},
	{
		name: 'service',
		holds: {
			ja: 'LoadBalancerのServiceのkubectl applyから、応答とアドレスが得られるまで',
			en: 'from kubectl apply of a LoadBalancer Service to an answer and an address',
		},
		schema: storySchema,
	},
	{
		name: 'scale',
		holds: {
			ja: 'レプリカ数を1から3、3から1に変えたときのリクエストとカーネルのルール',
			en: 'one replica to three and back: requests and kernel rules',
		},
		schema: storySchema,
	},
	{
		name: 'rollout',
		holds: {
			ja: '3レプリカのDeploymentのテンプレートを変え、その間Serviceにリクエストを送り続けた記録',
			en: 'a new template for three replicas, while somebody keeps asking the Service',
		},
		schema: storySchema,
	},
	{
		name: 'node-join',
		holds: {
			ja: 'kubeletがNodeを登録してから、最初のLeaseまで',
			en: 'from the kubelet’s registration of its Node to its first Lease',
		},
		schema: storySchema,
	},
	{
		name: 'crash',
		holds: {
			ja: 'コンテナのプロセスの強制終了から、再びReadyになるまで',
			en: 'from the killing of a container process until it is Ready again',
		},
		schema: storySchema,
	},
	{
		name: 'backoff',
		holds: {
			ja: '自分で終わるコンテナを、kubeletがいつ起動し直したか',
			en: 'when the kubelet started a container again that ends by itself',
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
			en: 'a node cut off until its Pod runs elsewhere, and until it is back',
		},
		schema: storySchema,
	},
	{
		name: 'failure-matrix',
		holds: {
			ja: '8つのコンポーネントを1つずつすべて止め、12の項目を試した結果',
			en: 'every instance of one component killed, then twelve abilities tried, for each of eight',
		},
		schema: failureMatrixSchema,
	},
	{
		name: 'etcd-quorum',
		holds: {
			ja: '3メンバーのetcdで、メンバー1つ、リーダー、メンバー2つを失わせ、戻すまで',
			en: 'three etcd members: one lost, the leader lost, two lost, back',
		},
		schema: etcdQuorumSchema,
	},
	{
		name: 'gate',
		holds: {
			ja: 'kube-apiserverが拒否するものと、その応答',
			en: 'what kube-apiserver refuses, and how it answers',
		},
		schema: gateSchema,
	},
	{
		name: 'anatomy',
		holds: {
			ja: 'kube-apiserverの中での、Podの作成とバインドの内訳',
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
			ja: '平常時の接続と、kubectl execで増える接続',
			en: 'who dials whom at rest, and what kubectl exec adds',
		},
		schema: connectionsSchema,
	},
	{
		name: 'proxy-modes',
		holds: {
			ja: '同じServiceを、nftablesモードとiptablesモードのkube-proxyで比べた記録',
			en: 'the same Services under kube-proxy in nftables mode and in iptables mode',
		},
		schema: proxyModesSchema,
	},
	{
		name: 'at-rest',
		holds: {
			ja: '何も頼まれていないときのリクエストとetcdの呼び出し',
			en: 'what is asked for while nobody asks for anything',
		},
		schema: atRestSchema,
	},
];
