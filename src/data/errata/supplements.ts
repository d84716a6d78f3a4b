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
				ja: 'その通りです。kubectlもAPIのクライアントの1つです。kubectl applyは、デフォルトではGETで今のオブジェクトを調べ、なければPOST、あればPATCHします。',
				en: 'Right. kubectl is one client of the API among others. By default, kubectl apply sends a GET for the object, then a POST if there is none and a PATCH if there is.',
			},
			references: ['src-kubectl-apply'],
			matters: [{ component: 'kube-apiserver' }],
		},
		{
			id: 'cluster-size',
			says: {
				ja: 'コントロールプレーンは3台ほど、ワーカーノードは多いと100台ほどで構成します。',
				en: 'The control plane takes about three nodes; worker nodes may number a hundred.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。3台は、kubeadmで高可用性の構成を作るときの最小です。本番環境のetcdのメンバーは、5つが推奨です。高可用性が不要なら、1台でも構成できます。ワーカーノードはもっと増やせます。1つのクラスターは、5,000ノードまでを想定して設計されています。',
				en: 'Right. Three is the minimum for high availability with kubeadm; five etcd members are recommended for production. Without high availability, one node is enough. There may be more worker nodes: a cluster is designed for up to 5,000 nodes.',
			},
			references: ['docs-ha-topology', 'docs-etcd-ops', 'etcd-faq', 'docs-cluster-large'],
			matters: [{ component: 'etcd' }],
		},
		{
			id: 'loosely-coupled',
			says: {
				ja: 'コンポーネントは疎結合で、自由に入れ替えやカスタマイズができます。',
				en: 'The components are loosely coupled and can be replaced and customized freely.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '決められたインターフェースの範囲でなら、多くを入れ替えられます。コンテナランタイム、ネットワークプラグイン、スケジューラー、cloud-controller-managerがその例です。一方、kube-apiserverとその保存先は欠かせません。',
				en: 'Many can be replaced, at defined interfaces: the container runtime, the network plugin, the scheduler, cloud-controller-manager. But every cluster needs kube-apiserver and the store behind it.',
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
				ja: 'クラウドプロバイダーを使わない環境では、cloud-controller-managerは要りません。',
				en: 'Without a cloud provider, there is no need for cloud-controller-manager.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。オンプレミスやPC上のクラスターにはありません。',
				en: 'Right. A cluster on premises or on a PC has none.',
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
				ja: 'その通りです。Service宛ての通信を同じように転送するネットワークプラグインがあれば、kube-proxyは不要です。',
				en: 'Right. Where a network plugin forwards the traffic of Services in an equivalent way, kube-proxy is not needed.',
			},
			references: ['docs-architecture', 'cilium-kubeproxy-free'],
			matters: [{ component: 'kube-proxy' }, { page: 'around/#cni' }],
		},
	],
};
