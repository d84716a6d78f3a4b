import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article adds after its overall diagram. */
export const supplements: SiteClaimSection = {
	id: 'supplements',
	title: { ja: '補足', en: 'Supplements' },
	claims: [
		{
			id: 'users-use-kubectl',
			says: {
				ja: '利用者は、kubectlでkube-apiserverとやり取りします。',
				en: 'Users talk to kube-apiserver with kubectl.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。kubectlもAPIのクライアントの1つです。kubectl applyは、デフォルトではGETで今のオブジェクトを調べ、なければPOST、あればPATCHします。',
				en: 'Right. kubectl is one client of the API among others. By default kubectl apply asks for the object with a GET, then sends a POST if there is none and a PATCH if there is.',
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
			verdict: 'imprecise',
			correct: {
				ja: '3台は、kubeadmで高可用性の構成を作るときの最小です。本番環境のetcdには、5台が推奨されています。高可用性が要らなければ、1台でも構成できます。ワーカーノードは、1つのクラスターで5,000台までが想定されています。',
				en: 'Three is the least for high availability with kubeadm; five etcd members are recommended for production. Without high availability one node will do. A cluster is designed for up to 5,000 nodes.',
			},
			references: ['docs-ha-topology', 'docs-etcd-ops', 'etcd-faq', 'docs-cluster-large'],
			matters: [{ component: 'etcd' }],
		},
		{
			id: 'loosely-coupled',
			says: {
				ja: 'コンポーネントは疎結合で、自由に入れ替えやカスタマイズができます。',
				en: 'The components are loosely coupled and can be exchanged and customised freely.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '決められたインターフェースの範囲でなら、多くを入れ替えられます。コンテナランタイム、ネットワークプラグイン、スケジューラー、cloud-controller-managerがその例です。一方、kube-apiserverとその保存先は欠かせません。',
				en: 'Much can be exchanged, at defined seams: the container runtime, the network plugin, the scheduler, cloud-controller-manager. But no cluster does without kube-apiserver and the store behind it.',
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
				en: 'Without a cloud provider there is no need for cloud-controller-manager.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。オンプレミスやPC上のクラスターにはありません。',
				en: 'Right. A cluster on your own premises or on a PC has none.',
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
				ja: 'その通りです。Service宛ての通信を同じように転送するネットワークプラグインがあれば、kube-proxyは要りません。',
				en: 'Right. Where a network plugin forwards the traffic of Services in an equivalent way, kube-proxy is not needed.',
			},
			references: ['docs-architecture', 'cilium-kubeproxy-free'],
			matters: [{ component: 'kube-proxy' }, { page: 'around/#cni' }],
		},
	],
};
