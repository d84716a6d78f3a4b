import type { Correction } from '../../model/corrections/correction.ts';

/** Of verdicts on the article that were not fair to it. */
export const errata = [
	{
		id: 'about-three-nodes',
		about: {
			ja: '「3台くらい」という記述に対する説明',
			en: 'What we said of “about three nodes”',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'コントロールプレーンのノードを3台くらいとするのは、一般的な台数としては正確ではありません。',
			en: 'As a general number, about three nodes for the control plane is imprecise.',
		},
		says: {
			ja: '正誤表の判定は「正しい」に改めていましたが、高可用性のページには、前の判定が残っていました。今は、台数が異なる場合を挙げるだけにしています。',
			en: 'The errata had already changed the verdict to “right”, but the page on high availability still gave the earlier one. It now only lists the cases in which the number differs.',
		},
		pages: ['high-availability/#three-nodes'],
		references: ['docs-ha-topology'],
	},
	{
		id: 'information-not-instructions',
		about: {
			ja: '記事の10番と11番の矢印に対する判定',
			en: 'The verdict on arrows 10 and 11 of the article',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '記事ではkube-apiserverが指示を出すように読める、として「記事の説明を訂正」と判定しました。',
			en: 'The article reads as if kube-apiserver gave instructions, so we marked both steps “Corrects the article”.',
		},
		says: {
			ja: '記事の言葉は「提供」と「通知」で、「指示」ではありません。情報の向きも記事の通りです。そこで、判定を「記事の説明をより正確に」に改めました。kube-proxyとcloud-controller-managerの側が接続を開き、ウォッチすることを補いました。',
			en: 'The article says “provides” and “notifies”, not “instructs”, and the information does flow that way. The steps are now marked “More exact than the article”: we add that kube-proxy and cloud-controller-manager open the connections and watch.',
		},
		pages: [
			'flows/overview/watch-services/',
			'flows/overview/watch-load-balancers/',
			'errata/#claim-arrow-watch-services',
		],
		references: ['src-kube-proxy-server', 'src-service-controller'],
	},
	{
		id: 'versions-that-do-not-contradict',
		about: {
			ja: 'クラウド連携を本体の外に移したバージョンに対する判定',
			en: 'The verdict on when cloud integration moved out',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '記事のv1.15とv1.6は食い違うため、v1.15はv1.5の誤記と思われます。',
			en: 'The two versions in the article, v1.15 and v1.6, contradict each other; v1.15 is probably a typo for v1.5.',
		},
		says: {
			ja: '2つのバージョンは食い違いません。v1.6から移されたことは、その通りです。誤りはv1.15だけで、本体に組み込まれたクラウド連携は、その後も残りました。v1.29からデフォルトで無効になり、v1.31で削除されました。誤記は、可能性として挙げるだけにしました。',
			en: 'They do not contradict each other. The move did start with v1.6; only v1.15 is wrong. Built-in integration remained after that: it was off by default from v1.29 and was removed in v1.31. A typo is now mentioned only as a possibility.',
		},
		pages: ['errata/#claim-cloud-code-moved-out'],
		references: ['changelog-1-29', 'changelog-1-31', 'kep-2395-in-tree-cloud'],
	},
	{
		id: 'right-with-an-addition',
		about: {
			ja: '4つの正しい記述に対する判定',
			en: 'The verdict on four statements that are right',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kube-proxyの4つの実装と、nftablesモードがアルファ版であることは「古い」と判定しました。クラスターの規模と、kube-controller-managerがコントローラーを管理することは「不正確」と判定しました。',
			en: 'We called kube-proxy’s four implementations and the alpha stage of nftables mode “outdated”, and the size of a cluster and the management of controllers by kube-controller-manager “imprecise”.',
		},
		says: {
			ja: '記事に書かれていることは、4つとも正しいものです。判定を「正しい」に改め、その後の変化などは補足として述べます。',
			en: 'What the article says is right in all four cases. The verdict is now “right”, and what changed later, or other details, are given as additions.',
		},
		pages: [
			'errata/#claim-proxy-implementations',
			'errata/#claim-nftables-is-alpha',
			'errata/#claim-cluster-size',
			'errata/#claim-process-manages-controllers',
		],
		references: ['kep-3866-nftables', 'docs-ha-topology', 'src-kcm-controller-names'],
	},
	{
		id: 'on-the-basis-of-etcd',
		about: {
			ja: 'etcdの記録に基づくPodの作成に対する判定',
			en: 'The verdict on Pods created on the basis of etcd',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '記事はほかのコンポーネントがetcdの記録を見ると述べている、として「誤り」と判定しました。',
			en: 'We read the article as saying that other components read etcd themselves, so we called this wrong.',
		},
		says: {
			ja: '記事の言葉は「記録に基づいて」であり、それ自体は正しい記述です。etcdを直接読むのはkube-apiserverだけであることを補い、判定を「不正確」に改めました。',
			en: 'The article says “on the basis of” that record, which is true. Our addition is that only kube-apiserver reads etcd itself; the verdict is now “imprecise”.',
		},
		pages: ['errata/#claim-others-read-etcd'],
		references: ['docs-etcd-ops', 'src-kubelet-apiserver-source'],
	},
	{
		id: 'a-word-that-was-ours',
		about: {
			ja: '記事にない「必ず」を加えた要約',
			en: 'A summary that said more than the article',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '記事は、データのやり取りが必ずkube-apiserverを通ると述べている、と要約しました。',
			en: 'We summarized the article in Japanese as saying that data is always exchanged through kube-apiserver.',
		},
		says: {
			ja: '記事に「必ず」という言葉はありません。要約から除きました。APIを使わない通信があるため、判定は「不正確」のままです。',
			en: 'The article does not say “always”; the word was removed from the summary. Because some traffic bypasses the API, the verdict is still “imprecise”.',
		},
		pages: ['errata/#claim-apiserver-connects-everything'],
		references: ['docs-control-plane-node-communication'],
	},
] as const satisfies readonly Correction[];
