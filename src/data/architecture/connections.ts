import type { Connection } from '../../model/architecture/connection.ts';
import { type ComponentId, furtherInstanceIds } from './components.ts';

const wires = {
	'kubectl-to-api': {
		openedBy: 'kubectl',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'ユーザーやCIによる読み取りと変更',
			en: 'reads and changes requested by users and CI',
		},
		references: ['docs-ports', 'src-kubectl-apply'],
	},
	'scheduler-to-api': {
		openedBy: 'kube-scheduler',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'PodやNodeなどのウォッチ、バインド、Leaseの更新',
			en: 'watches on Pods, Nodes and more; bindings; Lease renewals',
		},
		references: ['docs-ports', 'docs-kube-scheduler', 'src-default-binder'],
	},
	'api-to-etcd': {
		openedBy: 'kube-apiserver',
		to: 'etcd',
		transport: 'grpc',
		port: 2379,
		carries: {
			ja: '書き込みのトランザクション、範囲の読み取り、ウォッチ',
			en: 'transactions that write, range reads, watches',
		},
		references: ['etcd-api', 'src-etcd3-store', 'docs-ports'],
	},
	'controller-manager-to-api': {
		openedBy: 'kube-controller-manager',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: '多くの種類のオブジェクトのウォッチ、その作成、更新、削除',
			en: 'watches on many kinds of objects; creating, updating and deleting them',
		},
		references: ['docs-ports', 'docs-controllers'],
	},
	'cloud-controller-manager-to-api': {
		openedBy: 'cloud-controller-manager',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'ServiceとNodeのウォッチ、その状態の更新',
			en: 'watches on Services and Nodes; updates of their status',
		},
		references: ['docs-ports', 'docs-cloud-controller', 'src-service-controller'],
	},
	'kubelet-to-api': {
		openedBy: 'kubelet',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: '自分のノードのPodのウォッチ、PodとNodeの状態の報告、Leaseの更新',
			en: 'a watch on the Pods of its node; the status of Pods and of its Node; Lease renewals',
		},
		references: ['src-kubelet-apiserver-source', 'docs-leases', 'docs-ports'],
	},
	'api-to-kubelet': {
		openedBy: 'kube-apiserver',
		to: 'kubelet',
		transport: 'https',
		port: 10250,
		carries: {
			ja: 'logs、exec、attach、port-forward、Nodeへのプロキシ(リクエストを受けたときだけ)',
			en: 'logs, exec, attach, port-forward and the proxy to a Node, only on request',
		},
		references: ['docs-control-plane-node-communication', 'docs-ports'],
	},
	'proxy-to-api': {
		openedBy: 'kube-proxy',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'ServiceとEndpointSliceのウォッチ',
			en: 'watches on Services and EndpointSlices',
		},
		references: ['src-kube-proxy-server', 'docs-ports'],
	},
	'kubelet-to-runtime': {
		openedBy: 'kubelet',
		to: 'container-runtime',
		transport: 'cri',
		carries: {
			ja: 'Podサンドボックス、コンテナ、イメージの操作と、状態の問い合わせ',
			en: 'calls that manage Pod sandboxes, containers and images, and queries of their state',
		},
		references: ['docs-cri', 'spec-cri-proto'],
	},
	'cloud-controller-manager-to-cloud': {
		openedBy: 'cloud-controller-manager',
		to: 'cloud-provider',
		transport: 'cloud-api',
		carries: {
			ja: 'ロードバランサー、経路、マシンの操作と問い合わせ',
			en: 'calls that manage and query load balancers, routes and instances',
		},
		references: ['src-cloud-provider', 'docs-cloud-controller'],
	},
	'proxy-to-kernel': {
		openedBy: 'kube-proxy',
		to: 'kernel',
		transport: 'netlink',
		carries: {
			ja: '転送ルールの書き込み',
			en: 'forwarding rules',
		},
		references: ['docs-virtual-ips', 'kep-3866-nftables'],
	},
	'runtime-to-cni': {
		openedBy: 'container-runtime',
		to: 'cni',
		transport: 'exec',
		carries: {
			ja: 'Podのネットワークの追加と削除',
			en: 'adding a Pod to the network and removing it',
		},
		references: ['spec-cni', 'docs-network-plugins'],
	},
	'runtime-to-runc': {
		openedBy: 'container-runtime',
		to: 'runc',
		transport: 'exec',
		carries: {
			ja: 'コンテナの作成と起動',
			en: 'creating and starting containers',
		},
		references: ['containerd-runtime-v2', 'spec-oci-runtime'],
	},
	'runc-to-pods': {
		openedBy: 'runc',
		to: 'pods',
		transport: 'exec',
		carries: {
			ja: 'コンテナのプロセス',
			en: 'the processes of containers',
		},
		references: ['containerd-runtime-v2', 'spec-oci-runtime'],
	},
	'kubelet-to-pods': {
		openedBy: 'kubelet',
		to: 'pods',
		transport: 'probe',
		carries: {
			ja: 'Startup Probe、Liveness Probe、Readiness Probeとその結果',
			en: 'startup, liveness and readiness probes, and their results',
		},
		references: ['docs-probes'],
	},
	'standby-to-api': {
		openedBy: 'kube-scheduler-standby',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'PodやNodeなどのウォッチ、Leaseの定期的な読み取り、リーダーになった後はLeaseの更新とバインド',
			en: 'watches on Pods, Nodes and more; polls of the Lease; once it leads, Lease renewals and bindings',
		},
		references: ['docs-leases', 'src-leaderelection', 'src-scheduler-server'],
	},
	'kubelet-2-to-api': {
		openedBy: 'kubelet-2',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: '自分のノードのPodのウォッチ、PodとNodeの状態の報告、Leaseの更新',
			en: 'a watch on the Pods of its node; the status of Pods and of its Node; Lease renewals',
		},
		references: ['src-kubelet-apiserver-source', 'docs-leases'],
	},
	'proxy-2-to-api': {
		openedBy: 'kube-proxy-2',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'ServiceとEndpointSliceのウォッチ',
			en: 'watches on Services and EndpointSlices',
		},
		references: ['src-kube-proxy-server'],
	},
	'proxy-2-to-kernel': {
		openedBy: 'kube-proxy-2',
		to: 'kernel-2',
		transport: 'netlink',
		carries: {
			ja: '転送ルールの書き込み',
			en: 'forwarding rules',
		},
		references: ['docs-virtual-ips'],
	},
	'kubelet-2-to-pods-2': {
		openedBy: 'kubelet-2',
		to: 'pods-2',
		transport: 'exec',
		carries: {
			ja: 'コンテナの起動と停止(それを行うコンテナランタイムは、ここでは描いていません)',
			en: 'starting and stopping containers; the container runtime, which does so, is not drawn here',
		},
		references: ['docs-cri'],
	},
} as const satisfies Record<string, Connection<ComponentId>>;

/** The id of a connection. */
export type ConnectionId = keyof typeof wires;

/**
 * Who opens a connection to whom. Which way information flows on a connection is a matter of each
 * step. What a cluster has only where it is set up is not drawn: kube-apiserver also connects to
 * webhooks and aggregated API servers, and through its proxy to Pods and Services.
 */
export const connections: Readonly<Record<ConnectionId, Connection<ComponentId>>> = wires;

/** All connection ids, in the order of tables. */
export const connectionIds = Object.keys(connections) as ConnectionId[];

/** All connection ids but those of further instances, for tables and the pictures of components. */
export const singleConnectionIds = connectionIds.filter((id) => {
	const { openedBy, to } = connections[id];
	return !furtherInstanceIds.includes(openedBy) && !furtherInstanceIds.includes(to);
});
