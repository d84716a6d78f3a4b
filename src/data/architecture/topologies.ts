import type { Topology } from '../../model/architecture/topology.ts';
import type { ComponentId } from './components.ts';

const providerRuns = {
	ja: 'サービスの提供者が運用し、ユーザーからは見えません。',
	en: 'The provider runs it, and users do not see it.',
};
const oneMachine = {
	ja: 'マシンが1台しかありません。',
	en: 'There is only one machine.',
};
const replaced = {
	ja: 'Service宛ての通信は、ネットワークプラグインが転送します。',
	en: 'The network plugin forwards Service traffic instead.',
};
const noCloud = {
	ja: '連携するクラウドがありません。',
	en: 'The cluster uses no cloud provider.',
};

const kinds = {
	'self-managed': {
		name: { ja: '自分で運用するクラスター', en: 'Self-managed' },
		summary: {
			ja: 'すべてのコンポーネントを自分で動かします。図の通りの構成です。',
			en: 'You run every component yourself, as the picture shows.',
		},
		absent: {},
		hidden: {},
		references: ['docs-architecture'],
	},
	managed: {
		name: { ja: 'マネージドサービス', en: 'Managed' },
		summary: {
			ja: 'コントロールプレーンはサービスの提供者が動かします。ユーザーは、kube-apiserverのエンドポイントとワーカーノードを使います。',
			en: 'The provider runs the control plane. Users work with the endpoint of kube-apiserver and the worker nodes.',
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
		name: { ja: 'シングルノード', en: 'Single node' },
		summary: {
			ja: 'コントロールプレーンとワーカーノードを、PCなど1台のマシンで動かします。学習や開発のための構成で、クラウドとは連携しません。',
			en: 'The control plane and the worker node share one machine, such as a laptop. This setup is for learning and development and uses no cloud provider.',
		},
		absent: {
			'kube-scheduler-standby': oneMachine,
			'kubelet-2': oneMachine,
			'kube-proxy-2': oneMachine,
			'kernel-2': oneMachine,
			'pods-2': oneMachine,
			'cloud-controller-manager': noCloud,
			'cloud-provider': noCloud,
		},
		hidden: {},
		references: ['docs-architecture'],
	},
	'no-cloud': {
		name: { ja: 'クラウドなし', en: 'No cloud' },
		summary: {
			ja: '連携するクラウドがないため、cloud-controller-managerを動かしません。typeがLoadBalancerのServiceに外部アドレスを付けるには、ほかの仕組みが必要です。',
			en: 'The cluster uses no cloud provider and does not run cloud-controller-manager. A Service of type LoadBalancer gets an external address only if another mechanism provides one.',
		},
		absent: {
			'cloud-controller-manager': noCloud,
			'cloud-provider': {
				ja: 'オンプレミスのマシンやPCで動かしています。',
				en: 'The cluster runs on premises or on a PC.',
			},
		},
		hidden: {},
		references: ['docs-architecture', 'docs-cloud-controller'],
	},
	'no-kube-proxy': {
		name: { ja: 'kube-proxyなし', en: 'No kube-proxy' },
		summary: {
			ja: 'CiliumなどのネットワークプラグインがService宛ての通信も転送するため、kube-proxyを動かしません。',
			en: 'A network plugin such as Cilium also forwards Service traffic, so the cluster does not run kube-proxy.',
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
