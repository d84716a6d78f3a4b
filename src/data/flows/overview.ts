import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/**
 * The overall diagram of the article that this site illustrates: its thirteen arrows in its order
 * and numbering. The numbers name arrows; they are no order in time.
 */
const arrows = {
	id: 'overview',
	title: {
		ja: '全体の流れ',
		en: 'Overview',
	},
	summary: {
		ja: 'クラスターの中の情報の流れを、13本の矢印で表します。番号は矢印を区別するためのもので、時間の順序ではありません。矢印ごとに、接続を開く側と、情報が流れる向きの2つを確認してください。',
		en: 'Thirteen arrows show how information flows in a cluster. The numbers identify the arrows; they do not show an order in time. For each arrow, note two things: which side opens the connection, and which way the information flows.',
	},
	recordings: [],
	steps: [
		{
			id: 'watch-unplaced-pods',
			follows: [],
			connection: 'scheduler-to-api',
			information: 'against-opener',
			title: {
				ja: 'kube-schedulerがノードの決まっていないPodをウォッチする',
				en: 'kube-scheduler watches for unscheduled Pods',
			},
			caption: {
				ja: 'kube-schedulerは、kube-apiserverへの接続を開いてPodをウォッチします。新しいPodの情報は、開いたままの応答で届きます。`spec.nodeName`が空のPodは、スケジューリングキューに入ります。',
				en: 'kube-scheduler opens a connection to kube-apiserver and watches Pods. A new Pod arrives in the response, which stays open. If its `spec.nodeName` is empty, it joins the scheduling queue.',
			},
			references: ['docs-kube-scheduler', 'docs-control-plane-node-communication'],
			article: {
				number: 1,
				verdict: 'narrowed',
				why: {
					ja: '記事の説明では、kube-apiserverがスケジューラーに情報を渡します。情報の向きはその通りですが、接続はkube-schedulerが開きます。',
					en: 'In the article, kube-apiserver passes information to the scheduler. The information does flow that way, but kube-scheduler opens the connection.',
				},
			},
			evidence: ['pod-birth/hear-unplaced-pod'],
		},
		{
			id: 'bind-pod',
			follows: [],
			connection: 'scheduler-to-api',
			information: 'with-opener',
			readiness: 'ready-node',
			title: {
				ja: 'kube-schedulerがPodをNodeにバインドする',
				en: 'kube-scheduler binds a Pod to a node',
			},
			caption: {
				ja: 'kube-schedulerは、選んだノードの名前をPodの`binding`サブリソースにPOSTします。kube-apiserverは、Pod自身の`spec.nodeName`にその名前を書き込みます。すでにバインドされたPodであれば拒否します。この時点で、コンテナはまだ動いていません。',
				en: 'kube-scheduler POSTs the name of the chosen node to the Pod’s `binding` subresource. kube-apiserver writes that name to `spec.nodeName` of the Pod itself and refuses if the Pod is already bound. No container is running yet.',
			},
			references: ['src-default-binder', 'src-pod-binding-rest'],
			article: { number: 2, verdict: 'same' },
			evidence: ['pod-birth/bind-pod'],
		},
		{
			id: 'store-state',
			follows: [],
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverが状態をetcdに書き込む',
				en: 'kube-apiserver writes state to etcd',
			},
			caption: {
				ja: 'kube-apiserverは、変更ごとにgRPCの1つのトランザクションでetcdに書き込みます。トランザクションには、「読み取った後にオブジェクトが変更されていないこと」という条件が付きます。先に変更されていた場合は何も書き込まれず、クライアントに409 Conflictが返ることもあります。',
				en: 'kube-apiserver writes each change to etcd as one gRPC transaction with a condition: the object must not have changed since it was read. If it has changed, nothing is written, and the client may get a 409 Conflict.',
			},
			references: ['src-etcd3-store', 'etcd-api'],
			article: {
				number: 3,
				verdict: 'corrected',
				why: {
					ja: '記事の3番は、etcdの状態を参照する説明で、4番の説明と入れ替わっています。kube-apiserverからetcdへは、書き込みが流れます。',
					en: 'The article describes a read here, which belongs to arrow 4: its texts for 3 and 4 are swapped. Writes flow from kube-apiserver to etcd.',
				},
			},
			evidence: ['pod-birth/store-binding'],
		},
		{
			id: 'return-state',
			follows: [],
			connection: 'api-to-etcd',
			information: 'against-opener',
			title: {
				ja: 'etcdがkube-apiserverに状態を返す',
				en: 'etcd returns state to kube-apiserver',
			},
			caption: {
				ja: '読み取りの結果とウォッチのイベントが、kube-apiserverの開いた接続を通って返ります。etcdからは接続を開きません。kube-apiserverは届いた変化をウォッチキャッシュに保ち、ウォッチとほとんどの一覧取得にそこから応答します。`resourceVersion`を指定しない1つのオブジェクトのGETは、etcdから読み取ります。',
				en: 'Results of reads and events of watches come back on connections that kube-apiserver has opened; etcd never opens one. kube-apiserver keeps the changes in its watch cache and serves watches and most lists from there. A GET of one object without a `resourceVersion` is read from etcd.',
			},
			references: ['etcd-api', 'src-apiserver-cache-delegator', 'kep-2340-consistent-reads'],
			article: {
				number: 4,
				verdict: 'corrected',
				why: {
					ja: '記事の4番は、スケジューリングの結果を保存する説明で、3番の説明と入れ替わっています。etcdからkube-apiserverへは、読み取りの結果とウォッチのイベントが流れます。',
					en: 'The article describes saving the scheduling result here. That is a write and belongs to arrow 3. Results of reads and events of watches flow from etcd to kube-apiserver.',
				},
			},
			evidence: ['at-rest/etcd-watches'],
		},
		{
			id: 'watch-desired-state',
			follows: [],
			connection: 'controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: 'コントローラーが目的の状態と現在の状態をウォッチする',
				en: 'Controllers watch desired and current state',
			},
			caption: {
				ja: 'kube-controller-managerの各コントローラーは、担当する種類のオブジェクトをウォッチします。たとえばDeploymentが作成されると、そのイベントがDeploymentコントローラーに届きます。接続はkube-controller-managerが開きます。',
				en: 'Each controller in kube-controller-manager watches the kinds of objects it is responsible for. When a Deployment is created, for example, the Deployment controller receives the event. kube-controller-manager opens the connections.',
			},
			references: ['docs-controllers', 'src-kcm-controller-names'],
			article: {
				number: 5,
				verdict: 'narrowed',
				why: {
					ja: '記事は「kube-apiserverが状態を通知する」と説明しています。情報の向きはその通りですが、kube-controller-managerが接続を開いてウォッチします。',
					en: 'In the article, kube-apiserver notifies kube-controller-manager. The information does flow that way, but kube-controller-manager opens the connection and watches.',
				},
			},
			evidence: ['pod-birth/hear-deployment', 'pod-birth/hear-replicaset'],
		},
		{
			id: 'write-objects',
			follows: [],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'コントローラーが差を埋めるオブジェクトを書き込む',
				en: 'Controllers write objects to close the gap',
			},
			caption: {
				ja: 'コントローラーは目的の状態と現在の状態を比べ、足りないものをkube-apiserverに書き込みます。DeploymentコントローラーはReplicaSetを作成し、ReplicaSetコントローラーはPodを作成します。コントローラーは互いを呼び出さず、書き込まれた状態に基づいて動きます。',
				en: 'A controller compares the desired state with the current state and writes what is missing to kube-apiserver. The Deployment controller creates a ReplicaSet; the ReplicaSet controller creates Pods. Controllers do not call each other. Each acts on the state that has been written.',
			},
			references: ['docs-controllers', 'docs-architecture'],
			article: {
				number: 6,
				verdict: 'corrected',
				why: {
					ja: '記事の6番は5番と同じ文のため、この矢印の説明としては主語と相手が逆です。実際には、kube-controller-managerがkube-apiserverにオブジェクトを書き込みます。',
					en: 'The article repeats its text for arrow 5, so for this arrow sender and receiver are reversed. In fact, kube-controller-manager writes objects to kube-apiserver.',
				},
			},
			evidence: ['pod-birth/create-replicaset', 'pod-birth/create-pod'],
		},
		{
			id: 'watch-placed-pods',
			follows: [],
			everyInstance: true,
			connection: 'kubelet-to-api',
			information: 'against-opener',
			title: {
				ja: 'kubeletが自分のノードのPodをウォッチする',
				en: 'The kubelet watches for its node’s Pods',
			},
			caption: {
				ja: 'kubeletはkube-apiserverへの接続を開き、`spec.nodeName`が自分のノードであるPodだけをウォッチします。Podは、バインドされた時点で初めてこのウォッチに現れます。Podを起動する命令は送られません。',
				en: 'The kubelet opens a connection to kube-apiserver and watches only the Pods whose `spec.nodeName` is its own node. A Pod first appears on this watch when it is bound. No command to start it is sent.',
			},
			references: ['src-kubelet-apiserver-source', 'docs-control-plane-node-communication'],
			article: {
				number: 7,
				verdict: 'corrected',
				why: {
					ja: '記事は「kube-apiserverがkubeletに指示を出す」と説明しています。実際には、Podの作成、更新、削除の指示は送られません。kubeletが自分でウォッチし、目的の状態との差に基づいて動きます。',
					en: 'In the article, kube-apiserver gives the kubelet instructions. No instruction to create, update or delete a Pod is sent: the kubelet watches, and acts on the difference from the desired state.',
				},
			},
			evidence: ['pod-birth/hear-placed-pod'],
		},
		{
			id: 'run-containers',
			follows: [],
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletがCRIでコンテナを動かす',
				en: 'The kubelet runs containers over CRI',
			},
			caption: {
				ja: 'kubeletは、ノード内のソケットを通じてCRIでコンテナランタイムを呼び出します。まずPodサンドボックスを作成し、次に各コンテナを作成、起動します。コンテナの状態も、同じ接続で問い合わせます。',
				en: 'The kubelet calls the container runtime over CRI, through a local socket. It first requests a Pod sandbox, then the creation and start of each container. It queries their state over the same connection.',
			},
			references: ['spec-cri-proto', 'docs-cri'],
			article: { number: 8, verdict: 'same' },
			evidence: [
				'pod-birth/run-pod-sandbox',
				'pod-birth/create-container',
				'pod-birth/start-container',
			],
		},
		{
			id: 'report-status',
			follows: [],
			everyInstance: true,
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodとNodeの状態を報告する',
				en: 'The kubelet reports Pod and Node status',
			},
			caption: {
				ja: 'kubeletは、Podの状態が変わるたびにkube-apiserverへ書き込みます。Nodeの状態も報告し、自分のLeaseを10秒ごとに更新します。これらのハートビートが途絶えると、コントロールプレーンは、そのノードが失われたとみなします。',
				en: 'The kubelet writes to kube-apiserver whenever the status of a Pod changes. It also reports the status of its Node, and every 10 seconds it renews its Lease. When these heartbeats stop, the control plane treats the node as lost.',
			},
			references: ['docs-leases', 'kep-589-node-heartbeats', 'src-kubelet-types'],
			article: { number: 9, verdict: 'same' },
			evidence: ['pod-birth/report-ready'],
		},
		{
			id: 'watch-services',
			follows: [],
			everyInstance: true,
			connection: 'proxy-to-api',
			information: 'against-opener',
			title: {
				ja: 'kube-proxyがServiceとEndpointSliceをウォッチする',
				en: 'kube-proxy watches Services and EndpointSlices',
			},
			caption: {
				ja: '各ノードのkube-proxyは、kube-apiserverへの接続を開き、ServiceとEndpointSliceをウォッチします。変化が届くと、自分のノードのカーネルに転送ルールを書き込みます。ノードごとに独立して動き、書き込みの完了は報告しません。',
				en: 'On each node, kube-proxy opens a connection to kube-apiserver and watches Services and EndpointSlices. When something changes, it writes forwarding rules into the kernel of its node. Each node does so independently and does not report completion.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips', 'kep-752-endpointslice'],
			article: {
				number: 10,
				verdict: 'narrowed',
				why: {
					ja: '記事は「kube-apiserverが情報を提供する」と説明しています。情報の向きはその通りですが、kube-proxyが接続を開いてウォッチします。エンドポイントの情報は、EndpointsではなくEndpointSliceから得ます。',
					en: 'In the article, kube-apiserver provides the information. It does flow that way, but kube-proxy opens the connection and watches. It learns of endpoints from EndpointSlices, not from Endpoints.',
				},
			},
			evidence: ['service/proxy-hears-service', 'service/proxy-hears-endpointslice'],
		},
		{
			id: 'watch-load-balancers',
			follows: [],
			connection: 'cloud-controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: 'cloud-controller-managerがロードバランサーの必要なServiceをウォッチする',
				en: 'cloud-controller-manager watches for LoadBalancer Services',
			},
			caption: {
				ja: 'cloud-controller-managerは、kube-apiserverへの接続を開き、ServiceとNodeをウォッチします。`type`が`LoadBalancer`のServiceが現れると、ロードバランサーの準備を始めます。',
				en: 'cloud-controller-manager opens a connection to kube-apiserver and watches Services and Nodes. When a Service of `type: LoadBalancer` appears, it starts to set up a load balancer.',
			},
			references: ['src-service-controller', 'docs-cloud-controller'],
			article: {
				number: 11,
				verdict: 'narrowed',
				why: {
					ja: '記事は「kube-apiserverが通知する」と説明しています。情報の向きはその通りですが、cloud-controller-managerが接続を開き、ServiceとNodeをウォッチします。',
					en: 'In the article, kube-apiserver notifies cloud-controller-manager. The information does flow that way, but cloud-controller-manager opens the connection and watches Services and Nodes.',
				},
			},
			evidence: ['service/cloud-manager-hears-service'],
		},
		{
			id: 'call-cloud',
			follows: [],
			connection: 'cloud-controller-manager-to-cloud',
			information: 'with-opener',
			title: {
				ja: 'cloud-controller-managerがクラウドのAPIを呼び出す',
				en: 'cloud-controller-manager calls the cloud API',
			},
			caption: {
				ja: 'cloud-controller-managerは、クラウドプロバイダー独自のAPIを呼び出し、ロードバランサーの作成を要求します。ディスクは管理しません。ボリュームはCSIドライバーが管理します。',
				en: 'cloud-controller-manager calls the provider’s own API and requests a load balancer. It does not manage disks: CSI drivers do.',
			},
			references: ['src-cloud-provider', 'docs-cloud-controller'],
			article: { number: 12, verdict: 'same' },
			evidence: ['service/ensure-load-balancer'],
		},
		{
			id: 'report-cloud-result',
			follows: [],
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'cloud-controller-managerがアドレスを報告する',
				en: 'cloud-controller-manager reports the address',
			},
			caption: {
				ja: 'cloud-controller-managerは、クラウドから得たアドレスをServiceの`status`に書き込みます。これで、Serviceを見れば外部アドレスがわかります。',
				en: 'cloud-controller-manager writes the address from the cloud to the `status` of the Service. Clients of the API can read the external address there.',
			},
			references: ['src-service-controller'],
			article: { number: 13, verdict: 'same' },
			evidence: ['service/report-load-balancer'],
		},
	],
} as const satisfies Flow<ConnectionId, EventId, ComponentId, RecordingName>;

/** The id of an arrow: errata point at them, and a wrong one is to fail while typing. */
export type ArrowId = (typeof arrows.steps)[number]['id'];

/** The overall diagram. */
export const overview: Flow<ConnectionId, EventId, ComponentId, RecordingName> = arrows;
