import type { Topology } from '../../model/architecture/topology.ts';
import type { ComponentId } from './components.ts';

const providerRuns = {
	ja: 'サービスの提供者が運用し、利用者からは見えません。',
	en: 'Run by the provider, out of its users’ sight.',
};
const oneMachine = {
	ja: 'マシンが1台しかありません。',
	en: 'There is only one machine.',
};
const replaced = {
	ja: 'Serviceの転送をネットワークプラグインが受け持ちます。',
	en: 'The network plug-in forwards Service traffic instead.',
};

const kinds = {
	'self-managed': {
		name: { ja: '自分で運用するクラスター', en: 'Self-managed' },
		summary: {
			ja: 'すべてのコンポーネントを自分で動かします。図のままの姿です。',
			en: 'You run every component yourself: the picture as it stands.',
		},
		absent: {},
		hidden: {},
		references: ['docs-architecture'],
	},
	managed: {
		name: { ja: 'マネージドサービス', en: 'Managed' },
		summary: {
			ja: 'コントロールプレーンはサービスの提供者が動かします。利用者に見えるのは、kube-apiserverの入口とワーカーノードです。',
			en: 'A provider runs the control plane. What its users see is the door of kube-apiserver, and the worker nodes.',
		},
		absent: {},
		hidden: {
			etcd: providerRuns,
			'kube-scheduler': providerRuns,
			'kube-scheduler-standby': providerRuns,
			'kube-controller-manager': providerRuns,
			'cloud-controller-manager': providerRuns,
		},
		references: ['docs-architecture'],
	},
	'single-node': {
		name: { ja: '1台構成', en: 'Single node' },
		summary: {
			ja: 'コントロールプレーンとワーカーノードが1台のマシンに同居します。学習や開発に向いた構成です。',
			en: 'Control plane and worker node share one machine, as on a laptop for learning and development.',
		},
		absent: {
			'kube-scheduler-standby': oneMachine,
			'kubelet-2': oneMachine,
			'kube-proxy-2': oneMachine,
			'kernel-2': oneMachine,
			'pods-2': oneMachine,
		},
		hidden: {},
		references: ['docs-architecture'],
	},
	'no-cloud': {
		name: { ja: 'クラウドなし', en: 'No cloud' },
		summary: {
			ja: '連携するクラウドがないため、cloud-controller-managerを動かしません。typeがLoadBalancerのServiceには、別の仕組みがなければアドレスが付きません。',
			en: 'With no cloud to talk to, there is no cloud-controller-manager. A Service of type LoadBalancer gets no address, unless something else provides one.',
		},
		absent: {
			'cloud-controller-manager': {
				ja: '話す相手のクラウドがありません。',
				en: 'There is no cloud to talk to.',
			},
			'cloud-provider': {
				ja: '自前の設備やPCで動かしています。',
				en: 'The cluster runs on machines of one’s own.',
			},
		},
		hidden: {},
		references: ['docs-architecture', 'docs-cloud-controller'],
	},
	'no-kube-proxy': {
		name: { ja: 'kube-proxyなし', en: 'No kube-proxy' },
		summary: {
			ja: 'Ciliumのように、Serviceの転送まで受け持つネットワークプラグインを使います。kube-proxyは動かしません。',
			en: 'A network plug-in such as Cilium forwards Service traffic as well, and kube-proxy is not run.',
		},
		absent: { 'kube-proxy': replaced, 'kube-proxy-2': replaced },
		hidden: {},
		references: ['docs-architecture', 'cilium-kubeproxy-free'],
	},
} as const satisfies Record<string, Topology<ComponentId>>;

/** The id of a kind of cluster. */
export type TopologyId = keyof typeof kinds;

/** The kinds of clusters that the picture can show, by the value of `?topology=`. */
export const topologies: Readonly<Record<TopologyId, Topology<ComponentId>>> = kinds;

/** All topology ids, in the order in which they are offered. */
export const topologyIds = Object.keys(topologies) as TopologyId[];
