import type { Correction } from '../../model/corrections/correction.ts';

/** Of definitions in the glossary, and of what the site said of itself. */
export const site = [
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
			ja: '実際には、それより古い写しや、時点のわからない写しも読んでいました。たとえばNodeのドキュメントは、v1.20ごろのものでした。今は、どの時点の文章を読んだかを出典ごとに示し、それに従って数えます。',
			en: 'Of some sources we had read an older copy, or one without a date: of the documentation on nodes, for example, one from about v1.20. Each source now says which text was read, and pages count by that.',
		},
		pages: ['references/', 'how-we-know/#two-kinds'],
		references: ['docs-nodes'],
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
