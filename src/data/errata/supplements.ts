import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article adds after its overall diagram. */
export const supplements: SiteClaimSection = {
	id: 'supplements',
	title: { ja: '補足', en: 'Supplements' },
	claims: [
		{
			id: 'users-use-kubectl',
			says: {
				ja: 'ユーザーは、kubectlでkube-apiserverとやり取りします。',
				en: 'Users communicate with kube-apiserver through kubectl.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。kubectlもAPIのクライアントの1つです。kubectl applyは、デフォルトではまずGETでオブジェクトの有無を確認し、なければPOST、あればPATCHを送ります。',
				en: 'Right. kubectl is one of the clients of the API. By default, kubectl apply first sends a GET for the object, then a POST if it does not exist or a PATCH if it does.',
			},
			references: ['src-kubectl-apply'],
			matters: [{ component: 'kube-apiserver' }],
		},
		{
			id: 'cluster-size',
			says: {
				ja: 'コントロールプレーンは3台ほど、ワーカーノードは多いと100台ほどで構成します。',
				en: 'The control plane consists of about three nodes, and there may be as many as about a hundred worker nodes.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。3台は、kubeadmで高可用性の構成を作る場合の最小台数です。本番環境のetcdには、5つのメンバーが推奨されます。高可用性が不要なら、1台でも構成できます。ワーカーノードはさらに増やせます。クラスターは、5,000ノードまでを想定して設計されています。',
				en: 'Right. Three nodes are the minimum for high availability with kubeadm, and five etcd members are recommended for production. Without high availability, one node is enough. There can be even more worker nodes: a cluster is designed for up to 5,000 nodes.',
			},
			references: ['docs-ha-topology', 'docs-etcd-ops', 'etcd-faq', 'docs-cluster-large'],
			matters: [{ component: 'etcd' }],
		},
		{
			id: 'loosely-coupled',
			says: {
				ja: 'コンポーネントは疎結合で、自由に入れ替えたりカスタマイズしたりできます。',
				en: 'The components are loosely coupled and can be replaced and customized freely.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'コンテナランタイム、ネットワークプラグイン、スケジューラー、cloud-controller-managerなど、多くのコンポーネントは、決められたインターフェースに従う限り入れ替えられます。一方、kube-apiserverとそのデータストアは欠かせません。',
				en: 'Many of them, such as the container runtime, the network plugin, the scheduler and cloud-controller-manager, can be replaced as long as the replacement follows the defined interfaces. But every cluster needs kube-apiserver and its data store.',
			},
			references: [
				'docs-architecture',
				'docs-cri',
				'docs-scheduler-config',
				'docs-cloud-controller',
			],
			matters: [{ page: 'around/#cni' }, { page: 'around/#csi' }],
		},
		{
			id: 'no-cloud-no-manager',
			says: {
				ja: 'クラウドプロバイダーを使わない環境では、cloud-controller-managerは不要です。',
				en: 'Without a cloud provider, cloud-controller-manager is not needed.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。オンプレミスやPC上のクラスターにはありません。',
				en: 'Right. Clusters on premises or on a PC do not have it.',
			},
			references: ['docs-architecture'],
			matters: [{ component: 'cloud-controller-manager' }],
		},
		{
			id: 'cilium-replaces-proxy',
			says: {
				ja: 'kube-proxyの代わりに、Ciliumを使うこともできます。',
				en: 'Cilium can be used in place of kube-proxy.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。ネットワークプラグインがService宛ての通信を同じように転送するなら、kube-proxyは不要です。',
				en: 'Right. If a network plugin forwards Service traffic in an equivalent way, kube-proxy is not needed.',
			},
			references: ['docs-architecture', 'cilium-kubeproxy-free'],
			matters: [{ component: 'kube-proxy' }, { page: 'around/#cni' }],
		},
	],
};
