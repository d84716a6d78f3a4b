import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of kube-proxy. */
export const kubeProxy: SiteClaimSection = {
	id: 'kube-proxy',
	title: { ja: 'kube-proxy', en: 'kube-proxy' },
	claims: [
		{
			id: 'proxy-handles-pod-traffic',
			says: {
				ja: 'クラスターの内外とPodの間の通信を管理する、ネットワークプロキシです。',
				en: 'It is a network proxy that manages the traffic of Pods, inside the cluster and to the outside.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '扱うのは、Serviceの仮想アドレスとポートです。Podのアドレスを使うPod間の通信は、ネットワークプラグインが扱います。パケットはkube-proxyを通らず、kube-proxyが書いたルールに従ってカーネルが転送します。',
				en: 'It implements the virtual addresses and ports of Services. The network plugin carries the traffic between Pods by Pod address. Packets do not pass through kube-proxy: the kernel forwards them by the rules that it wrote.',
			},
			references: ['docs-virtual-ips', 'docs-architecture', 'changelog-1-26'],
			matters: [{ component: 'kube-proxy' }, { page: 'around/#cni' }],
		},
		{
			id: 'proxy-on-each-worker',
			says: {
				ja: '各ワーカーノードで動き、Serviceオブジェクトに合わせてネットワークを設定します。',
				en: 'It runs on each worker node and sets up the network as the Service objects say.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'ウォッチするのは、ServiceとEndpointSliceです。転送先のアドレスはEndpointSliceにあります。また、kube-proxyは任意で、同じように転送するネットワークプラグインがあれば不要です。',
				en: 'It watches Services and EndpointSlices; the EndpointSlices hold the addresses to forward to. And it is optional: a network plugin that forwards the same traffic makes it unnecessary.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips', 'docs-architecture'],
			matters: [
				{ component: 'kube-proxy' },
				{ step: 'overview/watch-services' },
				{ page: 'around/#endpointslices' },
			],
		},
		{
			id: 'proxy-writes-iptables',
			says: {
				ja: '実体としては、iptablesのルールを発行しています。',
				en: 'In substance, it issues iptables rules.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'iptablesモードについては、その通りです。nftablesモードではnftablesのルールを、WindowsではVFPのルールを書きます。ipvsモードは、IPVSとiptablesの両方を使います。',
				en: 'Right for iptables mode. In nftables mode it writes rules for nftables, and on Windows for the Virtual Filtering Platform. ipvs mode uses both IPVS and iptables.',
			},
			references: ['kep-3866-nftables', 'docs-virtual-ips'],
			matters: [{ component: 'kube-proxy' }],
		},
		{
			id: 'proxy-implementations',
			says: {
				ja: '実装には、Linuxのiptables、ipvs、nftablesと、Windowsのkernelspaceがあります。',
				en: 'There are implementations for Linux (iptables, ipvs, nftables) and for Windows (kernelspace).',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。その後、nftablesはv1.33で安定版になり、ipvsはv1.35で非推奨になりました。今の計画では、ipvsはv1.43で削除されます。',
				en: 'Right. Since then, nftables became stable in v1.33, and ipvs was deprecated in v1.35. The current plan is to remove ipvs in v1.43.',
			},
			references: [
				'src-kube-proxy-types',
				'changelog-1-33',
				'changelog-1-35',
				'kep-5495-deprecate-ipvs',
			],
			matters: [{ component: 'kube-proxy' }],
		},
		{
			id: 'proxy-default-iptables',
			says: {
				ja: 'デフォルトではiptablesが使われます。',
				en: 'iptables is used by default.',
			},
			verdict: 'right',
			correct: {
				ja: 'Linuxでは、v1.37でもその通りです。ただしv1.37からは、モードを指定しないと警告が出ます。v1.40でデフォルトをnftablesに変える計画があります。',
				en: 'Right on Linux, in v1.37 too. But since v1.37 kube-proxy warns when no mode is set: the plan is to make nftables the default in v1.40.',
			},
			references: ['src-kube-proxy-types', 'changelog-1-37', 'kep-5343-nftables-default'],
			matters: [{ component: 'kube-proxy' }],
		},
	],
};
