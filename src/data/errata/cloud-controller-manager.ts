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
				ja: 'ロードバランサーについてはその通りですが、ディスクは扱いません。受け持つのは、ノード、経路、ロードバランサーです。そのインターフェースにボリュームの部分はなく、クラウドのディスクはCSIドライバーが扱います。',
				en: 'Load balancers yes, disks no. It looks after nodes, routes and load balancers; its interface has no part for volumes. Cloud disks are the work of CSI drivers.',
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
				ja: '本体に組み込まれていたクラウド連携は、v1.15までのもので、v1.6から段階的に外に移されました。',
				en: 'Cloud integration was built in until v1.15, and has been moved out step by step since v1.6.',
			},
			verdict: 'wrong',
			also: 'typo',
			correct: {
				ja: '2つのバージョンが食い違うため、v1.15はv1.5の誤記と思われます。cloud-controller-managerは、v1.6(2017年)にアルファ版で登場しました。in-treeのプロバイダーはv1.29でデフォルトでは無効になり、最後の1つはv1.31(2024年)で削除されました。',
				en: 'The two versions contradict each other; v1.15 is probably a misprint for v1.5. cloud-controller-manager appeared in v1.6 (2017), as alpha. In-tree providers were off by default from v1.29, and the last one was removed in v1.31 (2024).',
			},
			references: ['changelog-1-6', 'changelog-1-29', 'changelog-1-31', 'kep-2395-in-tree-cloud'],
			matters: [{ component: 'cloud-controller-manager' }],
		},
		{
			id: 'cloud-integration-flexible',
			says: {
				ja: '外に移したことで、さまざまなクラウドと柔軟に連携できます。',
				en: 'Having it outside makes it possible to work with clouds flexibly.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。Kubernetesが枠組みを用意し、各プロバイダーはそれを実装した独自のプログラムを配布します。',
				en: 'Right. Kubernetes supplies the frame, and each provider ships a program of its own built on it.',
			},
			references: ['docs-cloud-controller', 'src-cloud-provider'],
			matters: [{ component: 'cloud-controller-manager' }],
		},
		{
			id: 'cloud-manager-calls-provider',
			says: {
				ja: 'kube-apiserver経由でリソースの差を確かめ、クラウドのAPIを呼んで必要なものを用意します。',
				en: 'It checks for differences through kube-apiserver and calls the cloud’s API for what is needed.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。ServiceとNodeをウォッチし、typeがLoadBalancerのServiceがあればロードバランサーを用意させます。ReadyでないNodeについては、マシンがまだあるかをクラウドに問い合わせます。',
				en: 'Right. It watches Services and Nodes; for a Service of type LoadBalancer it has a load balancer made, and about a Node that is not Ready it asks the cloud whether the machine still exists.',
			},
			references: ['src-service-controller', 'src-cloud-node-lifecycle', 'docs-cloud-controller'],
			matters: [{ step: 'overview/watch-load-balancers' }, { step: 'overview/call-cloud' }],
		},
	],
};
