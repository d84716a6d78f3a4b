import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of kube-proxy. */
export const kubeProxy: SiteClaimSection = {
	id: 'kube-proxy',
	title: { ja: 'kube-proxy', en: 'kube-proxy' },
	claims: [
		{
			id: 'proxy-handles-pod-traffic',
			says: {
				ja: 'クラスターの内部や外部とPodとの通信を管理する、ネットワークプロキシです。',
				en: 'It is a network proxy that manages the traffic between Pods and the inside or outside of the cluster.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'kube-proxyは、Serviceの仮想アドレスとポート宛ての通信を扱います。Podのアドレスを使うPodどうしの通信は、ネットワークプラグインが扱います。パケットはkube-proxyを通らず、kube-proxyが書き込んだルールに従ってカーネルが転送します。',
				en: 'It handles traffic to the virtual addresses and ports of Services. Traffic between Pods that use each other’s addresses is handled by the network plugin. Packets do not pass through kube-proxy: the kernel forwards them according to the rules that kube-proxy wrote.',
			},
			references: ['docs-virtual-ips', 'docs-architecture', 'changelog-1-26'],
			matters: [{ component: 'kube-proxy' }, { page: 'around/#cni' }],
		},
		{
			id: 'proxy-on-each-worker',
			says: {
				ja: '各ワーカーノードで動き、Serviceオブジェクトに従ってネットワークを設定します。',
				en: 'It runs on each worker node and configures the network according to the Service objects.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'kube-proxyは、ServiceとEndpointSliceをウォッチし、転送先のアドレスをEndpointSliceから得ます。また、ネットワークプラグインが同じように転送するなら、kube-proxyは不要です。',
				en: 'kube-proxy watches Services and EndpointSlices, and takes the addresses to forward to from the EndpointSlices. It is also optional: it is not needed if a network plugin forwards the same traffic.',
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
				ja: '実際には、iptablesのルールを発行しています。',
				en: 'In practice, it issues iptables rules.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'iptablesモードについては、その通りです。nftablesモードではnftablesのルールを、WindowsではVFPのルールを書き込みます。ipvsモードは、IPVSとiptablesの両方を使います。',
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
				ja: 'その通りです。その後、nftablesはv1.33で安定版になり、ipvsはv1.35で非推奨になりました。現在の計画では、ipvsはv1.43で削除されます。',
				en: 'Right. Later, nftables became stable in v1.33, and ipvs was deprecated in v1.35. The current plan is to remove ipvs in v1.43.',
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
				en: 'Right on Linux, in v1.37 too. But since v1.37, kube-proxy warns if no mode is set. The default is planned to change to nftables in v1.40.',
			},
			references: ['src-kube-proxy-types', 'changelog-1-37', 'kep-5343-nftables-default'],
			matters: [{ component: 'kube-proxy' }],
		},
	],
};
