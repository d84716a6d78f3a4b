import type { Correction } from '../../model/corrections/correction.ts';

/** Of what changed in which release. */
export const history = [
	{
		id: 'one-active-leader',
		about: {
			ja: 'リーダーが1つであること',
			en: 'Whether there is only one leader',
		},
		kind: 'condition',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: '同じコントローラーの複数のインスタンスが同時に動かないように、1つがリーダーになります。',
			en: 'One of several instances of a controller becomes the leader, so that two never run at the same time.',
		},
		says: {
			ja: '通常はリーダーだけが動作しますが、一時的にリーダーが2つになる可能性は残ります。対象はコントローラーに限らず、kube-schedulerなども同じ方法でリーダーを選びます。',
			en: 'Normally only the leader is active, but there can be two leaders for a moment. This holds for whole components, kube-scheduler among them, and not for controllers alone.',
		},
		pages: ['history/#leader-election'],
		references: ['src-leaderelection', 'docs-leases'],
	},
	{
		id: 'lease-release-of-one-component',
		about: {
			ja: '終了時にLeaseを解放するコンポーネント',
			en: 'Which components release their Lease on exit',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'v1.36で、リーダーが終了するときにLeaseを解放する機能が、フィーチャーゲートとして加わりました。',
			en: 'In v1.36, a feature gate was added that makes the leader release its Lease when it exits.',
		},
		says: {
			ja: 'この機能は、kube-controller-managerのものです。kube-schedulerは、以前から、正常に終了するときにLeaseを解放します。',
			en: 'This feature belongs to kube-controller-manager. kube-scheduler already released its Lease on a graceful shutdown.',
		},
		pages: ['history/#mark-lease-release-alpha', 'components/kube-controller-manager/#history'],
		references: ['kep-5366-leader-transition', 'changelog-1-36'],
	},
	{
		id: 'retries-without-a-change',
		about: {
			ja: '待っているPodを再試行する条件',
			en: 'When a waiting Pod is retried',
		},
		kind: 'condition',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: '待っているPodは、配置に関わる変化があったときだけ再試行されます。',
			en: 'The scheduler retries a waiting Pod only after a change that matters to it.',
		},
		says: {
			ja: 'そのような変化がなくても、5分たてば再試行されます。',
			en: 'After 5 minutes without such a change, the Pod is retried anyway.',
		},
		pages: [
			'history/#scheduling',
			'history/#mark-queueing-hints-beta',
			'components/kube-scheduler/#history',
		],
		references: ['kep-4247-queueing-hints'],
	},
	{
		id: 'default-mode-is-a-plan',
		about: {
			ja: 'kube-proxyのデフォルトのモードの変更',
			en: 'The change of kube-proxy’s default mode',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'Linuxのデフォルトが将来変わるため、v1.37のkube-proxyは、モードの指定がないと警告を出します。',
			en: 'In v1.37, kube-proxy warns when no mode is set, because the default on Linux will change.',
		},
		says: {
			ja: '変更は計画の段階で、その計画もまだ暫定的なものです。',
			en: 'The change is a plan, and the plan is still provisional.',
		},
		pages: ['history/#mark-mode-warning', 'components/kube-proxy/#history'],
		references: ['changelog-1-37', 'kep-5343-nftables-default'],
	},
	{
		id: 'topology-labels-on-binding',
		about: {
			ja: 'バインドのときのトポロジーラベルのコピー',
			en: 'Topology labels copied on binding',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'v1.33から、バインドのときに、kube-apiserverがノードのトポロジーラベルをPodにコピーします。',
			en: 'Since v1.33, kube-apiserver copies the node’s topology labels to the Pod on binding.',
		},
		says: {
			ja: 'v1.33ではアルファ版で、デフォルトで無効でした。不具合のため、有効にしても動きませんでした。v1.34で修正され、v1.35でベータ版になり、デフォルトで有効になりました。',
			en: 'In v1.33 this was alpha and off by default, and because of a bug it did not work even when turned on. It was fixed in v1.34, and became beta and on by default in v1.35.',
		},
		pages: ['components/kube-scheduler/#history'],
		references: ['kep-4742-topology-labels', 'changelog-1-34', 'changelog-1-35'],
	},
	{
		id: 'coredns-with-kubeadm',
		about: {
			ja: 'kubeadmでCoreDNSがデフォルトになったバージョン',
			en: 'CoreDNS as kubeadm’s default',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeadmで作成したクラスターでは、v1.13からCoreDNSがデフォルトです。',
			en: 'In clusters created with kubeadm, CoreDNS has been the default since v1.13.',
		},
		says: {
			ja: 'kubeadmでは、v1.11からデフォルトです。v1.21からは、以前のkube-dnsを選べなくなりました。',
			en: 'With kubeadm it has been the default since v1.11. Since v1.21, kube-dns can no longer be chosen instead.',
		},
		pages: ['around/#coredns'],
		references: ['docs-coredns', 'changelog-1-11', 'changelog-1-21'],
	},
	{
		id: 'iptables-without-a-stage',
		about: {
			ja: '`iptables`モードが導入されたときの段階',
			en: 'The stage of `iptables` mode at first',
		},
		kind: 'source',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '`iptables`は、v1.1で安定版として加わりました。',
			en: '`iptables` appeared in v1.1, as stable.',
		},
		says: {
			ja: '出典には、v1.1で導入されたことだけがあり、段階は示されていません。v1.2でデフォルトになりました。',
			en: 'The source says that it was introduced in v1.1, but gives no stage. It became the default in v1.2.',
		},
		pages: ['history/#mark-iptables-appears', 'components/kube-proxy/#history'],
		references: ['src-ipvs-readme', 'changelog-1-2'],
	},
	{
		id: 'stages-and-defaults',
		about: {
			ja: '段階だけを示し、デフォルトを示していなかった機能',
			en: 'Features whose stage was given without their default',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'Nodeが変わったときに経路を調整する機能は、v1.37でベータ版になりました。終了するリーダーがLeaseを解放する機能は、v1.36で加わりました。',
			en: 'Reconciling routes when Nodes change became beta in v1.37. Releasing the Lease when the leader exits appeared in v1.36.',
		},
		says: {
			ja: 'どちらもデフォルトで無効で、2つ目はkube-controller-managerの機能です。経路は、有効にしなければ、これまで通り10秒ごとに調整されます。歴史のページでは、すべての段階に、デフォルトで有効かどうかを書き添えました。',
			en: 'Both are off by default; the second concerns kube-controller-manager. Unless the first is turned on, routes are still reconciled every 10 seconds. In the history, every stage now says whether the feature is on by default.',
		},
		pages: [
			'history/#mark-watch-based-routes-beta',
			'history/#mark-lease-release-alpha',
			'components/cloud-controller-manager/#history',
			'components/kube-controller-manager/#history',
		],
		references: ['blog-v1-37-release', 'kep-5237-watch-based-routes', 'changelog-1-36'],
	},
	{
		id: 'gang-scheduling-in-beta',
		about: { ja: 'ギャングスケジューリングの段階', en: 'The stage of gang scheduling' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'ギャングスケジューリングは、v1.35でアルファ版として登場しました。その後の変化は、書いていませんでした。',
			en: 'Gang scheduling appeared as alpha in v1.35. Nothing later was mentioned.',
		},
		says: {
			ja: 'v1.37でベータ版になりました。デフォルトで無効であり、フィーチャーゲート`GenericWorkload`で有効にします。',
			en: 'It became beta in v1.37. It is off by default; the feature gate `GenericWorkload` turns it on.',
		},
		pages: ['components/kube-scheduler/#history'],
		references: ['blog-v1-37-release', 'changelog-1-37', 'kep-4671-gang-scheduling'],
	},
	{
		id: 'range-stream-fills-the-cache',
		about: { ja: 'RangeStreamの用途', en: 'What RangeStream is used for' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'v1.37のkube-apiserverは、etcd 3.7から一覧をストリームで読み出せます(RangeStream、ベータ版)。',
			en: 'In v1.37, kube-apiserver can read lists from etcd 3.7 as a stream of chunks (RangeStream, beta).',
		},
		says: {
			ja: '読み出した内容は、ウォッチキャッシュを満たすために使われます。デフォルトで有効です。etcdが3.7より古ければ、従来の`Range`で読み出します。',
			en: 'It is used to fill the watch cache, and it is on by default. With an etcd older than 3.7, kube-apiserver uses `Range` as before.',
		},
		pages: ['components/etcd/#history'],
		references: ['kep-5966-etcd-range-stream', 'blog-v1-37-release', 'changelog-1-37'],
	},
	{
		id: 'runtimes-without-the-fallback',
		about: {
			ja: 'cgroupドライバーの問い合わせに対応していないコンテナランタイム',
			en: 'Runtimes that do not report their cgroup driver',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeletの設定を使う代替手段は、v1.38で削除される予定です。',
			en: 'The fallback, by which the kubelet uses its own setting, is to be removed in v1.38.',
		},
		says: {
			ja: 'その後のkubeletは、cgroupドライバーの問い合わせに対応していないコンテナランタイムでは起動しません。containerdは2.0以降、CRI-Oは1.28以降が必要です。',
			en: 'The kubelet will then not start with a container runtime that does not report which cgroup driver to use. containerd 2.0 or later, or CRI-O 1.28 or later, is needed.',
		},
		pages: ['history/#mark-cgroup-driver-no-fallback', 'components/container-runtime/#history'],
		references: ['changelog-1-37', 'kep-4033-cgroup-driver'],
	},
] as const satisfies readonly Correction[];
