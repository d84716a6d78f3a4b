import type { Inside } from '../../model/inside/inside.ts';

/** What is inside containerd, with the shim, which is a process of its own. */
export const containerRuntime = {
	component: 'container-runtime',
	parts: [
		{
			id: 'cri-service',
			name: { ja: 'CRIサービス', en: 'CRI service' },
			does: {
				ja: 'kubeletからCRIの呼び出しを受け取るgRPCサーバーです。containerdのプラグインで、ほかの部分を順に呼び出します。',
				en: 'The gRPC server that receives the CRI calls of the kubelet. It is a plugin of containerd and calls the other parts in turn.',
			},
			references: ['containerd-cri-architecture', 'src-cri-sandbox-run'],
			place: { wide: [0, 1], tall: [0, 0] },
		},
		{
			id: 'image-service',
			name: { ja: 'イメージサービス', en: 'Image service' },
			does: {
				ja: 'イメージをレジストリから取得して保存し、スナップショッターに展開します。',
				en: 'Pulls images from a registry, stores them, and unpacks them into the snapshotter.',
			},
			references: ['src-cri-image-pull', 'containerd-cri-architecture'],
			place: { wide: [1, 0], tall: [0, 1] },
		},
		{
			id: 'snapshotter',
			name: { ja: 'スナップショッター', en: 'Snapshotter' },
			does: {
				ja: 'イメージのレイヤーから、コンテナのファイルシステムを作ります。デフォルトはoverlayfsです。',
				en: 'Creates the file system of a container from the layers of its image. The default is overlayfs.',
			},
			references: ['containerd-snapshotters', 'src-cri-container-create'],
			place: { wide: [2, 0], tall: [0, 2] },
		},
		{
			id: 'pod-network',
			name: { ja: 'Podのネットワーク', en: 'Pod network' },
			does: {
				ja: 'Podのネットワーク名前空間を作り、CNIプラグインを実行します。',
				en: 'Creates the network namespace of a Pod and runs the CNI plugins.',
			},
			references: ['src-cri-sandbox-run', 'containerd-cri-architecture'],
			place: { wide: [0, 2], tall: [0, 3] },
		},
		{
			id: 'task-manager',
			name: { ja: 'タスクとshimの管理', en: 'Task and shim manager' },
			does: {
				ja: 'コンテナの実行に必要なファイル一式を用意し、Podのshimを起動するか、動作中のshimに接続します。shimはttRPCで呼び出します。',
				en: 'Prepares the files that a container needs to run, and starts the shim of the Pod or connects to the one already running. It calls the shim over ttRPC.',
			},
			references: ['src-containerd-task-manager', 'src-containerd-shim-manager'],
			place: { wide: [1, 1], tall: [1, 1] },
		},
		{
			id: 'shim',
			name: { ja: 'shim', en: 'Shim' },
			does: {
				ja: 'Podごとに1つ動く、独立したプロセスです。runcを実行し、コンテナの親プロセスとしてその終了を検知し、入出力を中継します。containerdが停止しても動き続けます。',
				en: 'A separate process for each Pod. It runs runc, detects the exit of its containers as their parent process, and relays their input and output. It keeps running when containerd stops.',
			},
			references: ['containerd-runtime-v2'],
			place: { wide: [2, 1], tall: [1, 2] },
		},
		{
			id: 'state-store',
			name: { ja: '状態の記録と終了の監視', en: 'Stores and exit monitor' },
			does: {
				ja: 'Podサンドボックスとコンテナの状態をメモリに保持し、コンテナが終了すると更新します。一覧や状態の問い合わせには、保持している状態を返します。',
				en: 'Hold the state of Pod sandboxes and containers in memory, update it when a container exits, and serve lists and queries from it.',
			},
			references: ['src-cri-events', 'src-cri-container-list'],
			place: { wide: [1, 2], tall: [1, 3] },
		},
		{
			id: 'streaming-server',
			name: { ja: 'ストリーミングサーバー', en: 'Streaming server' },
			does: {
				ja: 'exec、attach、port-forwardのストリームを受け付けます。デフォルトでは127.0.0.1で待ち受けます。',
				en: 'Accepts the streams of exec, attach and port-forward. By default it listens on 127.0.0.1.',
			},
			references: ['src-cri-container-exec', 'containerd-cri-config'],
			place: { wide: [0, 0], tall: [1, 0] },
		},
	],
	arrows: [
		{
			from: 'kubelet-to-runtime',
			to: 'cri-service',
			carries: { ja: 'CRIの呼び出し', en: 'CRI calls' },
			references: ['containerd-cri-architecture', 'spec-cri-proto'],
		},
		{
			from: 'cri-service',
			to: 'kubelet-to-runtime',
			carries: { ja: '応答', en: 'responses' },
			references: ['spec-cri-proto'],
		},
		{
			from: 'cri-service',
			to: 'image-service',
			carries: { ja: 'イメージの名前', en: 'the name of an image' },
			references: ['src-cri-image-pull', 'src-cri-container-create'],
		},
		{
			from: 'image-service',
			to: 'snapshotter',
			carries: { ja: 'レイヤー', en: 'layers' },
			references: ['src-cri-image-pull'],
		},
		{
			from: 'cri-service',
			to: 'snapshotter',
			carries: { ja: 'ファイルシステムの作成', en: 'a file system to create' },
			references: ['src-cri-container-create'],
		},
		{
			from: 'cri-service',
			to: 'pod-network',
			carries: { ja: '接続するPodサンドボックス', en: 'the Pod sandbox to connect' },
			references: ['src-cri-sandbox-run'],
		},
		{
			from: 'pod-network',
			to: 'runtime-to-cni',
			carries: { ja: 'ADD、DEL', en: 'ADD and DEL' },
			references: ['src-cri-sandbox-run', 'spec-cni'],
		},
		{
			from: 'cri-service',
			to: 'task-manager',
			carries: {
				ja: '作成、開始、停止するコンテナ',
				en: 'containers to create, start and stop',
			},
			references: ['src-cri-container-start'],
		},
		{
			from: 'task-manager',
			to: 'shim',
			carries: { ja: 'ttRPCの呼び出し', en: 'ttRPC calls' },
			references: ['containerd-runtime-v2', 'src-containerd-task-manager'],
		},
		{
			from: 'shim',
			to: 'runtime-to-runc',
			carries: { ja: 'create、start、kill', en: 'create, start and kill' },
			references: ['containerd-runtime-v2'],
		},
		{
			from: 'shim',
			to: 'state-store',
			carries: { ja: 'コンテナの終了', en: 'the exit of a container' },
			references: ['src-cri-events', 'containerd-runtime-v2'],
		},
		{
			from: 'state-store',
			to: 'cri-service',
			carries: { ja: 'コンテナの状態', en: 'the state of containers' },
			references: ['src-cri-container-list'],
		},
		{
			from: 'cri-service',
			to: 'state-store',
			carries: { ja: '新しいコンテナ、問い合わせ', en: 'new containers, and queries' },
			references: ['src-cri-container-create', 'src-cri-sandbox-run', 'src-cri-container-exec'],
		},
		{
			from: 'cri-service',
			to: 'streaming-server',
			carries: { ja: 'URLの要求', en: 'requests for a URL' },
			references: ['src-cri-container-exec'],
		},
		{
			from: 'streaming-server',
			to: 'cri-service',
			carries: { ja: 'ストリームのURL', en: 'the URL of a stream' },
			references: ['src-cri-container-exec'],
		},
		{
			from: 'kubelet-to-runtime',
			to: 'streaming-server',
			carries: { ja: 'execなどのストリーム', en: 'streams such as that of exec' },
			references: ['src-cri-container-exec', 'containerd-cri-config'],
		},
		{
			from: 'streaming-server',
			to: 'task-manager',
			carries: { ja: '実行するコマンドとその入出力', en: 'the command to run, and its output' },
			references: ['src-cri-container-exec'],
		},
	],
} as const satisfies Inside;
