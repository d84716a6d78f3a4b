import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of cloud-controller-manager. */
export const cloudControllerManager: SiteClaimSection = {
	id: 'cloud-controller-manager',
	title: { ja: 'cloud-controller-manager', en: 'cloud-controller-manager' },
	claims: [
		{
			id: 'cloud-manager-handles-volumes',
			says: {
				ja: 'クラウドプロバイダーと連携して、ロードバランサーやディスクを管理します。',
				en: 'It works with the cloud provider to manage load balancers and disks.',
			},
			verdict: 'wrong',
			correct: {
				ja: 'ロードバランサーについてはその通りですが、ディスクは管理しません。管理の対象は、ノード、経路、ロードバランサーです。クラウドのディスクはCSIドライバーが管理し、cloud-controller-managerのインターフェースには、ボリュームに関する部分がありません。',
				en: 'Right for load balancers, but it does not manage disks. It manages nodes, routes and load balancers. CSI drivers manage cloud disks, and the interface of cloud-controller-manager has no part for volumes.',
			},
			references: [
				'src-cloud-provider',
				'src-ccm-controller-names',
				'docs-cloud-controller',
				'blog-cloud-migration',
			],
			matters: [
				{ component: 'cloud-controller-manager' },
				{ step: 'overview/call-cloud' },
				{ page: 'around/#csi' },
			],
		},
		{
			id: 'cloud-code-moved-out',
			says: {
				ja: 'クラウド連携は、v1.15までは本体に組み込まれていましたが、v1.6から段階的に外に移されました。',
				en: 'Cloud integration was built in until v1.15, and has been moved out step by step since v1.6.',
			},
			verdict: 'wrong',
			correct: {
				ja: 'v1.6から移され始めたことは、その通りです。cloud-controller-managerは、v1.6(2017年)にアルファ版で登場しました。しかし、本体に組み込まれたクラウド連携は、v1.15より後まで残りました。in-treeのプロバイダーは、v1.29からデフォルトで無効になり、v1.31(2024年)までにすべて削除されました。v1.15は、移行が始まる前のv1.5の誤記とも考えられます。',
				en: 'The move did start with v1.6: cloud-controller-manager was introduced in v1.6 (2017), as alpha. But built-in integration remained after v1.15. In-tree providers were turned off by default in v1.29, and the last one was removed in v1.31 (2024). Perhaps v1.15 is a typo for v1.5, the release before the move started.',
			},
			references: ['changelog-1-6', 'changelog-1-29', 'changelog-1-31', 'kep-2395-in-tree-cloud'],
			matters: [{ component: 'cloud-controller-manager' }],
		},
		{
			id: 'cloud-integration-flexible',
			says: {
				ja: '外に移したことで、さまざまなクラウドと柔軟に連携できます。',
				en: 'With the integration moved out, Kubernetes can work with various clouds flexibly.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。Kubernetesが枠組みを提供し、各プロバイダーがその上に実装した独自のプログラムを配布します。',
				en: 'Right. Kubernetes provides the framework, and each provider ships its own program built on that framework.',
			},
			references: ['docs-cloud-controller', 'src-cloud-provider'],
			matters: [{ component: 'cloud-controller-manager' }],
		},
		{
			id: 'cloud-manager-calls-provider',
			says: {
				ja: 'kube-apiserver経由でリソースの差分を確認し、クラウドのAPIを呼び出して、必要なリソースを用意します。',
				en: 'It checks resources for differences through kube-apiserver, and calls the cloud’s API to provide what is needed.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。ServiceとNodeをウォッチし、typeがLoadBalancerのServiceがあれば、クラウドのAPIでロードバランサーを作成します。ReadyでないNodeについては、マシンが存在するかどうかをクラウドに問い合わせます。',
				en: 'Right. It watches Services and Nodes. For a Service of type LoadBalancer, it requests a load balancer from the cloud. For a Node that is not Ready, it checks with the cloud whether the machine still exists.',
			},
			references: ['src-service-controller', 'src-cloud-node-lifecycle', 'docs-cloud-controller'],
			matters: [{ step: 'overview/watch-load-balancers' }, { step: 'overview/call-cloud' }],
		},
	],
};
