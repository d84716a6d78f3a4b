import {
	type Component,
	hasPage,
	isFurtherInstance,
	type PagedComponent,
} from '../../model/architecture/component.ts';

const boxes = {
	'kube-apiserver': {
		name: { ja: 'kube-apiserver', en: 'kube-apiserver' },
		plane: 'control-plane',
		role: { ja: '唯一の入口', en: 'the only door' },
		truth: {
			ja: 'クラスターの状態を読み書きする入口は、ここだけです。状態を知りたいコンポーネントは自分から接続し、変化をウォッチします。',
			en: 'The one door to the state of the cluster: whoever wants to know it dials in, and watches for what has changed.',
		},
		references: ['docs-architecture', 'docs-control-plane-node-communication'],
	},
	etcd: {
		name: { ja: 'etcd', en: 'etcd' },
		plane: 'store',
		role: { ja: '状態の記憶', en: 'remembers' },
		truth: {
			ja: 'クラスターの状態を、過半数の同意で記憶するキーバリューストアです。クライアントはkube-apiserverだけです。',
			en: 'Remembers the state of the cluster by majority vote. Its only client is kube-apiserver.',
		},
		references: ['etcd-api', 'docs-etcd-ops'],
	},
	'kube-scheduler': {
		name: { ja: 'kube-scheduler', en: 'kube-scheduler' },
		plane: 'control-plane',
		role: { ja: 'ノードを選ぶ', en: 'picks a node' },
		truth: {
			ja: 'まだノードが決まっていないPodごとに、動かすノードを1つ選んで記録します。Podを起動することはありません。',
			en: 'Picks a node for each Pod that has none and records the choice. It starts nothing.',
		},
		references: ['docs-kube-scheduler'],
	},
	'kube-controller-manager': {
		name: { ja: 'kube-controller-manager', en: 'kube-controller-manager' },
		plane: 'control-plane',
		role: { ja: '状態の差を埋める', en: 'closes the gap' },
		truth: {
			ja: '1つのプロセスに収まった数十のコントローラーが、現在の状態を目的の状態へ近づけ続けます。',
			en: 'Dozens of controllers in one process, each moving the current state toward the desired one.',
		},
		references: ['docs-architecture', 'src-kcm-controller-names'],
	},
	'cloud-controller-manager': {
		name: { ja: 'cloud-controller-manager', en: 'cloud-controller-manager' },
		plane: 'control-plane',
		role: { ja: 'クラウドと話す', en: 'talks to the cloud' },
		truth: {
			ja: 'クラウドのAPIを使うコントローラーだけを集めたプロセスです。クラウドを使わないクラスターにはありません。',
			en: 'The controllers that talk to a cloud, set apart in a process of their own. No cloud, no need for it.',
		},
		optional: {
			ja: 'クラウドプロバイダーと連携しないクラスターには不要です。',
			en: 'A cluster without a cloud provider has none.',
		},
		references: ['docs-cloud-controller', 'docs-architecture'],
	},
	kubelet: {
		name: { ja: 'kubelet', en: 'kubelet' },
		plane: 'node',
		role: { ja: 'Podを動かす', en: 'runs its Pods' },
		truth: {
			ja: '自分のノードにバインドされたPodをウォッチし、コンテナランタイムにコンテナを動かさせ、結果を報告します。',
			en: 'Watches for the Pods of its own node, has the container runtime run them, and reports what came of it.',
		},
		references: ['docs-architecture', 'src-kubelet-apiserver-source'],
	},
	'kube-proxy': {
		name: { ja: 'kube-proxy', en: 'kube-proxy' },
		plane: 'node',
		role: { ja: 'ルールを書く', en: 'writes the rules' },
		truth: {
			ja: 'Service宛ての通信を転送するルールを、各ノードのカーネルに書き込みます。パケットそのものは通りません。',
			en: 'Writes the rules by which each node’s kernel forwards traffic for Services. Packets do not pass through it.',
		},
		optional: {
			ja: '同じ働きをするネットワークプラグインがあれば不要です。',
			en: 'A network plug-in that forwards Service traffic itself makes it unnecessary.',
		},
		references: ['docs-virtual-ips', 'docs-architecture'],
	},
	'container-runtime': {
		name: { ja: 'コンテナランタイム', en: 'Container runtime' },
		plane: 'node',
		role: { ja: 'コンテナを動かす', en: 'runs containers' },
		truth: {
			ja: 'kubeletからCRIで呼び出され、イメージを取得し、コンテナを起動、停止します。containerdやCRI-Oが代表的です。',
			en: 'Called by the kubelet over CRI, it pulls images and starts and stops containers: containerd, CRI-O.',
		},
		references: ['docs-container-runtimes', 'spec-cri-proto'],
	},
	kubectl: {
		name: { ja: 'kubectl', en: 'kubectl' },
		plane: 'outside',
		role: { ja: '利用者、CI', en: 'people, CI' },
		references: ['src-kubectl-apply'],
	},
	'cloud-provider': {
		name: { ja: 'クラウド', en: 'Cloud provider' },
		plane: 'outside',
		role: { ja: '外部のAPI', en: 'its own API' },
		references: ['src-cloud-provider'],
	},
	'kube-scheduler-standby': {
		name: { ja: 'スタンバイ', en: 'standby' },
		plane: 'control-plane',
		role: { ja: '2台目のkube-scheduler', en: 'a second kube-scheduler' },
		instanceOf: 'kube-scheduler',
		references: ['docs-leases'],
	},
	cni: {
		name: { ja: 'CNI', en: 'CNI' },
		plane: 'node',
		role: {
			ja: 'Podのネットワークを用意するプラグイン',
			en: 'the plug-in that gives Pods a network',
		},
		references: ['docs-network-plugins', 'spec-cni'],
	},
	runc: {
		name: { ja: 'runc', en: 'runc' },
		plane: 'node',
		role: {
			ja: 'コンテナのプロセスを作るOCIランタイム',
			en: 'the OCI runtime that makes container processes',
		},
		references: ['docs-container-runtimes'],
	},
	kernel: {
		name: { ja: 'カーネルのルール', en: 'Kernel rules' },
		plane: 'node',
		role: { ja: 'パケットを転送する', en: 'forward packets' },
		references: ['docs-virtual-ips'],
	},
	pods: {
		name: { ja: 'Pod', en: 'Pods' },
		plane: 'node',
		role: { ja: 'アプリケーション', en: 'your programs' },
		references: ['docs-architecture'],
	},
	'kubelet-2': {
		name: { ja: 'kubelet', en: 'kubelet' },
		plane: 'node',
		role: { ja: '別のノードのkubelet', en: 'the kubelet of another node' },
		instanceOf: 'kubelet',
		references: ['docs-architecture'],
	},
	'kube-proxy-2': {
		name: { ja: 'kube-proxy', en: 'kube-proxy' },
		plane: 'node',
		role: { ja: '別のノードのkube-proxy', en: 'the kube-proxy of another node' },
		instanceOf: 'kube-proxy',
		references: ['docs-virtual-ips'],
	},
	'kernel-2': {
		name: { ja: 'ルール', en: 'Rules' },
		plane: 'node',
		role: { ja: '別のノードのカーネルのルール', en: 'the kernel rules of another node' },
		instanceOf: 'kernel',
		references: ['docs-virtual-ips'],
	},
	'pods-2': {
		name: { ja: 'Pod', en: 'Pods' },
		plane: 'node',
		role: { ja: '別のノードのPod', en: 'the Pods of another node' },
		instanceOf: 'pods',
		references: ['docs-architecture'],
	},
} as const satisfies Record<string, Component>;

/** The id of a component: the last part of its address, and its name in the data. */
export type ComponentId = keyof typeof boxes;

/** The id of a component that has a page of its own. */
export type PagedComponentId = {
	[Id in ComponentId]: (typeof boxes)[Id] extends PagedComponent ? Id : never;
}[ComponentId];

/** Every box of the picture. The order is the order of lists and tables. */
export const components: Readonly<Record<ComponentId, Component>> = boxes;

/** All component ids in the order of lists. */
export const componentIds = Object.keys(components) as ComponentId[];

/** The ids of further instances of a component. */
export const furtherInstanceIds: readonly string[] = componentIds.filter((id) =>
	isFurtherInstance(components[id]),
);

/** All component ids but those of further instances, for lists and tables. */
export const singleComponentIds = componentIds.filter((id) => !furtherInstanceIds.includes(id));

/** The ids of the components that have a page of their own, in the order of lists. */
export const pagedComponentIds = componentIds.filter((id): id is PagedComponentId =>
	hasPage(components[id]),
);
