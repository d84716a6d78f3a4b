import type { Inside } from '../../model/inside/inside.ts';

/** What is inside kube-scheduler. */
export const kubeScheduler = {
	component: 'kube-scheduler',
	parts: [
		{
			id: 'leader-election',
			name: { ja: 'リーダー選出', en: 'Leader election' },
			does: {
				ja: 'リーダーならLeaseを更新し、スタンバイならLeaseを取得できるか定期的に確認します。スケジューリングは、Leaseを保持している間だけ動きます。',
				en: 'Renews the Lease, or as a standby checks regularly whether it can acquire it. Scheduling runs only while the Lease is held.',
			},
			references: ['src-scheduler-server', 'src-leaderelection'],
			place: { wide: [0, 0], tall: [0, 3] },
		},
		{
			id: 'informers',
			name: { ja: 'インフォーマー', en: 'Informers' },
			does: {
				ja: 'PodやNodeなどをウォッチします。ノードの決まっていないPodはスケジューリングキューへ、ノードの決まったPodとNodeはキャッシュへ渡します。',
				en: 'Watch Pods, Nodes and more. Pods without a node go to the scheduling queue; Pods that have one, and Nodes, go to the cache.',
			},
			references: ['src-scheduler-event-handlers'],
			place: { wide: [0, 1], tall: [0, 0] },
		},
		{
			id: 'scheduling-queue',
			name: { ja: 'スケジューリングキュー', en: 'Scheduling queue' },
			does: {
				ja: '待機中のPodを、すぐに処理するPod、バックオフ中のPod、配置できなかったPodに分けて保持します。',
				en: 'Holds the waiting Pods in three places: active, backing off, and unschedulable.',
			},
			references: ['src-scheduler-queue', 'kep-4247-queueing-hints'],
			place: { wide: [1, 1], tall: [0, 1] },
		},
		{
			id: 'scheduler-cache',
			name: { ja: 'キャッシュとスナップショット', en: 'Cache and snapshot' },
			does: {
				ja: 'Podが要求する量をノードごとに合計します。配置を決めたばかりのPodも含めます。1回の判断には、その時点のスナップショットを使います。',
				en: 'Adds up what the Pods on each node request, including Pods that have just been placed. Each decision uses one snapshot of the cache.',
			},
			references: ['src-scheduler-cache'],
			place: { wide: [1, 2], tall: [0, 2] },
		},
		{
			id: 'filter',
			name: { ja: 'フィルタリング', en: 'Filtering' },
			does: {
				ja: 'Podを配置できないノードを除外します。複数のノードを並行して調べます。',
				en: 'Excludes the nodes that cannot take the Pod. It checks several nodes in parallel.',
			},
			references: ['src-schedule-one', 'src-scheduler-framework'],
			place: { wide: [2, 1], tall: [1, 1] },
		},
		{
			id: 'score',
			name: { ja: 'スコアリング', en: 'Scoring' },
			does: {
				ja: '残ったノードに点数を付け、最高点のノードを選びます。残ったノードが1つなら省略します。',
				en: 'Scores the remaining nodes and selects the one with the highest score. If only one node remains, scoring is skipped.',
			},
			references: ['src-schedule-one', 'src-scheduler-framework'],
			place: { wide: [2, 2], tall: [1, 2] },
		},
		{
			id: 'preemption',
			name: { ja: 'プリエンプション', en: 'Preemption' },
			does: {
				ja: '配置できるノードがないとき、優先度の低いPodを削除すれば配置できるノードを探し、候補としてPodに記します。Podはキューに戻ります。',
				en: 'If no node fits, looks for a node that would fit if Pods of lower priority were removed, and nominates it. The Pod returns to the queue.',
			},
			references: ['src-schedule-one', 'docs-pod-priority-preemption'],
			place: { wide: [2, 0], tall: [1, 0] },
		},
		{
			id: 'binding-cycle',
			name: { ja: 'バインディングサイクル', en: 'Binding cycle' },
			does: {
				ja: '次のPodのスケジューリングと並行して、許可を待ち、ボリュームなどを準備し、バインドをPOSTします。',
				en: 'In parallel with the scheduling of the next Pod, waits for permission, prepares volumes and other resources, and POSTs the binding.',
			},
			references: ['src-schedule-one', 'src-default-binder', 'kep-624-scheduling-framework'],
			place: { wide: [1, 3], tall: [1, 3] },
		},
	],
	groups: [
		{
			id: 'scheduling-cycle',
			name: { ja: 'スケジューリングサイクル', en: 'Scheduling cycle' },
			parts: ['preemption', 'filter', 'score'],
		},
	],
	arrows: [
		{
			from: 'leader-election',
			to: 'scheduler-to-api',
			carries: { ja: 'Leaseの取得と更新', en: 'reads and updates of the Lease' },
			references: ['src-leaderelection'],
		},
		{
			from: 'leader-election',
			to: 'scheduling-queue',
			carries: { ja: 'スケジューリングの開始', en: 'the start of scheduling' },
			references: ['src-scheduler-server'],
		},
		{
			from: 'scheduler-to-api',
			to: 'informers',
			carries: { ja: 'PodやNodeなどの変更', en: 'changes to Pods, Nodes and more' },
			references: ['src-scheduler-event-handlers'],
		},
		{
			from: 'informers',
			to: 'scheduling-queue',
			carries: { ja: 'ノードの決まっていないPod', en: 'Pods without a node' },
			references: ['src-scheduler-event-handlers'],
		},
		{
			from: 'informers',
			to: 'scheduler-cache',
			carries: { ja: 'ノードの決まったPodとNode', en: 'placed Pods, and Nodes' },
			references: ['src-scheduler-event-handlers'],
		},
		{
			from: 'scheduling-queue',
			to: 'filter',
			carries: { ja: 'Pod 1つ', en: 'one Pod' },
			references: ['src-schedule-one', 'src-scheduler-queue'],
		},
		{
			from: 'scheduler-cache',
			to: 'filter',
			carries: { ja: 'スナップショット', en: 'the snapshot' },
			references: ['src-scheduler-cache', 'src-schedule-one'],
		},
		{
			from: 'scheduler-cache',
			to: 'score',
			carries: { ja: 'スナップショット', en: 'the snapshot' },
			references: ['src-scheduler-cache', 'src-schedule-one'],
		},
		{
			from: 'filter',
			to: 'score',
			carries: { ja: '残ったノード', en: 'the remaining nodes' },
			references: ['src-schedule-one'],
		},
		{
			from: 'filter',
			to: 'preemption',
			carries: { ja: '配置できなかったPod', en: 'a Pod that fits no node' },
			references: ['src-schedule-one'],
		},
		{
			from: 'preemption',
			to: 'scheduling-queue',
			carries: { ja: '候補のノードが付いたPod', en: 'the Pod, with a nominated node' },
			references: ['src-schedule-one'],
		},
		{
			from: 'preemption',
			to: 'scheduler-to-api',
			carries: { ja: '優先度の低いPodの削除', en: 'deletions of Pods of lower priority' },
			references: ['docs-pod-priority-preemption'],
		},
		{
			from: 'score',
			to: 'scheduler-cache',
			carries: { ja: '配置したとみなすPod', en: 'the Pod, assumed to be placed' },
			references: ['src-schedule-one', 'src-scheduler-cache'],
		},
		{
			from: 'score',
			to: 'binding-cycle',
			carries: { ja: 'Podと、選んだノード', en: 'the Pod and the selected node' },
			references: ['src-schedule-one'],
		},
		{
			from: 'binding-cycle',
			to: 'scheduler-to-api',
			carries: { ja: 'バインド', en: 'the binding' },
			references: ['src-default-binder'],
		},
		{
			from: 'binding-cycle',
			to: 'scheduling-queue',
			carries: { ja: 'バインドに失敗したPod', en: 'a Pod that could not be bound' },
			references: ['src-schedule-one'],
		},
	],
} as const satisfies Inside;
