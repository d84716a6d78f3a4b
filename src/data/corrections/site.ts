import type { Correction } from '../../model/corrections/correction.ts';

/** Of definitions in the glossary, and of what the site said of itself. */
export const site = [
	{
		id: 'conclusions-of-our-own',
		about: {
			ja: 'このサイトの記述の根拠',
			en: 'What the statements on this site are based on',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'このサイトのすべての記述は、出典か記録のどちらかに基づきます。',
			en: 'Every statement on this site is based on either a source or a recording.',
		},
		says: {
			ja: 'このサイト自身の結論や推定もあり、そのことを記述のある場所に明記しています。たとえば、あるtaintが約5秒後に外れた理由は、推定です。',
			en: 'Some are our own conclusions or inferences, and are marked as such where they stand. Why a taint was removed only after about five seconds, for example, is an inference.',
		},
		pages: ['how-we-know/#two-kinds'],
		references: ['src-node-lifecycle'],
	},
	{
		id: 'stable-features-to-configure',
		about: {
			ja: '「安定版」の定義',
			en: 'What “stable” means',
		},
		kind: 'wrong',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: '安定版は機能の最後の段階で、デフォルトで有効です。',
			en: 'Stable is the last stage of a feature: it is on by default.',
		},
		says: {
			ja: '安定版の機能は、フィーチャーゲートを有効にしなくても使えます。ただし、設定しなければ使われないものもあります。たとえば、kube-proxyのnftablesモードです。',
			en: 'A stable feature can be used without turning on a feature gate, but some have to be configured, such as nftables mode of kube-proxy.',
		},
		pages: ['glossary/#term-stable'],
		references: ['docs-feature-gates', 'changelog-1-33'],
	},
	{
		id: 'what-was-read-of-a-source',
		about: {
			ja: 'ページ末尾の、出典の数え方',
			en: 'How sources were counted at the end of each page',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '「出典3件のうち3件がv1.37を対象としています」のように、リリースを限らない出典を、確認した日だけを根拠に、すべてv1.37を対象とするものに数えました。',
			en: 'We counted like this: “Sources that cover v1.37: 3 of 3.” Every source not tied to a release counted as covering v1.37, only because of the date on which it was checked.',
		},
		says: {
			ja: '実際には、それより古い文書や、時点のわからない文書も読んでいました。たとえばNodeのドキュメントは、v1.20ごろのものでした。今は、どの時点の文書を読んだかを出典ごとに示し、それに従って数えます。',
			en: 'Of some sources we had read an older copy, or one without a date: of the documentation on nodes, for example, one from about v1.20. Each source now says which text was read, and pages count by that.',
		},
		pages: ['references/', 'how-we-know/#two-kinds'],
		references: ['docs-nodes'],
	},
	{
		id: 'numbers-from-recordings',
		about: { ja: '数値の出どころ', en: 'Where numbers come from' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'このサイトの数値は、記録したファイルから読み込んでいます。',
			en: 'The pages of this site read their numbers from the recorded files.',
		},
		says: {
			ja: '読み込んでいるのは、記録の数値だけです。それ以外の数値は、たとえばデフォルトの猶予期間の50秒のように、出典に基づきます。',
			en: 'Only the recorded numbers are read from them. Others, such as the default grace period of 50 seconds, come from sources.',
		},
		pages: ['how-we-know/#files'],
		references: ['pr-126287-grace-period'],
	},
	{
		id: 'two-kinds-of-heartbeats',
		about: { ja: 'ハートビートの定義', en: 'What counts as a heartbeat' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeletがLeaseを更新することが、ノードのハートビートです。',
			en: 'The heartbeat of a node is the renewal of a Lease by its kubelet.',
		},
		says: {
			ja: 'Leaseの更新とNodeの状態の更新の両方が、ハートビートとして扱われます。',
			en: 'Both renewals of the Lease and updates of the Node status count as heartbeats.',
		},
		pages: [
			'glossary/#term-heartbeat',
			'errata/#claim-arrow-report-status',
			'flows/overview/report-status/',
		],
		references: ['docs-leases', 'docs-nodes'],
	},
	{
		id: 'taints-that-evict',
		about: { ja: 'taintの定義', en: 'What a taint does' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'taintは、対応するtolerationのないPodを遠ざけます。',
			en: 'A taint keeps away Pods that do not tolerate it.',
		},
		says: {
			ja: '効果が`NoExecute`なら、すでに動いているPodも退避させます。',
			en: 'With the effect `NoExecute` it also evicts Pods that already run on the node.',
		},
		pages: ['glossary/#term-taint'],
		references: ['docs-taints'],
	},
	{
		id: 'one-revision-per-transaction',
		about: { ja: 'etcdのリビジョンが増える単位', en: 'When etcd raises its revision' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'etcdは、書き込みのたびにリビジョンを1つ増やします。',
			en: 'etcd raises its revision by one with each write.',
		},
		says: {
			ja: '増える単位は、データを変更するトランザクションです。1つのトランザクションで複数のキーを変更しても、増えるのは1つです。',
			en: 'It does so with each transaction that changes its data. However many keys one transaction changes, the revision grows by one.',
		},
		pages: ['glossary/#term-revision', 'components/etcd/#keys'],
		references: ['etcd-data-model'],
	},
	{
		id: 'load-balancers-without-a-cloud',
		about: { ja: 'ロードバランサーの定義', en: 'What a load balancer is' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'ロードバランサーは、外部からの通信をノードやPodに振り分けるクラウドの設備です。',
			en: 'A load balancer is a cloud device that distributes traffic from outside over nodes or Pods.',
		},
		says: {
			ja: 'クラウドのものとは限りません。高可用性の構成では、複数のAPIサーバーの前にも置かれます。',
			en: 'It does not have to belong to a cloud. In a highly available cluster, one also stands in front of the API servers.',
		},
		pages: ['glossary/#term-load-balancer'],
		references: ['docs-ha-topology'],
	},
	{
		id: 'users-that-are-no-persons',
		about: { ja: 'ユーザーの定義', en: 'What a user is' },
		kind: 'condition',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: 'ユーザーは、クラスターを使う人です。',
			en: 'A user is a person who uses the cluster.',
		},
		says: {
			ja: 'APIでは、kubeletなどのコンポーネントも含め、認証によってユーザー名が決まった送信元を指します。',
			en: 'In the API, it is any sender to which authentication has assigned a user name, including components such as a kubelet.',
		},
		pages: ['glossary/#term-user'],
		references: ['docs-authentication'],
	},
] as const satisfies readonly Correction[];
