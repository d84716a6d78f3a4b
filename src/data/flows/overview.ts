import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/**
 * The overall diagram of the article that this site illustrates: its thirteen arrows in its order
 * and numbering. The numbers name arrows; they are no order in time.
 */
const arrows = {
	id: 'overview',
	title: { ja: '全体の流れ', en: 'The overall picture' },
	summary: {
		ja: 'クラスターの中の情報の流れを、13本の矢印で表します。番号は矢印の名前で、時間の順序ではありません。どの矢印でも、接続を開く側と情報が流れる向きを分けて見てください。',
		en: 'Thirteen arrows along which information travels in a cluster. The numbers name the arrows; they are no order in time. At each arrow, keep two things apart: who opens the connection, and which way the information flows.',
	},
	recordings: [],
	steps: [
		{
			id: 'watch-unplaced-pods',
			connection: 'scheduler-to-api',
			information: 'against-opener',
			title: {
				ja: 'ノードの決まっていないPodを知る',
				en: 'Hearing of Pods without a node',
			},
			caption: {
				ja: 'kube-schedulerはkube-apiserverへの接続を自分で開き、Podをウォッチします。新しいPodの情報は、開いたままの応答を通じて届きます。spec.nodeNameが空のPodは、スケジューリングキューに入ります。',
				en: 'kube-scheduler opens the connection and watches Pods. A new Pod arrives on that open response, and if its spec.nodeName is empty it joins the scheduling queue.',
			},
			references: ['docs-kube-scheduler', 'docs-control-plane-node-communication'],
			article: {
				number: 1,
				verdict: 'narrowed',
				why: {
					ja: '記事では、kube-apiserverがスケジューラーに情報を渡すように読めます。情報の向きはその通りですが、接続を開くのはkube-schedulerです。',
					en: 'The article has kube-apiserver hand the scheduler its news. That is the way the information flows, but it is kube-scheduler that opens the connection.',
				},
			},
			evidence: ['pod-birth/hear-unplaced-pod'],
		},
		{
			id: 'bind-pod',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			title: { ja: 'PodをNodeにバインドする', en: 'Binding the Pod to a Node' },
			caption: {
				ja: 'kube-schedulerは選んだノードの名前を、PodのbindingサブリソースへPOSTします。kube-apiserverはPod自身のspec.nodeNameにその名前を書き込みます。すでにバインドされたPodなら拒否します。コンテナはまだ動いていません。',
				en: 'kube-scheduler POSTs the name of its choice to the Pod’s binding subresource. kube-apiserver sets spec.nodeName on the Pod itself, and refuses if the Pod is bound already. No container runs yet.',
			},
			references: ['src-default-binder', 'src-pod-binding-rest'],
			article: { number: 2, verdict: 'same' },
			evidence: ['pod-birth/bind-pod'],
		},
		{
			id: 'store-state',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: { ja: '状態をetcdに書き込む', en: 'Writing the state to etcd' },
			caption: {
				ja: 'kube-apiserverは、変更をgRPCの1つのトランザクションでetcdに書き込みます。「自分が読んだ後に誰も変えていなければ書く」という条件付きです。誰かが先に変えていれば、何も書き込まれません。その場合、クライアントに409 Conflictが返ることもあります。',
				en: 'kube-apiserver writes each change to etcd as one gRPC transaction with a condition: only if nobody has changed the object since it was read. If somebody has, nothing is written, and the client may get a 409 Conflict.',
			},
			references: ['src-etcd3-store', 'etcd-api'],
			article: {
				number: 3,
				verdict: 'corrected',
				why: {
					ja: '記事の3番は、etcdの状態を参照する説明です。これは4番の矢印にあたり、3番と4番の説明が入れ替わっています。kube-apiserverからetcdへ流れるのは書き込みです。',
					en: 'The article describes a read here. That belongs to arrow 4: its texts for 3 and 4 are swapped. What flows from kube-apiserver to etcd is the write.',
				},
			},
			evidence: ['pod-birth/store-binding'],
		},
		{
			id: 'return-state',
			connection: 'api-to-etcd',
			information: 'against-opener',
			title: { ja: 'etcdから状態が返る', en: 'State coming back from etcd' },
			caption: {
				ja: '読み取りの結果とウォッチのイベントが、kube-apiserverの開いた接続を通って返ります。etcdから接続を開くことはありません。kube-apiserverは届いた変化をウォッチキャッシュに保ち、読み取りの多くをそこから返します。',
				en: 'Results of reads and events of watches come back on connections that kube-apiserver has opened. etcd never dials. kube-apiserver keeps what arrives in its watch cache and answers most reads from there.',
			},
			references: ['etcd-api', 'kep-2340-consistent-reads'],
			article: {
				number: 4,
				verdict: 'corrected',
				why: {
					ja: '記事の4番は、スケジューリングの結果を保存する説明です。これは書き込みなので3番にあたります。etcdからkube-apiserverへ流れるのは、読み取りの結果とウォッチのイベントです。',
					en: 'The article has the scheduling result saved here. That is a write, so it belongs to arrow 3. What flows from etcd to kube-apiserver is what was read, and the events of watches.',
				},
			},
			evidence: ['at-rest/etcd-watches'],
		},
		{
			id: 'watch-desired-state',
			connection: 'controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: '目的の状態と現在の状態を知る',
				en: 'Hearing of the desired and the current state',
			},
			caption: {
				ja: 'kube-controller-managerの各コントローラーは、自分が受け持つ種類のオブジェクトをウォッチします。Deploymentが作られれば、その知らせがDeploymentコントローラーに届きます。接続を開くのはkube-controller-managerです。',
				en: 'Each controller in kube-controller-manager watches the kinds of objects it looks after: when a Deployment is created, the deployment controller hears of it. kube-controller-manager opens the connections.',
			},
			references: ['docs-controllers', 'src-kcm-controller-names'],
			article: {
				number: 5,
				verdict: 'narrowed',
				why: {
					ja: '記事は「kube-apiserverが状態を通知する」と説明しています。情報の向きはその通りですが、接続を開いてウォッチするのはkube-controller-managerです。',
					en: 'The article has kube-apiserver notify. The information does flow that way, but kube-controller-manager opens the connection and watches.',
				},
			},
			evidence: ['pod-birth/hear-deployment', 'pod-birth/hear-replicaset'],
		},
		{
			id: 'write-objects',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '差を埋めるオブジェクトを書き込む', en: 'Writing objects that close the gap' },
			caption: {
				ja: 'コントローラーは目的の状態と現在の状態を比べ、足りないものをkube-apiserverに書き込みます。DeploymentコントローラーはReplicaSetを作り、ReplicaSetコントローラーはPodを作ります。互いを呼び出すことはなく、書き込まれた状態を見て動きます。',
				en: 'A controller compares the desired state with the current one and writes what is missing: the deployment controller creates a ReplicaSet, the replicaset controller creates Pods. They never call each other; each acts on what it sees written.',
			},
			references: ['docs-controllers', 'docs-architecture'],
			article: {
				number: 6,
				verdict: 'corrected',
				why: {
					ja: '記事の6番は5番と同じ文で、主語と相手が逆です。この矢印では、kube-controller-managerがkube-apiserverにオブジェクトを書き込みます。',
					en: 'The article repeats its text for arrow 5, with sender and receiver the wrong way round. On this arrow kube-controller-manager writes objects to kube-apiserver.',
				},
			},
			evidence: ['pod-birth/create-replicaset', 'pod-birth/create-pod'],
		},
		{
			id: 'watch-placed-pods',
			connection: 'kubelet-to-api',
			information: 'against-opener',
			title: {
				ja: '自分のノードに来たPodを知る',
				en: 'Hearing of Pods placed on this node',
			},
			caption: {
				ja: 'kubeletはkube-apiserverへの接続を開き、spec.nodeNameが自分のノードであるPodだけをウォッチします。Podは、バインドされた時点で初めてこのウォッチに現れます。起動せよという命令は、どこからも届きません。',
				en: 'The kubelet opens the connection and watches only the Pods whose spec.nodeName is its own node. The moment a Pod is bound, it appears on this watch for the first time. Nobody sends a command to start it.',
			},
			references: ['src-kubelet-apiserver-source', 'docs-control-plane-node-communication'],
			article: {
				number: 7,
				verdict: 'corrected',
				why: {
					ja: '記事は「kube-apiserverがkubeletに指示を出す」と説明しています。実際には、Podの作成、更新、削除の指示は送られません。kubeletが自分でウォッチし、目的の状態との差を見て動きます。',
					en: 'The article has kube-apiserver give the kubelet instructions. No instruction is sent to create, update or delete a Pod: the kubelet watches, and acts on the difference it sees.',
				},
			},
			evidence: ['pod-birth/hear-placed-pod'],
		},
		{
			id: 'run-containers',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: { ja: 'コンテナを動かす', en: 'Running the containers' },
			caption: {
				ja: 'kubeletはノード内のソケット越しに、CRIでコンテナランタイムを呼び出します。まずPodサンドボックスを作らせ、次に各コンテナを作成、起動させます。状態も同じ接続で問い合わせます。',
				en: 'The kubelet calls the container runtime over a local socket, through CRI: first a Pod sandbox, then each container is created and started. It asks for their state on the same connection.',
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
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: 'PodとNodeの状態を報告する', en: 'Reporting the status of Pods and Node' },
			caption: {
				ja: 'kubeletは、Podの状態が変わるとkube-apiserverに書き込みます。加えて、自分のLeaseを10秒ごとに更新します。コントロールプレーンは、このハートビートが途絶えたことからノードの障害に気づきます。',
				en: 'The kubelet writes to kube-apiserver whenever the status of a Pod changes, and renews its own Lease every ten seconds. It is by the silence of this heartbeat that a lost node is noticed.',
			},
			references: ['docs-leases', 'kep-589-node-heartbeats', 'src-kubelet-types'],
			article: { number: 9, verdict: 'same' },
			evidence: ['pod-birth/report-ready'],
		},
		{
			id: 'watch-services',
			connection: 'proxy-to-api',
			information: 'against-opener',
			title: {
				ja: 'Serviceとエンドポイントの変化を知る',
				en: 'Hearing of Services and their endpoints',
			},
			caption: {
				ja: '各ノードのkube-proxyは接続を自分で開き、ServiceとEndpointSliceをウォッチします。変化が届くと、自分のノードのカーネルに転送ルールを書き込みます。ノードごとに独立して動き、完了をどこにも報告しません。',
				en: 'On each node kube-proxy opens the connection and watches Services and EndpointSlices. When something changes it writes forwarding rules into its own node’s kernel, independently of every other node, and reports to nobody.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips', 'kep-752-endpointslice'],
			article: {
				number: 10,
				verdict: 'corrected',
				why: {
					ja: '記事では、kube-apiserverが指示するように読めます。実際には指示はなく、kube-proxyが自分でウォッチします。エンドポイントの情報は、EndpointsではなくEndpointSliceから得ます。',
					en: 'The article reads as if kube-apiserver gave instructions. There are none: kube-proxy watches. And it learns of endpoints from EndpointSlices, not from Endpoints.',
				},
			},
			evidence: ['service/proxy-hears-service', 'service/proxy-hears-endpointslice'],
		},
		{
			id: 'watch-load-balancers',
			connection: 'cloud-controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: 'ロードバランサーを求めるServiceを知る',
				en: 'Hearing of Services that want a load balancer',
			},
			caption: {
				ja: 'cloud-controller-managerは接続を自分で開き、ServiceとNodeをウォッチします。typeがLoadBalancerのServiceが現れると、ロードバランサーの用意を始めます。',
				en: 'cloud-controller-manager opens the connection and watches Services and Nodes. A Service of type LoadBalancer is its cue to act.',
			},
			references: ['src-service-controller', 'docs-cloud-controller'],
			article: {
				number: 11,
				verdict: 'corrected',
				why: {
					ja: '記事では、kube-apiserverが通知や指示を出しています。実際には、cloud-controller-managerが自分で接続を開き、ServiceとNodeをウォッチします。',
					en: 'The article draws this as kube-apiserver notifying and instructing. It is cloud-controller-manager that opens the connection and watches Services and Nodes.',
				},
			},
			evidence: ['service/cloud-manager-hears-service'],
		},
		{
			id: 'call-cloud',
			connection: 'cloud-controller-manager-to-cloud',
			information: 'with-opener',
			title: { ja: 'クラウドのAPIを呼び出す', en: 'Calling the cloud’s API' },
			caption: {
				ja: 'cloud-controller-managerは、クラウドプロバイダー独自のAPIを呼び出し、ロードバランサーを作らせます。ディスクは受け持ちません。ボリュームはCSIドライバーの仕事です。',
				en: 'cloud-controller-manager calls the provider’s own API and has a load balancer made. Disks are none of its business: volumes belong to CSI drivers.',
			},
			references: ['src-cloud-provider', 'docs-cloud-controller'],
			article: { number: 12, verdict: 'same' },
			evidence: ['service/ensure-load-balancer'],
		},
		{
			id: 'report-cloud-result',
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'クラウドの結果を書き戻す', en: 'Writing the cloud’s answer back' },
			caption: {
				ja: 'cloud-controller-managerは、クラウドから得たアドレスをServiceのstatusに書き込みます。これで、外からの入口が誰にでもわかります。',
				en: 'cloud-controller-manager writes the address it was given to the Service’s status, where everybody can see the way in from outside.',
			},
			references: ['src-service-controller'],
			article: { number: 13, verdict: 'same' },
			evidence: ['service/report-load-balancer'],
		},
	],
} as const satisfies Flow<ConnectionId, EventId, ComponentId>;

/** The id of an arrow: errata point at them, and a wrong one is to fail while typing. */
export type ArrowId = (typeof arrows.steps)[number]['id'];

/** The overall diagram. */
export const overview: Flow<ConnectionId, EventId, ComponentId> = arrows;
