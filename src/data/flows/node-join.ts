import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/** A node joins the cluster: from registration to its first Lease, with its taints on the way. */
export const nodeJoin: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'node-join',
	title: {
		ja: 'ノードがクラスターに加わる',
		en: 'A node joins the cluster',
	},
	summary: {
		ja: 'kubeletが自分のノードを登録し、cloud-controller-managerがクラウドに問い合わせ、kube-controller-managerが最後のtaintを外します。どのPodをいつから置けるかは、2つのtaintが順に外れることで決まります。',
		en: 'A kubelet registers its node, cloud-controller-manager asks the cloud about it, and kube-controller-manager removes the last taint. Two taints, removed one by one, determine which Pods can be placed on the node, and from when.',
	},
	not: {
		ja: 'マシンの準備と、kubeletが証明書を得る過程は扱いません。記録のクラウドはすぐに応答する模擬プログラムです。クラウドと連携しないクラスターには、クラウドに関する3つのステップとuninitializedのtaintがありません。',
		en: 'Preparing the machine and issuing the kubelet’s certificate are not shown. The cloud in the recording is a stand-in that answers immediately. A cluster without a cloud provider has neither the three steps that involve the cloud nor the uninitialized taint.',
	},
	recordings: ['node-join'],
	lives: { pods: 'gone' },
	steps: [
		{
			id: 'register-node',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			needs: ['container-runtime'],
			title: {
				ja: 'kubeletがNodeを登録する',
				en: 'The kubelet registers its Node',
			},
			caption: {
				ja: 'kubeletは、自分のノードを表すNodeをkube-apiserverにPOSTします。外部のクラウドプロバイダーを使うkubeletは、uninitializedのtaintを自分で付けます。kube-apiserverのアドミッションは、not-readyのtaintを付けます。この時点では、両方のtolerationを持つPodだけを置けます。',
				en: 'The kubelet POSTs a Node that represents its machine. Because an external cloud provider is in use, the kubelet taints the Node as uninitialized itself; admission in kube-apiserver adds not-ready. For now, only a Pod that tolerates both can be placed on the node.',
			},
			references: ['docs-nodes', 'docs-running-cloud-controller', 'docs-admission-controllers'],
			evidence: ['node-join/register-node'],
		},
		{
			id: 'store-node',
			connection: 'api-to-etcd',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverがNodeを保存する',
				en: 'kube-apiserver stores the Node',
			},
			caption: {
				ja: 'kube-apiserverは、同じ名前のNodeがまだないことを条件に、etcdに書き込みます。キーには、ノードの古い呼び名であるminionsが今も残っています。この後、Nodeをウォッチしているコンポーネントに、このノードの情報が届きます。',
				en: 'kube-apiserver writes the Node to etcd on condition that no Node of that name exists. The key still says minions, an old name for nodes. After that, the components that watch Nodes receive it.',
			},
			references: ['src-storage-prefixes', 'src-etcd3-store'],
			evidence: ['node-join/store-node'],
		},
		{
			id: 'ask-cloud',
			follows: ['store-node'],
			connection: 'cloud-controller-manager-to-cloud',
			information: 'with-opener',
			title: {
				ja: 'cloud-controller-managerがクラウドに問い合わせる',
				en: 'cloud-controller-manager asks the cloud about the machine',
			},
			caption: {
				ja: 'cloud-controller-managerは、ウォッチで新しいNodeを受け取ります。uninitializedのtaintがあるため、クラウドのAPIにこのマシンの情報を問い合わせます。kubeletからクラウドへの問い合わせはありません。',
				en: 'cloud-controller-manager receives the new Node on its watch. Because of the uninitialized taint, it asks the cloud’s API about the machine. The kubelet does not ask the cloud.',
			},
			references: ['src-cloud-node-controller', 'docs-running-cloud-controller'],
			evidence: ['node-join/ask-cloud-about-node'],
		},
		{
			id: 'hear-cloud',
			connection: 'cloud-controller-manager-to-cloud',
			information: 'against-opener',
			title: {
				ja: 'クラウドがマシンの情報を返す',
				en: 'The cloud describes the machine',
			},
			caption: {
				ja: '応答は、cloud-controller-managerが開いた接続で返ります。その内容は、プロバイダーID、アドレス、インスタンスタイプ、ゾーン、リージョンなどです。クラウドにこのマシンがなければtaintは外れず、ノードには通常のPodを置けないままです。',
				en: 'The response comes back on the connection that cloud-controller-manager opened: the provider ID, addresses, the instance type, the zone and the region. If the cloud has no such machine, the taint stays and ordinary Pods cannot be placed on the node.',
			},
			references: ['src-cloud-node-controller', 'src-cloud-provider'],
			evidence: [],
			unrecorded: {
				ja: '呼び出しと、その所要時間を記録しています。応答の内容は記録していません。',
				en: 'The recording holds the call and its duration, not the content of the response.',
			},
		},
		{
			id: 'initialize-node',
			connection: 'cloud-controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'cloud-controller-managerがuninitializedのtaintを外す',
				en: 'cloud-controller-manager removes the uninitialized taint',
			},
			caption: {
				ja: 'cloud-controller-managerは、プロバイダーIDと、ゾーンなどのラベルをNodeに書き込み、同じ更新でuninitializedのtaintを外します。残るtaintはnot-readyだけです。ここからは、not-readyのtolerationを持つPodを置けます。',
				en: 'cloud-controller-manager writes the provider ID, and labels such as the zone, to the Node and removes the uninitialized taint in the same update. Only the not-ready taint remains: from here on, a Pod that tolerates it can be placed on the node.',
			},
			references: ['src-cloud-node-controller', 'docs-taints'],
			evidence: ['node-join/initialize-node'],
		},
		{
			id: 'report-node-ready',
			follows: ['store-node'],
			connection: 'kubelet-to-api',
			information: 'with-opener',
			needs: ['container-runtime'],
			title: {
				ja: 'kubeletがNodeのReadyを報告する',
				en: 'The kubelet reports the Node Ready',
			},
			caption: {
				ja: 'Podを動かす準備が整うと、kubeletはNodeのReadyをTrueにします。新しいノードは、多くの場合、先にネットワーク(CNIプラグイン)の準備を待ちます。コンテナランタイムのNetworkReadyがfalseの間、NodeはReadyになりません。Readyの後も、not-readyのtaintが残っているため、通常のPodはまだ置けません。',
				en: 'When it can run Pods, the kubelet sets Ready of its Node to True. A new node usually has to wait for its network first: while the container runtime reports that NetworkReady is false, because no CNI plugin is set up, the Node is not Ready. Even when the Node is Ready, the not-ready taint is still there, so ordinary Pods cannot be placed yet.',
			},
			references: ['docs-nodes', 'docs-taints', 'spec-cri-proto', 'docs-network-plugins'],
			evidence: ['node-join/report-node-ready'],
		},
		{
			id: 'remove-not-ready-taint',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'kube-controller-managerがnot-readyのtaintを外す',
				en: 'kube-controller-manager removes the not-ready taint',
			},
			caption: {
				ja: 'kube-controller-managerのノードライフサイクルコントローラーは、NodeのReadyがTrueになるとnot-readyのtaintを外します。ここからは、tolerationを持たない通常のPodも置けます。このコントローラーは、変化を受け取るたびに動きます。記録で約5秒かかったのは、kube-controller-managerが起動した直後だったためと推定しています。',
				en: 'The node lifecycle controller in kube-controller-manager removes the not-ready taint when the Node’s Ready becomes True. From here on, ordinary Pods without tolerations can be placed. The controller acts on each change it receives. In the recording, this took about five seconds; we infer that the reason is that kube-controller-manager had only just started.',
			},
			references: ['src-node-lifecycle', 'docs-taints'],
			evidence: ['node-join/remove-not-ready-taint'],
		},
		{
			id: 'create-lease',
			follows: ['store-node'],
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがLeaseを作成する',
				en: 'The kubelet creates its Lease',
			},
			caption: {
				ja: 'kubeletは自分のLeaseを作成し、その後は10秒ごとに更新します。LeaseはNodeを所有者とし、Nodeの登録前には作れません。kubeletは間隔を空けて再試行するため、登録から作成まで間が空きます。更新が途絶えると、コントロールプレーンはノードを失われたものとして扱います。',
				en: 'The kubelet creates its Lease and renews it every 10 seconds from then on. The Lease names the Node as its owner and cannot be created before the Node is registered. The kubelet retries at intervals, which explains the gap between registration and creation. When the renewals stop, the control plane treats the node as lost.',
			},
			references: ['src-lease-controller', 'docs-leases', 'src-kubelet-types'],
			evidence: ['node-join/create-lease'],
		},
	],
};
