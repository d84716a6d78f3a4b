import type { Correction } from '../../model/corrections/correction.ts';

/** Of the steps of flows, and of the picture that they play on. */
export const flows = [
	{
		id: 'lost-is-not-failed',
		about: {
			ja: 'ハートビートが途絶えたノード',
			en: 'A node whose heartbeats stop',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'ハートビートが途絶えると、コントロールプレーンはノードの障害を検知します。',
			en: 'When the heartbeats of a node stop, the control plane detects that the node has failed.',
		},
		says: {
			ja: 'コントロールプレーンは、そのノードが失われたとみなします。障害の起きたノードと、通信できないだけのノードは区別できません。',
			en: 'The control plane treats the node as lost. It cannot tell a node that has failed from one that it merely cannot reach.',
		},
		pages: ['flows/overview/report-status/'],
		references: ['docs-nodes', 'src-node-lifecycle'],
	},
	{
		id: 'rules-in-one-transaction',
		about: {
			ja: 'ルールの書き換えに途中の状態が現れないこと',
			en: 'Rules that change without an intermediate state',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kube-proxyは、ルールをまとめて1つのトランザクションでカーネルに渡すため、途中の状態は現れません。',
			en: 'kube-proxy hands its rules to the kernel in one transaction, so no intermediate state is visible.',
		},
		says: {
			ja: 'これはnftablesモードの動作です。記録したクラスターはnftablesモードでしたが、Linuxのデフォルトはiptablesモードです。ルールが現れるフローには、記録したモードを明記しました。',
			en: 'That is how nftables mode works. The recorded cluster used it, but the default on Linux is iptables mode. Flows that show rules now name the mode in which they were recorded.',
		},
		pages: ['flows/service/forward-on-another-node/', 'flows/rolling-update/rewrite-rules/'],
		references: ['src-nftables-proxier', 'src-kube-proxy-types'],
	},
	{
		id: 'stream-of-exec',
		about: {
			ja: '`kubectl exec`のストリームの中継',
			en: 'How the stream of `kubectl exec` is passed on',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '途中のkubeletとkube-apiserverは、データを中継するだけです。',
			en: 'The kubelet and kube-apiserver in the middle only pass the data on.',
		},
		says: {
			ja: 'v1.36からのデフォルトでは、kube-apiserverは、対応するkubeletとの間でWebSocketをそのまま通します。kubeletは、WebSocketとコンテナランタイム側のSPDYを変換します。',
			en: 'By default since v1.36, kube-apiserver passes the WebSocket through to a kubelet that supports it. The kubelet translates between WebSocket and the SPDY that the runtime uses.',
		},
		pages: ['flows/exec/return-output/'],
		references: ['changelog-1-36', 'kep-4006-websockets'],
	},
	{
		id: 'permission-for-exec',
		about: { ja: '`kubectl exec`に必要な権限', en: 'The permission for `kubectl exec`' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '`kubectl exec`はGETのリクエストを送り、認証と認可はほかのリクエストと同じです。',
			en: '`kubectl exec` sends a GET, which is authenticated and authorized as always.',
		},
		says: {
			ja: 'v1.35からは、GETでも、`pods/exec`に対する`create`の権限が必要です。',
			en: 'Since v1.35 this GET also needs permission to `create` on `pods/exec`.',
		},
		pages: ['flows/exec/ask-to-exec/'],
		references: ['pr-134577-exec-create', 'changelog-1-35'],
	},
	{
		id: 'image-pull-policy',
		about: { ja: 'イメージを取得する条件', en: 'When an image is pulled' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeletは、イメージがノードにあるかを問い合わせ、なければコンテナランタイムに取得を要求します。',
			en: 'The kubelet asks whether the image is on the node and, if it is not, asks the container runtime to pull it.',
		},
		says: {
			ja: 'これは`imagePullPolicy`が`IfNotPresent`の場合です。`Always`(`:latest`のデフォルト)なら毎回レジストリに問い合わせ、`Never`なら取得しません。v1.35からは、ノードにあるイメージでも認証情報を確かめることがあります。',
			en: 'That is what happens if `imagePullPolicy` is `IfNotPresent`. `Always`, the default for `:latest`, asks the registry each time; `Never` pulls nothing. Since v1.35, credentials may be checked again for an image that is present.',
		},
		pages: ['flows/pod-birth/create-container/'],
		references: ['docs-images', 'kep-2535-pulled-images'],
	},
	{
		id: 'wait-for-the-token-volume',
		about: {
			ja: 'Podサンドボックスを作る前の待ち時間',
			en: 'The pause before the Pod sandbox is created',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeletがボリュームのマウントを0.3秒ごとにしか確認しないことが、前のステップから間が空く主な理由です。',
			en: 'The pause before this step is mainly due to the kubelet, which checks only every 0.3 seconds whether the volumes are mounted.',
		},
		says: {
			ja: 'マニフェストにボリュームはありません。アドミッションが加えた、ServiceAccountのトークンのボリュームを待っていました。確認が0.3秒ごとであることは、その通りです。',
			en: 'The manifest has no volume. The wait is for the volume with the ServiceAccount token that admission added; it is checked every 0.3 seconds, as we said.',
		},
		pages: ['flows/pod-birth/run-pod-sandbox/'],
		references: ['kep-1205-bound-tokens', 'src-kubelet-volume-manager'],
	},
	{
		id: 'traffic-to-pods-not-ready',
		about: { ja: 'ReadyでないPodに転送される通信', en: 'Traffic to Pods that are not Ready' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'Service宛ての通信は、ReadyのPodだけに転送されます。',
			en: 'Services send traffic to a Pod only when it is Ready.',
		},
		says: {
			ja: '`publishNotReadyAddresses`を指定したService宛ての通信は、ReadyでないPodにも転送されます。',
			en: 'A Service with `publishNotReadyAddresses` also sends it to Pods that are not Ready.',
		},
		pages: ['flows/pod-birth/report-ready/'],
		references: ['src-endpointslice'],
	},
	{
		id: 'rules-after-ready',
		about: {
			ja: 'PodがReadyに戻ってからServiceが応答するまで',
			en: 'From a Pod that is Ready again to a Service that answers',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '再起動したPodがReadyになると、エンドポイントもReadyに戻り、kube-proxyは同じアドレスへの転送を再開します。',
			en: 'When the restarted Pod is Ready, its endpoint becomes ready as well, and the kube-proxies forward to the same address as before.',
		},
		says: {
			ja: 'kube-proxyは、デフォルトで書き込みの間隔を1秒以上空けます。記録では、PodがReadyになってからルールが戻るまでに1秒近くかかり、その間もServiceは通信を拒否しました。',
			en: 'By default, kube-proxy waits at least one second between two syncs. In the recording, almost a second passed between Ready and the new rules. Until then the Service still rejected traffic.',
		},
		pages: ['flows/container-crash/report-running/'],
		references: ['docs-virtual-ips', 'src-kube-proxy-types'],
	},
	{
		id: 'network-before-node-ready',
		about: { ja: '新しいノードがReadyになる条件', en: 'When a new node becomes Ready' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '準備ができると、kubeletはNodeの`Ready`を`True`にします。',
			en: 'When it is ready to run Pods, the kubelet sets `Ready` of its Node to `True`.',
		},
		says: {
			ja: '新しいノードは、多くの場合、先にネットワーク(CNIプラグイン)の準備を待ちます。コンテナランタイムの`NetworkReady`が`false`の間、NodeはReadyになりません。',
			en: 'A new node usually has to wait for its network first. While the container runtime reports that `NetworkReady` is false, because no CNI plugin is set up, the Node is not Ready.',
		},
		pages: ['flows/node-join/report-node-ready/'],
		references: ['spec-cri-proto', 'docs-network-plugins'],
	},
	{
		id: 'seconds-before-the-taint-goes',
		about: {
			ja: 'not-readyのtaintが外れるまでの約5秒',
			en: 'The five seconds before the not-ready taint is removed',
		},
		kind: 'source',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '起動して間もないコントロールプレーンでは、変化がコントローラーに届くまでに時間がかかります。',
			en: 'In a control plane that has itself just started, it takes a while until the controller learns of the change.',
		},
		says: {
			ja: '出典には、コントローラーが変化を受け取るたびに動作することだけが書かれています。記録で約5秒かかった理由は、このサイトの推定であることを明記しました。',
			en: 'The source only says that the controller acts on each change that it receives. Why this took about five seconds in the recording is now marked as our inference.',
		},
		pages: ['flows/node-join/remove-not-ready-taint/'],
		references: ['src-node-lifecycle'],
	},
	{
		id: 'first-stop-signal',
		about: { ja: 'コンテナを止めるシグナル', en: 'The signal that stops a container' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'コンテナの停止では、プログラムにSIGTERMが届き、猶予期間の後も残っていればSIGKILLが届きます。',
			en: 'When a container is stopped, the program receives SIGTERM, and SIGKILL if it is still running after the grace period.',
		},
		says: {
			ja: '最初のシグナルは、イメージの`STOPSIGNAL`で変えられます。フィーチャーゲート`ContainerStopSignals`を有効にすると、コンテナの`lifecycle.stopSignal`でも変えられます。どちらも指定されていなければ、SIGTERMが届きます。',
			en: 'The first signal is SIGTERM unless another is named by the image (`STOPSIGNAL`) or, behind the feature gate `ContainerStopSignals`, by the container’s `lifecycle.stopSignal`.',
		},
		pages: ['flows/rolling-update/stop-old-container/'],
		references: ['docs-pod-lifecycle'],
	},
	{
		id: 'single-node-without-cloud',
		about: { ja: 'シングルノードの構成図', en: 'The picture of a single-node cluster' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: '1台のマシンで動く、学習や開発に向いた構成の図に、cloud-controller-managerとクラウドがありました。',
			en: 'The picture of a cluster on one machine, such as a laptop, had cloud-controller-manager and a cloud in it.',
		},
		says: {
			ja: 'このような構成はクラウドと連携しないため、どちらも存在しないものとして示します。',
			en: 'Such a cluster is not integrated with a cloud, so both are shown as absent.',
		},
		pages: ['replaceable-parts/#topologies'],
		references: ['docs-architecture'],
	},
] as const satisfies readonly Correction[];
