import type { Localized } from '../../model/locale.ts';
import type { Lane } from '../../model/history/version-change.ts';
import type { ComponentId } from '../architecture/components.ts';

/** What the page is called, in its heading and wherever it is linked. */
export const historyTitle: Localized = { ja: 'バージョンの歴史', en: 'History' };

/** How the parts of Kubernetes that this site describes were introduced, changed and removed. */
const history = [
	{
		id: 'proxy-modes',
		title: { ja: 'kube-proxyのモード', en: 'kube-proxy modes' },
		summary: {
			ja: 'パケットを転送する場所は、kube-proxy自身からカーネルへ移りました。その後は、カーネルのより新しい仕組みへ移りつつあります。デフォルトかどうかは、Linuxについて示します。',
			en: 'Packet forwarding moved from kube-proxy itself into the kernel, and is now moving to newer kernel interfaces. Defaults are those on Linux.',
		},
		tracks: [
			{
				id: 'userspace',
				name: { ja: 'userspace', en: 'userspace' },
				components: ['kube-proxy'],
				before: 'present',
				changes: [
					{
						id: 'userspace-deprecated',
						version: 'v1.23',
						becomes: 'deprecated',
						byDefault: 'opt-in',
						text: {
							ja: '`userspace`を使うと、非推奨であるという警告が出るようになりました。Windowsでは、v1.25まで`userspace`がデフォルトでした。',
							en: 'kube-proxy began to warn that `userspace` is deprecated. On Windows, `userspace` stayed the default up to v1.25.',
						},
						references: ['changelog-1-23', 'changelog-1-25'],
					},
					{
						id: 'userspace-removed',
						version: 'v1.26',
						becomes: 'removed',
						text: {
							ja: 'LinuxでもWindowsでも`userspace`が削除されました。Windowsのデフォルトは`kernelspace`に変わりました。',
							en: '`userspace` was removed on Linux and Windows. On Windows, `kernelspace` became the default.',
						},
						references: ['pr-112133-remove-userspace', 'changelog-1-26', 'changelog-1-25'],
					},
				],
			},
			{
				id: 'iptables',
				name: { ja: 'iptables', en: 'iptables' },
				components: ['kube-proxy'],
				changes: [
					{
						id: 'iptables-appears',
						version: 'v1.1',
						becomes: 'present',
						byDefault: 'opt-in',
						text: {
							ja: '`iptables`が導入されました。段階は示されていません。',
							en: '`iptables` was introduced. No stage is given.',
						},
						references: ['src-ipvs-readme'],
					},
					{
						id: 'iptables-default',
						version: 'v1.2',
						byDefault: 'on',
						text: {
							ja: '`userspace`に代わって、`iptables`がデフォルトになりました。',
							en: '`iptables` replaced `userspace` as the default.',
						},
						references: ['changelog-1-2'],
					},
					{
						id: 'mode-warning',
						version: 'v1.37',
						text: {
							ja: 'Linuxのデフォルトを変える計画があるため、モードを指定しないと、kube-proxyが警告を出すようになりました。',
							en: 'kube-proxy began to warn when no mode is set, because the default on Linux is planned to change.',
						},
						references: ['changelog-1-37'],
					},
				],
			},
			{
				id: 'ipvs',
				name: { ja: 'ipvs', en: 'ipvs' },
				components: ['kube-proxy'],
				changes: [
					{
						id: 'ipvs-alpha',
						version: 'v1.8',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '`ipvs`がアルファ版として導入されました。',
							en: '`ipvs` was introduced as alpha.',
						},
						references: ['kep-265-ipvs', 'docs-feature-gates-removed'],
					},
					{
						id: 'ipvs-beta',
						version: 'v1.9',
						becomes: 'beta',
						byDefault: 'off',
						text: { ja: '`ipvs`がベータ版になりました。', en: '`ipvs` became beta.' },
						references: ['kep-265-ipvs', 'docs-feature-gates-removed'],
					},
					{
						id: 'ipvs-gate-on',
						version: 'v1.10',
						byDefault: 'opt-in',
						text: {
							ja: '`ipvs`のフィーチャーゲートがデフォルトで有効になりました。使うには、モードとして指定します。',
							en: 'The feature gate of `ipvs` was turned on by default. To be used, the mode still has to be set.',
						},
						references: ['docs-feature-gates-removed'],
					},
					{
						id: 'ipvs-stable',
						version: 'v1.11',
						becomes: 'stable',
						byDefault: 'opt-in',
						text: { ja: '`ipvs`が安定版になりました。', en: '`ipvs` became stable.' },
						references: ['kep-265-ipvs', 'docs-feature-gates-removed'],
					},
					{
						id: 'ipvs-no-fallback',
						version: 'v1.26',
						text: {
							ja: '`ipvs`を使えないノードで、`iptables`に切り替わらなくなりました。kube-proxyはエラーを出して終了します。',
							en: 'Where `ipvs` cannot be used, kube-proxy no longer falls back to `iptables`: it exits with an error.',
						},
						references: ['changelog-1-26'],
					},
					{
						id: 'ipvs-deprecated',
						version: 'v1.35',
						becomes: 'deprecated',
						byDefault: 'opt-in',
						text: { ja: '`ipvs`が非推奨になりました。', en: '`ipvs` was deprecated.' },
						references: ['changelog-1-35'],
					},
					{
						id: 'ipvs-gate',
						version: 'v1.37',
						text: {
							ja: '`ipvs`の削除に備えて、フィーチャーゲート`KubeProxyIPVS`が加わりました。デフォルトでは有効です。',
							en: 'The feature gate `KubeProxyIPVS`, on by default, was added to prepare the removal of `ipvs`.',
						},
						references: ['changelog-1-37', 'kep-5495-deprecate-ipvs'],
					},
					{
						id: 'ipvs-off',
						version: 'v1.40',
						becomes: 'off',
						text: {
							ja: '`KubeProxyIPVS`がデフォルトで無効になる予定です。有効にしないまま`ipvs`を指定すると、kube-proxyはエラーを出して終了します。',
							en: '`KubeProxyIPVS` is planned to be off by default. Unless it is turned on, kube-proxy will then exit with an error if `ipvs` is set.',
						},
						references: ['kep-5495-deprecate-ipvs'],
					},
					{
						id: 'ipvs-removed',
						version: 'v1.43',
						becomes: 'removed',
						text: {
							ja: '`ipvs`が削除される予定です。',
							en: '`ipvs` is planned to be removed.',
						},
						references: ['kep-5495-deprecate-ipvs'],
					},
				],
			},
			{
				id: 'nftables',
				name: { ja: 'nftables', en: 'nftables' },
				components: ['kube-proxy'],
				changes: [
					{
						id: 'nftables-alpha',
						version: 'v1.29',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '`nftables`がアルファ版として導入されました。',
							en: '`nftables` was introduced as alpha.',
						},
						references: ['changelog-1-29', 'kep-3866-nftables', 'docs-feature-gates'],
					},
					{
						id: 'nftables-beta',
						version: 'v1.31',
						becomes: 'beta',
						byDefault: 'opt-in',
						text: { ja: '`nftables`がベータ版になりました。', en: '`nftables` became beta.' },
						references: ['changelog-1-31', 'kep-3866-nftables', 'docs-feature-gates'],
					},
					{
						id: 'nftables-stable',
						version: 'v1.33',
						becomes: 'stable',
						byDefault: 'opt-in',
						text: {
							ja: '`nftables`が安定版になりました。デフォルトは`iptables`のままです。',
							en: '`nftables` became stable; `iptables` stayed the default.',
						},
						references: ['changelog-1-33', 'kep-3866-nftables'],
					},
					{
						id: 'nftables-default',
						version: 'v1.40',
						byDefault: 'on',
						text: {
							ja: '`iptables`に代わって、`nftables`がLinuxのデフォルトになる予定です。計画はまだ暫定です。',
							en: '`nftables` is planned to replace `iptables` as the default on Linux. The plan is still provisional.',
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
			ja: '当初は、Docker向けのコードがkubeletに入っていました。今のkubeletは、CRIを実装したコンテナランタイムだけを呼び出します。',
			en: 'The code for Docker once lived in the kubelet. Now the kubelet calls only container runtimes that implement CRI.',
		},
		tracks: [
			{
				id: 'dockershim',
				name: { ja: 'dockershim(kubelet内のDocker対応)', en: 'dockershim (Docker in the kubelet)' },
				components: ['container-runtime', 'kubelet'],
				before: 'present',
				changes: [
					{
						id: 'dockershim-deprecated',
						version: 'v1.20',
						becomes: 'deprecated',
						byDefault: 'on',
						text: {
							ja: 'kubeletからDocker Engineを使うためのdockershimが非推奨になりました。Dockerで作ったイメージには影響しません。',
							en: 'dockershim, which the kubelet used to reach Docker Engine, was deprecated. Images built with Docker are not affected.',
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
				changes: [
					{
						id: 'cri-alpha',
						version: 'v1.5',
						becomes: 'alpha',
						byDefault: 'opt-in',
						text: {
							ja: 'CRIがアルファ版として導入され、kubeletを変更しなくても、新しいコンテナランタイムを使えるようになりました。',
							en: 'CRI was introduced as alpha, so that a new container runtime needs no change in the kubelet.',
						},
						references: ['blog-cri-introduction'],
					},
					{
						id: 'cri-on',
						version: 'v1.6',
						byDefault: 'on',
						text: {
							ja: 'kubeletが、デフォルトでCRIを使ってDockerを呼び出すようになりました。Docker向けの実装はベータ版でした。',
							en: 'The kubelet began to call Docker through CRI by default. The implementation for Docker was beta.',
						},
						references: ['changelog-1-6'],
					},
					{
						id: 'cri-stable',
						version: 'v1.23',
						becomes: 'stable',
						byDefault: 'on',
						text: { ja: 'CRI v1が安定版になりました。', en: 'CRI v1 became stable.' },
						references: ['docs-cri'],
					},
					{
						id: 'cri-only-v1',
						version: 'v1.26',
						text: {
							ja: 'kubeletがCRI v1alpha2に対応しなくなり、コンテナランタイムにはv1への対応が必要になりました。',
							en: 'The kubelet dropped CRI v1alpha2: a container runtime has to support v1.',
						},
						references: ['changelog-1-26'],
					},
				],
			},
			{
				id: 'cgroup-driver',
				name: { ja: 'cgroupドライバーの取得', en: 'cgroup driver from the runtime' },
				components: ['container-runtime', 'kubelet'],
				changes: [
					{
						id: 'cgroup-driver-alpha',
						version: 'v1.28',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '使用するcgroupドライバーを、kubeletがコンテナランタイムに問い合わせる機能が導入されました(アルファ版)。',
							en: 'The kubelet gained the ability to ask the container runtime which cgroup driver to use (alpha).',
						},
						references: ['kep-4033-cgroup-driver', 'docs-feature-gates'],
					},
					{
						id: 'cgroup-driver-beta',
						version: 'v1.31',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: 'cgroupドライバーの問い合わせがベータ版になりました。',
							en: 'Asking for the cgroup driver became beta.',
						},
						references: ['kep-4033-cgroup-driver', 'changelog-1-31'],
					},
					{
						id: 'cgroup-driver-stable',
						version: 'v1.34',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'cgroupドライバーの問い合わせが安定版になりました。',
							en: 'Asking for the cgroup driver became stable.',
						},
						references: ['kep-4033-cgroup-driver', 'docs-feature-gates'],
					},
					{
						id: 'cgroup-driver-fallback',
						version: 'v1.37',
						text: {
							ja: '問い合わせに対応していないコンテナランタイム(containerd 1.7など)では、kubeletの設定が使われます。この代替手段は、v1.37で削除される予定でしたが、v1.38に延期されました。',
							en: 'With a container runtime that does not support this query, such as containerd 1.7, the kubelet uses its own setting. The removal of this fallback was postponed from v1.37 to v1.38.',
						},
						references: ['changelog-1-37', 'kep-4033-cgroup-driver'],
					},
					{
						id: 'cgroup-driver-no-fallback',
						version: 'v1.38',
						text: {
							ja: '問い合わせに対応していないコンテナランタイムのための代替手段が、削除される予定です。その後のkubeletは、そのようなコンテナランタイムでは起動しません。問い合わせには、containerd 2.0以降とCRI-O 1.28以降が対応しています。',
							en: 'The fallback for container runtimes that do not support the query is planned to be removed. The kubelet will then not start with them. containerd 2.0 and later and CRI-O 1.28 and later support the query.',
						},
						references: ['changelog-1-37', 'kep-4033-cgroup-driver'],
					},
				],
			},
		],
	},
	{
		id: 'kubelet-behavior',
		title: { ja: 'kubeletの動作', en: 'Kubelet behavior' },
		summary: {
			ja: 'コンテナの変化を検知する仕組み、再起動の間隔、動作の前提となる条件が変わってきました。',
			en: 'How the kubelet detects changes in containers, how long it waits before restarts, and what it requires of a node have changed.',
		},
		tracks: [
			{
				id: 'evented-pleg',
				name: { ja: 'Evented PLEG', en: 'Evented PLEG' },
				components: ['kubelet'],
				changes: [
					{
						id: 'evented-pleg-alpha',
						version: 'v1.26',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'コンテナランタイムからコンテナのイベントを受け取る仕組みが、アルファ版として導入されました。v1.37でもアルファ版のままです。',
							en: 'Receiving container events from the container runtime was introduced as alpha, and is still alpha in v1.37.',
						},
						references: ['kep-3386-evented-pleg'],
					},
				],
			},
			{
				id: 'on-demand-relist',
				name: { ja: 'コンテナの一覧の随時取得', en: 'Container list on demand' },
				components: ['kubelet'],
				changes: [
					{
						id: 'on-demand-relist-beta',
						version: 'v1.36',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'kubeletがPodを操作した直後に、1秒ごとの取得を待たず、そのPodのコンテナの一覧を取得する機能が加わりました(ベータ版)。',
							en: 'The kubelet gained the ability to list the containers of a Pod right after its own actions, without waiting for the list that it takes every second (beta).',
						},
						references: ['pr-137362-on-demand-relist', 'changelog-1-36'],
					},
					{
						id: 'on-demand-relist-stable',
						version: 'v1.37',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'kubeletがPodを操作した直後にコンテナの一覧を取得する機能が、安定版になりました。',
							en: 'Listing containers right after the kubelet’s own actions became stable.',
						},
						references: ['pr-140805-on-demand-relist-ga', 'changelog-1-37'],
					},
				],
			},
			{
				id: 'restart-delay',
				name: { ja: '再起動の待ち時間の上限の設定', en: 'Setting for the maximum restart delay' },
				components: ['kubelet'],
				changes: [
					{
						id: 'restart-delay-alpha',
						version: 'v1.32',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '繰り返しクラッシュするコンテナについて、待ち時間の上限をノードごとに設定する機能が加わりました(アルファ版)。',
							en: 'The maximum delay before a crashing container is restarted became configurable for each node (alpha).',
						},
						references: ['kep-5593-crashloop-max', 'changelog-1-32'],
					},
					{
						id: 'restart-delay-beta',
						version: 'v1.35',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: '待ち時間の上限の設定がベータ版になりました。設定しない場合の上限は、5分のままです。',
							en: 'The setting for the maximum delay became beta. Without it, the maximum stays 5 minutes.',
						},
						references: ['changelog-1-35', 'kep-5593-crashloop-max'],
					},
				],
			},
			{
				id: 'cgroup-v1',
				name: { ja: 'cgroup v1のノード', en: 'Nodes with cgroup v1' },
				components: ['kubelet'],
				before: 'present',
				changes: [
					{
						id: 'cgroup-v1-deprecated',
						version: 'v1.35',
						becomes: 'deprecated',
						byDefault: 'off',
						text: {
							ja: 'cgroup v1のノードでは、明示的に許可しない限り、kubeletが起動しなくなりました。',
							en: 'The kubelet no longer starts on a node with cgroup v1 unless it is configured to.',
						},
						references: ['changelog-1-35'],
					},
				],
			},
			{
				id: 'static-pod-references',
				name: { ja: 'static PodからのAPIオブジェクトの参照', en: 'API objects in static Pods' },
				components: ['kubelet'],
				before: 'present',
				changes: [
					{
						id: 'static-pod-references-off',
						version: 'v1.34',
						becomes: 'off',
						text: {
							ja: 'SecretやConfigMapなど、ほかのAPIオブジェクトを参照するstatic Podを、kubeletが拒否するようになりました。フィーチャーゲートを無効にすれば、参照は許可されました。',
							en: 'The kubelet began to reject static Pods that refer to other API objects, such as Secrets or ConfigMaps. A feature gate could still allow them.',
						},
						references: ['changelog-1-34', 'docs-feature-gates'],
					},
					{
						id: 'static-pod-references-removed',
						version: 'v1.37',
						becomes: 'removed',
						text: {
							ja: 'フィーチャーゲートが削除されました。ほかのAPIオブジェクトを参照するstatic Podは、どの設定でも拒否されます。',
							en: 'The feature gate was removed: static Pods that refer to other API objects are rejected whatever the configuration.',
						},
						references: ['changelog-1-37'],
					},
				],
			},
		],
	},
	{
		id: 'node-health',
		title: { ja: 'ノードのハートビートと退避', en: 'Node heartbeats and eviction' },
		summary: {
			ja: 'ハートビートは、Nodeの状態の書き込みから、小さなLeaseの更新へ移りました。ノードが失われた後の退避は、taintとtolerationで決まります。',
			en: 'Heartbeats moved from writes of the whole Node status to renewals of a small Lease. Eviction from a lost node is governed by taints and tolerations.',
		},
		tracks: [
			{
				id: 'node-lease',
				name: { ja: 'Leaseによるハートビート', en: 'Heartbeats by Lease' },
				components: ['kubelet', 'kube-controller-manager'],
				changes: [
					{
						id: 'node-lease-alpha',
						version: 'v1.12',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'kubeletがLeaseを更新する機能が、アルファ版として導入されました。',
							en: 'The kubelet gained the ability to renew a Lease (alpha).',
						},
						references: ['changelog-1-12', 'docs-feature-gates-removed'],
					},
					{
						id: 'node-lease-counted',
						version: 'v1.13',
						text: {
							ja: 'コントロールプレーンが、Leaseの更新もハートビートとして扱うようになりました。',
							en: 'The control plane began to count renewals of the Lease as heartbeats.',
						},
						references: ['changelog-1-13', 'kep-589-node-heartbeats'],
					},
					{
						id: 'node-lease-beta',
						version: 'v1.14',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: 'Leaseによるハートビートがベータ版になりました。',
							en: 'Heartbeats by Lease became beta.',
						},
						references: ['kep-589-node-heartbeats', 'docs-feature-gates-removed'],
					},
					{
						id: 'node-lease-stable',
						version: 'v1.17',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'Leaseによるハートビートが安定版になりました。kubeletは、変化のないNodeの状態を5分ごとにだけ書き込みます。',
							en: 'Heartbeats by Lease became stable. The kubelet writes an unchanged Node status only every 5 minutes.',
						},
						references: ['changelog-1-17', 'kep-589-node-heartbeats'],
					},
				],
			},
			{
				id: 'node-grace-period',
				name: { ja: 'ノードが失われたという判断', en: 'Deciding that a node is lost' },
				components: ['kube-controller-manager', 'kubelet'],
				changes: [
					{
						id: 'grace-period-longer',
						version: 'v1.32',
						text: {
							ja: 'ハートビートを待つ猶予期間が、40秒から50秒に延びました。',
							en: 'The grace period for heartbeats was raised from 40 to 50 seconds.',
						},
						references: ['pr-126287-grace-period', 'changelog-1-32'],
					},
					{
						id: 'lease-live-check',
						version: 'v1.37',
						text: {
							ja: 'NodeのCondition `Ready`を`Unknown`へ変える前に、ノードライフサイクルコントローラーがノードのLeaseをkube-apiserverから読み直すようになりました。',
							en: 'The node lifecycle controller began to read the Lease of a node once more from kube-apiserver before it sets the Node’s `Ready` condition to `Unknown`.',
						},
						references: ['changelog-1-37'],
						components: ['kube-controller-manager'],
					},
				],
			},
			{
				id: 'pod-eviction-timeout',
				name: { ja: '--pod-eviction-timeout', en: '--pod-eviction-timeout' },
				components: ['kube-controller-manager'],
				before: 'present',
				changes: [
					{
						id: 'pod-eviction-timeout-removed',
						version: 'v1.27',
						becomes: 'removed',
						text: {
							ja: '`--pod-eviction-timeout`が削除されました。失われたノードからの退避は、taintとtolerationで決まります。',
							en: '`--pod-eviction-timeout` was removed. Eviction from lost nodes is governed by taints and tolerations.',
						},
						references: ['changelog-1-27'],
					},
				],
			},
			{
				id: 'taint-eviction-controller',
				name: { ja: 'taint-eviction-controller', en: 'Taint eviction controller' },
				components: ['kube-controller-manager'],
				changes: [
					{
						id: 'taint-eviction-beta',
						version: 'v1.29',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: 'taintによる退避が、ノードライフサイクルコントローラーから独立したコントローラーになりました(ベータ版)。',
							en: 'Eviction by taint was moved from the node lifecycle controller into a separate controller (beta).',
						},
						references: ['kep-3902-taint-eviction', 'docs-feature-gates'],
					},
					{
						id: 'taint-eviction-stable',
						version: 'v1.34',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: '独立した`taint-eviction-controller`が安定版になりました。',
							en: 'The separate controller for eviction became stable.',
						},
						references: ['kep-3902-taint-eviction', 'changelog-1-34'],
					},
				],
			},
		],
	},
	{
		id: 'cloud-providers',
		title: {
			ja: 'in-treeとout-of-treeのクラウドプロバイダー',
			en: 'In-tree and out-of-tree cloud providers',
		},
		summary: {
			ja: 'クラウドのAPIを呼び出すコードは、当初Kubernetes本体に含まれていました。今は、すべて本体の外にあります。',
			en: 'The code that calls the APIs of clouds was once part of Kubernetes itself. Now all of it lives outside.',
		},
		tracks: [
			{
				id: 'in-tree-providers',
				name: { ja: 'in-treeのプロバイダー', en: 'In-tree providers' },
				components: ['cloud-controller-manager'],
				before: 'present',
				changes: [
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
							en: 'In-tree providers were turned off by default.',
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
				changes: [
					{
						id: 'ccm-alpha',
						version: 'v1.6',
						becomes: 'alpha',
						byDefault: 'opt-in',
						text: {
							ja: 'out-of-treeのプロバイダーを試すための新しいバイナリとして、cloud-controller-managerが導入されました(アルファ版)。',
							en: 'cloud-controller-manager was introduced as a new binary, alpha, for trying out out-of-tree providers.',
						},
						references: ['changelog-1-6'],
					},
					{
						id: 'ccm-beta',
						version: 'v1.11',
						becomes: 'beta',
						byDefault: 'opt-in',
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
							ja: 'kube-controller-managerから、クラウドのロードバランサー、経路、ノードのライフサイクルを扱うコントローラーが削除されました。`--cloud-provider`に指定できるのは、`external`か空だけになりました。',
							en: 'The controllers for cloud load balancers, cloud routes and the lifecycle of cloud nodes were removed from kube-controller-manager, whose `--cloud-provider` now accepts only `external` or an empty value.',
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
				name: { ja: 'ウォッチによる経路の調整', en: 'Watch-based route reconciliation' },
				components: ['cloud-controller-manager'],
				changes: [
					{
						id: 'watch-based-routes-alpha',
						version: 'v1.35',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '10秒ごとではなく、Nodeが変わったときに経路を調整する機能が導入されました(アルファ版)。',
							en: 'Reconciling routes when Nodes change, instead of every 10 seconds, was introduced as alpha.',
						},
						references: ['kep-5237-watch-based-routes', 'changelog-1-35', 'docs-feature-gates'],
					},
					{
						id: 'watch-based-routes-beta',
						version: 'v1.37',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'Nodeが変わったときに経路を調整する機能がベータ版になりました。有効にしなければ、経路はこれまで通り10秒ごとに調整されます。',
							en: 'Reconciling routes when Nodes change became beta. Unless it is turned on, routes are still reconciled every 10 seconds.',
						},
						references: ['blog-v1-37-release', 'kep-5237-watch-based-routes'],
					},
					{
						id: 'watch-based-routes-stable',
						version: 'v1.39',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'Nodeが変わったときに経路を調整する機能は、安定版になり、デフォルトで有効になる予定です。',
							en: 'Reconciling routes when Nodes change is planned to become stable and on by default.',
						},
						references: ['kep-5237-watch-based-routes'],
					},
				],
			},
		],
	},
	{
		id: 'api-requests',
		title: {
			ja: 'kube-apiserverへの接続とリクエスト',
			en: 'Connections and requests to kube-apiserver',
		},
		summary: {
			ja: '接続はTLSだけになりました。リクエストは優先度で制御され、Serviceのアドレスは、それ自体がAPIのオブジェクトになりました。',
			en: 'Connections now always use TLS. Requests are controlled by priority, and the addresses of Services became API objects themselves.',
		},
		tracks: [
			{
				id: 'insecure-port',
				name: { ja: 'TLSを使わないポート', en: 'Port without TLS' },
				components: ['kube-apiserver'],
				before: 'present',
				changes: [
					{
						id: 'insecure-port-removed',
						version: 'v1.20',
						becomes: 'removed',
						text: {
							ja: 'TLSを使わないポートが削除されました。フラグは、0だけを受け付ける形で残りました。',
							en: 'The port without TLS was removed. Its flags remained, but accepted only 0.',
						},
						references: ['pr-95856-insecure-port', 'changelog-1-20'],
					},
					{
						id: 'insecure-port-flags-removed',
						version: 'v1.24',
						text: {
							ja: 'TLSを使わないポートのフラグも削除されました。',
							en: 'The flags of the port without TLS were removed as well.',
						},
						references: ['pr-106859-insecure-flags'],
					},
				],
			},
			{
				id: 'healthz',
				name: { ja: '/healthz', en: '/healthz' },
				components: ['kube-apiserver'],
				before: 'present',
				changes: [
					{
						id: 'healthz-deprecated',
						version: 'v1.16',
						becomes: 'deprecated',
						byDefault: 'on',
						text: {
							ja: '`/healthz`が非推奨になりました。代わりに`/livez`と`/readyz`を使います。',
							en: '`/healthz` was deprecated in favor of `/livez` and `/readyz`.',
						},
						references: ['docs-health-checks'],
					},
				],
			},
			{
				id: 'priority-and-fairness',
				name: { ja: 'APIの優先度とフェアネス', en: 'API Priority and Fairness' },
				components: ['kube-apiserver'],
				changes: [
					{
						id: 'priority-and-fairness-alpha',
						version: 'v1.18',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'リクエストの流量を優先度ごとに制御する機能(API Priority and Fairness)が、アルファ版として導入されました。',
							en: 'API Priority and Fairness, which controls the flow of requests by priority, was introduced as alpha.',
						},
						references: ['kep-1040-priority-and-fairness', 'docs-feature-gates-removed'],
					},
					{
						id: 'priority-and-fairness-beta',
						version: 'v1.20',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: 'APIの優先度とフェアネスがベータ版になりました。',
							en: 'API Priority and Fairness became beta.',
						},
						references: ['changelog-1-20', 'kep-1040-priority-and-fairness'],
					},
					{
						id: 'priority-and-fairness-stable',
						version: 'v1.29',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'APIの優先度とフェアネスが安定版になりました。',
							en: 'API Priority and Fairness became stable.',
						},
						references: ['changelog-1-29', 'kep-1040-priority-and-fairness'],
					},
				],
			},
			{
				id: 'service-cidr',
				name: { ja: 'ServiceCIDRとIPAddress', en: 'ServiceCIDR and IPAddress' },
				components: ['kube-apiserver'],
				changes: [
					{
						id: 'service-cidr-alpha',
						version: 'v1.27',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'Serviceのアドレスを、IPAddressとServiceCIDRのオブジェクトで管理する機能が導入されました(アルファ版)。',
							en: 'Managing the addresses of Services with IPAddress and ServiceCIDR objects was introduced as alpha.',
						},
						references: ['kep-1880-service-cidrs', 'docs-feature-gates'],
					},
					{
						id: 'service-cidr-beta',
						version: 'v1.31',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'ServiceCIDRとIPAddressがベータ版になりました。',
							en: 'ServiceCIDR and IPAddress became beta.',
						},
						references: ['kep-1880-service-cidrs', 'docs-feature-gates'],
					},
					{
						id: 'service-cidr-stable',
						version: 'v1.33',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'ServiceCIDRとIPAddressが安定版になりました。',
							en: 'ServiceCIDR and IPAddress became stable.',
						},
						references: ['kep-1880-service-cidrs', 'changelog-1-33', 'docs-feature-gates'],
					},
				],
			},
		],
	},
	{
		id: 'lists-and-watches',
		title: { ja: '一覧取得とウォッチ', en: 'Lists and watches' },
		summary: {
			ja: 'kube-apiserverがetcdから読み出す量は、減ってきました。最新の一覧も、今はウォッチキャッシュから返せます。',
			en: 'kube-apiserver reads less and less from etcd. Even lists that have to be up to date can now come from its watch cache.',
		},
		tracks: [
			{
				id: 'consistent-lists',
				name: {
					ja: 'ウォッチキャッシュからの最新の一覧',
					en: 'Consistent lists from the watch cache',
				},
				components: ['kube-apiserver', 'etcd'],
				changes: [
					{
						id: 'consistent-lists-alpha',
						version: 'v1.28',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'kube-apiserverが最新の一覧をウォッチキャッシュから返す機能が導入されました(アルファ版)。',
							en: 'Serving consistent lists from the watch cache of kube-apiserver was introduced as alpha.',
						},
						references: ['kep-2340-consistent-reads', 'docs-feature-gates'],
					},
					{
						id: 'consistent-lists-beta',
						version: 'v1.31',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: '最新の一覧をウォッチキャッシュから返す機能がベータ版になり、etcdからの読み出しが減りました。etcd 3.4.31以降、または3.5.13以降が必要です。それより古ければ、etcdから読み出します。',
							en: 'Consistent lists from the watch cache became beta, which reduces the reads from etcd. They need etcd 3.4.31 or later, or 3.5.13 or later; with an older etcd, kube-apiserver reads from etcd.',
						},
						references: ['kep-2340-consistent-reads', 'docs-feature-gates'],
					},
					{
						id: 'consistent-lists-stable',
						version: 'v1.34',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: '最新の一覧をウォッチキャッシュから返す機能が安定版になりました。',
							en: 'Consistent lists from the watch cache became stable.',
						},
						references: ['changelog-1-34', 'kep-2340-consistent-reads'],
					},
				],
			},
			{
				id: 'watch-list-client',
				name: { ja: 'ウォッチによる最初の一覧の取得', en: 'Initial list through the watch' },
				components: ['kube-apiserver'],
				changes: [
					{
						id: 'watch-list-client-beta',
						version: 'v1.30',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'client-goを使うクライアントが、最初の一覧もウォッチを通じて受け取れるようになりました(ベータ版)。',
							en: 'Clients built with client-go became able to receive the initial list through the watch itself (beta).',
						},
						references: ['src-client-go-features'],
					},
					{
						id: 'watch-list-client-on',
						version: 'v1.35',
						byDefault: 'on',
						text: {
							ja: 'client-goのインフォーマーを使うクライアントは、最初の一覧も、デフォルトでウォッチを通じて受け取るようになりました(ベータ版のまま)。',
							en: 'Clients that use the informers of client-go began to receive the initial list through the watch by default (still beta).',
						},
						references: ['changelog-1-35', 'src-client-go-features'],
					},
				],
			},
			{
				id: 'range-stream',
				name: { ja: 'RangeStream', en: 'RangeStream' },
				components: ['kube-apiserver', 'etcd'],
				changes: [
					{
						id: 'range-stream-beta',
						version: 'v1.37',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: 'kube-apiserverが、オブジェクトをetcdから少しずつストリームで読み出し、ウォッチキャッシュを満たすようになりました(ベータ版)。etcd 3.7以降が必要です。それより古ければ、従来の`Range`で読み出します。',
							en: 'kube-apiserver began to fill its watch cache by reading objects from etcd as a stream of chunks (beta). It needs etcd 3.7 or later; with an older etcd, kube-apiserver uses `Range` as before.',
						},
						references: ['kep-5966-etcd-range-stream', 'blog-v1-37-release', 'changelog-1-37'],
					},
				],
			},
		],
	},
	{
		id: 'etcd-versions',
		title: { ja: '保存先のetcd', en: 'etcd as the store' },
		summary: {
			ja: '保存に使うAPIは、階層のあるetcd v2から、平坦なキー空間のetcd v3へ移りました。',
			en: 'The API used for storage moved from etcd v2, with its directories, to the flat key space of etcd v3.',
		},
		tracks: [
			{
				id: 'etcd-v2',
				name: { ja: 'etcd v2への保存', en: 'Storage in etcd v2' },
				components: ['etcd'],
				before: 'present',
				changes: [
					{
						id: 'etcd-v2-deprecated',
						version: 'v1.9',
						becomes: 'deprecated',
						byDefault: 'opt-in',
						text: {
							ja: 'etcd v2への保存が非推奨になりました。',
							en: 'Storage in etcd v2 was deprecated.',
						},
						references: ['changelog-1-9'],
					},
					{
						id: 'etcd-v2-removed',
						version: 'v1.13',
						becomes: 'removed',
						text: {
							ja: 'etcd v2への保存が削除されました。',
							en: 'Storage in etcd v2 was removed.',
						},
						references: ['pr-69310-remove-etcd2', 'changelog-1-13'],
					},
				],
			},
			{
				id: 'etcd-v3',
				name: { ja: 'etcd v3への保存', en: 'Storage in etcd v3' },
				components: ['etcd'],
				changes: [
					{
						id: 'etcd-v3-default',
						version: 'v1.6',
						becomes: 'present',
						byDefault: 'on',
						text: {
							ja: 'Kubernetesが状態を保存する先が、デフォルトでetcd v3になりました。それまでのetcd v2のキー空間には、ディレクトリがありました。',
							en: 'Kubernetes began to store its state in etcd v3 by default. The key space of etcd v2 still had directories.',
						},
						references: ['changelog-1-6', 'etcd-v2-api'],
					},
					{
						id: 'etcd-3-7',
						version: 'v1.37',
						text: {
							ja: 'デフォルトのetcdが3.7になりました。',
							en: 'The default etcd became 3.7.',
						},
						references: ['changelog-1-37'],
					},
				],
			},
		],
	},
	{
		id: 'scheduling',
		title: { ja: 'スケジューリング', en: 'Scheduling' },
		summary: {
			ja: 'スケジューラーは、プラグインを組み合わせるフレームワークになりました。待っているPodは、原則として、配置に関わる変化があったときにだけ再試行されます。',
			en: 'The scheduler became a framework of plugins, and normally retries a waiting Pod only after a change that matters to it.',
		},
		tracks: [
			{
				id: 'scheduling-framework',
				name: { ja: 'スケジューリングフレームワーク', en: 'Scheduling framework' },
				components: ['kube-scheduler'],
				changes: [
					{
						id: 'scheduling-framework-stable',
						version: 'v1.19',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'すべてのプラグインの土台であるスケジューリングフレームワークが、安定版になりました。',
							en: 'The scheduling framework, which all plugins are built on, became stable.',
						},
						references: ['kep-624-scheduling-framework'],
					},
				],
			},
			{
				id: 'scheduler-policy',
				name: { ja: '古いポリシー設定', en: 'Legacy policy configuration' },
				components: ['kube-scheduler'],
				before: 'present',
				changes: [
					{
						id: 'scheduler-policy-removed',
						version: 'v1.23',
						becomes: 'removed',
						text: {
							ja: '古いポリシー設定(predicateとpriority)と、そのフラグが削除されました。代わりにプロファイルを使います。',
							en: 'The legacy policy configuration (predicates and priorities) and its flags were removed. Profiles replace it.',
						},
						references: ['changelog-1-23'],
					},
				],
			},
			{
				id: 'queueing-hints',
				name: { ja: 'QueueingHint', en: 'Queueing hints' },
				components: ['kube-scheduler'],
				changes: [
					{
						id: 'queueing-hints-beta',
						version: 'v1.28',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: '待っているPodを、原則として、配置できるようになる見込みのある変化があったときにだけ再試行する機能が加わりました(ベータ版)。',
							en: 'Queueing hints were introduced as beta: normally, a waiting Pod is retried only after a change that may make it schedulable.',
						},
						references: ['docs-feature-gates'],
					},
					{
						id: 'queueing-hints-off',
						version: 'v1.29',
						byDefault: 'off',
						text: {
							ja: 'QueueingHintがデフォルトで無効に戻されました。',
							en: 'Queueing hints were turned off by default again.',
						},
						references: ['changelog-1-29', 'docs-feature-gates'],
					},
					{
						id: 'queueing-hints-on',
						version: 'v1.32',
						byDefault: 'on',
						text: {
							ja: 'QueueingHintがデフォルトで有効になりました(ベータ版のまま)。',
							en: 'Queueing hints were turned on by default (still beta).',
						},
						references: ['changelog-1-32', 'docs-feature-gates'],
					},
					{
						id: 'queueing-hints-stable',
						version: 'v1.34',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'QueueingHintが安定版になりました。',
							en: 'Queueing hints became stable.',
						},
						references: ['kep-4247-queueing-hints', 'changelog-1-34'],
					},
				],
			},
			{
				id: 'topology-labels',
				name: { ja: 'トポロジーラベルのコピー', en: 'Copying of topology labels' },
				components: ['kube-scheduler', 'kube-apiserver'],
				changes: [
					{
						id: 'topology-labels-alpha',
						version: 'v1.33',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'バインドのときに、kube-apiserverがNodeのトポロジーラベルをPodにコピーする機能が導入されました(アルファ版)。不具合のため、有効にしても動きませんでした。',
							en: 'Copying the topology labels of the Node to the Pod on binding, by kube-apiserver, was introduced as alpha. Because of a bug it did not work even when turned on.',
						},
						references: ['changelog-1-33', 'kep-4742-topology-labels', 'changelog-1-34'],
					},
					{
						id: 'topology-labels-repaired',
						version: 'v1.34',
						text: {
							ja: 'トポロジーラベルのコピーの不具合が修正されました。',
							en: 'The bug in copying topology labels was fixed.',
						},
						references: ['changelog-1-34'],
					},
					{
						id: 'topology-labels-beta',
						version: 'v1.35',
						becomes: 'beta',
						byDefault: 'on',
						text: {
							ja: 'トポロジーラベルのコピーがベータ版になりました。',
							en: 'Copying topology labels became beta.',
						},
						references: ['changelog-1-35', 'kep-4742-topology-labels'],
					},
				],
			},
			{
				id: 'gang-scheduling',
				name: { ja: 'ギャングスケジューリング', en: 'Gang scheduling' },
				components: ['kube-scheduler'],
				changes: [
					{
						id: 'gang-scheduling-alpha',
						version: 'v1.35',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '一群のPodを、まとめて配置するか、1つも配置しないかのどちらかにする機能が導入されました(アルファ版)。',
							en: 'Gang scheduling, which places a group of Pods together or not at all, was introduced as alpha.',
						},
						references: ['changelog-1-35', 'kep-4671-gang-scheduling'],
					},
					{
						id: 'gang-scheduling-beta',
						version: 'v1.37',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'ギャングスケジューリングがベータ版になりました。フィーチャーゲート`GenericWorkload`で有効にします。',
							en: 'Gang scheduling became beta. The feature gate `GenericWorkload` turns it on.',
						},
						references: ['blog-v1-37-release', 'changelog-1-37', 'kep-4671-gang-scheduling'],
					},
				],
			},
			{
				id: 'binding-retry',
				name: { ja: 'バインドの再試行', en: 'Retry of the binding' },
				components: ['kube-scheduler'],
				changes: [
					{
						id: 'binding-retry-added',
						version: 'v1.37',
						text: {
							ja: 'バインドのリクエストが一時的なエラーで失敗したとき、スケジューラーが再試行するようになりました。',
							en: 'The scheduler began to retry the binding request after a transient error.',
						},
						references: ['changelog-1-37'],
					},
				],
			},
		],
	},
	{
		id: 'admission-policies',
		title: { ja: 'アドミッションのWebhookとポリシー', en: 'Admission webhooks and policies' },
		summary: {
			ja: '独自のアドミッションは、kube-apiserverが外部のサーバーを呼び出すWebhookで始まりました。今は、kube-apiserver自身が評価するポリシーでも書けます。',
			en: 'Custom admission control began with webhooks, servers that kube-apiserver calls. Now it can also be written as policies, which kube-apiserver evaluates itself.',
		},
		tracks: [
			{
				id: 'admission-webhooks',
				name: { ja: 'アドミッションWebhook', en: 'Admission webhooks' },
				components: ['kube-apiserver'],
				changes: [
					{
						id: 'webhooks-alpha',
						version: 'v1.7',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '外部のアドミッションWebhookを登録するAPIが、アルファ版として導入されました。',
							en: 'The API that registers external admission webhooks was introduced as alpha.',
						},
						references: ['changelog-1-7'],
					},
					{
						id: 'webhooks-beta',
						version: 'v1.9',
						becomes: 'beta',
						byDefault: 'opt-in',
						text: {
							ja: 'オブジェクトを変更するWebhookが加わり、アドミッションWebhookがベータ版になりました。',
							en: 'Webhooks that change objects were added, and admission webhooks became beta.',
						},
						references: ['changelog-1-9'],
					},
					{
						id: 'webhooks-on',
						version: 'v1.10',
						byDefault: 'on',
						text: {
							ja: 'アドミッションWebhookを呼び出す2つのプラグインが、デフォルトで有効になりました。',
							en: 'The two plugins that call admission webhooks were turned on by default.',
						},
						references: ['changelog-1-10'],
					},
					{
						id: 'webhooks-stable',
						version: 'v1.16',
						becomes: 'stable',
						byDefault: 'on',
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
				changes: [
					{
						id: 'vap-alpha',
						version: 'v1.26',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'ValidatingAdmissionPolicyがアルファ版として導入されました。',
							en: 'ValidatingAdmissionPolicy was introduced as alpha.',
						},
						references: ['kep-3488-vap', 'changelog-1-26'],
					},
					{
						id: 'vap-beta',
						version: 'v1.28',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'ValidatingAdmissionPolicyがベータ版になりました。',
							en: 'ValidatingAdmissionPolicy became beta.',
						},
						references: ['kep-3488-vap', 'docs-feature-gates-removed'],
					},
					{
						id: 'vap-stable',
						version: 'v1.30',
						becomes: 'stable',
						byDefault: 'on',
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
				changes: [
					{
						id: 'map-alpha',
						version: 'v1.32',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'MutatingAdmissionPolicyがアルファ版として導入されました。',
							en: 'MutatingAdmissionPolicy was introduced as alpha.',
						},
						references: ['kep-3962-map', 'changelog-1-32'],
					},
					{
						id: 'map-beta',
						version: 'v1.34',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'MutatingAdmissionPolicyがベータ版になりました。',
							en: 'MutatingAdmissionPolicy became beta.',
						},
						references: ['kep-3962-map', 'changelog-1-34'],
					},
					{
						id: 'map-stable',
						version: 'v1.36',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: 'MutatingAdmissionPolicyが安定版になりました。',
							en: 'MutatingAdmissionPolicy became stable.',
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
			en: 'The endpoints of a Service moved from Endpoints to EndpointSlices, which hold them in small parts. Endpoints is deprecated, but not planned for removal.',
		},
		tracks: [
			{
				id: 'endpointslice',
				name: { ja: 'EndpointSlice', en: 'EndpointSlice' },
				components: ['kube-controller-manager', 'kube-proxy'],
				changes: [
					{
						id: 'endpointslice-alpha',
						version: 'v1.16',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'EndpointSliceがアルファ版として導入されました。',
							en: 'EndpointSlice was introduced as alpha.',
						},
						references: ['kep-752-endpointslice', 'docs-feature-gates-removed'],
					},
					{
						id: 'endpointslice-beta',
						version: 'v1.17',
						becomes: 'beta',
						byDefault: 'off',
						text: { ja: 'EndpointSliceがベータ版になりました。', en: 'EndpointSlice became beta.' },
						references: ['changelog-1-17', 'kep-752-endpointslice'],
					},
					{
						id: 'endpointslice-on',
						version: 'v1.18',
						byDefault: 'on',
						text: {
							ja: 'EndpointSliceがデフォルトで有効になりました。kube-proxyは、まだEndpointsを読んでいました。',
							en: 'EndpointSlice was turned on by default. kube-proxy still read Endpoints.',
						},
						references: ['changelog-1-18'],
					},
					{
						id: 'endpointslice-proxy',
						version: 'v1.19',
						text: {
							ja: 'Linuxのkube-proxyが、EndpointsではなくEndpointSliceをデフォルトで読むようになりました。',
							en: 'On Linux, kube-proxy began to read EndpointSlices instead of Endpoints by default.',
						},
						references: ['changelog-1-19'],
						components: ['kube-proxy'],
					},
					{
						id: 'endpointslice-stable',
						version: 'v1.21',
						becomes: 'stable',
						byDefault: 'on',
						text: {
							ja: '`endpointslice-controller`の書き込むEndpointSliceが、安定版になりました。',
							en: 'EndpointSlice, which `endpointslice-controller` writes, became stable.',
						},
						references: ['kep-752-endpointslice'],
					},
				],
			},
			{
				id: 'endpoints',
				name: { ja: 'Endpoints', en: 'Endpoints' },
				components: ['kube-controller-manager'],
				before: 'stable',
				changes: [
					{
						id: 'endpoints-deprecated',
						version: 'v1.33',
						becomes: 'deprecated',
						byDefault: 'on',
						text: {
							ja: 'Endpoints APIが非推奨になりました。`endpoints-controller`は、今もEndpointsオブジェクトを書き込みます。',
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
			ja: '同じコンポーネントの複数のインスタンスのうち1つがリーダーになり、通常はそのリーダーだけが動作します。リーダーを記録する場所は、今はLeaseだけです。',
			en: 'One of several instances of a component becomes the leader, so that normally only one is active at a time. The leader is now recorded only in a Lease.',
		},
		tracks: [
			{
				id: 'lease-lock',
				name: { ja: 'Leaseによるロック', en: 'Lease as the lock' },
				components: ['kube-scheduler', 'kube-controller-manager', 'cloud-controller-manager'],
				changes: [
					{
						id: 'lease-lock-default',
						version: 'v1.20',
						becomes: 'present',
						byDefault: 'on',
						text: {
							ja: 'Leaseだけに記録するロックがデフォルトになりました。v1.17からは、EndpointsとLeaseの両方に記録していました。',
							en: 'The lock that uses a Lease alone became the default. Since v1.17, both Endpoints and a Lease had been used.',
						},
						references: ['pr-94603-lease-lock', 'pr-84084-endpoints-leases'],
					},
					{
						id: 'lease-lock-only',
						version: 'v1.27',
						text: {
							ja: 'リーダー選出に使えるのは、Leaseだけになりました。',
							en: 'Lease became the only lock that leader election supports.',
						},
						references: ['changelog-1-27'],
					},
				],
			},
			{
				id: 'coordinated-leader-election',
				name: { ja: '協調的リーダー選出', en: 'Coordinated leader election' },
				components: ['kube-scheduler', 'kube-controller-manager', 'kube-apiserver'],
				changes: [
					{
						id: 'cle-alpha',
						version: 'v1.31',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: '候補がLeaseCandidateを作成し、kube-apiserverがその中からリーダーを選ぶ方式が導入されました(アルファ版)。',
							en: 'Coordinated leader election, in which candidates create LeaseCandidates and kube-apiserver picks the leader, was introduced as alpha.',
						},
						references: ['changelog-1-31', 'kep-4355-cle', 'docs-feature-gates'],
					},
					{
						id: 'cle-beta',
						version: 'v1.33',
						becomes: 'beta',
						byDefault: 'off',
						text: {
							ja: 'kube-apiserverがリーダーを選ぶ方式がベータ版になりました。',
							en: 'Letting kube-apiserver pick the leader became beta.',
						},
						references: ['changelog-1-33', 'docs-coordinated-leader-election'],
					},
				],
			},
			{
				id: 'lease-release',
				name: { ja: '終了時のLeaseの解放', en: 'Lease released on exit' },
				components: ['kube-controller-manager'],
				changes: [
					{
						id: 'lease-release-alpha',
						version: 'v1.36',
						becomes: 'alpha',
						byDefault: 'off',
						text: {
							ja: 'kube-controller-managerのリーダーが終了するときにLeaseを解放する機能が、フィーチャーゲートとして加わりました(アルファ版)。スタンバイは、Leaseの期限切れを待たずに引き継げます。KEPは、v1.37でベータ版にしてデフォルトで有効にすることを目標としています。v1.37のリリースノートの草稿に、その変更は書かれていません。',
							en: 'A feature gate was added that makes the leading kube-controller-manager release its Lease when it exits (alpha), so that a standby need not wait for the Lease to expire. The KEP aims at beta, on by default, in v1.37; the draft of the release notes of v1.37 does not mention that change.',
						},
						references: ['changelog-1-36', 'kep-5366-leader-transition', 'changelog-1-37'],
					},
				],
			},
		],
	},
] as const satisfies readonly Lane<ComponentId>[];

/** The same, for code that asks for what only some tracks and changes have. */
export const lanes: readonly Lane<ComponentId>[] = history;
