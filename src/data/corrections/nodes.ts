import type { Correction } from '../../model/corrections/correction.ts';

/** Of the kubelet, kube-proxy and the container runtime. */
export const nodes = [
	{
		id: 'status-computed-every-ten-seconds',
		about: {
			ja: 'コンテナランタイムの無応答がNodeの状態に反映される時点',
			en: 'When a runtime that does not answer shows in the Node status',
		},
		kind: 'wrong',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: 'コンテナランタイムの応答が30秒間ないと、kubeletは、10秒ごとに送る次の状態の更新で、`Ready`を`False`にします。',
			en: 'When the runtime has not answered for 30 seconds, the kubelet sets `Ready` to `False` in its next status update, sent every 10 seconds.',
		},
		says: {
			ja: '10秒ごとに行うのは、状態の確認です。Nodeに書き込むのは、変化があったときです。変化がなければ、デフォルトでは5分ごとに書き込みます。',
			en: 'Every 10 seconds it computes the status. It writes it to the Node when something has changed, otherwise by default every 5 minutes.',
		},
		pages: ['failures/', 'components/container-runtime/#when-down'],
		references: ['src-kubelet-node-status', 'src-kubelet-types'],
	},
	{
		id: 'runtime-port-during-exec',
		about: {
			ja: '`kubectl exec`の間のコンテナランタイムへの接続',
			en: 'Connections to the runtime during `kubectl exec`',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'kubeletは、ローカルのソケットでコンテナランタイムに接続します。',
			en: 'The kubelet connects to the container runtime over a local socket.',
		},
		says: {
			ja: '`kubectl exec`の間は、コンテナランタイムが用意したストリーミングの接続先に、TCPのポートでも接続しました。',
			en: 'During `kubectl exec`, it also connected to a TCP port, that of the streaming endpoint that the runtime had prepared.',
		},
		pages: ['components/container-runtime/#recorded'],
		references: ['spec-cri-proto', 'src-cri-container-exec'],
	},
	{
		id: 'services-go-on-without-a-kubelet',
		about: {
			ja: 'kubeletやコンテナランタイムが長く止まったときのPodとService',
			en: 'Pods and Services while a kubelet or a runtime is down for long',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'どの1つが止まっても、動いているPodと既存のServiceは止まりませんでした。コントロールプレーンはクラスターを変えるもので、通信を運ぶものではありません。',
			en: 'Whatever was down, running Pods kept running and existing Services kept answering: the control plane changes the cluster and does not carry its traffic.',
		},
		says: {
			ja: '実際に試した時間は、止めてから4〜16秒の間に限られます。kubeletが止まったままだと、約50秒後にNodeの`Ready`が`Unknown`になります。するとPodの`Ready`が`False`になり、Serviceは新しい接続を送りません。コンテナランタイムが30秒応答しなければ、Nodeの`Ready`は`False`になりますが、Podは`Ready`のままです。どちらの場合も、約300秒後にPodは退避され、ReplicaSetコントローラーなどが別のノードに代わりを作成します。ただし、`Ready`のノードが1つもなければ、退避は止まります。',
			en: 'The tests were run 4 to 16 seconds after the component was stopped. If a kubelet stays down, `Ready` of its Node becomes `Unknown` after about 50 seconds; the Pods are then marked not ready, and Services send them no new connections. If a runtime has not answered for 30 seconds, `Ready` of the Node becomes `False`, but the Pods stay ready. In both cases the Pods are evicted about 300 seconds later, and controllers such as the ReplicaSet controller create replacements on other nodes. If no node is ready any more, evictions stop.',
		},
		pages: [
			'failures/',
			'components/kubelet/#when-down',
			'components/container-runtime/#when-down',
		],
		references: [
			'src-node-lifecycle',
			'docs-taints',
			'src-kubelet-runtime-state',
			'issue-125618-ready-false',
		],
	},
	{
		id: 'restart-delays',
		about: { ja: '再起動までの待ち時間', en: 'The delay before a restart' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeletは、終了を繰り返すコンテナを、10秒、20秒、40秒と待ってから再起動します。',
			en: 'The kubelet restarts a container that keeps exiting after 10, 20, 40 seconds and so on.',
		},
		says: {
			ja: 'これらは下限です。短い待ち時間は、最大で1.5倍まで不規則に延びます。10秒は10〜15秒に、40秒は40〜60秒になります。正誤表には、最初の再起動はすぐに行われることと、10分間問題なく動けば待ち時間が元に戻ることも、書いていませんでした。',
			en: 'These are minimums. The kubelet extends the shorter waits at random by up to half: 10 seconds become 10 to 15, 40 become 40 to 60. The errata also left out that the first restart is immediate, and that 10 minutes without a problem reset the delay.',
		},
		pages: [
			'components/kubelet/#sync-loop',
			'flows/container-crash/decide-restart/',
			'errata/#claim-kubelet-restarts-pods',
		],
		references: ['pr-133066-crashloop-backoff', 'docs-pod-lifecycle'],
	},
	{
		id: 'on-demand-relisting',
		about: {
			ja: 'kubeletがコンテナの一覧を取得するタイミング',
			en: 'When the kubelet lists the containers',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeletは、コンテナの変化を検知するために、およそ1秒ごとに一覧を取得します。',
			en: 'To find changes in containers, the kubelet lists them about once a second.',
		},
		says: {
			ja: 'Podを操作した直後にも、そのPodを確認します。この機能は、v1.37で安定版になりました。',
			en: 'It also checks a Pod right after its own actions on it; this has been stable since v1.37.',
		},
		pages: ['components/kubelet/#sync-loop', 'errata/#claim-kubelet-event-driven'],
		references: ['pr-140805-on-demand-relist-ga'],
	},
	{
		id: 'restart-policy-of-a-container',
		about: {
			ja: '再起動するかどうかを決めるもの',
			en: 'What decides whether a container is restarted',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeletは、Podの`restartPolicy`に従って、コンテナを再起動するかどうかを決めます。',
			en: 'Whether the kubelet restarts a container is decided by the Pod’s `restartPolicy`.',
		},
		says: {
			ja: 'コンテナごとの`restartPolicy`やルールがあれば、それが優先されます。v1.35でベータ版になり、デフォルトで有効になりました。',
			en: 'A container’s own `restartPolicy` or rules take precedence (beta and on by default since v1.35).',
		},
		pages: ['components/kubelet/#sync-loop', 'flows/container-crash/decide-restart/'],
		references: ['docs-pod-lifecycle', 'changelog-1-35'],
	},
	{
		id: 'endpoints-of-a-terminating-pod',
		about: {
			ja: '終了するPodのエンドポイントが変わる時点',
			en: 'When the endpoints of a terminating Pod change',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'kubeletが停止の最後にAPIからPodを削除し、これと並行して、Podのエンドポイントが終了中になります。',
			en: 'At the end, the kubelet deletes the Pod from the API. In parallel, the Pod’s endpoints are marked as terminating.',
		},
		says: {
			ja: 'エンドポイントが終了中になるのは、最後の削除と並行してではなく、kubeletが停止の処理を始めるのと並行してです。',
			en: 'They are marked in parallel with the start of the shutdown by the kubelet, not with the deletion at its end.',
		},
		pages: ['components/kubelet/#termination'],
		references: ['docs-pod-lifecycle'],
	},
	{
		id: 'kubelet-default-socket',
		about: {
			ja: 'コンテナランタイムのソケットのデフォルト',
			en: 'The default socket of the container runtime',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kubeadmにだけ、ソケットのデフォルトがあります。',
			en: 'Only kubeadm has a default for its socket setting.',
		},
		says: {
			ja: 'kubeletにもデフォルトがあり、どちらもcontainerdのソケットです。',
			en: 'The kubelet has one, too. Both default to the socket of containerd.',
		},
		pages: ['components/container-runtime/#role', 'errata/#claim-containerd-is-default'],
		references: ['src-kubelet-defaults', 'changelog-1-24'],
	},
	{
		id: 'runtime-connects-to-registries',
		about: {
			ja: 'コンテナランタイムから開く接続',
			en: 'The connections that the container runtime opens',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'コンテナランタイムから接続する相手はありません。',
			en: 'The container runtime itself opens no connections.',
		},
		says: {
			ja: 'ほかのコンポーネントには接続しませんが、イメージを取得するときはレジストリに接続します。記録したクラスターでは、イメージがノードに取得済みでした。',
			en: 'It connects to no other component. To pull an image, it connects to a registry. In the recorded cluster the images were already on the nodes.',
		},
		pages: ['components/container-runtime/#recorded'],
		references: ['containerd-cri-architecture'],
	},
	{
		id: 'writes-of-changed-rules',
		about: {
			ja: '変更されたServiceのルールだけを書き込む機能',
			en: 'Writing only the rules of changed Services',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'iptablesモードのkube-proxyは、v1.28から、主に変更されたServiceのルールだけを書き込みます。',
			en: 'In iptables mode, kube-proxy has mainly written the rules of changed Services since v1.28.',
		},
		says: {
			ja: 'この方式は、v1.27からデフォルトで、v1.28で安定版になりました。',
			en: 'This has been the default since v1.27 and stable since v1.28.',
		},
		pages: ['components/kube-proxy/#sync'],
		references: ['kep-3453-minimize-iptables-restore', 'changelog-1-27'],
	},
	{
		id: 'watches-of-the-kubelet',
		about: { ja: 'kubeletがウォッチするもの', en: 'What a kubelet watches' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'kubeletは、自分のノードに関わるものだけをウォッチします。',
			en: 'A kubelet watches only what concerns its own node.',
		},
		says: {
			ja: 'それはNodeとPodについてのことです。その下の表にもあるように、Service、RuntimeClass、CSIDriverは、クラスター全体のものをウォッチします。',
			en: 'That is true of Nodes and Pods. As the table below it shows, it watches the Services, RuntimeClasses and CSIDrivers of the whole cluster.',
		},
		pages: ['components/kubelet/#recorded'],
		references: ['src-kubelet-apiserver-source'],
	},
	{
		id: 'exec-through-the-cri-service',
		about: { ja: 'execの呼び出しが通る部分', en: 'The parts that an Exec call passes' },
		kind: 'wrong',
		published: '2026-11-26',
		corrected: '2026-11-26',
		said: {
			ja: 'コンテナランタイムの中で、Execの呼び出しは、ストリーミングサーバーに直接届きます。',
			en: 'Inside the container runtime, an Exec call reaches the streaming server directly.',
		},
		says: {
			ja: '呼び出しを受け取るのはCRIサービスです。CRIサービスは、コンテナを確認してから、ストリーミングサーバーにURLを要求します。',
			en: 'The CRI service receives it. That service looks the container up and then requests a URL from the streaming server.',
		},
		pages: ['components/container-runtime/#inside', 'flows/exec/open-stream/'],
		references: ['src-cri-container-exec'],
	},
	{
		id: 'reports-of-the-node',
		about: { ja: 'Nodeの状態を報告する部分', en: 'The part that reports the Node' },
		kind: 'wrong',
		published: '2026-11-26',
		corrected: '2026-11-26',
		said: {
			ja: 'kubeletの内部では、PodとNodeの状態の報告が、Podのワーカーとステータスマネージャーだけを通ります。',
			en: 'Inside the kubelet, the reports of Pods and of the Node pass only the Pod workers and the status manager.',
		},
		says: {
			ja: 'Nodeの状態とLeaseは、独立したループで報告されます。',
			en: 'The status of the Node and its Lease are reported by loops of their own.',
		},
		pages: ['components/kubelet/#inside', 'flows/overview/report-status/'],
		references: ['src-lease-controller', 'src-kubelet-sync-loop'],
	},
	{
		id: 'cri-ends-at-the-runtime',
		about: { ja: 'CRIで接続する相手', en: 'Which side accepts CRI connections' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: '接続の一覧では、2つ目のノードのkubeletが、CRIでPodに接続します。',
			en: 'In the list of connections, the kubelet of the second node connects to Pods over CRI.',
		},
		says: {
			ja: 'CRIの接続を受け付けるのはコンテナランタイムです。2つ目のノードではコンテナランタイムを描いていないため、この矢印は、その動作を表します。',
			en: 'CRI connections are accepted by the container runtime. It is not drawn for the second node, so the arrow stands for what it does.',
		},
		pages: ['data/'],
		references: ['docs-cri'],
	},
	{
		id: 'source-for-runc',
		about: { ja: 'runcの役割の出典', en: 'A source for what runc does' },
		kind: 'source',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'runcとその接続の出典は、コンテナランタイムの導入についてのページでした。',
			en: 'The source for runc and its connections was the page on installing container runtimes.',
		},
		says: {
			ja: 'そのページには、runcがコンテナのプロセスを作成することは書かれていません。出典を、containerdの文書とOCI Runtime仕様に改めました。',
			en: 'That page does not say that runc creates the processes of containers. The sources are now the documentation of containerd and the OCI runtime specification.',
		},
		pages: ['components/container-runtime/#connections', 'flows/container-crash/create-process/'],
		references: ['containerd-runtime-v2', 'spec-oci-runtime'],
	},
] as const satisfies readonly Correction[];
