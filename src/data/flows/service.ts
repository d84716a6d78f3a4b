import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/**
 * A LoadBalancer Service from `kubectl apply` until it answers. Three programs act at the same
 * time, each on what its own watch tells; the steps keep what one of them does together.
 */
export const service: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'service',
	title: {
		ja: 'typeがLoadBalancerのServiceの作成',
		en: 'Creating a LoadBalancer Service',
	},
	summary: {
		ja: '`type`が`LoadBalancer`のServiceを`kubectl apply`で作成してから、応答するまでのフローです。Serviceが保存されると、cloud-controller-manager、各ノードのkube-proxy、kube-controller-managerが、それぞれのウォッチで受け取ります。3つのコンポーネントは互いを呼び出さず、並行して動きます。',
		en: 'This flow follows a Service of `type: LoadBalancer` from `kubectl apply` until it answers. Once it is stored, cloud-controller-manager, the kube-proxy of each node and kube-controller-manager receive it, each on its own watch. They act in parallel, and none calls another.',
	},
	not: {
		ja: 'Podの起動は含みません。セレクターに合うPodが、最初からReadyで動いています。クラウドの内部での処理も示しません。記録のクラウドは模擬プログラムで、ロードバランサーを1.5秒で用意します。kube-proxyはnftablesモードです。',
		en: 'No Pod is started here: one that matches the selector is Ready from the beginning. What happens inside the cloud is not shown; in the recording, a stand-in takes its place and provides a load balancer after 1.5 seconds. kube-proxy runs in nftables mode.',
	},
	recordings: ['service'],
	lives: { pods: 'running' },
	steps: [
		{
			id: 'apply-service',
			once: true,
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubectlがServiceを適用する',
				en: 'kubectl applies a Service',
			},
			caption: {
				ja: 'kubectlは、`type`が`LoadBalancer`のServiceをkube-apiserverにPOSTします。マニフェストには、Podを選ぶセレクターとポートがあります。アドレスはまだ決まっていません。',
				en: 'kubectl POSTs a Service of `type: LoadBalancer` to kube-apiserver. The manifest holds a selector for Pods and a port. The Service has no address yet.',
			},
			references: ['src-kubectl-apply', 'docs-service'],
			evidence: ['service/apply-service'],
		},
		{
			id: 'take-cluster-ip',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverがClusterIPを確保する',
				en: 'kube-apiserver allocates a cluster IP',
			},
			caption: {
				ja: 'ClusterIPは、コントローラーではなくkube-apiserverが選びます。空いているアドレスを1つ選び、それを表すIPAddressオブジェクトを先にetcdへ書き込みます。2つのkube-apiserverが同じアドレスを選んだ場合は、先に書き込んだほうが確保し、もう一方は別のアドレスを選びます。',
				en: 'kube-apiserver, not a controller, chooses the cluster IP. It picks a free address and first writes the IPAddress object that represents it to etcd. If two API servers pick the same address, the one that writes first gets it, and the other picks another.',
			},
			references: ['kep-1880-service-cidrs'],
			evidence: ['service/store-cluster-ip'],
		},
		{
			id: 'store-service',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverがServiceを保存する',
				en: 'kube-apiserver stores the Service',
			},
			caption: {
				ja: 'kube-apiserverは、ClusterIPとNodePortを設定したServiceをetcdに保存します。Serviceをウォッチしているコンポーネントには、この後で変化が届きます。特定のコンポーネントに宛てた命令は送られません。',
				en: 'kube-apiserver stores the Service, which by now has a cluster IP and a node port. After that, the components that watch Services receive it. No component is sent a command.',
			},
			references: ['src-etcd3-store', 'docs-service', 'docs-api-concepts'],
			evidence: ['service/store-service'],
		},
		{
			id: 'watch-load-balancers',
			connection: 'cloud-controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: 'cloud-controller-managerがServiceを受け取る',
				en: 'cloud-controller-manager sees the Service',
			},
			caption: {
				ja: 'cloud-controller-managerのウォッチに、新しいServiceが届きます。`type`が`LoadBalancer`であるため、ロードバランサーの準備を始めます。Serviceをウォッチするほかのコンポーネントにも、ほぼ同時に届いています。',
				en: 'The new Service arrives on cloud-controller-manager’s watch. Its type is `LoadBalancer`, so cloud-controller-manager starts to set up a load balancer. The other components that watch Services receive it at about the same time.',
			},
			references: ['src-service-controller', 'docs-cloud-controller'],
			evidence: ['service/cloud-manager-hears-service'],
		},
		{
			id: 'hold-with-finalizer',
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'cloud-controller-managerがファイナライザーを付ける',
				en: 'cloud-controller-manager adds a finalizer',
			},
			caption: {
				ja: 'cloud-controller-managerは、クラウドのAPIを呼び出す前に、ファイナライザーをServiceに書き込みます。ファイナライザーがある間は、Serviceを削除してもオブジェクトは残ります。そのため、クラウドのロードバランサーが残ったままServiceだけが消えることはありません。',
				en: 'Before it calls the cloud, cloud-controller-manager writes a finalizer into the Service. While the finalizer is present, a deleted Service is not removed. The Service therefore cannot disappear before its load balancer in the cloud is gone.',
			},
			references: ['src-service-controller'],
			evidence: ['service/hold-with-finalizer'],
		},
		{
			id: 'call-cloud',
			connection: 'cloud-controller-manager-to-cloud',
			information: 'with-opener',
			title: {
				ja: 'cloud-controller-managerがロードバランサーを要求する',
				en: 'cloud-controller-manager requests a load balancer',
			},
			caption: {
				ja: 'cloud-controller-managerは、クラウドプロバイダー独自のAPIを呼び出します。Serviceと、通信を受けるノードの一覧を渡し、ロードバランサーの作成を要求します。応答には時間がかかりますが、その間もほかのコンポーネントは動き続けます。',
				en: 'cloud-controller-manager calls the provider’s own API and requests a load balancer for this Service and for the nodes that are to receive its traffic. The response takes time. Meanwhile, the other components keep working.',
			},
			references: ['src-cloud-provider', 'src-service-controller', 'docs-service'],
			evidence: ['service/ensure-load-balancer'],
		},
		{
			id: 'watch-services',
			follows: ['store-service'],
			everyInstance: true,
			connection: 'proxy-to-api',
			information: 'against-opener',
			title: {
				ja: 'すべてのkube-proxyがServiceを受け取る',
				en: 'Every kube-proxy sees the Service',
			},
			caption: {
				ja: 'ここで、Serviceが保存された直後に戻ります。各ノードのkube-proxyのウォッチにも、新しいServiceが届きます。このServiceのEndpointSliceはまだ届いていないため、転送先がありません。',
				en: 'This step goes back to the moment after the Service was stored. The kube-proxy of every node also receives it, each on its own watch. No EndpointSlice of this Service has arrived yet, so there is no endpoint to forward to.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips'],
			evidence: ['service/proxy-hears-service'],
		},
		{
			id: 'reject-on-another-node',
			follows: ['watch-services'],
			connection: 'proxy-2-to-kernel',
			information: 'with-opener',
			title: {
				ja: '別のノードが通信を拒否する',
				en: 'The other node rejects traffic',
			},
			caption: {
				ja: '転送先のエンドポイントがないServiceについて、kube-proxyは、そのアドレスへの接続を拒否するルールをカーネルに書き込みます。転送先が決まるまで、カーネルは拒否の応答を返します。パケットを応答なしに破棄することはありません。',
				en: 'For a Service without endpoints, kube-proxy writes a rule into the kernel that rejects connections to its address. Until there is an endpoint, packets are rejected, not silently dropped.',
			},
			references: ['src-nftables-proxier', 'kep-3866-nftables'],
			evidence: ['service/reject-until-endpoints-node-2'],
		},
		{
			id: 'reject-on-this-node',
			follows: ['watch-services'],
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			title: {
				ja: 'このノードが通信を拒否する',
				en: 'This node rejects traffic',
			},
			caption: {
				ja: 'このノードのkube-proxyも、同じルールを自分のカーネルに書き込みます。2つのkube-proxyは独立して動くため、時刻はそろいません。kube-proxyは、書き込みを始めた時点の内容を使います。その後に届いたEndpointSliceは、次の書き込みで反映します。',
				en: 'The kube-proxy of this node writes the same rule into its own kernel. The two work independently, so their times differ. A sync uses the data available when it began; an EndpointSlice that arrives later is handled in the next sync.',
			},
			references: ['src-nftables-proxier', 'docs-virtual-ips'],
			evidence: ['service/reject-until-endpoints-node-1'],
		},
		{
			id: 'create-endpointslice',
			follows: ['store-service'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'EndpointSliceコントローラーがエンドポイントを書き込む',
				en: 'The EndpointSlice controller writes the endpoints',
			},
			caption: {
				ja: 'kube-controller-managerの中のEndpointSliceコントローラーにも、ウォッチでServiceが届きます。セレクターに合うPodを探し、そのアドレスとReadyかどうかをEndpointSliceに書き込みます。kube-proxyは、この内容から転送先を決めます。',
				en: 'The EndpointSlice controller, inside kube-controller-manager, receives the Service as well. It finds the Pods that match the selector and writes their addresses, and whether they are ready, into an EndpointSlice. kube-proxy forwards traffic according to it.',
			},
			references: ['src-endpointslice', 'docs-endpoint-slices'],
			evidence: ['service/create-endpointslice'],
		},
		{
			id: 'hear-endpoints',
			follows: ['create-endpointslice'],
			everyInstance: true,
			connection: 'proxy-2-to-api',
			information: 'against-opener',
			title: {
				ja: 'すべてのkube-proxyがエンドポイントを受け取る',
				en: 'Every kube-proxy receives the endpoints',
			},
			caption: {
				ja: 'EndpointSliceは、すべてのkube-proxyのウォッチに届きます。しかし、ルールはすぐには変わりません。kube-proxyは、デフォルトでは書き込みの間隔を1秒以上空け、その間に届いた変化をまとめて反映します。',
				en: 'The EndpointSlice arrives on the watch of every kube-proxy. The rules do not change immediately: by default, a kube-proxy waits at least one second between two syncs and collects the changes that arrive in between.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips'],
			evidence: ['service/proxy-hears-endpointslice'],
		},
		{
			id: 'forward-on-another-node',
			follows: ['hear-endpoints'],
			connection: 'proxy-2-to-kernel',
			information: 'with-opener',
			readiness: 'ready-pods',
			title: {
				ja: '別のノードが通信を転送する',
				en: 'The other node forwards traffic',
			},
			caption: {
				ja: 'kube-proxyは拒否のルールを消し、宛先をServiceのアドレスからPodのアドレスに書き換えるルール(DNAT)を加えます。nftablesモードでは1つのトランザクションで渡すため、途中の状態は現れません。Podが別のノードにあっても、ルールは同じです。',
				en: 'kube-proxy removes the rejecting rule and adds one that rewrites the destination from the Service’s address to a Pod’s (DNAT). In nftables mode, both changes are one transaction, so no intermediate state takes effect. The rule is the same if the Pod runs on a different node.',
			},
			references: [
				'kep-3866-nftables',
				'src-nftables-proxier',
				'src-iptables-proxier',
				'docs-virtual-ips',
			],
			evidence: ['service/write-rules-node-2'],
		},
		{
			id: 'forward-on-this-node',
			follows: ['hear-endpoints'],
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			readiness: 'ready-pods',
			title: {
				ja: 'このノードが通信を転送する',
				en: 'This node forwards traffic',
			},
			caption: {
				ja: 'このノードのkube-proxyも、自分の間隔で同じルールを書き込みます。それまでは、同じアドレスへの通信の結果がノードによって異なることがあります。この後は、クラウドの応答を待たずに、クラスターの中からClusterIPに接続できます。',
				en: 'This node’s kube-proxy does the same at its own interval. Until then, the same address may behave differently on different nodes. From here on, clients in the cluster can connect to the cluster IP, whether or not the cloud has responded.',
			},
			references: ['docs-virtual-ips', 'kep-3866-nftables'],
			evidence: ['service/write-rules-node-1'],
		},
		{
			id: 'cloud-answers',
			follows: ['call-cloud'],
			connection: 'cloud-controller-manager-to-cloud',
			information: 'against-opener',
			title: {
				ja: 'クラウドが外部アドレスを返す',
				en: 'The cloud returns an address',
			},
			caption: {
				ja: 'ロードバランサーができると、cloud-controller-managerの呼び出しの結果として、その外部アドレスが返ります。所要時間と待ち方は、クラウドプロバイダーによって異なります。',
				en: 'Once the load balancer exists, its external address is returned as the result of cloud-controller-manager’s call. The time that this takes and the way of waiting differ between providers.',
			},
			references: ['src-cloud-provider'],
			evidence: [],
			unrecorded: {
				ja: '呼び出しとその応答は、1つの出来事として記録しています。応答は、ロードバランサーを要求するステップで示した所要時間の終わりにあたります。',
				en: 'The call and its response are one event of the recording. The response is the end of the time shown at the step that requests the load balancer.',
			},
		},
		{
			id: 'report-cloud-result',
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'cloud-controller-managerが外部アドレスを報告する',
				en: 'cloud-controller-manager reports the external address',
			},
			caption: {
				ja: 'cloud-controller-managerは、受け取ったアドレスをServiceの`status`に書き込みます。これで、Serviceを見れば外部アドレスがわかります。kube-proxyにもこの変化が届き、各ノードにそのアドレスのルールが加わります。',
				en: 'cloud-controller-manager writes the address to the `status` of the Service, where clients of the API can read it. Every kube-proxy receives this change as well and adds rules for the address.',
			},
			references: ['src-service-controller', 'docs-service', 'src-nftables-proxier'],
			evidence: ['service/report-load-balancer'],
		},
		{
			id: 'answer-client',
			follows: ['forward-on-this-node'],
			inside: 'kernel',
			title: {
				ja: 'カーネルがパケットをPodに転送する',
				en: 'The kernel forwards packets to the Pod',
			},
			caption: {
				ja: 'クラスターの外からのパケットは、通常はロードバランサーからノードに届きます。ノードのカーネルがルールに従って宛先を書き換え、Podに転送します。パケットは、kube-proxyのプロセスもkube-apiserverも通りません。',
				en: 'A packet from outside the cluster normally reaches a node through the load balancer. The node’s kernel rewrites the destination according to the rules and forwards the packet to the Pod. It passes through neither the kube-proxy process nor kube-apiserver.',
			},
			references: ['docs-virtual-ips', 'docs-service'],
			evidence: [],
			unrecorded: {
				ja: 'パケットの経路は記録していません。記録の最後に、ClusterIPへのリクエストにPodが応答することを確かめました。',
				en: 'The path of the packets was not recorded. At the end of the recording, the Pod answered a request to the cluster IP.',
			},
		},
	],
};
