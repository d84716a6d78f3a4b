import type { SiteClaimSection } from './site-claim-section.ts';

/** The article's footnotes, under its numbers. */
export const footnotes: SiteClaimSection = {
	id: 'footnotes',
	title: { ja: '脚注', en: 'Footnotes' },
	claims: [
		{
			id: 'node-means-worker',
			number: 1,
			says: {
				ja: '単にノードと呼ぶ場合はワーカーノードを指し、APIサーバーのPodが動くノードはコントロールプレーンのノードと呼びます。',
				en: '“Node” by itself means a worker node; the node on which the Pod of the API server runs is called the control plane node.',
			},
			verdict: 'imprecise',
			also: 'typo',
			correct: {
				ja: 'Nodeとして登録されたマシンは、コントロールプレーンのものも含めてノードです。APIサーバーはPodとは限らず、systemdのサービスとして、あるいはマネージドサービスの中で動くこともあります。英語の綴りは、ここでもWokerではなくWorkerです。',
				en: 'Every machine that is registered as a Node is a node, including those of the control plane. The API server is not always a Pod: it may also run as a systemd service, or inside a managed service. Here too, the correct spelling is Worker.',
			},
			references: ['docs-architecture', 'docs-nodes'],
			matters: [{ component: 'kube-apiserver' }],
		},
		{
			id: 'cloud-provider-proposal',
			number: 2,
			says: {
				ja: 'クラウド連携を外に移すことの出典として、当時の設計提案を挙げています。',
				en: 'As its source for moving cloud integration out, it names a design proposal of the time.',
			},
			verdict: 'right',
			correct: {
				ja: '歴史の資料としては、その通りです。v1.9で終えるという当時の計画は実現せず、移行が終わったのはv1.31です。その後の経緯は、KEP-2395にまとまっています。',
				en: 'Right as a historical source. The move was planned to finish by v1.9, but it was completed only in v1.31. KEP-2395 describes what followed the proposal.',
			},
			references: ['article-fn-2-refactor-cloud-provider', 'kep-2395-in-tree-cloud'],
			matters: [{ component: 'cloud-controller-manager' }],
		},
		{
			id: 'controller-is-a-loop',
			number: 3,
			says: {
				ja: 'コントローラーとは、変化や時間をきっかけに、対象を宣言された状態に近づけるループです。',
				en: 'A controller is a loop that, triggered by changes or by time, moves an object toward its declared state.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。コントローラーは、きっかけの内容ではなく、現在の差に基づいて動きます。そのため、停止していた間の変化にも追いつけます。',
				en: 'Right. A controller acts on the current difference, not on the event that triggered it. It can therefore catch up with changes that were made while it was down.',
			},
			references: ['docs-controllers'],
			matters: [{ component: 'kube-controller-manager' }],
		},
		{
			id: 'nftables-is-alpha',
			number: 4,
			says: {
				ja: 'nftablesモードは、v1.29でアルファ版です。',
				en: 'nftables mode is alpha in v1.29.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。その後、v1.31でベータ版、v1.33で安定版になりました。',
				en: 'Right. It then became beta in v1.31 and stable in v1.33.',
			},
			references: ['changelog-1-29', 'changelog-1-31', 'changelog-1-33', 'kep-3866-nftables'],
			matters: [{ component: 'kube-proxy' }],
		},
		{
			id: 'userspace-was-removed',
			number: 5,
			says: {
				ja: 'userspaceモードは、長い非推奨の期間を経て、v1.26で削除されました。',
				en: 'userspace mode was removed in v1.26 after being deprecated for a long time.',
			},
			verdict: 'right',
			also: 'typo',
			correct: {
				ja: 'その通りです。プルリクエストの番号は、#11213ではなく#112133です。',
				en: 'Right. The number of the pull request is #112133, not #11213.',
			},
			references: ['pr-112133-remove-userspace', 'changelog-1-26'],
			matters: [{ component: 'kube-proxy' }],
		},
		{
			id: 'dockershim-deprecation-source',
			number: 6,
			says: {
				ja: 'v1.20での非推奨化に、この脚注を付けています。',
				en: 'The article attaches this footnote to the deprecation in v1.20.',
			},
			verdict: 'right',
			correct: {
				ja: '事実はその通りで、v1.20の変更履歴で確認できます。脚注の本文は、このサイトが確認した写しにはありませんでした。',
				en: 'The fact is right: the changelog of v1.20 confirms it. The copy that we checked did not include the text of the footnote.',
			},
			references: ['changelog-1-20'],
			matters: [{ component: 'container-runtime' }],
		},
		{
			id: 'dockershim-removal-source',
			number: 7,
			says: {
				ja: 'サポート終了の出典として、v1.24の変更履歴のdockershim削除の節を挙げています。',
				en: 'As the source for the end of support, it names the section of the v1.24 changelog on the removal of dockershim.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。この節は今もあり、dockershimの削除を述べています。',
				en: 'Right. The section exists and describes the removal.',
			},
			references: ['changelog-1-24'],
			matters: [{ component: 'container-runtime' }],
		},
		{
			id: 'three-control-plane-nodes',
			number: 8,
			says: {
				ja: 'コントロールプレーンが3台とは、冗長化のために、コンポーネントをワーカーとは別の専用の3台に分散する構成のことです。',
				en: 'Three control plane nodes means that, for redundancy, the components are spread over three machines of their own, apart from the workers.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '積層etcdの構成については、その通りです。外部etcdの構成では、etcdのマシンを別に用意します。マネージドサービスでは、コントロールプレーンの台数はユーザーから見えません。',
				en: 'Right for stacked etcd. With external etcd, etcd runs on additional machines. With a managed service, users do not see how many machines the control plane has.',
			},
			references: ['docs-ha-topology', 'docs-architecture'],
			matters: [{ component: 'etcd' }],
		},
	],
};
