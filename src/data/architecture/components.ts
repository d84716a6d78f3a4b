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
		duty: 'hub',
		role: { ja: '唯一の入口', en: 'sole entry point' },
		truth: {
			ja: 'クラスターの状態の読み書きは、すべてkube-apiserverを通ります。ほかのコンポーネントは、kube-apiserverに接続して状態の変化をウォッチします。',
			en: 'All reads and writes of the cluster’s state go through it. The other components connect to it and watch for changes.',
		},
		references: ['docs-architecture', 'docs-control-plane-node-communication'],
	},
	etcd: {
		name: { ja: 'etcd', en: 'etcd' },
		plane: 'store',
		role: { ja: '状態の保存', en: 'stores the state' },
		truth: {
			ja: 'クラスターの状態を、メンバーの過半数に書き込んで保存するキーバリューストアです。ほかのコンポーネントのうち、etcdに接続するのはkube-apiserverだけです。',
			en: 'A key-value store that holds the state of the cluster. Each change is written to a majority of the etcd members. Of the other components, only kube-apiserver connects to etcd.',
		},
		references: ['etcd-api', 'docs-etcd-ops'],
	},
	'kube-scheduler': {
		name: { ja: 'kube-scheduler', en: 'kube-scheduler' },
		plane: 'control-plane',
		role: { ja: 'ノードを選ぶ', en: 'chooses a node' },
		truth: {
			ja: 'ノードの決まっていないPodに、動かすノードを1つ選び、その結果を書き込みます。Podの起動はしません。',
			en: 'Chooses a node for each Pod that has none and records the choice. It does not start Pods.',
		},
		references: ['docs-kube-scheduler'],
	},
	'kube-controller-manager': {
		name: { ja: 'kube-controller-manager', en: 'kube-controller-manager' },
		plane: 'control-plane',
		role: { ja: '状態の差を埋める', en: 'closes the gap' },
		truth: {
			ja: '1つのプロセスの中で数十のコントローラーが動き、現在の状態を目的の状態に近づけ続けます。',
			en: 'Dozens of controllers in one process, each moving the current state toward the desired state.',
		},
		references: ['docs-architecture', 'src-kcm-controller-names'],
	},
	'cloud-controller-manager': {
		name: { ja: 'cloud-controller-manager', en: 'cloud-controller-manager' },
		plane: 'control-plane',
		role: { ja: 'クラウドと連携', en: 'works with a cloud' },
		truth: {
			ja: 'クラウドのAPIを呼び出すコントローラーを集めた、独立したプロセスです。クラウドと連携しないクラスターでは動かしません。',
			en: 'The controllers that call a cloud’s API, in a separate process. A cluster without a cloud provider does not run it.',
		},
		optional: {
			ja: 'クラウドプロバイダーと連携しないクラスターには不要です。',
			en: 'A cluster that uses no cloud provider does not need it.',
		},
		references: ['docs-cloud-controller', 'docs-architecture'],
	},
	kubelet: {
		name: { ja: 'kubelet', en: 'kubelet' },
		inSentence: { ja: 'kubelet', en: 'the kubelet' },
		plane: 'node',
		role: { ja: 'Podを動かす', en: 'runs its Pods' },
		truth: {
			ja: '自分のノードにバインドされたPodをウォッチし、コンテナランタイムを呼び出してコンテナを動かし、その状態を報告します。',
			en: 'Watches for the Pods bound to its node, calls the container runtime to run their containers, and reports their status.',
		},
		references: ['docs-architecture', 'src-kubelet-apiserver-source'],
	},
	'kube-proxy': {
		name: { ja: 'kube-proxy', en: 'kube-proxy' },
		plane: 'node',
		role: { ja: 'ルールを書く', en: 'writes the rules' },
		truth: {
			ja: 'Service宛ての通信を転送するルールを、自分のノードのカーネルに書き込みます。パケット自体はkube-proxyを通りません。',
			en: 'Writes the rules by which the kernel of its node forwards traffic for Services. Packets do not pass through kube-proxy.',
		},
		optional: {
			ja: 'ネットワークプラグインがService宛ての通信を転送する場合は不要です。',
			en: 'Not needed where a network plugin forwards Service traffic itself.',
		},
		references: ['docs-virtual-ips', 'docs-architecture'],
	},
	'container-runtime': {
		name: { ja: 'コンテナランタイム', en: 'Container runtime' },
		inSentence: { ja: 'コンテナランタイム', en: 'the container runtime' },
		plane: 'node',
		role: { ja: 'コンテナを動かす', en: 'runs containers' },
		truth: {
			ja: 'kubeletからCRIで呼び出され、イメージを取得し、コンテナを起動、停止します。containerdやCRI-Oなどがあります。',
			en: 'Pulls images and starts and stops containers when the kubelet calls it over CRI. Examples are containerd and CRI-O.',
		},
		references: ['docs-container-runtimes', 'spec-cri-proto'],
	},
	kubectl: {
		name: { ja: 'kubectl', en: 'kubectl' },
		plane: 'outside',
		role: { ja: 'ユーザー、CI', en: 'users, CI' },
		references: ['src-kubectl-apply'],
	},
	'cloud-provider': {
		name: { ja: 'クラウド', en: 'Cloud provider' },
		inSentence: { ja: 'クラウド', en: 'the cloud provider' },
		plane: 'outside',
		role: { ja: '外部のAPI', en: 'external API' },
		references: ['src-cloud-provider'],
	},
	'kube-scheduler-standby': {
		name: { ja: 'スタンバイ', en: 'standby' },
		inSentence: { ja: 'スタンバイ', en: 'the standby' },
		plane: 'control-plane',
		role: { ja: '2つ目のkube-scheduler', en: 'a second kube-scheduler' },
		instanceOf: 'kube-scheduler',
		duty: 'standby',
		references: ['docs-leases'],
	},
	cni: {
		name: { ja: 'CNI', en: 'CNI' },
		inSentence: { ja: 'CNI', en: 'the CNI plugin' },
		plane: 'node',
		role: {
			ja: 'Podをネットワークに接続するプラグイン',
			en: 'the plugin that connects Pods to the network',
		},
		references: ['docs-network-plugins', 'spec-cni'],
	},
	runc: {
		name: { ja: 'runc', en: 'runc' },
		plane: 'node',
		role: {
			ja: 'コンテナのプロセスを作るOCIランタイム',
			en: 'the OCI runtime that creates container processes',
		},
		references: ['containerd-runtime-v2', 'spec-oci-runtime'],
	},
	kernel: {
		name: { ja: 'カーネルのルール', en: 'Kernel rules' },
		inSentence: { ja: 'カーネルのルール', en: 'the kernel rules' },
		plane: 'node',
		role: { ja: 'パケットを転送する', en: 'forward packets' },
		references: ['docs-virtual-ips'],
	},
	pods: {
		name: { ja: 'Pod', en: 'Pods' },
		inSentence: { ja: 'Pod', en: 'the Pods' },
		plane: 'node',
		role: { ja: 'アプリケーション', en: 'applications' },
		references: ['docs-architecture'],
	},
	'kubelet-2': {
		name: { ja: 'kubelet', en: 'kubelet' },
		inSentence: { ja: 'kubelet', en: 'the kubelet' },
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
		inSentence: { ja: 'ルール', en: 'the rules' },
		plane: 'node',
		role: { ja: '別のノードのカーネルのルール', en: 'the kernel rules of another node' },
		instanceOf: 'kernel',
		references: ['docs-virtual-ips'],
	},
	'pods-2': {
		name: { ja: 'Pod', en: 'Pods' },
		inSentence: { ja: 'Pod', en: 'the Pods' },
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
