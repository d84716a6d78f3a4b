import type { SiteClaimSection } from './site-claim-section.ts';

/** The thirteen arrows of the article's overall diagram, under its numbers. */
export const overallDiagram: SiteClaimSection = {
	id: 'overall-diagram',
	title: { ja: '全体図の13本の矢印', en: 'The thirteen arrows of the overall diagram' },
	claims: [
		{
			id: 'arrow-watch-unplaced-pods',
			number: 1,
			says: {
				ja: 'kube-apiserverが、新しいPodの情報をkube-schedulerに渡します。',
				en: 'kube-apiserver gives kube-scheduler the information about new Pods.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '情報の向きはその通りです。ただし、kube-schedulerが接続を開いてウォッチし、情報はその接続を通って届きます。',
				en: 'The information does flow this way. But kube-scheduler opens the connection and watches; the information arrives on that connection.',
			},
			references: ['docs-kube-scheduler', 'docs-control-plane-node-communication'],
			matters: [{ step: 'overview/watch-unplaced-pods' }],
		},
		{
			id: 'arrow-bind-pod',
			number: 2,
			says: {
				ja: 'kube-schedulerが配置先のノードを決め、kube-apiserverに伝えます。',
				en: 'kube-scheduler chooses a node and tells kube-apiserver.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。Podのbindingサブリソースに、選んだノードの名前をPOSTします。',
				en: 'Right. It POSTs the name of the node to the Pod’s binding subresource.',
			},
			references: ['src-default-binder', 'src-pod-binding-rest'],
			matters: [{ step: 'overview/bind-pod' }],
		},
		{
			id: 'arrow-store-state',
			number: 3,
			says: {
				ja: 'etcdにあるクラスターの状態を、kube-apiserverを通じて参照します。',
				en: 'The cluster’s state in etcd is read through kube-apiserver.',
			},
			verdict: 'wrong',
			correct: {
				ja: '3番の説明は読み取りについてのもので、4番の説明と入れ替わっています。kube-apiserverからetcdへは、書き込みが条件付きのトランザクションとして流れます。',
				en: 'The text describes a read and belongs to arrow 4: the texts of 3 and 4 are swapped. Writes flow from kube-apiserver to etcd, each as a transaction with a condition.',
			},
			references: ['src-etcd3-store', 'etcd-api'],
			matters: [{ step: 'overview/store-state' }],
		},
		{
			id: 'arrow-return-state',
			number: 4,
			says: {
				ja: 'スケジューリングの結果が、kube-apiserverを通じて保存されます。',
				en: 'The result of scheduling is saved through kube-apiserver.',
			},
			verdict: 'wrong',
			correct: {
				ja: '4番の説明は書き込みについてのもので、3番の説明と入れ替わっています。etcdからkube-apiserverへは、読み取りの結果とウォッチのイベントが流れます。この矢印でも、kube-apiserverが接続を開きます。',
				en: 'The text describes a write and belongs to arrow 3. The results of reads and the events of watches flow from etcd to kube-apiserver. Here too, kube-apiserver opens the connection.',
			},
			references: ['etcd-api', 'kep-2340-consistent-reads'],
			matters: [{ step: 'overview/return-state' }],
		},
		{
			id: 'arrow-watch-desired-state',
			number: 5,
			says: {
				ja: 'kube-apiserverが、リソースの状態をkube-controller-managerに通知します。',
				en: 'kube-apiserver notifies kube-controller-manager of the state of resources.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '情報の向きはその通りです。ただし、kube-controller-managerの側が接続を開いてウォッチします。',
				en: 'The information does flow this way. But kube-controller-manager opens the connection and watches.',
			},
			references: ['docs-controllers', 'docs-control-plane-node-communication'],
			matters: [{ step: 'overview/watch-desired-state' }],
		},
		{
			id: 'arrow-write-objects',
			number: 6,
			says: {
				ja: '5番と同じ文で、kube-controller-managerへの通知を説明しています。',
				en: 'It repeats the text of arrow 5, which describes a notification to kube-controller-manager.',
			},
			verdict: 'wrong',
			correct: {
				ja: '主語と相手が逆です。この矢印では、kube-controller-managerがkube-apiserverに書き込みます。ReplicaSet、Pod、EndpointSliceなどのオブジェクトを作成し、更新し、削除します。',
				en: 'Sender and receiver are reversed. On this arrow, kube-controller-manager writes to kube-apiserver: it creates, updates and deletes objects such as ReplicaSets, Pods and EndpointSlices.',
			},
			references: ['docs-controllers', 'docs-replicaset', 'docs-endpoint-slices'],
			matters: [{ step: 'overview/write-objects' }],
		},
		{
			id: 'arrow-watch-placed-pods',
			number: 7,
			says: {
				ja: 'kube-apiserverが、Podの作成、更新、削除をkubeletに指示します。',
				en: 'kube-apiserver instructs the kubelet to create, update and delete Pods.',
			},
			verdict: 'wrong',
			correct: {
				ja: '指示は送られません。kubeletが接続を開き、spec.nodeNameが自分のノードであるPodをウォッチします。情報は、その接続を通って届きます。',
				en: 'No instruction is sent. The kubelet opens the connection and watches the Pods whose spec.nodeName is its own node; the information arrives on that connection.',
			},
			references: ['src-kubelet-apiserver-source', 'docs-control-plane-node-communication'],
			matters: [{ step: 'overview/watch-placed-pods' }],
		},
		{
			id: 'arrow-run-containers',
			number: 8,
			says: {
				ja: 'kubeletが、コンテナランタイムを使って、コンテナを起動、停止、削除します。',
				en: 'The kubelet starts, stops and removes containers through the container runtime.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。CRIでコンテナランタイムを呼び出し、コンテナの状態も同じ接続で問い合わせます。',
				en: 'Right. It calls the container runtime over CRI and queries the state of containers over the same connection.',
			},
			references: ['spec-cri-proto', 'docs-cri'],
			matters: [{ step: 'overview/run-containers' }],
		},
		{
			id: 'arrow-report-status',
			number: 9,
			says: {
				ja: 'kubeletが、PodとNodeの状態をkube-apiserverに報告します。',
				en: 'The kubelet reports the status of Pods and of its Node to kube-apiserver.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。加えて、自分のLeaseを10秒ごとに更新します。Leaseの更新もNodeの状態の更新も、ノードのハートビートとして扱われます。',
				en: 'Right. It also renews its own Lease every 10 seconds. Both renewals of the Lease and updates of the Node status count as heartbeats of the node.',
			},
			references: ['docs-leases', 'docs-nodes', 'kep-589-node-heartbeats', 'src-kubelet-types'],
			matters: [{ step: 'overview/report-status' }, { page: 'around/#leases' }],
		},
		{
			id: 'arrow-watch-services',
			number: 10,
			says: {
				ja: 'kube-apiserverが、Serviceとエンドポイントの情報をkube-proxyに提供します。',
				en: 'kube-apiserver provides kube-proxy with information about Services and endpoints.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '情報の向きはその通りです。ただし、kube-proxyが接続を開いてウォッチします。ウォッチするのはServiceとEndpointSliceで、Endpointsではありません。',
				en: 'The information does flow this way. But kube-proxy opens the connection and watches: Services and EndpointSlices, not Endpoints.',
			},
			references: ['src-kube-proxy-server', 'docs-virtual-ips', 'kep-752-endpointslice'],
			matters: [{ step: 'overview/watch-services' }, { page: 'around/#endpointslices' }],
		},
		{
			id: 'arrow-watch-load-balancers',
			number: 11,
			says: {
				ja: 'kube-apiserverが、状態やイベントをcloud-controller-managerに通知します。',
				en: 'kube-apiserver notifies cloud-controller-manager of state and events.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '情報の向きはその通りです。ただし、cloud-controller-managerが接続を開き、ServiceとNodeをウォッチします。',
				en: 'The information does flow this way. But cloud-controller-manager opens the connection and watches Services and Nodes.',
			},
			references: ['src-service-controller', 'docs-cloud-controller'],
			matters: [{ step: 'overview/watch-load-balancers' }],
		},
		{
			id: 'arrow-call-cloud',
			number: 12,
			says: {
				ja: 'cloud-controller-managerが、クラウドプロバイダーのAPIを呼びます。',
				en: 'cloud-controller-manager calls the API of the cloud provider.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。APIはプロバイダーごとに異なります。',
				en: 'Right. Each provider has its own API.',
			},
			references: ['src-cloud-provider', 'docs-cloud-controller'],
			matters: [{ step: 'overview/call-cloud' }],
		},
		{
			id: 'arrow-report-cloud-result',
			number: 13,
			says: {
				ja: 'cloud-controller-managerが、結果をkube-apiserverに反映します。',
				en: 'cloud-controller-manager reports the result to kube-apiserver.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。クラウドから得たアドレスを、Serviceのstatusに書き込みます。',
				en: 'Right. It writes the address that the cloud returned into the status of the Service.',
			},
			references: ['src-service-controller'],
			matters: [{ step: 'overview/report-cloud-result' }],
		},
	],
};
