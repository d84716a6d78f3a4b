import type { Correction } from '../../model/corrections/correction.ts';

/** Of the controllers, and of what they replace. */
export const controllers = [
	{
		id: 'replacements-take-a-while',
		about: {
			ja: 'ノードのkubeletやコンテナランタイムが止まったときの代わりのPod',
			en: 'Replacements for Pods while a kubelet or a runtime is down',
		},
		kind: 'condition',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: 'kubeletやコンテナランタイムの停止が長引くと、そのノードのPodは、準備のできた別のノードで作り直されます。',
			en: 'If a kubelet or a container runtime stays down, the Pods of its node are replaced on other nodes that are ready.',
		},
		says: {
			ja: 'Podは数分後に退避されます。代わりが作成されるのは、コントローラーが管理するPodだけです。ReplicaSetコントローラーはすぐに代わりを作成しますが、StatefulSetコントローラーは、元のPodの停止が確認されるまで作成しません。',
			en: 'The Pods are evicted after some minutes, and only those that a controller manages are replaced. The ReplicaSet controller creates replacements at that point; the StatefulSet controller waits until the old Pod is confirmed to have stopped.',
		},
		pages: ['failures/', 'components/kubelet/#when-down', 'high-availability/#replicas'],
		references: ['docs-taints', 'docs-replicaset', 'docs-force-delete-statefulset'],
	},
	{
		id: 'live-read-of-the-lease',
		about: {
			ja: 'ノードが失われたとみなす前後の処理',
			en: 'What happens before and after a node counts as lost',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'ノードライフサイクルコントローラーは、猶予期間が過ぎると、Nodeの`Ready`を`Unknown`に変え、taintを付けます。',
			en: 'After the grace period, the node lifecycle controller sets the Node’s `Ready` condition to `Unknown` and adds taints.',
		},
		says: {
			ja: 'v1.37からは、その前にLeaseをkube-apiserverから直接読み直し、これも古いときだけ先に進みます。また、表にはありませんでしたが、そのノードのPodの`Ready`を`False`に変えます。そのため、Serviceは通常、これらのPodに新しい接続を送りません。',
			en: 'Since v1.37 it first reads the Lease once more, directly from kube-apiserver, and continues only if that is stale, too. It also sets `Ready` to `False` on the node’s Pods, so that Services normally send them no new connections; the table of controllers lacked that.',
		},
		pages: [
			'components/kube-controller-manager/#lost-node',
			'components/kubelet/#heartbeats',
			'flows/node-loss/mark-node-unknown/',
		],
		references: ['pr-138698-live-lease', 'changelog-1-37', 'src-node-lifecycle'],
	},
	{
		id: 'controllers-off-by-default',
		about: {
			ja: 'デフォルトで無効なコントローラー',
			en: 'Controllers that are off by default',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'ブートストラップトークン用の2つのコントローラーは、名前を指定しない限り動きません。',
			en: 'The two controllers for bootstrap tokens are off unless they are named.',
		},
		says: {
			ja: '`selinux-warning-controller`も、名前を指定した場合だけ動きます。',
			en: '`selinux-warning-controller`, too, runs only if it is named.',
		},
		pages: ['components/kube-controller-manager/#controllers'],
		references: ['src-kcm-core'],
	},
	{
		id: 'bare-pods',
		about: { ja: '失われたノードのPodの代わり', en: 'Replacements for the Pods of a lost node' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'ノードが失われたときは、コントローラーが代わりのPodを作成します。',
			en: 'When a node is lost, controllers create replacements for its Pods elsewhere.',
		},
		says: {
			ja: 'コントローラーが管理するPodについてだけ、代わりが作成されます。',
			en: 'Only Pods that a controller manages are replaced.',
		},
		pages: ['high-availability/#replicas'],
		references: ['docs-replicaset'],
	},
	{
		id: 'what-every-cluster-has',
		about: {
			ja: 'どのクラスターにもあるもの、という記述の出典',
			en: 'The source for what every cluster has',
		},
		kind: 'source',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kube-apiserverとデータストアは必ずあり、ほかは同じAPIを使いバージョン差の規則を守れば交換できる、という記述の出典に、アーキテクチャのページを挙げていました。',
			en: 'kube-apiserver and the data store are always present; everything else can be replaced if it uses the same API and keeps the rules on version skew. For both we cited the page on the architecture.',
		},
		says: {
			ja: 'そのページには、どちらも書かれていません。前半はこのサイト自身の結論であることを明記し、バージョンの規則には、バージョンスキューポリシーのページを挙げました。',
			en: 'That page says neither. The first is now marked as our own conclusion, and for the rules on versions we cite the version skew policy.',
		},
		pages: ['replaceable-parts/#core'],
		references: ['docs-version-skew'],
	},
	{
		id: 'account-of-two-controllers',
		about: { ja: '記録に現れるnode-controller', en: 'The name node-controller in the recordings' },
		kind: 'condition',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: 'ノードライフサイクルコントローラーは、記録では、node-controllerという名前で現れます。',
			en: 'The node lifecycle controller appears in the recordings as node-controller.',
		},
		says: {
			ja: '`taint-eviction-controller`も同じアカウントを使い、同じ名前で現れます。記録の中でPodを削除したのは、このコントローラーです。',
			en: 'The taint eviction controller uses the same account and appears under the same name. It deleted the Pod in the recording.',
		},
		pages: [
			'glossary/#term-node-lifecycle-controller',
			'components/kube-controller-manager/#lost-node',
		],
		references: ['src-kcm-core'],
	},
] as const satisfies readonly Correction[];
