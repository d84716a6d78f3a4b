import type { Inside } from '../../model/inside/inside.ts';

/** What is inside the kubelet. */
export const kubelet = {
	component: 'kubelet',
	parts: [
		{
			id: 'sync-loop',
			name: { ja: '同期ループ', en: 'Sync loop' },
			does: {
				ja: 'API、ファイル、HTTPから得たPodをまとめ、受け入れるかどうかを決めます。Podの変更、PLEGのイベント、Probeの結果、タイマーをきっかけに、該当するPodをPodワーカーに渡します。',
				en: 'Merges the Pods from the API, files and HTTP and decides whether to admit them. On a change to a Pod, an event of the PLEG, the result of a probe or a timer, it hands the Pod to its worker.',
			},
			references: ['src-kubelet-sync-loop'],
			place: { wide: [0, 1], tall: [0, 2] },
		},
		{
			id: 'pod-workers',
			name: { ja: 'Podワーカー', en: 'Pod workers' },
			does: {
				ja: 'Podごとに1つ動き、そのPodを同期中、終了中、終了済みの順に進めます。1つのPodに時間がかかっても、ほかのPodの処理は止まりません。',
				en: 'One runs for each Pod and takes it through syncing, terminating and terminated. A slow Pod does not delay the others.',
			},
			references: ['src-kubelet-pod-workers', 'src-kubelet-sync-loop'],
			place: { wide: [1, 1], tall: [1, 2] },
		},
		{
			id: 'volume-manager',
			name: { ja: 'ボリュームマネージャー', en: 'Volume manager' },
			does: {
				ja: '独立したループで、ボリュームのマウントとアンマウントを行います。Podワーカーは、マウントが済むまで0.3秒ごとに確認しながら待ちます。',
				en: 'Mounts and unmounts volumes in separate loops. A Pod worker waits for the mounts, checking every 0.3 s.',
			},
			references: ['src-kubelet-volume-manager'],
			place: { wide: [1, 2], tall: [0, 1] },
			events: ['pod-birth/watch-root-ca', 'pod-birth/request-token'],
		},
		{
			id: 'runtime-manager',
			name: { ja: 'ランタイムマネージャー', en: 'Runtime manager' },
			does: {
				ja: 'Podの定義と実際のコンテナを比べ、停止、作成、再起動のどれが必要かを決め、CRIを呼び出します。再起動のバックオフもここで計算します。',
				en: 'Compares the Pod’s definition with its containers, decides which to stop, create or restart, and calls the CRI. It also computes the backoff of restarts.',
			},
			references: ['src-kuberuntime-manager'],
			place: { wide: [2, 1], tall: [1, 3] },
		},
		{
			id: 'pleg',
			name: { ja: 'PLEGとPodキャッシュ', en: 'PLEG and Pod cache' },
			does: {
				ja: 'コンテナの状態を、1秒ごとと、kubelet自身の操作の直後に調べます。結果をキャッシュに保存し、前回との差をイベントとして通知します。',
				en: 'Checks the state of containers every second, and right after actions of the kubelet itself. It stores the result in a cache and reports each difference as an event.',
			},
			references: ['src-kubelet-sync-loop', 'pr-140805-on-demand-relist-ga'],
			place: { wide: [0, 2], tall: [0, 3] },
		},
		{
			id: 'probe-manager',
			name: { ja: 'Probeマネージャー', en: 'Probe manager' },
			does: {
				ja: 'コンテナのStartup Probe、Liveness Probe、Readiness Probeを実行し、結果を同期ループに渡します。',
				en: 'Runs the startup, liveness and readiness probes of containers and passes the results to the sync loop.',
			},
			references: ['src-kubelet-sync-loop', 'docs-probes'],
			place: { wide: [2, 2], tall: [1, 4] },
		},
		{
			id: 'status-manager',
			name: { ja: 'ステータスマネージャー', en: 'Status manager' },
			does: {
				ja: 'Podごとに最新の状態を保持し、Podワーカーとは別にkube-apiserverへ送ります。Podの終了後には、Podの削除も要求します。',
				en: 'Holds the latest status of each Pod and sends it to kube-apiserver independently of the Pod workers. Once a Pod has terminated, it also requests its deletion.',
			},
			references: ['src-kubelet-status-manager'],
			place: { wide: [1, 0], tall: [1, 1] },
		},
		{
			id: 'node-reporter',
			name: { ja: 'Nodeの報告', en: 'Node status and Lease' },
			does: {
				ja: 'Nodeの登録と状態の報告、Leaseの更新を、それぞれ独立したループで行います。Leaseは10秒ごとに更新します。',
				en: 'Registers the Node and reports its status in one loop and renews its Lease in another, every 10 s.',
			},
			references: ['src-kubelet-sync-loop', 'src-lease-controller', 'docs-leases'],
			place: { wide: [0, 0], tall: [1, 0] },
		},
		{
			id: 'kubelet-server',
			name: { ja: 'kubeletサーバー', en: 'Kubelet server' },
			does: {
				ja: 'ポート10250でリクエストを受け取り、ログを返したり、execのストリームを中継したりします。リクエストは同期ループを通りません。',
				en: 'Receives requests on port 10250: it returns logs and relays the streams of exec. Requests do not pass through the sync loop.',
			},
			references: ['src-kubelet-server', 'docs-control-plane-node-communication'],
			place: { wide: [2, 0], tall: [0, 0] },
		},
	],
	arrows: [
		{
			from: 'kubelet-to-api',
			to: 'sync-loop',
			carries: { ja: 'このノードのPod', en: 'the Pods of this node' },
			references: ['src-kubelet-apiserver-source', 'src-kubelet-sync-loop'],
		},
		{
			from: 'sync-loop',
			to: 'pod-workers',
			carries: { ja: 'Pod', en: 'a Pod' },
			references: ['src-kubelet-sync-loop'],
		},
		{
			from: 'pod-workers',
			to: 'volume-manager',
			carries: { ja: 'マウント完了の待機', en: 'the wait for its mounts' },
			references: ['src-kubelet-volume-manager', 'src-kubelet-sync-loop'],
		},
		{
			from: 'volume-manager',
			to: 'kubelet-to-api',
			carries: {
				ja: 'ConfigMap、Secret、トークンの要求',
				en: 'requests for ConfigMaps, Secrets and tokens',
			},
			references: ['src-kubelet-volume-manager', 'kep-1205-bound-tokens'],
		},
		{
			from: 'pod-workers',
			to: 'runtime-manager',
			carries: { ja: '同期または終了するPod', en: 'the Pod to sync or terminate' },
			references: ['src-kubelet-sync-loop', 'src-kuberuntime-manager'],
		},
		{
			from: 'runtime-manager',
			to: 'kubelet-to-runtime',
			carries: { ja: 'CRIの呼び出し', en: 'CRI calls' },
			references: ['src-kuberuntime-manager'],
		},
		{
			from: 'kubelet-to-runtime',
			to: 'pleg',
			carries: { ja: 'コンテナの状態', en: 'the state of containers' },
			references: ['src-kubelet-sync-loop'],
		},
		{
			from: 'pleg',
			to: 'sync-loop',
			carries: { ja: '状態の変化', en: 'changes of state' },
			references: ['src-kubelet-sync-loop'],
		},
		{
			from: 'pleg',
			to: 'pod-workers',
			carries: { ja: 'キャッシュ内の状態', en: 'the cached state' },
			references: ['src-kubelet-pod-workers', 'src-kubelet-sync-loop'],
		},
		{
			from: 'pod-workers',
			to: 'pleg',
			carries: { ja: '操作後の確認の要求', en: 'a request to check again after an action' },
			references: ['pr-137362-on-demand-relist', 'src-kubelet-sync-loop'],
		},
		{
			from: 'pod-workers',
			to: 'status-manager',
			carries: { ja: 'Podの状態', en: 'the status of the Pod' },
			references: ['src-kubelet-status-manager', 'src-kubelet-sync-loop'],
		},
		{
			from: 'status-manager',
			to: 'kubelet-to-api',
			carries: {
				ja: 'Podのstatusの更新、Podの削除',
				en: 'updates of the Pod’s status; its deletion',
			},
			references: ['src-kubelet-status-manager'],
		},
		{
			from: 'node-reporter',
			to: 'kubelet-to-api',
			carries: { ja: 'Nodeの登録と状態、Leaseの更新', en: 'the Node, its status, its Lease' },
			references: ['src-lease-controller', 'src-kubelet-sync-loop'],
		},
		{
			from: 'kubelet-to-pods',
			to: 'probe-manager',
			carries: { ja: 'Probeの結果', en: 'the results of probes' },
			references: ['docs-probes'],
		},
		{
			from: 'probe-manager',
			to: 'sync-loop',
			carries: { ja: '結果の変化', en: 'changed results' },
			references: ['src-kubelet-sync-loop'],
		},
		{
			from: 'api-to-kubelet',
			to: 'kubelet-server',
			carries: { ja: 'exec、logなどのリクエスト', en: 'requests such as exec and log' },
			references: ['src-kubelet-server'],
		},
		{
			from: 'kubelet-server',
			to: 'api-to-kubelet',
			carries: { ja: '出力', en: 'the output' },
			references: ['src-kubelet-server'],
		},
		{
			from: 'kubelet-server',
			to: 'kubelet-to-runtime',
			carries: {
				ja: 'ストリームの要求、ログの場所の問い合わせ',
				en: 'requests for a stream; queries for the log file',
			},
			references: ['src-kubelet-server'],
		},
	],
} as const satisfies Inside;
