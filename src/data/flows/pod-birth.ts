import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/** From `kubectl apply` of a Deployment with one replica until its Pod is Ready. */
export const podBirth: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'pod-birth',
	title: {
		ja: 'DeploymentからReadyのPodまで',
		en: 'From Deployment to Ready Pod',
	},
	summary: {
		ja: 'レプリカが1つのDeploymentを`kubectl apply`してから、PodがReadyになるまでを追います。全体に命令を出すコンポーネントはありません。各コンポーネントは、ウォッチで届いた変化に応じて、自分の担当する変更を書き込みます。その変更は、次のコンポーネントのウォッチに届きます。',
		en: 'This flow follows a Deployment with one replica from `kubectl apply` until its Pod is Ready. No component directs the whole process. Each one receives a change on its watch and writes its own part, and the next component receives that write as a change.',
	},
	not: {
		ja: '途中の状態の報告など、一部のリクエストは省略しています。イメージはノードに取得済みで、Serviceはありません。ノード内の動作は、containerd、runc、CNIのbridgeプラグインを使った場合の例です。',
		en: 'Some requests, such as intermediate status reports, are omitted. The image was already on the node, and there is no Service. What happens on the node is shown for containerd, runc and the CNI plugin `bridge`.',
	},
	recordings: ['pod-birth'],
	lives: { pods: 'gone' },
	steps: [
		{
			id: 'apply-deployment',
			once: true,
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubectlがDeploymentを適用する',
				en: 'kubectl applies a Deployment',
			},
			caption: {
				ja: '`kubectl apply`は、まず同じ名前のDeploymentがあるかを問い合わせます。なければ、適用した内容をアノテーションに記録したDeploymentを、kube-apiserverにPOSTします。リクエストは目的の状態を表します。Podを起動する命令は含まれません。',
				en: '`kubectl apply` first checks whether the Deployment exists. If it does not, kubectl records the applied content in an annotation and POSTs the Deployment to kube-apiserver. The request states the desired state; it contains no command to start a Pod.',
			},
			references: ['src-kubectl-apply'],
			evidence: ['pod-birth/apply-deployment'],
		},
		{
			id: 'store-deployment',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverがDeploymentを保存する',
				en: 'kube-apiserver stores the Deployment',
			},
			caption: {
				ja: 'kube-apiserverは、リクエストを認証、認可、アドミッションの順に処理し、オブジェクトを検証します。続いて、「このキーがまだないこと」を条件とするトランザクションで、etcdに保存します。kubectlへの応答は、その後に返ります。',
				en: 'kube-apiserver authenticates, authorizes and admits the request and validates the object. It then writes the object to etcd in one transaction, on condition that the key does not exist yet. kubectl gets its response after that.',
			},
			references: ['src-apiserver-handler-chain', 'src-apiserver-create', 'src-etcd3-store'],
			evidence: ['pod-birth/store-deployment'],
		},
		{
			id: 'hear-deployment',
			connection: 'controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: 'DeploymentコントローラーがDeploymentを受け取る',
				en: 'The Deployment controller sees the Deployment',
			},
			caption: {
				ja: 'kube-controller-managerは、Deploymentのウォッチを以前から開いています。新しいDeploymentは、kube-apiserverのウォッチキャッシュから、この開いたままの応答で届きます。届いたDeploymentは、Deploymentコントローラーが処理します。',
				en: 'kube-controller-manager already has a watch on Deployments open. The new one arrives in that response, which stays open, from kube-apiserver’s watch cache. The Deployment controller acts on it.',
			},
			references: ['docs-controllers', 'src-kcm-controller-names', 'kep-2340-consistent-reads'],
			evidence: ['pod-birth/hear-deployment'],
		},
		{
			id: 'create-replicaset',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'DeploymentコントローラーがReplicaSetを作成する',
				en: 'The Deployment controller creates a ReplicaSet',
			},
			caption: {
				ja: 'Deploymentコントローラーは、Podを直接は作成しません。Podテンプレートとレプリカ数を持つReplicaSetを、kube-apiserverにPOSTします。名前の末尾はテンプレートのハッシュ値です。テンプレートが変わると、別のReplicaSetが作られます。',
				en: 'The Deployment controller does not create Pods itself. It POSTs a ReplicaSet with the Pod template and the number of replicas. The name of the ReplicaSet ends in a hash of the template, so a changed template results in another ReplicaSet.',
			},
			references: ['docs-deployment', 'src-deployment-sync'],
			evidence: ['pod-birth/create-replicaset'],
		},
		{
			id: 'hear-replicaset',
			connection: 'controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: 'ReplicaSetコントローラーがReplicaSetを受け取る',
				en: 'The ReplicaSet controller sees the ReplicaSet',
			},
			caption: {
				ja: '保存されたReplicaSetが、ウォッチを通じてkube-controller-managerに届きます。今度は、ReplicaSetコントローラーが処理します。2つのコントローラーは同じプロセスで動きますが、互いを呼び出さず、kube-apiserverへ書き込まれた状態をもとに動きます。',
				en: 'Once stored, the ReplicaSet arrives on a watch of kube-controller-manager, and the ReplicaSet controller acts on it. Both controllers run in one process, but neither calls the other: each acts on what is written in kube-apiserver.',
			},
			references: ['docs-controllers', 'docs-replicaset'],
			evidence: ['pod-birth/hear-replicaset'],
		},
		{
			id: 'create-pod',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'ReplicaSetコントローラーがPodを作成する',
				en: 'The ReplicaSet controller creates the Pod',
			},
			caption: {
				ja: 'ReplicaSetコントローラーは、求められたレプリカ数と現在のPodの数を比べ、足りない分のPodをテンプレートから作ってPOSTします。Podには、所有者としてReplicaSetが記されます。ここではノードを決めないため、`spec.nodeName`は空のままです。',
				en: 'The ReplicaSet controller compares the desired number of replicas with the Pods that exist, and POSTs the missing ones from the template. Each Pod names the ReplicaSet as its owner. The node is not chosen here: `spec.nodeName` stays empty.',
			},
			references: ['docs-replicaset', 'docs-kube-scheduler'],
			evidence: ['pod-birth/create-pod'],
		},
		{
			id: 'store-pod',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverがノードの決まっていないPodを保存する',
				en: 'kube-apiserver stores the unscheduled Pod',
			},
			caption: {
				ja: '保存の前に、アドミッションがPodの内容を補います。障害が起きたノードに300秒まで残るためのtolerationと、ServiceAccountのトークンを収めるボリュームが加わります。kube-apiserverは、完成したPodを、Podごとのキーでetcdに保存します。phaseはPendingで、どのkubeletにもまだ届きません。',
				en: 'Before the Pod is stored, admission completes it. It adds tolerations that let the Pod stay on a failing node for up to 300 seconds, and a volume for a ServiceAccount token. kube-apiserver stores the Pod in etcd under a key of its own. Its phase is Pending, and no kubelet receives it yet.',
			},
			references: [
				'docs-admission-controllers',
				'docs-taints',
				'kep-1205-bound-tokens',
				'docs-pod-lifecycle',
				'src-kubelet-apiserver-source',
			],
			evidence: ['pod-birth/store-pod'],
		},
		{
			id: 'hear-unplaced-pod',
			connection: 'scheduler-to-api',
			information: 'against-opener',
			title: {
				ja: 'kube-schedulerがPodを受け取る',
				en: 'kube-scheduler sees the Pod',
			},
			caption: {
				ja: 'kube-schedulerのウォッチに、新しいPodが届きます。`spec.nodeName`が空で、`spec.schedulerName`が自分の名前と一致すれば、スケジューリングキューに入れます。記録の時刻は、記録用に開いた別のウォッチのものです。そのため、このイベントがバインドより後に並ぶことがあります。',
				en: 'The new Pod arrives on the watch of kube-scheduler. Its `spec.nodeName` is empty and its `spec.schedulerName` names this scheduler, so it joins the scheduling queue. In the recording, this event may appear after the binding it causes: its time is that of a second watch, opened to record.',
			},
			references: ['docs-kube-scheduler', 'src-scheduler-event-handlers'],
			evidence: ['pod-birth/hear-unplaced-pod'],
		},
		{
			id: 'choose-node',
			inside: 'kube-scheduler',
			readiness: 'ready-node',
			title: {
				ja: 'kube-schedulerがノードを選ぶ',
				en: 'kube-scheduler chooses a node',
			},
			caption: {
				ja: 'kube-schedulerは、Podを動かせないノードを除き(フィルタリング)、残りに点数を付け(スコアリング)、点数が最も高いノードを選びます。CPUとメモリは、現在の使用量ではなく、Podが要求する量で判断します。ノードへの問い合わせはしません。',
				en: 'kube-scheduler leaves out the nodes that cannot run the Pod (filtering), scores the others (scoring) and chooses the one with the highest score. For CPU and memory, it considers what Pods request, not current usage. It does not query the nodes.',
			},
			references: [
				'docs-kube-scheduler',
				'docs-manage-resources-containers',
				'docs-control-plane-node-communication',
			],
			evidence: [],
			unrecorded: {
				ja: 'プロセスの中だけで起こるため、記録できるリクエストがありません。前後のステップは記録しています。',
				en: 'This happens inside the process, so there is no request to record. The steps before and after it are recorded.',
			},
		},
		{
			id: 'bind-pod',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			title: {
				ja: 'kube-schedulerがPodをバインドする',
				en: 'kube-scheduler binds the Pod',
			},
			caption: {
				ja: 'kube-schedulerは、選んだNodeの名前だけを、Podの`binding`サブリソースにPOSTします。リクエストの送り先はkube-apiserverで、ノードには何も送りません。以上で、このPodのスケジューリングは完了します。',
				en: 'kube-scheduler POSTs only the chosen Node’s name to the Pod’s `binding` subresource. It sends the request to kube-apiserver and nothing to the node. Scheduling of this Pod is then complete.',
			},
			references: ['src-default-binder', 'docs-kube-scheduler'],
			evidence: ['pod-birth/bind-pod'],
		},
		{
			id: 'store-binding',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverがバインドをPodに保存する',
				en: 'kube-apiserver stores the binding in the Pod',
			},
			caption: {
				ja: 'Bindingというオブジェクトは保存されません。kube-apiserverは、Pod自身の`spec.nodeName`とPodScheduledのConditionを書き換え、Podと同じキーに保存します。すでにバインドされたPodや、削除中のPodであれば拒否します。',
				en: 'No Binding object is stored. kube-apiserver sets `spec.nodeName` and the PodScheduled condition on the Pod itself and writes it under the Pod’s own key. It refuses if the Pod is already bound or is being deleted.',
			},
			references: ['src-pod-binding-rest', 'src-etcd3-store'],
			evidence: ['pod-birth/store-binding'],
			lives: { pods: 'pending' },
		},
		{
			id: 'hear-placed-pod',
			connection: 'kubelet-to-api',
			information: 'against-opener',
			title: {
				ja: 'kubeletがPodをADDEDとして受け取る',
				en: 'The kubelet receives the Pod as ADDED',
			},
			caption: {
				ja: 'kubeletは、`spec.nodeName`が自分のノードであるPodだけをウォッチしています。既存のPodの変更ですが、このウォッチには初めて現れるため、MODIFIEDではなくADDEDとして届きます。命令ではなく、変化の通知です。',
				en: 'The kubelet watches only the Pods whose `spec.nodeName` is its own node. The Pod is not new, but it appears on this watch for the first time, so it arrives as ADDED, not MODIFIED. It is news, not a command.',
			},
			references: ['src-kubelet-apiserver-source', 'src-apiserver-cache-watcher'],
			evidence: ['pod-birth/hear-placed-pod'],
		},
		{
			id: 'report-accepted',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodの受け入れを報告する',
				en: 'The kubelet reports the Pod accepted',
			},
			caption: {
				ja: 'kubeletは、このノードでPodを動かせるかどうかを自分でも確認します。受け入れると、Podを読み直してから、最初の状態をPATCHで報告します。Podサンドボックスはまだなく、コンテナは作成を待っています(ContainerCreating)。',
				en: 'The kubelet checks for itself that the node can run the Pod. It then reads the Pod again and reports a first status with a PATCH: there is no Pod sandbox yet, and the containers are waiting (ContainerCreating).',
			},
			references: ['src-kubelet-sync-loop', 'src-kubelet-status-manager', 'docs-pod-lifecycle'],
			evidence: ['pod-birth/report-accepted'],
		},
		{
			id: 'prepare-token-volume',
			follows: ['hear-placed-pod'],
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodのトークンを要求する',
				en: 'The kubelet requests a token for the Pod',
			},
			caption: {
				ja: 'マニフェストにボリュームはありませんが、アドミッションがトークンのボリュームを加えています。kubeletは、その中身をkube-apiserverから取得します。クラスターのCA証明書を持つConfigMap `kube-root-ca.crt`をウォッチし、ServiceAccountの`token`サブリソースにPOSTして、このPod用のトークンを受け取ります。',
				en: 'The manifest has no volume, but admission has added one for a token. The kubelet gets its content from kube-apiserver: it watches the ConfigMap `kube-root-ca.crt`, which holds the cluster’s CA certificate, and POSTs to the `token` subresource of the ServiceAccount to receive a token for this Pod.',
			},
			references: ['kep-1205-bound-tokens', 'src-kubelet-volume-manager'],
			evidence: ['pod-birth/watch-root-ca', 'pod-birth/request-token'],
			chip: 'pod-birth/request-token',
		},
		{
			id: 'run-pod-sandbox',
			follows: ['prepare-token-volume'],
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodサンドボックスを要求する',
				en: 'The kubelet requests a Pod sandbox',
			},
			caption: {
				ja: 'kubeletは、Podのボリュームがマウントされるまで、0.3秒ごとに確認しながら待ちます。記録では、このステップの前に、トークンのボリュームを待つ時間があります。続いて、CRIのRunPodSandboxを呼び出します。コンテナランタイムは、Podのコンテナが共有する環境を用意します。',
				en: 'The kubelet waits until the volumes of the Pod are mounted, checking every 0.3 seconds. In the recording, the pause before this step is the wait for the token volume. Then the kubelet calls RunPodSandbox over CRI: the container runtime prepares the environment that the containers of the Pod share.',
			},
			references: ['spec-cri-proto', 'src-kubelet-sync-loop', 'src-kubelet-volume-manager'],
			evidence: ['pod-birth/run-pod-sandbox'],
			lives: { pods: 'starting' },
		},
		{
			id: 'attach-network',
			connection: 'runtime-to-cni',
			information: 'with-opener',
			title: {
				ja: 'コンテナランタイムがCNIでPodをネットワークに接続する',
				en: 'The runtime connects the Pod through CNI',
			},
			caption: {
				ja: 'コンテナランタイムは、Podのネットワーク名前空間を作り、CNIプラグインをADDで実行します。プラグインはその名前空間をネットワークに接続し、割り当てたIPアドレスを返します。このアドレスがPodのIPアドレスです。',
				en: 'The container runtime creates a network namespace for the Pod and runs the CNI plugin with ADD. The plugin connects the namespace to the network and returns the address it assigned: the IP address of the Pod.',
			},
			references: ['spec-cni', 'docs-network-plugins', 'containerd-cri-architecture'],
			evidence: ['pod-birth/attach-network'],
		},
		{
			id: 'start-sandbox-process',
			connection: 'runtime-to-runc',
			information: 'with-opener',
			title: {
				ja: 'コンテナランタイムがpauseコンテナを起動する',
				en: 'The runtime starts the pause container',
			},
			caption: {
				ja: 'containerdは、shimを介してruncを2回実行し、Podサンドボックスのpauseコンテナを作成、起動します。アプリケーションではなく、Podの土台になる特別なコンテナです。ここまでの処理は、1回のRunPodSandboxの呼び出しの中で行われます。',
				en: 'Through its shim, containerd runs runc twice, to create and to start the pause container of the Pod sandbox. It is not an application but the special container underlying the Pod. All this happens within one RunPodSandbox call.',
			},
			references: ['containerd-cri-architecture', 'containerd-runtime-v2', 'spec-oci-runtime'],
			evidence: ['pod-birth/create-sandbox-process', 'pod-birth/start-sandbox-process'],
		},
		{
			id: 'create-container',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletがコンテナの作成と起動を要求する',
				en: 'The kubelet requests the container',
			},
			caption: {
				ja: 'kubeletは、`imagePullPolicy`に従ってイメージを用意します。IfNotPresentならノードにないときだけ取得し、Always(`:latest`のデフォルト)なら毎回レジストリに問い合わせ、Neverなら取得しません。v1.35からは、取得済みのイメージでも認証情報を確かめることがあります。続いて、コンテナごとにCreateContainerとStartContainerを呼び出します。',
				en: 'The kubelet prepares the image as `imagePullPolicy` says: IfNotPresent pulls it only if the node does not have it, Always (the default for `:latest`) queries the registry each time, Never does not pull. Since v1.35, credentials may be checked again for an image that is already on the node. For each container, the kubelet then calls CreateContainer and StartContainer.',
			},
			references: [
				'spec-cri-proto',
				'docs-images',
				'kep-2535-pulled-images',
				'containerd-cri-architecture',
			],
			evidence: ['pod-birth/create-container', 'pod-birth/start-container'],
		},
		{
			id: 'start-container-process',
			connection: 'runtime-to-runc',
			information: 'with-opener',
			title: {
				ja: 'runcがコンテナを起動して終了する',
				en: 'runc starts the container and exits',
			},
			caption: {
				ja: '`runc create`がコンテナの環境を用意し、`runc start`がその中でプログラムを起動します。runcのプロセスはどちらもすぐに終了し、コンテナはruncなしで動き続けます。その後は、shimがコンテナを監視します。',
				en: '`runc create` prepares the environment of the container, and `runc start` starts the program in it. Each runc process exits within milliseconds, and the container keeps running without it. From then on, the shim monitors the container.',
			},
			references: ['spec-oci-runtime', 'containerd-runtime-v2'],
			evidence: ['pod-birth/create-container-process', 'pod-birth/start-container-process'],
			lives: { pods: 'running' },
		},
		{
			id: 'report-running',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodのRunningを報告する',
				en: 'The kubelet reports the Pod Running',
			},
			caption: {
				ja: 'kubeletは、コンテナの状態を約1秒ごとに調べます。コンテナを起動した直後にも、そのPodを調べます(v1.37で安定版)。続いて、phaseがRunningになったことと、PodのIPアドレスを報告します。Runningになっても、プログラムが応答できるとは限りません。',
				en: 'The kubelet checks its containers about once a second. It also checks a Pod right after starting a container in it (stable since v1.37). It then reports the phase Running and the IP address of the Pod. Running does not mean that the program can respond yet.',
			},
			references: [
				'kep-3386-evented-pleg',
				'pr-137362-on-demand-relist',
				'pr-140805-on-demand-relist-ga',
				'docs-pod-lifecycle',
			],
			evidence: ['pod-birth/report-running'],
		},
		{
			id: 'probe-readiness',
			connection: 'kubelet-to-pods',
			information: 'against-opener',
			title: {
				ja: 'kubeletがReadiness Probeの結果を受け取る',
				en: 'The kubelet receives the readiness probe result',
			},
			caption: {
				ja: 'コンテナにReadiness Probeがあれば、kubeletはPodのIPアドレスにHTTP、TCP、gRPCのいずれかで接続するか、コンテナの中でコマンドを実行します。成功するまでPodはReadyにならず、その後に失敗すると、Serviceの転送先から外れます。Liveness ProbeとStartup Probeに失敗し続けたコンテナは、kubeletが停止し、`restartPolicy`に従って扱います。',
				en: 'If a container has a readiness probe, the kubelet connects to the Pod’s IP address over HTTP, TCP or gRPC, or runs a command in the container. Until the probe succeeds, the Pod is not Ready; if it fails later, Services stop sending new connections to the Pod. A container that keeps failing its liveness or startup probe is killed by the kubelet and then handled according to its `restartPolicy`.',
			},
			references: ['docs-probes'],
			evidence: [],
			unrecorded: {
				ja: 'Probeは記録していません。kubeletからPodへ直接送られ、kube-apiserverを通りません。',
				en: 'The probes were not recorded. They go directly from the kubelet to the Pod and do not pass through kube-apiserver.',
			},
		},
		{
			id: 'report-ready',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodのReadyを報告する',
				en: 'The kubelet reports the Pod Ready',
			},
			caption: {
				ja: 'すべてのコンテナの準備が整うと、kubeletはPodのReadyをTrueにして報告します。コンテナにReadiness Probeがなければ、動いているだけで準備が整ったとみなします。Service宛ての通信はReadyのPodに送られます。ただし、Serviceが`publishNotReadyAddresses`を指定した場合は、ReadyでないPodにも送られます。',
				en: 'When all containers are ready, the kubelet reports the condition Ready as True. A container without a readiness probe is ready as soon as it runs. Services send traffic to Pods that are Ready; a Service with `publishNotReadyAddresses` also sends it to Pods that are not.',
			},
			references: ['docs-pod-lifecycle', 'docs-probes', 'src-endpointslice'],
			evidence: ['pod-birth/report-ready'],
		},
		{
			id: 'count-ready-replicaset',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'ReplicaSetコントローラーがReadyの数を更新する',
				en: 'The ReplicaSet controller updates the ready count',
			},
			caption: {
				ja: 'ReadyになったPodは、kube-controller-managerのウォッチにも届きます。ReplicaSetコントローラーは、自分のPodのうちReadyのものを数え直し、その数をReplicaSetの`status`に書き込みます。',
				en: 'The Pod, now Ready, also arrives on a watch of kube-controller-manager. The ReplicaSet controller counts its Pods that are Ready and writes the number to the `status` of the ReplicaSet.',
			},
			references: ['src-replicaset-status', 'docs-controllers'],
			evidence: ['pod-birth/count-ready-replicaset'],
		},
		{
			id: 'count-ready-deployment',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'DeploymentコントローラーがReadyの数を更新する',
				en: 'The Deployment controller updates the ready count',
			},
			caption: {
				ja: 'ReplicaSetの変化がDeploymentコントローラーに届くと、DeploymentコントローラーはReadyの数をDeploymentの`status`に集計します。古いバージョンに基づく書き込みは、kube-apiserverが409 Conflictで拒否します。コントローラーは最新のバージョンでやり直すため、記録に409があっても異常ではありません。',
				en: 'The change to the ReplicaSet reaches the Deployment controller, which writes the total of ready Pods to the `status` of the Deployment. kube-apiserver refuses a write based on an outdated version with 409 Conflict, and the controller retries with the latest version. A 409 in the recording is therefore normal.',
			},
			references: ['src-deployment-sync', 'src-etcd3-store', 'docs-controllers'],
			evidence: ['pod-birth/count-ready-deployment'],
		},
	],
};
