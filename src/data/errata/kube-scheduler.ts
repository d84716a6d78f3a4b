import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of kube-scheduler. */
export const kubeScheduler: SiteClaimSection = {
	id: 'kube-scheduler',
	title: { ja: 'kube-scheduler', en: 'kube-scheduler' },
	claims: [
		{
			id: 'scheduler-places-pods',
			says: {
				ja: 'Podを適切なノードに配置します。',
				en: 'It places Pods on suitable nodes.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。正確には、配置先を決めて、その決定を書き込みます。コンテナの起動は行いません。',
				en: 'Right. More exactly, it chooses the node and records the choice. It starts nothing.',
			},
			references: ['docs-kube-scheduler'],
			matters: [{ component: 'kube-scheduler' }],
		},
		{
			id: 'scheduler-watches-unplaced-pods',
			says: {
				ja: '動かすノードが決まっていないPodがないかを見ています。',
				en: 'It looks for Pods whose node is not decided yet.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。PodとNodeをウォッチします。spec.nodeNameが空で、spec.schedulerNameが自分のスケジューラー名と一致するPodが、スケジューリングキューに入ります。',
				en: 'Right. It watches Pods and Nodes. A Pod whose spec.nodeName is empty and whose spec.schedulerName names this scheduler enters its scheduling queue.',
			},
			references: ['docs-kube-scheduler', 'src-scheduler-event-handlers'],
			matters: [{ step: 'overview/watch-unplaced-pods' }],
		},
		{
			id: 'scheduler-weighs-resources',
			says: {
				ja: 'リソースの状況などからノードを1つ選び、Podと結び付けます。',
				en: 'From the state of the resources and other conditions it chooses a node and ties the Pod to it.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '選び方は2段階です。まず動かせないノードを除き、次に残りのノードに点数を付けます。リソースとは、実際の使用量ではなく、Podが要求した量の合計です。taint、アフィニティ、ボリュームなども条件に入ります。',
				en: 'There are two phases: nodes that cannot run the Pod are filtered out, and the rest are scored. Resources means the sum of what Pods request, not what they use. Taints, affinity, volumes and more count as well.',
			},
			references: [
				'docs-kube-scheduler',
				'docs-manage-resources-containers',
				'docs-scheduler-config',
			],
			matters: [{ component: 'kube-scheduler' }],
		},
		{
			id: 'scheduler-creates-no-pods',
			says: {
				ja: 'kube-scheduler自身がPodを作ることはありません。',
				en: 'kube-scheduler does not create Pods itself.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。Podのオブジェクトを作るのはユーザーかコントローラーで、コンテナを動かすのはkubeletとコンテナランタイムです。',
				en: 'Right. A user or a controller creates the Pod object; the kubelet and the container runtime run its containers.',
			},
			references: ['docs-kube-scheduler', 'docs-controllers', 'docs-cri'],
			matters: [{ component: 'kube-scheduler' }],
		},
		{
			id: 'creation-starts-with-scheduling',
			says: {
				ja: 'Podが作られる流れは、スケジューラーが配置先を決めるところから始まります。',
				en: 'The creation of a Pod begins with the scheduler deciding where to place it.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'スケジューラーが受け取る時点で、Podのオブジェクトはすでに保存されています。作成したのは、ユーザーか、ReplicaSetコントローラーなどのコントローラーです。その後に続くのは、作成ではなく、配置と起動です。',
				en: 'By the time the scheduler receives it, the Pod object is already stored: a user created it, or a controller such as the ReplicaSet controller. What follows is not creation, but placement and startup.',
			},
			references: ['docs-kube-scheduler', 'docs-replicaset', 'docs-pod-lifecycle'],
			matters: [{ step: 'overview/write-objects' }, { step: 'overview/watch-unplaced-pods' }],
		},
		{
			id: 'decision-recorded-in-etcd',
			says: {
				ja: '決めた配置先はkube-apiserverに伝わり、etcdに記録されます。',
				en: 'The decision goes to kube-apiserver, which records it in etcd.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。スケジューラーはPodのbindingサブリソースにPOSTします。保存されるのはPod自身のspec.nodeNameで、Bindingというオブジェクトは残りません。すでにバインドされたPodなら、kube-apiserverが拒否します。',
				en: 'Right. The scheduler POSTs to the Pod’s binding subresource. What is stored is spec.nodeName in the Pod itself; no Binding object remains. If the Pod is already bound, kube-apiserver refuses.',
			},
			references: ['src-default-binder', 'src-pod-binding-rest'],
			matters: [{ step: 'overview/bind-pod' }, { step: 'overview/store-state' }],
		},
		{
			id: 'others-read-etcd',
			says: {
				ja: 'その後、ほかのコンポーネントがetcdの記録に基づいてPodを作ります。',
				en: 'After that, other components create the Pod on the basis of what is recorded in etcd.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '記録に基づくことはその通りですが、etcdを直接読むのはkube-apiserverだけです。選ばれたノードのkubeletは、kube-apiserverへのウォッチでPodを受け取り、CRIでコンテナランタイムを呼び出して、Podサンドボックスとコンテナを作成します。',
				en: 'They do act on that record, but only kube-apiserver reads etcd itself. The kubelet of the chosen node receives the Pod on its watch on kube-apiserver, and calls the container runtime over CRI to create the Pod sandbox and the containers.',
			},
			references: ['docs-etcd-ops', 'src-kubelet-apiserver-source', 'docs-cri'],
			matters: [
				{ component: 'etcd' },
				{ step: 'overview/watch-placed-pods' },
				{ step: 'overview/run-containers' },
			],
		},
	],
};
