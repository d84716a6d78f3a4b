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
				ja: 'その通りです。正確には、配置先を決め、その結果を書き込みます。コンテナの起動は行いません。',
				en: 'Right. More precisely, it chooses a node and records the choice. It does not start containers.',
			},
			references: ['docs-kube-scheduler'],
			matters: [{ component: 'kube-scheduler' }],
		},
		{
			id: 'scheduler-watches-unplaced-pods',
			says: {
				ja: '動かすノードの決まっていないPodがあるかどうかを確認しています。',
				en: 'It checks whether there are Pods that have no node yet.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。PodとNodeをウォッチします。spec.nodeNameが空で、spec.schedulerNameが自分のスケジューラー名と一致するPodが、スケジューリングキューに入ります。',
				en: 'Right. It watches Pods and Nodes. A Pod enters its scheduling queue if spec.nodeName is empty and spec.schedulerName matches the name of the scheduler.',
			},
			references: ['docs-kube-scheduler', 'src-scheduler-event-handlers'],
			matters: [{ step: 'overview/watch-unplaced-pods' }],
		},
		{
			id: 'scheduler-weighs-resources',
			says: {
				ja: 'リソースの状況などに基づいてノードを1つ選び、Podをそのノードに結び付けます。',
				en: 'Based on the state of resources and other conditions, it chooses a node and assigns the Pod to it.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'ノードは2段階で選びます。まずPodを動かせないノードを除外し、次に残りのノードに点数を付けます。リソースは、実際の使用量ではなく、Podが要求した量の合計で判断します。taint、アフィニティ、ボリュームなども条件に含まれます。',
				en: 'There are two phases: nodes that cannot run the Pod are filtered out, and the rest are scored. For resources, kube-scheduler considers the sum of what Pods request, not actual usage. Taints, affinity, volumes and other conditions also count.',
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
				ja: 'その通りです。Podのオブジェクトはユーザーまたはコントローラーが作成し、コンテナはkubeletとコンテナランタイムが動かします。',
				en: 'Right. A user or a controller creates the Pod object; the kubelet and the container runtime run its containers.',
			},
			references: ['docs-kube-scheduler', 'docs-controllers', 'docs-cri'],
			matters: [{ component: 'kube-scheduler' }],
		},
		{
			id: 'creation-starts-with-scheduling',
			says: {
				ja: 'Podが作られる流れは、スケジューラーが配置先を決めるところから始まります。',
				en: 'The creation of a Pod begins when the scheduler decides where to place it.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'Podのオブジェクトは、ユーザーまたはReplicaSetコントローラーなどのコントローラーが作成し、スケジューラーが受け取る時点ですでに保存されています。スケジューラーから始まる流れは、作成ではなく、配置と起動です。',
				en: 'A user or a controller, such as the ReplicaSet controller, creates the Pod object, and it is already stored when the scheduler receives it. The scheduler begins the placement and startup of the Pod, not its creation.',
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
				ja: 'その通りです。スケジューラーは、Podのbindingサブリソースに配置先をPOSTします。kube-apiserverは、配置先をPod自身のspec.nodeNameに保存し、Bindingというオブジェクトは保存しません。すでにバインドされたPodに対するリクエストは拒否します。',
				en: 'Right. The scheduler POSTs the chosen node to the Pod’s binding subresource. kube-apiserver stores it in spec.nodeName of the Pod itself and stores no Binding object. If the Pod is already bound, kube-apiserver refuses the request.',
			},
			references: ['src-default-binder', 'src-pod-binding-rest'],
			matters: [{ step: 'overview/bind-pod' }, { step: 'overview/store-state' }],
		},
		{
			id: 'others-read-etcd',
			says: {
				ja: 'その後、ほかのコンポーネントがetcdの記録に基づいてPodを作ります。',
				en: 'After that, other components create the Pod based on the record in etcd.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '記録に基づくことはその通りですが、etcdを直接読み取るコンポーネントはkube-apiserverだけです。選ばれたノードのkubeletは、kube-apiserverへのウォッチでPodを受け取り、CRIでコンテナランタイムを呼び出して、Podサンドボックスとコンテナを作成します。',
				en: 'They do act on that record, but only kube-apiserver reads etcd directly. The kubelet of the chosen node receives the Pod on its watch on kube-apiserver, and calls the container runtime over CRI to create the Pod sandbox and the containers.',
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
