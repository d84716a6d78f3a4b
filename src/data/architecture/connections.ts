import type { Connection } from '../../model/architecture/connection.ts';
import { type ComponentId, furtherInstanceIds } from './components.ts';

const wires = {
	'kubectl-to-api': {
		openedBy: 'kubectl',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: '利用者の読み取りと変更',
			en: 'reads and changes asked for by people and CI',
		},
		references: ['docs-ports', 'src-kubectl-apply'],
	},
	'scheduler-to-api': {
		openedBy: 'kube-scheduler',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'PodとNodeなどのウォッチ、バインド、Leaseの更新',
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
			en: 'write transactions, range reads, watches',
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
			ja: '自分のノードのPodのウォッチ、PodとNodeの状態、Lease',
			en: 'a watch on the Pods of its node; the status of Pods and Node; Leases',
		},
		references: ['src-kubelet-apiserver-source', 'docs-leases', 'docs-ports'],
	},
	'api-to-kubelet': {
		openedBy: 'kube-apiserver',
		to: 'kubelet',
		transport: 'https',
		port: 10250,
		carries: {
			ja: 'logs、exec、attach、port-forward(頼まれたときだけ)',
			en: 'logs, exec, attach, port-forward, and only when asked',
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
			ja: 'Podサンドボックス、コンテナ、イメージの操作と状態の問い合わせ',
			en: 'calls on Pod sandboxes, containers and images, and questions about their state',
		},
		references: ['docs-cri', 'spec-cri-proto'],
	},
	'cloud-controller-manager-to-cloud': {
		openedBy: 'cloud-controller-manager',
		to: 'cloud-provider',
		transport: 'cloud-api',
		carries: {
			ja: 'ロードバランサー、経路、インスタンスの操作と問い合わせ',
			en: 'calls on load balancers, routes and instances',
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
			en: 'adding a Pod to the network, and taking it off',
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
		references: ['docs-container-runtimes'],
	},
	'runc-to-pods': {
		openedBy: 'runc',
		to: 'pods',
		transport: 'exec',
		carries: {
			ja: 'コンテナのプロセス',
			en: 'the processes of containers',
		},
		references: ['docs-container-runtimes'],
	},
	'standby-to-api': {
		openedBy: 'kube-scheduler-standby',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: 'Leaseの確認',
			en: 'looks at the Lease',
		},
		references: ['docs-leases', 'src-leaderelection'],
	},
	'kubelet-2-to-api': {
		openedBy: 'kubelet-2',
		to: 'kube-apiserver',
		transport: 'https',
		port: 6443,
		carries: {
			ja: '自分のノードのPodのウォッチ、PodとNodeの状態、Lease',
			en: 'a watch on the Pods of its node; the status of Pods and Node; Leases',
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
		transport: 'cri',
		carries: {
			ja: 'コンテナランタイムを通じた起動と停止',
			en: 'starting and stopping, through its container runtime',
		},
		references: ['docs-cri'],
	},
} as const satisfies Record<string, Connection<ComponentId>>;

/** The id of a connection. */
export type ConnectionId = keyof typeof wires;

/** Who dials whom. Which way information flows on a connection is a matter of each step. */
export const connections: Readonly<Record<ConnectionId, Connection<ComponentId>>> = wires;

/** All connection ids, in the order of tables. */
export const connectionIds = Object.keys(connections) as ConnectionId[];

/** All connection ids but those of further instances, for tables and the pictures of components. */
export const singleConnectionIds = connectionIds.filter((id) => {
	const { openedBy, to } = connections[id];
	return !furtherInstanceIds.includes(openedBy) && !furtherInstanceIds.includes(to);
});
