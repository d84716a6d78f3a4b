import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says before it comes to the components, and in its first headings. */
export const introduction: SiteClaimSection = {
	id: 'introduction',
	title: { ja: 'はじめに', en: 'Introduction' },
	claims: [
		{
			id: 'cluster-has-two-parts',
			says: {
				ja: 'クラスターは、コントロールプレーンとワーカーノードで構成されます。',
				en: 'A cluster consists of a control plane and worker nodes.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。Podを動かすには、ワーカーノードが1台以上必要です。学習用の小さなクラスターでは、1台のマシンが両方を兼ねることもあります。',
				en: 'Right. At least one worker node is needed to run Pods. In a small cluster for learning, one machine may play both roles.',
			},
			references: ['docs-architecture'],
			matters: [{ page: 'flows/overview/' }],
		},
		{
			id: 'control-plane-commands',
			says: {
				ja: 'コントロールプレーンは、クラスター全体を動かす司令塔です。',
				en: 'The control plane is the command post of the whole cluster.',
			},
			verdict: 'right',
			correct: {
				ja: '比喩としてはその通りです。コントロールプレーンは、スケジューリングのような、クラスター全体に関わる判断を下します。ただし、ノードに命令は送りません。ノードのほうから接続し、変化をウォッチして動きます。',
				en: 'Right as a metaphor: the control plane makes the decisions that concern the whole cluster, such as scheduling. But it sends no commands to the nodes. The nodes connect to it, watch for changes and act on them.',
			},
			references: ['docs-architecture', 'docs-control-plane-node-communication'],
			matters: [{ step: 'overview/watch-placed-pods' }],
		},
		{
			id: 'worker-nodes-run-workloads',
			says: {
				ja: 'ワーカーノードは、コントロールプレーンと連携しながら、実際にワークロードを動かす場所です。',
				en: 'A worker node is where workloads actually run, in cooperation with the control plane.',
			},
			verdict: 'right',
			also: 'typo',
			correct: {
				ja: 'その通りです。英語の綴りは、3か所にあるWokerではなくWorkerです。',
				en: 'Right. The word is spelled Worker; in three places the first r is missing.',
			},
			references: ['docs-architecture'],
			matters: [{ component: 'kubelet' }],
		},
		{
			id: 'control-plane-only',
			says: {
				ja: '記事では、コントロールプレーンを構成するコンポーネントをまとめます。',
				en: 'The article sums up the components that form the control plane.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '記事は、コントロールプレーンの5つのコンポーネントだけでなく、ノードで動く3つのコンポーネントも説明しています。',
				en: 'The article covers more: besides the five components of the control plane, it explains the three that run on nodes.',
			},
			references: ['docs-architecture'],
			matters: [{ page: 'flows/overview/' }],
		},
		{
			id: 'cloud-manager-among-required',
			says: {
				ja: 'コントロールプレーンで動くものとして、cloud-controller-managerをほかの4つと並べています。',
				en: 'cloud-controller-manager is listed beside the other four as a component of the control plane.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'cloud-controller-managerは任意です。オンプレミスやPC上のクラスターにはありません。コントロールプレーンの一部としてではなく、アドオンとして動かすこともできます。',
				en: 'cloud-controller-manager is optional. Clusters on premises or on a PC do not have it. It can also run as an add-on instead of as part of the control plane.',
			},
			references: ['docs-architecture', 'docs-cloud-controller'],
			matters: [{ component: 'cloud-controller-manager' }],
		},
	],
};
