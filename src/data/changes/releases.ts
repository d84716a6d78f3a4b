import type { SiteRelease } from '../../model/changes/change.ts';
import type { Localized } from '../../model/locale.ts';

/** The title of the page that shows them. */
export const changesTitle: Localized = { ja: '更新履歴', en: 'What changed' };

/**
 * What was new on each day of publication, the oldest day first: new days go to the end. Corrections
 * are stated in `src/data/corrections/`, and join these on the page and in the feed.
 */
export const siteReleases: readonly SiteRelease[] = [
	{
		day: '2026-11-22',
		changes: [
			{
				id: 'first-picture',
				kind: 'page',
				title: { ja: '図と全体の流れ', en: 'The picture and the overview' },
				text: {
					ja: '主要なコンポーネントとその間の13本の矢印を、再生できる1枚の図に示しました。各ステップに出典を付け、ほとんどのステップに、実際のクラスターの動きの記録を添えました。',
					en: 'One picture that plays shows the main components and the 13 arrows between them. Steps cite their sources, and most show what a real cluster did.',
				},
				page: 'flows/overview/',
			},
			{
				id: 'component-pages',
				kind: 'page',
				title: { ja: '8つのコンポーネントのページ', en: 'Pages of eight components' },
				text: {
					ja: '基礎知識のページと、8つのコンポーネントそれぞれのページを公開しました。',
					en: 'A page on the basics, and a page for each of the eight components.',
				},
				page: 'basics/',
			},
			{
				id: 'eight-more-flows',
				kind: 'page',
				title: { ja: 'さらに8つのフロー', en: 'Eight more flows' },
				text: {
					ja: 'Podの作成、Service、ローリングアップデート、`kubectl exec`、ノードの参加と喪失など、8つのフローを同じ図でたどれます。',
					en: 'Eight more flows on the same picture, among them the creation of a Pod, a Service, a rolling update, `kubectl exec`, and a node that joins or is lost.',
				},
				page: 'flows/',
			},
			{
				id: 'when-a-component-is-down',
				kind: 'page',
				title: { ja: 'コンポーネントが停止したとき', en: 'When a component is down' },
				text: {
					ja: '8つのコンポーネントを1つずつ停止し、12の項目を試した記録を、できなかった理由とその出典とともに示しました。',
					en: 'Each of the eight components was stopped in turn and twelve tests of the cluster were run: what was recorded, and why.',
				},
				page: 'failures/',
			},
			{
				id: 'pages-in-depth',
				kind: 'page',
				title: { ja: '高可用性とその他の詳細', en: 'High availability and more in depth' },
				text: {
					ja: '高可用性と規模、交換できるコンポーネント、図の周辺にあるものについてのページを公開しました。',
					en: 'Pages on high availability and scale, on components that can be replaced, and on what lies around the picture.',
				},
				page: 'high-availability/',
			},
			{
				id: 'history-and-errata',
				kind: 'page',
				title: { ja: 'バージョンの歴史、正誤表、用語集', en: 'History, errata and glossary' },
				text: {
					ja: 'バージョンごとの変更、もとになった記事の正誤表、用語集、出典の一覧を公開しました。',
					en: 'Changes by version, errata for the article that this site grew out of, a glossary, and a list of all sources.',
				},
				page: 'history/',
			},
		],
	},
	{
		day: '2026-11-25',
		changes: [
			{
				id: 'corrections-on-record',
				kind: 'page',
				title: { ja: 'このサイトの訂正', en: 'Corrections to this site' },
				text: {
					ja: '誤っていた記述を、訂正前と訂正後の内容、根拠となる出典とともに記録するページを設けました。該当するページの末尾にも示します。',
					en: 'A page records what this site stated incorrectly, what it says now, and the sources. The pages concerned name their corrections, too.',
				},
				page: 'corrections/',
			},
			{
				id: 'what-was-read-of-sources',
				kind: 'content',
				title: { ja: '出典ごとの、読んだ文書の時点', en: 'Which text of each source was read' },
				text: {
					ja: '出典ごとに、読んだ文書のバージョン、コミット、日付のいずれかを示しました。一覧は、読める言語で絞り込めます。',
					en: 'Each source states the version, commit or date of the text that was read. The list can be filtered by language.',
				},
				page: 'references/',
			},
			{
				id: 'files-of-the-recording',
				kind: 'recording',
				title: { ja: '記録のファイルの更新', en: 'Recorded files extracted again' },
				text: {
					ja: '11月22日の記録から、`pod-birth`、`scale`、`crash`、`node-loss`のファイルを抽出し直しました。フローに属する出来事を加え、無関係な出来事を除いています。また、ノードが失われたと判断する前のLeaseの読み取りを記録した、`lease-check`を加えました。',
					en: 'The files `pod-birth`, `scale`, `crash` and `node-loss` were extracted again from the recording of November 22: events that belong to the flow were added, and unrelated ones removed. The file `lease-check` is new and shows how a Lease is read before a node counts as lost.',
				},
				page: 'how-we-know/#files',
			},
			{
				id: 'course-of-outages',
				kind: 'content',
				title: { ja: '停止から復帰までの経過', en: 'The course of each outage' },
				text: {
					ja: 'コンポーネントごとに、停止から復帰までの経過を時間軸に示しました。記録された時点と、出典による時点を区別しています。',
					en: 'A time axis for each component shows what follows while it is down, with recorded moments apart from those that sources state.',
				},
				page: 'failures/',
			},
		],
	},
	{
		day: '2026-11-26',
		changes: [
			{
				id: 'outcome-of-each-step',
				kind: 'content',
				title: {
					ja: '停止中のコンポーネントがあるときの各ステップ',
					en: 'Each step while a component is down',
				},
				text: {
					ja: '各ステップに、いずれかのコンポーネントが停止している間も行われるかどうかを示しました。',
					en: 'Each step states whether it happens while one of the components is down.',
				},
				page: 'flows/pod-birth/',
			},
			{
				id: 'inside-the-components',
				kind: 'content',
				title: { ja: 'コンポーネントの内部', en: 'Inside the components' },
				text: {
					ja: '8つのコンポーネントのページに、内部の図と各部分の説明を加えました。フローの図でも、ステップがどの部分を通るかを表示できます。',
					en: 'The pages of the eight components show what is inside, part by part. In the flows, the picture can show which parts a step goes through.',
				},
				page: 'components/kube-apiserver/#inside',
			},
			{
				id: 'replay-of-recordings',
				kind: 'use',
				title: { ja: '記録のリプレイ', en: 'Replay of the recordings' },
				text: {
					ja: '記録されたすべての出来事を、記録された時間の間隔で、図とタイムラインで再生できます。',
					en: 'Replay plays every recorded event on the picture and the timeline, with the recorded timing.',
				},
				page: 'flows/pod-birth/',
			},
			{
				id: 'questions-about-flows',
				kind: 'use',
				title: { ja: '次のステップを思い出す問題', en: 'Questions about what comes next' },
				text: {
					ja: 'フローの各ステップの前に、次に情報を送るコンポーネントと受け取るコンポーネントを答えられます。',
					en: 'Before each step of a flow, readers can answer which component sends information next, and to which one.',
				},
				page: 'flows/overview/',
			},
			{
				id: 'search-by-entry',
				kind: 'use',
				title: { ja: '新しい検索', en: 'A new search' },
				text: {
					ja: 'コンポーネント、ステップ、用語、見出し、出典を検索できます。記録されたリクエストのパスでも見つかります。',
					en: 'The search finds components, steps, terms, headings and sources. It also finds steps by the path of a recorded request.',
				},
				page: '',
			},
			{
				id: 'order-of-reading',
				kind: 'use',
				title: { ja: '読む順序と所要時間', en: 'Reading order and reading time' },
				text: {
					ja: '各ページに対象読者、予備知識、所要時間を、トップページに読む順序を示しました。',
					en: 'Each page states whom it is for, what to know before, and how long it takes. The home page offers a reading order.',
				},
				page: '',
			},
			{
				id: 'zoom-and-presentation',
				kind: 'use',
				title: { ja: '図の拡大とプレゼンテーション', en: 'Enlarging and presenting the picture' },
				text: {
					ja: '図をその場で拡大でき、図と説明を画面全体に表示してプレゼンテーションに使えます。',
					en: 'The picture can be enlarged in place. Picture and caption can fill the screen for a presentation.',
				},
				page: 'flows/overview/',
			},
			{
				id: 'markdown-and-data',
				kind: 'use',
				title: { ja: 'MarkdownとJSONのデータ', en: 'Markdown and JSON data' },
				text: {
					ja: 'すべてのページをMarkdownで、フローをテキストで、データをスキーマ付きのJSONで取得できます。',
					en: 'Every page is available as Markdown, every flow as text, and the facts as JSON with schemas.',
				},
				page: 'data/',
			},
			{
				id: 'citations-and-feed',
				kind: 'use',
				title: { ja: '引用とフィード', en: 'Citations and a feed' },
				text: {
					ja: '各ページと各出典を、BibTeX、RIS、CSL-JSONなどの形式で引用できます。更新履歴と訂正は、Atomフィードでも配信します。',
					en: 'Each page and each source can be cited in forms such as BibTeX, RIS and CSL-JSON. Changes and corrections are also available as an Atom feed.',
				},
				page: 'changes/',
			},
			{
				id: 'save-and-embed',
				kind: 'use',
				title: { ja: '図の保存と埋め込み', en: 'Pictures to save and to embed' },
				text: {
					ja: '各ステップの図はSVG(横長または縦長)かPNGのファイル、各フローは自動で再生されるSVGとして保存できます。再生できる図は、ほかのサイトにも埋め込めます。ページへのリンクを共有すると、そのページを表す画像が表示されます。',
					en: 'The picture of each step can be saved as SVG, in landscape or portrait, or as PNG, and each flow as an SVG that plays by itself. The player can be embedded in pages of other sites. Links that are shared show a picture of their page.',
				},
				page: 'flows/overview/',
			},
			{
				id: 'print-edition',
				kind: 'use',
				title: { ja: '印刷版', en: 'Print edition' },
				text: {
					ja: 'すべての章とフローを読む順に並べた印刷版を公開しました。PDFにしたり、保存してオフラインで読んだりできます。',
					en: 'All chapters and flows in reading order on one page, to be printed, made into a PDF, or saved for reading offline.',
				},
				page: 'data/#book',
			},
		],
	},
];
