import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/**
 * A LoadBalancer Service from `kubectl apply` until it answers. Three programs act at the same
 * time, each on what its own watch tells; the steps keep what one of them does together.
 */
export const service: Flow<ConnectionId, EventId, ComponentId> = {
	id: 'service',
	title: {
		ja: 'LoadBalancerのServiceが応答するまで',
		en: 'Until a LoadBalancer Service answers',
	},
	summary: {
		ja: 'kubectl applyで作った、typeがLoadBalancerのServiceが応答するまでのフローです。Serviceが保存されると、cloud-controller-managerと各ノードのkube-proxyとkube-controller-managerが、自分のウォッチで知ります。3つは同時に動き、互いを呼び出すことはありません。',
		en: 'A Service of type LoadBalancer, from kubectl apply until it answers. Once kube-apiserver has stored it, cloud-controller-manager, the kube-proxy of each node and kube-controller-manager hear of it, each on a watch of its own, and act at the same time. None of them calls another.',
	},
	not: {
		ja: 'Podの起動は含みません。セレクターに合うReadyのPodが、初めから動いています。クラウドがロードバランサーをどう作るかも示しません。記録では、代役のクラウドが答えています。',
		en: 'No Pod is started here: one that matches the selector is ready from the beginning. How a cloud makes a load balancer is not shown either; in the recording a stand-in answers for the cloud.',
	},
	recordings: ['service'],
	lives: { pods: 'running' },
	steps: [
		{
			id: 'apply-service',
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: { ja: 'Serviceを作るよう頼む', en: 'Asking for a Service' },
			caption: {
				ja: 'kubectlは、typeがLoadBalancerのServiceをkube-apiserverにPOSTします。マニフェストにあるのは、Podを選ぶセレクターとポートです。アドレスはまだどこにもありません。',
				en: 'kubectl POSTs a Service of type LoadBalancer to kube-apiserver. The manifest holds a selector for Pods and a port. There is no address yet.',
			},
			references: ['src-kubectl-apply', 'docs-service'],
			evidence: ['service/apply-service'],
		},
		{
			id: 'take-cluster-ip',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: { ja: 'ClusterIPを確保する', en: 'Taking a cluster IP' },
			caption: {
				ja: 'ClusterIPを選ぶのは、コントローラーではなくkube-apiserver自身です。空いているアドレスを1つ選び、それを表すIPAddressオブジェクトを先にetcdへ書き込みます。2つのkube-apiserverが同じアドレスを選んでも、書き込めるのは先の1つだけで、もう片方は選び直します。',
				en: 'No controller picks the cluster IP; kube-apiserver does. It chooses a free address and first creates the IPAddress object that stands for it. Should two API servers choose the same one, only the first gets it and the other tries again.',
			},
			references: ['kep-1880-service-cidrs'],
			evidence: ['service/store-cluster-ip'],
		},
		{
			id: 'store-service',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: { ja: 'Serviceを保存する', en: 'Storing the Service' },
			caption: {
				ja: 'kube-apiserverは、ClusterIPとノードポートを書き入れたServiceをetcdに保存します。Serviceをウォッチする全員に知らせが届くのは、この後です。誰かを名指しした指示は送られません。',
				en: 'kube-apiserver stores the Service, by now with a cluster IP and a node port. Only from here on do those who watch Services hear of it. Nobody is sent an order.',
			},
			references: ['src-etcd3-store', 'docs-service', 'docs-api-concepts'],
			evidence: ['service/store-service'],
		},
		{
			id: 'watch-load-balancers',
			connection: 'cloud-controller-manager-to-api',
			information: 'against-opener',
			title: {
				ja: 'ロードバランサーを求めるServiceを知る',
				en: 'Hearing that a load balancer is wanted',
			},
			caption: {
				ja: 'cloud-controller-managerは、自分のウォッチで新しいServiceを知ります。typeがLoadBalancerのため、ロードバランサーの用意を始めます。同じ知らせは、Serviceをウォッチするほかのコンポーネントにもほぼ同時に届いています。',
				en: 'cloud-controller-manager’s own watch delivers the new Service, and its type, LoadBalancer, is the cue to act. The same news reaches everybody else who watches Services at about the same moment.',
			},
			references: ['src-service-controller', 'docs-cloud-controller'],
			evidence: ['service/cloud-manager-hears-service'],
		},
		{
			id: 'hold-with-finalizer',
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '先にファイナライザーを付ける', en: 'Adding a finalizer first' },
			caption: {
				ja: 'cloud-controller-managerは、クラウドに頼むより先に、ファイナライザーをServiceへ書き込みます。これがある間は、Serviceを削除してもオブジェクトは消えません。クラウドのロードバランサーが片付く前に、Serviceだけがなくなることを防ぎます。',
				en: 'Before it asks the cloud for anything, cloud-controller-manager writes a finalizer into the Service. While it stands, a deleted Service does not vanish. So the Service cannot be gone before its load balancer in the cloud is.',
			},
			references: ['src-service-controller'],
			evidence: ['service/hold-with-finalizer'],
		},
		{
			id: 'call-cloud',
			connection: 'cloud-controller-manager-to-cloud',
			information: 'with-opener',
			title: {
				ja: 'クラウドにロードバランサーを頼む',
				en: 'Asking the cloud for a load balancer',
			},
			caption: {
				ja: 'cloud-controller-managerは、クラウドプロバイダー独自のAPIを呼び出し、ロードバランサーを作らせます。渡すのは、Serviceと、通信を受けるノードの一覧です。応答には時間がかかりますが、その間もほかのコンポーネントは仕事を進めます。',
				en: 'cloud-controller-manager calls the provider’s own API to have a load balancer made for this Service and the nodes that are to receive its traffic. The answer takes a while. Meanwhile the others go on with their work.',
			},
			references: ['src-cloud-provider', 'src-service-controller', 'docs-service'],
			evidence: ['service/ensure-load-balancer'],
		},
		{
			id: 'watch-services',
			connection: 'proxy-to-api',
			information: 'against-opener',
			title: { ja: '各ノードがServiceを知る', en: 'Every node hears of the Service' },
			caption: {
				ja: '少し戻って、Serviceが保存された直後です。各ノードのkube-proxyも、それぞれ自分のウォッチで新しいServiceを知ります。このServiceのEndpointSliceはまだ届いていないため、転送先はわかりません。',
				en: 'Back to the moment after the Service was stored. The kube-proxy of every node hears of it too, each on a watch of its own. No EndpointSlice of this Service has arrived yet, so there is nowhere to send its traffic.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips'],
			evidence: ['service/proxy-hears-service'],
		},
		{
			id: 'reject-on-another-node',
			connection: 'proxy-2-to-kernel',
			information: 'with-opener',
			title: { ja: '別のノードが、まず拒否する', en: 'Another node rejects at first' },
			caption: {
				ja: 'エンドポイントのわからないServiceについて、kube-proxyは、そのアドレスへの接続を拒否するルールをカーネルに書き込みます。転送先がわかるまでの間、パケットは黙って捨てられるのではなく、はっきりと拒否されます。',
				en: 'For a Service without known endpoints, kube-proxy writes a rule into the kernel that rejects connections to its address. Until there is somewhere to send them, packets are refused openly rather than dropped in silence.',
			},
			references: ['src-nftables-proxier', 'kep-3866-nftables'],
			evidence: ['service/reject-until-endpoints-node-2'],
		},
		{
			id: 'reject-on-this-node',
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			title: { ja: 'このノードも、まず拒否する', en: 'This node rejects at first, too' },
			caption: {
				ja: 'このノードのkube-proxyも、同じルールを自分のカーネルに書き込みます。2つのkube-proxyは互いを待たないため、時刻はそろいません。kube-proxyが書くのは、書き込みを始めたときに知っていた内容です。その間に届いたEndpointSliceは、次の書き込みに回します。',
				en: 'The kube-proxy of this node writes the same rule into its own kernel. Neither waits for the other, so their times differ. Each sync works with what was known as it began: an EndpointSlice that arrives meanwhile is left for the next one.',
			},
			references: ['src-nftables-proxier', 'docs-virtual-ips'],
			evidence: ['service/reject-until-endpoints-node-1'],
		},
		{
			id: 'create-endpointslice',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '転送先のPodを書き出す', en: 'Listing the Pods to send to' },
			caption: {
				ja: 'kube-controller-managerの中のEndpointSliceコントローラーも、自分のウォッチでServiceを知ります。セレクターに合うPodを探し、そのアドレスとReadyかどうかをEndpointSliceに書き込みます。kube-proxyは、これを読んで初めて転送先を知ります。',
				en: 'Inside kube-controller-manager, the endpointslice controller has heard of the Service as well. It looks up the Pods that match the selector and writes their addresses, and whether they are ready, into an EndpointSlice. This is what tells kube-proxy where to send traffic.',
			},
			references: ['src-endpointslice', 'docs-endpoint-slices'],
			evidence: ['service/create-endpointslice'],
		},
		{
			id: 'hear-endpoints',
			connection: 'proxy-2-to-api',
			information: 'against-opener',
			title: { ja: '各ノードが転送先を知る', en: 'Every node hears where to send' },
			caption: {
				ja: 'EndpointSliceは、全ノードのkube-proxyのウォッチに届きます。しかし、ルールはすぐには変わりません。kube-proxyは書き込みの間隔をデフォルトで1秒以上空け、その間に届いた変化をまとめて反映します。',
				en: 'The EndpointSlice arrives on the watch of every kube-proxy. The rules do not change at once: by default a kube-proxy leaves at least a second between two syncs, and gathers what arrives in between.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips'],
			evidence: ['service/proxy-hears-endpointslice'],
		},
		{
			id: 'forward-on-another-node',
			connection: 'proxy-2-to-kernel',
			information: 'with-opener',
			title: { ja: '別のノードが転送を始める', en: 'Another node starts to forward' },
			caption: {
				ja: 'kube-proxyは、拒否のルールを消し、宛先をServiceのアドレスからPodのアドレスに書き換えるルール(DNAT)を加えます。まとめて1つのトランザクションで渡すため、途中の状態は現れません。Podが別のノードにあっても、することは同じです。',
				en: 'kube-proxy removes the rejecting rule and adds one that rewrites the destination from the Service’s address to a Pod’s (DNAT). The kernel takes both as one transaction, so no half-way state is ever in force. That the Pod runs on a different node makes no difference.',
			},
			references: ['kep-3866-nftables', 'src-nftables-proxier', 'docs-virtual-ips'],
			evidence: ['service/write-rules-node-2'],
		},
		{
			id: 'forward-on-this-node',
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			title: { ja: 'このノードも転送を始める', en: 'This node starts to forward, too' },
			caption: {
				ja: 'このノードのkube-proxyも、自分の間隔で同じことをします。それまでの間、同じアドレスに対する答えがノードによって違うことがあります。ここから先は、クラウドの応答を待たずに、クラスターの中からClusterIPで通信できます。',
				en: 'This node’s kube-proxy does the same at its own pace; until then, nodes may answer differently at the same address. From here on the cluster IP works from inside the cluster, whether or not the cloud has answered.',
			},
			references: ['docs-virtual-ips', 'kep-3866-nftables'],
			evidence: ['service/write-rules-node-1'],
		},
		{
			id: 'cloud-answers',
			connection: 'cloud-controller-manager-to-cloud',
			information: 'against-opener',
			title: { ja: 'クラウドからアドレスが返る', en: 'The cloud returns an address' },
			caption: {
				ja: 'ロードバランサーができると、その外向きのアドレスが、cloud-controller-managerの呼び出しの結果として返ります。かかる時間も、待ち方も、クラウドプロバイダーによって違います。',
				en: 'Once there is a load balancer, its outside address comes back as the result of cloud-controller-manager’s call. How long that takes, and how the wait is done, differs from one provider to another.',
			},
			references: ['src-cloud-provider'],
			evidence: [],
			unrecorded: {
				ja: '呼び出しとその応答は、1つの出来事として記録しています。この応答は、クラウドに頼むステップで示した所要時間の終わりにあたります。',
				en: 'The call and its answer are one event of the recording: this answer is the end of the time shown at the step that asks the cloud.',
			},
		},
		{
			id: 'report-cloud-result',
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '外向きのアドレスを書き込む', en: 'Writing the outside address' },
			caption: {
				ja: 'cloud-controller-managerは、受け取ったアドレスをServiceのstatusに書き込みます。これで、外からの入口が誰にでもわかります。kube-proxyにもこの変化が届き、そのアドレスのためのルールが各ノードに加わります。',
				en: 'cloud-controller-manager writes the address it was given to the Service’s status, where everybody can find the way in. The kube-proxies hear of this change as well and add rules for that address.',
			},
			references: ['src-service-controller', 'docs-service', 'src-nftables-proxier'],
			evidence: ['service/report-load-balancer'],
		},
		{
			id: 'answer-client',
			inside: 'kernel',
			title: { ja: 'カーネルだけを通って応答する', en: 'Answering through the kernel alone' },
			caption: {
				ja: '外からのパケットは、通常はロードバランサーからノードに届きます。そこでカーネルがルールに従って宛先を書き換え、Podに送ります。kube-proxyのプロセスもkube-apiserverも、パケットの通り道にはありません。',
				en: 'A packet from outside normally reaches a node by way of the load balancer. There the kernel rewrites its destination by the rules and sends it on to the Pod. Neither the kube-proxy process nor kube-apiserver is on the packet’s way.',
			},
			references: ['docs-virtual-ips', 'docs-service'],
			evidence: [],
			unrecorded: {
				ja: 'パケットの通り道は記録していません。記録の終わりに、ClusterIPへのリクエストにPodが応答することだけを確かめました。',
				en: 'The way of the packets was not recorded. At the end of the recording, a request to the cluster IP was answered by the Pod.',
			},
		},
	],
};
