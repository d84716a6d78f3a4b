import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/** A node joins the cluster: from registration to its first Lease, told by its taints. */
export const nodeJoin: Flow<ConnectionId, EventId, ComponentId> = {
	id: 'node-join',
	title: { ja: 'ノードが加わる', en: 'A node joins' },
	summary: {
		ja: 'kubeletが自分のノードを登録し、cloud-controller-managerがクラウドに問い合わせ、kube-controller-managerが最後のtaintを外します。どのPodがいつから置けるかは、2つのtaintが1つずつ外れることで決まります。',
		en: 'A kubelet registers its node, cloud-controller-manager asks the cloud about it, and kube-controller-manager takes the last taint away. Which Pods may be placed there, and from when, is told by two taints that come off one by one.',
	},
	not: {
		ja: 'マシンを用意するところと、kubeletが証明書を得るところは扱いません。ここでのクラウドはすぐに答える代役です。クラウドと連携しないクラスターでは、クラウドに関わる3つのステップとそのtaintがありません。',
		en: 'Making the machine and getting the kubelet its certificate are not shown. The cloud here is a stand-in that answers at once. A cluster without a cloud provider has neither the three steps that concern the cloud nor their taint.',
	},
	recordings: ['node-join'],
	lives: { pods: 'gone' },
	steps: [
		{
			id: 'register-node',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: 'kubeletがNodeを登録する', en: 'The kubelet registers its Node' },
			caption: {
				ja: 'kubeletは、自分のノードを表すNodeをkube-apiserverにPOSTします。外部のクラウドプロバイダーを使うkubeletは、自らuninitializedのtaintを付けます。kube-apiserverのアドミッションは、not-readyのtaintを付けます。この時点で置けるのは、両方を許すPodだけです。',
				en: 'The kubelet POSTs a Node that stands for its machine. Since an external cloud provider is in use, it taints the Node as uninitialized itself, and admission in kube-apiserver adds not-ready. For now only a Pod that tolerates both may be placed here.',
			},
			references: ['docs-nodes', 'docs-running-cloud-controller', 'docs-admission-controllers'],
			evidence: ['node-join/register-node'],
		},
		{
			id: 'store-node',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: { ja: 'Nodeをetcdに書き込む', en: 'The Node is stored' },
			caption: {
				ja: 'kube-apiserverは、同じ名前のNodeがまだないことを条件に、etcdに書き込みます。キーには、ノードの昔の呼び名であるminionsが今も残っています。ここから、Nodeをウォッチしている全員がこのノードを知ります。',
				en: 'kube-apiserver writes the Node to etcd on condition that none of that name exists. The key still says minions, as nodes were once called. From here everybody who watches Nodes hears of it.',
			},
			references: ['src-storage-prefixes', 'src-etcd3-store'],
			evidence: ['node-join/store-node'],
		},
		{
			id: 'ask-cloud',
			connection: 'cloud-controller-manager-to-cloud',
			information: 'with-opener',
			title: { ja: 'クラウドにノードのことを尋ねる', en: 'The cloud is asked' },
			caption: {
				ja: 'cloud-controller-managerはウォッチで新しいNodeを知り、uninitializedのtaintが付いているのを見て、クラウドのAPIにこのノードのことを尋ねます。kubeletがクラウドに尋ねることはありません。',
				en: 'cloud-controller-manager hears of the new Node on its watch, sees the uninitialized taint and asks the cloud’s API what machine this is. The kubelet does not ask the cloud.',
			},
			references: ['src-cloud-node-controller', 'docs-running-cloud-controller'],
			evidence: ['node-join/ask-cloud-about-node'],
		},
		{
			id: 'hear-cloud',
			connection: 'cloud-controller-manager-to-cloud',
			information: 'against-opener',
			title: { ja: 'クラウドの答え', en: 'The cloud’s answer' },
			caption: {
				ja: '答えは、cloud-controller-managerの開いた接続で返ります。プロバイダーID、アドレス、インスタンスの種類、ゾーンとリージョンなどです。クラウドがこのマシンを知らなければtaintは外れず、ノードは普通のPodを受け入れないままです。',
				en: 'The answer comes back on the connection that cloud-controller-manager has opened: the provider’s id, addresses, the instance type, zone and region. If the cloud knows no such machine, the taint stays, and ordinary Pods stay away.',
			},
			references: ['src-cloud-node-controller', 'src-cloud-provider'],
			evidence: [],
			unrecorded: {
				ja: '記録にあるのは、呼び出しとかかった時間です。答えの内容は記録していません。',
				en: 'The recording holds the call and how long it took, not what the answer said.',
			},
		},
		{
			id: 'initialize-node',
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'uninitializedのtaintを外す', en: 'The uninitialized taint comes off' },
			caption: {
				ja: 'cloud-controller-managerは、プロバイダーIDやゾーンなどのラベルをNodeに書き込み、同じ更新でuninitializedを外します。残るtaintはnot-readyだけです。ここからは、not-readyを許すPodなら置けます。',
				en: 'cloud-controller-manager writes the provider’s id and labels such as the zone to the Node, and in the same update takes the uninitialized taint away. Only not-ready remains: from here a Pod that tolerates it may be placed.',
			},
			references: ['src-cloud-node-controller', 'docs-taints'],
			evidence: ['node-join/initialize-node'],
		},
		{
			id: 'report-node-ready',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: 'kubeletがReadyを報告する', en: 'The kubelet reports Ready' },
			caption: {
				ja: '準備ができると、kubeletはNodeのstatusにReady=Trueを書き込みます。それでも、普通のPodはまだ置けません。kube-schedulerが見るのはNodeの状態ではなくtaintで、not-readyはまだ付いたままです。',
				en: 'When it is ready to run Pods, the kubelet writes Ready=True to the Node’s status. Ordinary Pods still have to wait: kube-scheduler looks at taints, not at conditions, and not-ready is still there.',
			},
			references: ['docs-nodes', 'docs-taints'],
			evidence: ['node-join/report-node-ready'],
		},
		{
			id: 'remove-not-ready-taint',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'not-readyのtaintを外す', en: 'The not-ready taint comes off' },
			caption: {
				ja: 'kube-controller-managerのnode-lifecycleコントローラーは、Ready=Trueを知るとnot-readyを外します。ここで初めて、tolerationを持たない普通のPodも置けるようになります。決まった間隔で外すのではなく、変化を知りしだい外します。起動して間もないコントロールプレーンでは、知るまでに時間がかかります。',
				en: 'The node lifecycle controller in kube-controller-manager hears of Ready=True and removes the not-ready taint. Only now may ordinary Pods, without tolerations, be placed here. It acts on each change it hears of, not at an interval; in a control plane that has itself just started, hearing takes a while.',
			},
			references: ['src-node-lifecycle', 'docs-taints'],
			evidence: ['node-join/remove-not-ready-taint'],
		},
		{
			id: 'create-lease',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: '最初のLeaseを作る', en: 'The first Lease' },
			caption: {
				ja: 'kubeletは自分のLeaseを作り、以後10秒ごとに更新します。LeaseはNodeを所有者とするため、Nodeの登録より前には作れず、kubeletは間隔を空けてもう一度試みます。登録からLeaseの作成まで間が空くのは、そのためです。この更新が途絶えると、ノードは失われたとみなされます。',
				en: 'The kubelet creates its Lease and renews it every ten seconds from now on. A Lease names the Node as its owner, so an attempt made before the registration creates nothing, and the next follows an interval later: hence the gap. When these renewals stop, the node counts as lost.',
			},
			references: ['src-lease-controller', 'docs-leases', 'src-kubelet-types'],
			evidence: ['node-join/create-lease'],
		},
	],
};
