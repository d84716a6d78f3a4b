import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of the kubelet. */
export const kubelet: SiteClaimSection = {
	id: 'kubelet',
	title: { ja: 'kubelet', en: 'kubelet' },
	claims: [
		{
			id: 'kubelet-follows-orders',
			says: {
				ja: 'kube-apiserverの指示を受けて動きます。',
				en: 'It acts on the instructions of kube-apiserver.',
			},
			verdict: 'wrong',
			also: 'typo',
			correct: {
				ja: '指示は送られません。kubeletが接続を開いて自分のノードのPodをウォッチし、実際に動いているコンテナとの差を埋めます。kube-apiserverからkubeletへの接続は、ログやexecなどを要求されたときに開かれます。名前の綴りは、kube-apiserではなくkube-apiserverです。',
				en: 'No instructions are sent. The kubelet opens the connection, watches the Pods of its own node, and acts on any difference from the containers that are running. kube-apiserver connects to the kubelet for requests such as logs and exec. The name is spelled kube-apiserver, not kube-apiser.',
			},
			references: ['src-kubelet-apiserver-source', 'docs-control-plane-node-communication'],
			matters: [{ component: 'kubelet' }, { step: 'overview/watch-placed-pods' }],
		},
		{
			id: 'kubelet-checks-all-pods',
			says: {
				ja: 'ワーカーノードのすべてのPodと、関連するリソースの健全性を確認します。',
				en: 'It checks the health of all Pods on the worker node, and of related resources.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'kubeletは自分のノードのPodを管理し、Kubernetesが作成していないコンテナは管理しません。健全性は、Podに定義されたProbeで確認します。そのほかに、ノードの状態の報告や、リソース不足のときのPodの退避も行います。',
				en: 'It manages the Pods of its own node but not containers that Kubernetes did not create. It checks health with the probes that a Pod defines. It also reports the status of the node and evicts Pods when the node runs short of resources.',
			},
			references: ['docs-architecture', 'docs-pod-lifecycle', 'docs-node-pressure-eviction'],
			matters: [{ component: 'kubelet' }, { step: 'overview/report-status' }],
		},
		{
			id: 'kubelet-manages-lifecycle',
			says: {
				ja: 'ライフサイクルの管理全般を行います。',
				en: 'It is in charge of lifecycle management in general.',
			},
			verdict: 'right',
			correct: {
				ja: '自分のノードにあるPodについては、その通りです。Podを別のノードに移すことはありません。',
				en: 'Right for the Pods of its own node. It never moves a Pod to another node.',
			},
			references: ['docs-architecture', 'docs-pod-lifecycle'],
			matters: [{ component: 'kubelet' }],
		},
		{
			id: 'kubelet-uses-runtime',
			says: {
				ja: 'コンテナランタイムを使って、Podを作成、更新、削除します。',
				en: 'It creates, updates and removes Pods through the container runtime.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。kubeletがクライアントとして、gRPCのCRIでコンテナランタイムを呼び出します。',
				en: 'Right. As a client, the kubelet calls the container runtime over CRI, a gRPC API.',
			},
			references: ['docs-cri', 'spec-cri-proto'],
			matters: [{ step: 'overview/run-containers' }, { component: 'container-runtime' }],
		},
		{
			id: 'kubelet-restarts-pods',
			says: {
				ja: 'Podが壊れていれば再起動します。',
				en: 'It restarts a Pod that is broken.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'kubeletは、Podではなく、同じPodの中のコンテナを、restartPolicyに従って再起動します。最初の再起動はすぐに行います。その後は、10秒以上、20秒以上、40秒以上と待ち時間を延ばし、上限はデフォルトで5分です。10分間問題なく動くと、待ち時間は元に戻ります。Podが失われた場合は、コントローラーが新しいPodを作成します。',
				en: 'It restarts containers within the same Pod, according to restartPolicy. The first restart is immediate; after that it waits at least 10 s, 20 s, 40 s and so on, up to 5 minutes by default. After 10 minutes without a problem, the delay is reset. A Pod that is lost is not restarted: a controller creates a new one.',
			},
			references: ['docs-pod-lifecycle', 'kep-4603-crashloop', 'docs-replicaset'],
			matters: [{ component: 'kubelet' }, { component: 'kube-controller-manager' }],
		},
		{
			id: 'kubelet-event-driven',
			says: {
				ja: 'イベント駆動で、変化にすぐ反応します。',
				en: 'It is event-driven and reacts to changes immediately.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'イベントだけでなく、定期的な確認にも基づいて動きます。Podの変更はウォッチで届きます。コンテナの変化は、コンテナランタイムから一覧を取得して検知します。一覧は、約1秒ごとに取得するほか、kubelet自身の操作の直後にも取得します(後者はv1.37で安定版)。コンテナランタイムからイベントを受け取る方式は、v1.37でもアルファ版です。',
				en: 'It acts not only on events but also on regular checks. Changes to Pods arrive on a watch. To detect changes to containers, it lists them from the container runtime about once a second and also right after its own actions (the latter stable since v1.37). Receiving events from the container runtime is still alpha in v1.37.',
			},
			references: [
				'src-kubelet-sync-loop',
				'pr-140805-on-demand-relist-ga',
				'kep-3386-evented-pleg',
			],
			matters: [{ component: 'kubelet' }],
		},
	],
};
