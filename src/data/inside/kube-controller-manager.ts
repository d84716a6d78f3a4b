import type { Inside } from '../../model/inside/inside.ts';

/** What is inside kube-controller-manager. */
export const kubeControllerManager = {
	component: 'kube-controller-manager',
	parts: [
		{
			id: 'leader-election',
			name: { ja: 'リーダー選出', en: 'Leader election' },
			does: {
				ja: 'Leaseを更新するか、取得できるまで定期的に確認します。インフォーマーもコントローラーも、Leaseを取得してから動き始めます。',
				en: 'Renews the Lease, or checks regularly until it can acquire it. Informers and controllers start only once the Lease is held.',
			},
			references: ['src-kcm-start', 'src-leaderelection'],
			place: { wide: [0, 2], tall: [1, 0] },
		},
		{
			id: 'shared-informers',
			name: { ja: '共有インフォーマー', en: 'Shared informers' },
			does: {
				ja: 'オブジェクトの種類ごとに1つのウォッチを、全コントローラーで共有します。変更をキャッシュに反映してから、コントローラーに通知します。',
				en: 'Keep one watch per kind of object, shared by all controllers. A change goes to the cache first, then to the controllers.',
			},
			references: ['src-shared-informer', 'src-kcm-start'],
			place: { wide: [0, 0], tall: [0, 0] },
			events: ['pod-birth/hear-ready-pod'],
		},
		{
			id: 'local-cache',
			name: { ja: 'ローカルキャッシュ', en: 'Local cache' },
			does: {
				ja: 'コントローラーが読み取る、メモリ内のオブジェクトのコピーです。kube-apiserverの状態より少し遅れることがあります。',
				en: 'The copies of objects in memory that controllers read. They may lag a little behind kube-apiserver.',
			},
			references: ['src-shared-informer'],
			place: { wide: [0, 1], tall: [0, 1] },
		},
		{
			id: 'work-queues',
			name: { ja: 'ワークキュー', en: 'Work queues' },
			does: {
				ja: 'コントローラーごとのキューです。オブジェクトのキーだけを、重複なく保持します。処理に失敗したキーは、5ミリ秒から1,000秒まで間隔を延ばしながら戻します。',
				en: 'One queue per controller. It holds the keys of objects, each only once. A key whose processing failed is queued again after a growing delay, from 5 ms to 1,000 s.',
			},
			references: ['src-workqueue', 'src-workqueue-rate-limiters'],
			place: { wide: [1, 0], tall: [1, 1] },
		},
		{
			id: 'control-loops',
			name: { ja: 'コントローラー', en: 'Controllers' },
			does: {
				ja: 'キューからキーを取り出し、目的の状態とキャッシュ内の現在の状態を比べ、差を埋める変更を書き込みます。一定間隔で動くコントローラーもあります。',
				en: 'Take a key from the queue, compare the desired state with the current state in the cache, and write changes that close the gap. Some run at intervals.',
			},
			references: ['src-kcm-core', 'src-replicaset-controller'],
			place: { wide: [1, 1], tall: [1, 2] },
		},
		{
			id: 'own-writes',
			name: { ja: '書き込みの記録', en: 'Expectations' },
			does: {
				ja: 'コントローラー自身の書き込みを記録します。キャッシュに反映されるまで、同じ書き込みの繰り返しを防ぎます。',
				en: 'Record the controller’s own writes, so that it does not repeat them while the cache lags behind.',
			},
			references: ['src-replicaset-controller'],
			place: { wide: [2, 1], tall: [0, 2] },
		},
	],
	arrows: [
		{
			from: 'controller-manager-to-api',
			to: 'shared-informers',
			carries: { ja: 'オブジェクトの変更', en: 'changes to objects' },
			references: ['src-shared-informer'],
		},
		{
			from: 'shared-informers',
			to: 'local-cache',
			carries: { ja: 'オブジェクト', en: 'objects' },
			references: ['src-shared-informer'],
		},
		{
			from: 'shared-informers',
			to: 'work-queues',
			carries: { ja: 'キー', en: 'keys' },
			references: ['src-shared-informer', 'src-replicaset-controller'],
		},
		{
			from: 'work-queues',
			to: 'control-loops',
			carries: { ja: 'キー', en: 'keys' },
			references: ['src-workqueue', 'src-replicaset-controller'],
		},
		{
			from: 'control-loops',
			to: 'work-queues',
			carries: { ja: '失敗したキー', en: 'keys to try again' },
			references: ['src-workqueue-rate-limiters', 'src-replicaset-controller'],
		},
		{
			from: 'local-cache',
			to: 'control-loops',
			carries: { ja: 'オブジェクト', en: 'objects' },
			references: ['src-shared-informer', 'src-replicaset-controller'],
		},
		{
			from: 'control-loops',
			to: 'own-writes',
			carries: { ja: '書き込みの内容', en: 'the writes' },
			references: ['src-replicaset-controller'],
		},
		{
			from: 'own-writes',
			to: 'control-loops',
			carries: { ja: 'キャッシュに未反映の書き込み', en: 'writes not yet in the cache' },
			references: ['src-replicaset-controller'],
		},
		{
			from: 'control-loops',
			to: 'controller-manager-to-api',
			carries: { ja: '作成、更新、削除', en: 'creations, updates and deletions' },
			references: ['docs-controllers'],
		},
		{
			from: 'leader-election',
			to: 'controller-manager-to-api',
			carries: { ja: 'Leaseの取得と更新', en: 'reads and updates of the Lease' },
			references: ['src-leaderelection'],
		},
		{
			from: 'leader-election',
			to: 'shared-informers',
			carries: { ja: '開始', en: 'the start' },
			references: ['src-kcm-start'],
		},
		{
			from: 'leader-election',
			to: 'control-loops',
			carries: { ja: '開始', en: 'the start' },
			references: ['src-kcm-start'],
		},
	],
} as const satisfies Inside;
