import type { Localized } from '../../model/locale.ts';
import type { Lane } from '../../model/history/version-mark.ts';
import type { ComponentId } from '../architecture/components.ts';

/** The title of the page. */
export const historyTitle: Localized = { ja: 'バージョンの歴史', en: 'History' };

/** How the parts of Kubernetes that this site speaks of came, changed and went. */
const history = [
	{
		id: 'proxy-modes',
		title: { ja: 'kube-proxyのモード', en: 'Modes of kube-proxy' },
		summary: {
			ja: 'パケットの通り道は、kube-proxy自身からカーネルへ移りました。その後は、カーネルのより新しいインターフェースへ移りつつあります。',
			en: 'The way of the packet moved from kube-proxy itself into the kernel, and is moving on to newer interfaces of the kernel.',
		},
		tracks: [
			{
				id: 'userspace',
				name: { ja: 'userspace', en: 'userspace' },
				components: ['kube-proxy'],
				before: 'stable',
				marks: [
					{
						id: 'userspace-deprecated',
						version: 'v1.23',
						becomes: 'deprecated',
						text: {
							ja: '`userspace`を使うと、非推奨であるという警告が出るようになりました。',
							en: 'kube-proxy began to warn that `userspace` is deprecated.',
						},
						references: ['changelog-1-23'],
					},
					{
						id: 'userspace-removed',
						version: 'v1.26',
						becomes: 'removed',
						text: {
							ja: 'LinuxでもWindowsでも`userspace`が削除されました。',
							en: '`userspace` was removed on Linux and Windows.',
						},
						references: ['pr-112133-remove-userspace', 'changelog-1-26'],
					},
				],
			},
			{
				id: 'iptables',
				name: { ja: 'iptables', en: 'iptables' },
				components: ['kube-proxy'],
				marks: [
					{
						id: 'iptables-appears',
						version: 'v1.1',
						becomes: 'stable',
						text: { ja: '`iptables`が加わりました。', en: '`iptables` appeared.' },
						references: ['src-ipvs-readme'],
					},
					{
						id: 'iptables-default',
						version: 'v1.2',
						text: {
							ja: '`userspace`に代わって、`iptables`がデフォルトになりました。',
							en: '`iptables` took the place of `userspace` as the default.',
						},
						references: ['changelog-1-2'],
					},
					{
						id: 'mode-warning',
						version: 'v1.37',
						text: {
							ja: 'モードの指定がないと、kube-proxyが警告を出すようになりました。Linuxのデフォルトが将来変わるためです。',
							en: 'kube-proxy began to warn when no mode is set, because the default on Linux is going to change.',
						},
						references: ['changelog-1-37'],
					},
				],
			},
			{
				id: 'ipvs',
				name: { ja: 'ipvs', en: 'ipvs' },
				components: ['kube-proxy'],
				marks: [
					{
						id: 'ipvs-alpha',
						version: 'v1.8',
						becomes: 'alpha',
						text: { ja: '`ipvs`がアルファ版として加わりました。', en: '`ipvs` appeared as alpha.' },
						references: ['kep-265-ipvs'],
					},
					{
						id: 'ipvs-beta',
						version: 'v1.9',
						becomes: 'beta',
						text: { ja: '`ipvs`がベータ版になりました。', en: '`ipvs` became beta.' },
						references: ['kep-265-ipvs'],
					},
					{
						id: 'ipvs-stable',
						version: 'v1.11',
						becomes: 'stable',
						text: { ja: '`ipvs`が安定版になりました。', en: '`ipvs` became stable.' },
						references: ['kep-265-ipvs'],
					},
					{
						id: 'ipvs-no-fallback',
						version: 'v1.26',
						text: {
							ja: '`ipvs`が使えなくても、`iptables`に切り替わらなくなりました。',
							en: 'A failing `ipvs` no longer falls back to `iptables`.',
						},
						references: ['changelog-1-26'],
					},
					{
						id: 'ipvs-deprecated',
						version: 'v1.35',
						becomes: 'deprecated',
						text: { ja: '`ipvs`が非推奨になりました。', en: '`ipvs` was deprecated.' },
						references: ['changelog-1-35'],
					},
					{
						id: 'ipvs-gate',
						version: 'v1.37',
						text: {
							ja: '`ipvs`の削除に備えて、フィーチャーゲート`KubeProxyIPVS`が加わりました。',
							en: 'The feature gate `KubeProxyIPVS` was added to prepare the removal of `ipvs`.',
						},
						references: ['changelog-1-37'],
					},
					{
						id: 'ipvs-off',
						version: 'v1.40',
						becomes: 'off',
						text: {
							ja: '`ipvs`は、デフォルトで無効になる予定です。',
							en: '`ipvs` is to be off by default.',
						},
						references: ['kep-5495-deprecate-ipvs'],
					},
					{
						id: 'ipvs-removed',
						version: 'v1.43',
						becomes: 'removed',
						text: { ja: '`ipvs`は使えなくなる予定です。', en: '`ipvs` is to be gone for good.' },
						references: ['kep-5495-deprecate-ipvs'],
					},
				],
			},
			{
				id: 'nftables',
				name: { ja: 'nftables', en: 'nftables' },
				components: ['kube-proxy'],
				marks: [
					{
						id: 'nftables-alpha',
						version: 'v1.29',
						becomes: 'alpha',
						text: {
							ja: '`nftables`がアルファ版として加わりました。',
							en: '`nftables` appeared as alpha.',
						},
						references: ['changelog-1-29', 'kep-3866-nftables'],
					},
					{
						id: 'nftables-beta',
						version: 'v1.31',
						becomes: 'beta',
						text: { ja: '`nftables`がベータ版になりました。', en: '`nftables` became beta.' },
						references: ['changelog-1-31', 'kep-3866-nftables'],
					},
					{
						id: 'nftables-stable',
						version: 'v1.33',
						becomes: 'stable',
						text: {
							ja: '`nftables`が安定版になりました。デフォルトは`iptables`のままです。',
							en: '`nftables` became stable; `iptables` stayed the default.',
						},
						references: ['changelog-1-33', 'kep-3866-nftables'],
					},
					{
						id: 'nftables-default',
						version: 'v1.40',
						text: {
							ja: '`nftables`がLinuxのデフォルトになる予定です。この計画はまだ暫定です。',
							en: '`nftables` is to become the default on Linux. The plan is still provisional.',
						},
						references: ['kep-5343-nftables-default'],
					},
				],
			},
		],
	},
	{
		id: 'container-runtimes',
		title: { ja: 'dockershimとCRI', en: 'dockershim and CRI' },
		summary: {
			ja: 'はじめはkubeletにDocker向けのコードが入っていました。今は、CRIを実装したコンテナランタイムだけを呼び出します。',
			en: 'The code for Docker once lived in the kubelet. Now the kubelet calls only container runtimes that implement CRI.',
		},
		tracks: [
			{
				id: 'dockershim',
				name: { ja: 'dockershim(kubelet内のDocker対応)', en: 'dockershim (Docker in the kubelet)' },
				components: ['container-runtime', 'kubelet'],
				before: 'stable',
				marks: [
					{
						id: 'dockershim-deprecated',
						version: 'v1.20',
						becomes: 'deprecated',
						text: {
							ja: 'kubeletからDocker Engineを使うためのdockershimが非推奨になりました。Dockerで作ったイメージには影響しません。',
							en: 'dockershim, through which the kubelet uses Docker Engine, was deprecated. Images built with Docker are not affected.',
						},
						references: ['changelog-1-20', 'blog-dont-panic'],
					},
					{
						id: 'dockershim-removed',
						version: 'v1.24',
						becomes: 'removed',
						text: {
							ja: 'dockershimと、CNIに関するkubeletのフラグが削除されました。kubeadmのデフォルトのソケットは、containerdのものに変わりました。',
							en: 'dockershim was removed, along with the kubelet’s flags for CNI. kubeadm changed its default socket to that of containerd.',
						},
						references: ['changelog-1-24'],
					},
				],
			},
			{
				id: 'cri',
				name: { ja: 'CRI', en: 'CRI' },
				components: ['container-runtime', 'kubelet'],
				marks: [
					{
						id: 'cri-alpha',
						version: 'v1.5',
						becomes: 'alpha',
						text: {
							ja: 'CRIがアルファ版として加わり、kubeletを変えずに新しいコンテナランタイムを使えるようになりました。',
							en: 'CRI appeared as alpha, so that a new runtime needs no change in the kubelet.',
						},
						references: ['blog-cri-introduction'],
					},
					{
						id: 'cri-stable',
						version: 'v1.23',
						becomes: 'stable',
						text: { ja: 'CRI v1が安定版になりました。', en: 'CRI v1 became stable.' },
						references: ['docs-cri'],
					},
					{
						id: 'cri-only-v1',
						version: 'v1.26',
						text: {
							ja: 'kubeletがCRI v1alpha2を使わなくなり、コンテナランタイムにはv1が必要になりました。',
							en: 'The kubelet dropped CRI v1alpha2: a runtime must speak v1.',
						},
						references: ['changelog-1-26'],
					},
				],
			},
			{
				id: 'cgroup-driver',
				name: { ja: 'cgroupドライバーの取得', en: 'cgroup driver from the runtime' },
				components: ['container-runtime', 'kubelet'],
				marks: [
					{
						id: 'cgroup-driver-alpha',
						version: 'v1.28',
						becomes: 'alpha',
						text: {
							ja: '使うcgroupドライバーを、kubeletがコンテナランタイムに尋ねる機能が加わりました(アルファ版)。',
							en: 'The kubelet learned to ask the runtime which cgroup driver to use (alpha).',
						},
						references: ['kep-4033-cgroup-driver'],
					},
					{
						id: 'cgroup-driver-beta',
						version: 'v1.31',
						becomes: 'beta',
						text: {
							ja: 'cgroupドライバーを尋ねる機能がベータ版になりました。',
							en: 'Asking for the cgroup driver became beta.',
						},
						references: ['kep-4033-cgroup-driver'],
					},
					{
						id: 'cgroup-driver-stable',
						version: 'v1.34',
						becomes: 'stable',
						text: {
							ja: 'cgroupドライバーを尋ねる機能が安定版になりました。',
							en: 'Asking for the cgroup driver became stable.',
						},
						references: ['kep-4033-cgroup-driver'],
					},
					{
						id: 'cgroup-driver-fallback',
						version: 'v1.37',
						text: {
							ja: 'containerd 1.7のように答えられないコンテナランタイムのための代替手段は、残されました。',
							en: 'The fallback for runtimes that cannot answer, such as containerd 1.7, was kept.',
						},
						references: ['changelog-1-37', 'kep-4033-cgroup-driver'],
					},
					{
						id: 'cgroup-driver-no-fallback',
						version: 'v1.38',
						text: {
							ja: 'この代替手段は、削除される予定です。',
							en: 'That fallback is to be removed.',
						},
						references: ['changelog-1-37'],
					},
				],
			},
		],
	},
	{
		id: 'cloud-providers',
		title: {
			ja: 'in-treeとout-of-treeのクラウドプロバイダー',
			en: 'Cloud providers in and out of tree',
		},
		summary: {
			ja: 'クラウドと話すコードは、はじめKubernetes本体の中にありました。今は、すべて本体の外にあります。',
			en: 'The code that talks to clouds once lived in Kubernetes itself. Now all of it lives outside.',
		},
		tracks: [
			{
				id: 'in-tree-providers',
				name: { ja: 'in-treeのプロバイダー', en: 'In-tree providers' },
				components: ['cloud-controller-manager'],
				before: 'stable',
				marks: [
					{
						id: 'in-tree-openstack',
						version: 'v1.26',
						text: {
							ja: 'OpenStackのin-treeプロバイダーが削除されました。',
							en: 'The in-tree provider for OpenStack was removed.',
						},
						references: ['changelog-1-26'],
					},
					{
						id: 'in-tree-aws',
						version: 'v1.27',
						text: {
							ja: 'AWSのin-treeプロバイダーが削除されました。',
							en: 'The in-tree provider for AWS was removed.',
						},
						references: ['pr-115838-remove-aws'],
					},
					{
						id: 'in-tree-off',
						version: 'v1.29',
						becomes: 'off',
						text: {
							ja: 'in-treeのプロバイダーが、デフォルトで無効になりました。',
							en: 'In-tree providers were switched off by default.',
						},
						references: ['changelog-1-29', 'kep-2395-in-tree-cloud'],
					},
					{
						id: 'in-tree-azure-vsphere',
						version: 'v1.30',
						text: {
							ja: 'AzureとvSphereのin-treeプロバイダーが削除されました。',
							en: 'The in-tree providers for Azure and vSphere were removed.',
						},
						references: ['changelog-1-30'],
					},
					{
						id: 'in-tree-removed',
						version: 'v1.31',
						becomes: 'removed',
						text: {
							ja: '最後に残ったGoogle Cloudのin-treeプロバイダーが削除されました。',
							en: 'The last in-tree provider, for Google Cloud, was removed.',
						},
						references: ['changelog-1-31', 'kep-2395-in-tree-cloud'],
					},
				],
			},
			{
				id: 'ccm',
				name: { ja: 'cloud-controller-manager', en: 'cloud-controller-manager' },
				components: ['cloud-controller-manager'],
				marks: [
					{
						id: 'ccm-alpha',
						version: 'v1.6',
						becomes: 'alpha',
						text: {
							ja: 'out-of-treeのプロバイダーを試すための新しいバイナリとして、cloud-controller-managerが加わりました(アルファ版)。',
							en: 'cloud-controller-manager appeared as a new binary, alpha, for trying out providers outside the tree.',
						},
						references: ['changelog-1-6'],
					},
					{
						id: 'ccm-beta',
						version: 'v1.11',
						becomes: 'beta',
						text: {
							ja: 'cloud-controller-managerがベータ版になりました。',
							en: 'cloud-controller-manager became beta.',
						},
						references: ['docs-cloud-controller'],
					},
					{
						id: 'ccm-only',
						version: 'v1.32',
						text: {
							ja: 'kube-controller-managerから、クラウドのロードバランサー、経路、ノードのライフサイクルを扱うコントローラーが削除されました。`--cloud-provider`に指定できるのは、`external`か空だけです。',
							en: 'The controllers for load balancers, routes and the life cycle of nodes in the cloud left kube-controller-manager, whose `--cloud-provider` now accepts only `external` or nothing.',
						},
						references: ['pr-128197-kcm-cloud'],
						components: ['cloud-controller-manager', 'kube-controller-manager'],
					},
					{
						id: 'apiserver-cloud-flags',
						version: 'v1.33',
						text: {
							ja: 'kube-apiserverの`--cloud-provider`と`--cloud-config`が削除されました。',
							en: 'The flags `--cloud-provider` and `--cloud-config` of kube-apiserver were removed.',
						},
						references: ['changelog-1-33'],
						components: ['cloud-controller-manager', 'kube-apiserver'],
					},
				],
			},
			{
				id: 'watch-based-routes',
				name: { ja: 'ウォッチによる経路の調整', en: 'Routes reconciled by watching' },
				components: ['cloud-controller-manager'],
				marks: [
					{
						id: 'watch-based-routes-alpha',
						version: 'v1.35',
						becomes: 'alpha',
						text: {
							ja: '10秒ごとではなく、Nodeが変わったときに経路を調整する機能が加わりました(アルファ版)。',
							en: 'Reconciling routes when Nodes change, instead of every 10 seconds, appeared as alpha.',
						},
						references: ['kep-5237-watch-based-routes'],
					},
					{
						id: 'watch-based-routes-beta',
						version: 'v1.37',
						becomes: 'beta',
						text: {
							ja: 'Nodeが変わったときに経路を調整する機能がベータ版になりました。',
							en: 'Reconciling routes when Nodes change became beta.',
						},
						references: ['kep-5237-watch-based-routes'],
					},
					{
						id: 'watch-based-routes-stable',
						version: 'v1.39',
						becomes: 'stable',
						text: {
							ja: 'Nodeが変わったときに経路を調整する機能は、安定版になる予定です。',
							en: 'Reconciling routes when Nodes change is to become stable.',
						},
						references: ['kep-5237-watch-based-routes'],
					},
				],
			},
		],
	},
	{
		id: 'admission-policies',
		title: { ja: 'アドミッションのWebhookとポリシー', en: 'Admission webhooks and policies' },
		summary: {
			ja: '独自のアドミッションは、kube-apiserverから外部のサーバーを呼ぶWebhookで始まりました。今は、kube-apiserver自身が評価するポリシーでも書けます。',
			en: 'Admission of one’s own began with webhooks, servers that kube-apiserver calls. Now it can be written as policies too, which kube-apiserver evaluates itself.',
		},
		tracks: [
			{
				id: 'admission-webhooks',
				name: { ja: 'アドミッションWebhook', en: 'Admission webhooks' },
				components: ['kube-apiserver'],
				marks: [
					{
						id: 'webhooks-alpha',
						version: 'v1.7',
						becomes: 'alpha',
						text: {
							ja: '外部のアドミッションWebhookを登録するAPIが、アルファ版として加わりました。',
							en: 'The API that registers external admission webhooks appeared as alpha.',
						},
						references: ['changelog-1-7'],
					},
					{
						id: 'webhooks-beta',
						version: 'v1.9',
						becomes: 'beta',
						text: {
							ja: 'オブジェクトを変更するWebhookが加わり、アドミッションWebhookがベータ版になりました。',
							en: 'Webhooks that change objects were added, and admission webhooks became beta.',
						},
						references: ['changelog-1-9'],
					},
					{
						id: 'webhooks-stable',
						version: 'v1.16',
						becomes: 'stable',
						text: {
							ja: 'アドミッションWebhookが安定版になりました。',
							en: 'Admission webhooks became stable.',
						},
						references: ['changelog-1-16'],
					},
				],
			},
			{
				id: 'validating-admission-policy',
				name: { ja: 'ValidatingAdmissionPolicy', en: 'ValidatingAdmissionPolicy' },
				components: ['kube-apiserver'],
				marks: [
					{
						id: 'vap-alpha',
						version: 'v1.26',
						becomes: 'alpha',
						text: {
							ja: 'ValidatingAdmissionPolicyがアルファ版として加わりました。',
							en: 'ValidatingAdmissionPolicy appeared as alpha.',
						},
						references: ['kep-3488-vap'],
					},
					{
						id: 'vap-beta',
						version: 'v1.28',
						becomes: 'beta',
						text: {
							ja: 'ValidatingAdmissionPolicyがベータ版になりました。',
							en: 'ValidatingAdmissionPolicy became beta.',
						},
						references: ['kep-3488-vap'],
					},
					{
						id: 'vap-stable',
						version: 'v1.30',
						becomes: 'stable',
						text: {
							ja: 'ValidatingAdmissionPolicyが安定版になりました。',
							en: 'ValidatingAdmissionPolicy became stable.',
						},
						references: ['changelog-1-30', 'kep-3488-vap'],
					},
				],
			},
			{
				id: 'mutating-admission-policy',
				name: { ja: 'MutatingAdmissionPolicy', en: 'MutatingAdmissionPolicy' },
				components: ['kube-apiserver'],
				marks: [
					{
						id: 'map-alpha',
						version: 'v1.32',
						becomes: 'alpha',
						text: {
							ja: 'MutatingAdmissionPolicyがアルファ版として加わりました。',
							en: 'MutatingAdmissionPolicy appeared as alpha.',
						},
						references: ['kep-3962-map'],
					},
					{
						id: 'map-beta',
						version: 'v1.34',
						becomes: 'beta',
						text: {
							ja: 'MutatingAdmissionPolicyがベータ版になりました。',
							en: 'MutatingAdmissionPolicy became beta.',
						},
						references: ['kep-3962-map'],
					},
					{
						id: 'map-stable',
						version: 'v1.36',
						becomes: 'stable',
						text: {
							ja: 'MutatingAdmissionPolicyが安定版になり、デフォルトで有効になりました。',
							en: 'MutatingAdmissionPolicy became stable and is on by default.',
						},
						references: ['changelog-1-36', 'kep-3962-map'],
					},
				],
			},
		],
	},
	{
		id: 'endpoint-slices',
		title: { ja: 'EndpointSliceとEndpoints', en: 'EndpointSlice and Endpoints' },
		summary: {
			ja: 'Serviceのエンドポイントは、Endpointsから、小さく分けて書けるEndpointSliceへ移りました。Endpointsは非推奨ですが、削除の予定はありません。',
			en: 'The endpoints of a Service moved from Endpoints to EndpointSlices, which hold them in small parts. Endpoints is deprecated, but nobody plans to remove it.',
		},
		tracks: [
			{
				id: 'endpointslice',
				name: { ja: 'EndpointSlice', en: 'EndpointSlice' },
				components: ['kube-controller-manager', 'kube-proxy'],
				marks: [
					{
						id: 'endpointslice-alpha',
						version: 'v1.16',
						becomes: 'alpha',
						text: {
							ja: 'EndpointSliceがアルファ版として加わりました。',
							en: 'EndpointSlice appeared as alpha.',
						},
						references: ['kep-752-endpointslice'],
					},
					{
						id: 'endpointslice-beta',
						version: 'v1.17',
						becomes: 'beta',
						text: { ja: 'EndpointSliceがベータ版になりました。', en: 'EndpointSlice became beta.' },
						references: ['changelog-1-17', 'kep-752-endpointslice'],
					},
					{
						id: 'endpointslice-proxy',
						version: 'v1.19',
						text: {
							ja: 'Linuxのkube-proxyが、EndpointsではなくEndpointSliceをデフォルトで読むようになりました。',
							en: 'On Linux kube-proxy began to read EndpointSlices instead of Endpoints by default.',
						},
						references: ['changelog-1-19'],
						components: ['kube-proxy'],
					},
					{
						id: 'endpointslice-stable',
						version: 'v1.21',
						becomes: 'stable',
						text: { ja: 'EndpointSliceが安定版になりました。', en: 'EndpointSlice became stable.' },
						references: ['kep-752-endpointslice'],
					},
				],
			},
			{
				id: 'endpoints',
				name: { ja: 'Endpoints', en: 'Endpoints' },
				components: ['kube-controller-manager'],
				before: 'stable',
				marks: [
					{
						id: 'endpoints-deprecated',
						version: 'v1.33',
						becomes: 'deprecated',
						text: {
							ja: 'Endpoints APIが非推奨になりました。`endpoints-controller`は、今もEndpointsを書き込みます。',
							en: 'The Endpoints API was deprecated. `endpoints-controller` still writes Endpoints objects.',
						},
						references: ['changelog-1-33', 'kep-4974-deprecate-endpoints'],
					},
				],
			},
		],
	},
	{
		id: 'leader-election',
		title: { ja: 'リーダー選出', en: 'Leader election' },
		summary: {
			ja: '同じコントローラーが同時に2つ働かないように、1つがリーダーになります。リーダーを記録する場所は、今はLeaseだけです。',
			en: 'So that two copies of a controller do not work at once, one of them leads. Who leads is now recorded in a Lease and nowhere else.',
		},
		tracks: [
			{
				id: 'lease-lock',
				name: { ja: 'Leaseによるロック', en: 'Lease as the lock' },
				components: ['kube-scheduler', 'kube-controller-manager', 'cloud-controller-manager'],
				marks: [
					{
						id: 'lease-lock-default',
						version: 'v1.20',
						becomes: 'stable',
						text: {
							ja: 'Leaseだけに記録するロックがデフォルトになりました。v1.17からは、EndpointsとLeaseの両方に記録していました。',
							en: 'The lock that uses a Lease alone became the default. From v1.17 on, both Endpoints and a Lease had been used.',
						},
						references: ['pr-94603-lease-lock', 'pr-84084-endpoints-leases'],
					},
					{
						id: 'lease-lock-only',
						version: 'v1.27',
						text: {
							ja: 'リーダー選出に使えるのは、Leaseだけになりました。',
							en: 'Leader election began to support nothing but Leases.',
						},
						references: ['changelog-1-27'],
					},
				],
			},
			{
				id: 'coordinated-leader-election',
				name: { ja: 'Coordinated Leader Election', en: 'Coordinated Leader Election' },
				components: ['kube-scheduler', 'kube-controller-manager', 'kube-apiserver'],
				marks: [
					{
						id: 'cle-alpha',
						version: 'v1.31',
						becomes: 'alpha',
						text: {
							ja: '候補がLeaseCandidateを使って名乗り出て、kube-apiserverがリーダーを選ぶ方式が加わりました(アルファ版)。',
							en: 'A way appeared, as alpha, in which candidates announce themselves by LeaseCandidates and kube-apiserver picks the leader.',
						},
						references: ['changelog-1-31', 'kep-4355-cle'],
					},
					{
						id: 'cle-beta',
						version: 'v1.33',
						becomes: 'beta',
						text: {
							ja: 'kube-apiserverがリーダーを選ぶ方式がベータ版になりました。デフォルトでは無効です。',
							en: 'Letting kube-apiserver pick the leader became beta, off by default.',
						},
						references: ['changelog-1-33', 'docs-coordinated-leader-election'],
					},
				],
			},
			{
				id: 'lease-release',
				name: { ja: '終了時のLeaseの解放', en: 'Lease released on exit' },
				components: ['kube-controller-manager'],
				marks: [
					{
						id: 'lease-release-alpha',
						version: 'v1.36',
						becomes: 'alpha',
						text: {
							ja: 'リーダーが終了するときにLeaseを手放すためのフィーチャーゲートが加わりました。スタンバイは、Leaseの期限切れを待たずに引き継げます。',
							en: 'A feature gate appeared that lets the leader release its Lease when it exits, so that a standby need not wait for the Lease to run out.',
						},
						references: ['changelog-1-36', 'kep-5366-leader-transition'],
					},
				],
			},
		],
	},
] as const satisfies readonly Lane<ComponentId>[];

/** The same, for code that asks for what only some tracks and marks have. */
export const lanes: readonly Lane<ComponentId>[] = history;
