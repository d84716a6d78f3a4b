import type { Localized } from '../model/locale.ts';
import type { Term } from '../model/glossary/term.ts';

/** The title of the page. */
export const glossaryTitle: Localized = { ja: '用語集', en: 'Glossary' };

/** One word per thing: what it is called in both languages, and what it is not called. */
export const glossary = {
	cluster: {
		area: 'cluster',
		name: { ja: 'クラスター', en: 'cluster' },
		reading: 'クラスター',
		definition: {
			ja: 'コントロールプレーンと、Podを動かすノードの集まりです。',
			en: 'A control plane together with the nodes that run its Pods.',
		},
		avoid: { ja: [{ word: 'クラスタ' }], en: [] },
		references: ['docs-architecture'],
	},
	'control-plane': {
		area: 'cluster',
		name: { ja: 'コントロールプレーン', en: 'control plane' },
		reading: 'コントロールプレーン',
		definition: {
			ja: 'クラスターの状態を保持し、クラスター全体に関わる判断をするコンポーネントの集まりです。',
			en: 'The components that hold the state of a cluster and make the decisions about it.',
		},
		linked: { ja: 'コントロールプレーン', en: 'control plane' },
		avoid: { ja: [{ word: 'マスター' }], en: [{ word: 'master' }] },
		references: ['docs-architecture'],
	},
	node: {
		area: 'cluster',
		name: { ja: 'ノード', en: 'node' },
		reading: 'ノード',
		definition: {
			ja: 'Podを動かせる、物理または仮想のマシンです。',
			en: 'A machine, physical or virtual, on which Pods can run.',
		},
		avoid: { ja: [], en: [{ word: 'minion' }] },
		references: ['docs-nodes'],
	},
	'node-object': {
		area: 'api',
		name: { ja: 'Node', en: 'Node' },
		definition: {
			ja: 'ノードを表すAPIオブジェクトです。',
			en: 'The API object that stands for a node.',
		},
		references: ['docs-nodes'],
	},
	'worker-node': {
		area: 'cluster',
		name: { ja: 'ワーカーノード', en: 'worker node' },
		reading: 'ワーカーノード',
		definition: {
			ja: 'アプリケーションのPodを動かすノードです。',
			en: 'A node that runs the Pods of applications.',
		},
		linked: { ja: 'ワーカーノード', en: 'worker node' },
		avoid: {
			ja: [{ word: 'スレーブ' }, { word: 'ミニオン' }],
			en: [{ word: 'slave' }, { word: 'minion' }],
		},
		references: ['docs-architecture'],
	},
	component: {
		area: 'cluster',
		name: { ja: 'コンポーネント', en: 'component' },
		reading: 'コンポーネント',
		definition: {
			ja: 'kube-schedulerやkubeletのように、クラスターの働きの一部を受け持つプログラムです。',
			en: 'A program that has its own part in making a cluster work, such as kube-scheduler or the kubelet.',
		},
		avoid: { ja: [{ word: '部品' }], en: [] },
		references: ['docs-architecture'],
	},
	'api-server': {
		area: 'control',
		name: { ja: 'APIサーバー', en: 'API server' },
		definition: {
			ja: 'Kubernetes APIを提供し、etcdと直接やり取りするただ1つのコンポーネント、kube-apiserverのことです。',
			en: 'kube-apiserver: the component that serves the Kubernetes API and alone talks to etcd.',
		},
		avoid: { ja: [{ word: 'APIサーバ' }], en: [{ word: 'apiserver' }] },
		references: ['docs-architecture'],
	},
	scheduler: {
		area: 'control',
		name: { ja: 'スケジューラー', en: 'scheduler' },
		reading: 'スケジューラー',
		definition: {
			ja: 'ノードが決まっていないPodのために、ノードを選ぶコンポーネントです。標準ではkube-schedulerです。',
			en: 'The component that picks a node for each Pod that has none; by default kube-scheduler.',
		},
		avoid: { ja: [{ word: 'スケジューラ' }], en: [] },
		references: ['docs-kube-scheduler'],
	},
	scheduling: {
		area: 'control',
		name: { ja: 'スケジューリング', en: 'scheduling' },
		reading: 'スケジューリング',
		definition: {
			ja: 'Podを動かすノードを選ぶことです。',
			en: 'Choosing the node on which a Pod will run.',
		},
		linked: { ja: 'スケジューリング', en: 'scheduling' },
		references: ['docs-kube-scheduler'],
	},
	controller: {
		area: 'control',
		name: { ja: 'コントローラー', en: 'controller' },
		reading: 'コントローラー',
		definition: {
			ja: 'クラスターの状態の一部をウォッチし、目的の状態に近づける制御ループです。',
			en: 'A control loop that watches part of the state of the cluster and works to bring it to the desired state.',
		},
		linked: { ja: 'コントローラー', en: 'controller' },
		avoid: { ja: [{ word: 'コントローラ' }], en: [] },
		references: ['docs-controllers'],
	},
	'control-loop': {
		area: 'control',
		name: { ja: '制御ループ', en: 'control loop' },
		reading: 'セイギョループ',
		definition: {
			ja: '現在の状態を目的の状態と比べ、差を埋めることを繰り返す、終わりのないループです。',
			en: 'A loop without an end that compares the current state with the desired one and acts on the difference.',
		},
		linked: { ja: '制御ループ', en: 'control loop' },
		references: ['docs-controllers'],
	},
	'container-runtime': {
		area: 'node',
		name: { ja: 'コンテナランタイム', en: 'container runtime' },
		reading: 'コンテナランタイム',
		definition: {
			ja: 'ノードでコンテナを動かすソフトウェアです。',
			en: 'The software that runs the containers on a node.',
		},
		linked: { ja: 'コンテナランタイム', en: 'container runtime' },
		references: ['docs-container-runtimes'],
	},
	'cloud-provider': {
		area: 'cluster',
		name: { ja: 'クラウドプロバイダー', en: 'cloud provider' },
		reading: 'クラウドプロバイダー',
		definition: {
			ja: 'クラスターが動くクラウドです。ロードバランサーを作り、マシンの情報を返すAPIを持ちます。',
			en: 'The cloud on which a cluster runs, and whose API makes load balancers and knows the machines.',
		},
		linked: { ja: 'クラウドプロバイダー', en: 'cloud provider' },
		avoid: { ja: [{ word: 'クラウドベンダー' }], en: [{ word: 'cloud vendor' }] },
		references: ['docs-cloud-controller'],
	},
	'load-balancer': {
		area: 'network',
		name: { ja: 'ロードバランサー', en: 'load balancer' },
		reading: 'ロードバランサー',
		definition: {
			ja: '通信を複数の宛先に振り分ける装置やプログラムです。クラウドのものはノードやPodの前に、高可用性の構成では複数のAPIサーバーの前にも置かれます。',
			en: 'A device or program that spreads traffic over several targets. A cloud’s stands in front of nodes or Pods; in a highly available cluster, one stands in front of the API servers.',
		},
		avoid: { ja: [{ word: 'ロードバランサ' }], en: [] },
		references: ['docs-service', 'docs-ha-topology'],
	},
	'desired-state': {
		area: 'control',
		name: { ja: '目的の状態', en: 'desired state' },
		reading: 'モクテキノジョウタイ',
		definition: {
			ja: 'オブジェクトがどうあるべきかを、specに書いたものです。',
			en: 'What an object should be like, as its spec says.',
		},
		linked: { ja: '目的の状態', en: 'desired state' },
		avoid: {
			ja: [{ word: '望ましい状態' }, { word: 'あるべき姿' }],
			en: [{ word: 'wanted state' }],
		},
		references: ['docs-controllers'],
	},
	'current-state': {
		area: 'control',
		name: { ja: '現在の状態', en: 'current state' },
		reading: 'ゲンザイノジョウタイ',
		definition: {
			ja: 'オブジェクトが実際にどうなっているかです。',
			en: 'What an object is like at the moment.',
		},
		linked: { ja: '現在の状態', en: 'current state' },
		avoid: { ja: [], en: [{ word: 'actual state' }] },
		references: ['docs-controllers'],
	},
	reconcile: {
		area: 'control',
		name: { ja: '調整する', en: 'reconcile' },
		reading: 'チョウセイスル',
		definition: {
			ja: '現在の状態を目的の状態に近づけることです。',
			en: 'To bring the current state closer to the desired state.',
		},
		avoid: { ja: [{ word: '突合する' }], en: [] },
		references: ['docs-controllers'],
	},
	watch: {
		area: 'api',
		name: { ja: 'ウォッチ', en: 'watch' },
		reading: 'ウォッチ',
		definition: {
			ja: 'APIサーバーへの長く続くリクエストです。変更が起きるたびに、その内容が返ります。',
			en: 'A long request to the API server that answers with each change as it happens.',
		},
		avoid: { ja: [{ word: '監視', sample: 'APIサーバーを監視' }], en: [] },
		references: ['docs-api-concepts'],
	},
	'open-a-connection': {
		area: 'site',
		name: { ja: '接続を開く', en: 'open a connection' },
		reading: 'セツゾクヲヒラク',
		definition: {
			ja: '2つのコンポーネントがやり取りする接続を始めることです。情報が流れる向きとは別です。',
			en: 'To start the connection over which two components then talk, whichever way the information flows.',
		},
		ours: true,
	},
	'information-flow': {
		area: 'site',
		name: { ja: '情報が流れる', en: 'information flows' },
		reading: 'ジョウホウガナガレル',
		definition: {
			ja: '接続の上で情報が伝わることです。接続を開く側から伝わるとも、その逆とも限りません。',
			en: 'The way that information takes on a connection, with whoever opened it or against.',
		},
		avoid: { ja: [{ word: '指示が飛ぶ' }], en: [] },
		ours: true,
	},
	binding: {
		area: 'control',
		name: { ja: 'バインド', en: 'binding' },
		reading: 'バインド',
		definition: {
			ja: 'Podを動かすNodeを、そのPodに記録することです。',
			en: 'Recording in a Pod the Node on which it is to run.',
		},
		avoid: { ja: [{ word: '割り当てる', sample: 'PodをNodeに割り当てる' }], en: [] },
		references: ['docs-kube-scheduler', 'src-pod-binding-rest'],
	},
	namespace: {
		area: 'api',
		name: { ja: '名前空間', en: 'namespace' },
		reading: 'ナマエクウカン',
		definition: {
			ja: 'クラスターの中の区切りです。同じ種類のオブジェクトの名前は、1つの区切りの中で重なりません。',
			en: 'A part of a cluster within which the names of objects of one kind are unique.',
		},
		avoid: { ja: [{ word: 'ネームスペース' }], en: [] },
		references: ['docs-namespaces'],
	},
	label: {
		area: 'api',
		name: { ja: 'ラベル', en: 'label' },
		reading: 'ラベル',
		definition: {
			ja: 'オブジェクトに付けるキーと値の組です。オブジェクトを選び出すために使います。',
			en: 'A key and a value on an object, by which objects can be selected.',
		},
		references: ['docs-labels'],
	},
	selector: {
		area: 'api',
		name: { ja: 'セレクター', en: 'selector' },
		reading: 'セレクター',
		definition: {
			ja: 'ラベルに関する条件です。当てはまるオブジェクトの集まりを選び出します。',
			en: 'A condition on labels that picks a set of objects.',
		},
		avoid: { ja: [{ word: 'セレクタ' }], en: [] },
		references: ['docs-labels'],
	},
	taint: {
		area: 'node',
		name: { ja: 'taint', en: 'taint' },
		definition: {
			ja: '対応するtolerationのないPodを遠ざける、Nodeの性質です。効果がNoExecuteなら、すでに動いているPodも退避させます。',
			en: 'A property of a Node that repels Pods without a matching toleration. With the effect NoExecute it also evicts those that already run there.',
		},
		linked: { ja: 'taint', en: 'taint' },
		avoid: { ja: [{ word: 'テイント' }], en: [] },
		references: ['docs-taints'],
	},
	toleration: {
		area: 'node',
		name: { ja: 'toleration', en: 'toleration' },
		definition: {
			ja: '対応するtaintを持つNodeでも動けるようにする、Podの性質です。',
			en: 'A property of a Pod that lets it run on Nodes with a matching taint.',
		},
		linked: { ja: 'toleration', en: 'toleration' },
		avoid: { ja: [{ word: '容認' }], en: [] },
		references: ['docs-taints'],
	},
	eviction: {
		area: 'node',
		name: { ja: '退避', en: 'eviction' },
		reading: 'タイヒ',
		definition: {
			ja: 'リソースの不足、taint、または要求によって、ノードのPodを途中で終了させることです。',
			en: 'Ending a Pod on a node before its work is done, because of pressure, a taint or a request.',
		},
		avoid: { ja: [{ word: '立ち退き' }, { word: '追い出し' }], en: [] },
		references: ['docs-node-pressure-eviction', 'docs-taints'],
	},
	heartbeat: {
		area: 'node',
		name: { ja: 'ハートビート', en: 'heartbeat' },
		reading: 'ハートビート',
		definition: {
			ja: 'ノードが動いていることを示す、定期的な更新です。kubeletがLeaseを更新し、Nodeの状態も更新します。',
			en: 'A regular update that shows that a node is alive: its kubelet renews a Lease, and updates the status of the Node.',
		},
		linked: { ja: 'ハートビート', en: 'heartbeat' },
		references: ['docs-nodes', 'docs-leases'],
	},
	'lease-object': {
		area: 'api',
		name: { ja: 'Lease', en: 'Lease' },
		definition: {
			ja: '何かを保持しているのは誰か、いつまで有効かを記録するAPIオブジェクトです。',
			en: 'The API object that records who holds something and until when it counts.',
		},
		linked: { ja: 'Lease', en: 'Lease' },
		references: ['docs-leases'],
	},
	lease: {
		area: 'control',
		name: { ja: 'リース', en: 'lease' },
		reading: 'リース',
		definition: {
			ja: '更新しなければ切れる、期限付きで何かを保持する権利です。',
			en: 'The right to hold something for a limited time, unless it is renewed.',
		},
		references: ['docs-leases'],
	},
	'leader-election': {
		area: 'control',
		name: { ja: 'リーダー選出', en: 'leader election' },
		reading: 'リーダーセンシュツ',
		definition: {
			ja: '同じコンポーネントが複数あるとき、働く1つを選ぶことです。',
			en: 'Choosing the one copy of a component that works, while the others wait.',
		},
		linked: { ja: 'リーダー選出', en: 'leader election' },
		avoid: { ja: [{ word: 'リーダー選挙' }], en: [] },
		references: ['docs-leases', 'src-leaderelection'],
	},
	standby: {
		area: 'control',
		name: { ja: 'スタンバイ', en: 'standby' },
		reading: 'スタンバイ',
		definition: {
			ja: 'リーダーが失われたときに備えて、引き継げる状態で待っているコンポーネントです。',
			en: 'A copy of a component that waits to take over when the leader fails.',
		},
		linked: { ja: 'スタンバイ', en: 'standby' },
		references: ['docs-leases'],
	},
	'fail-over': {
		area: 'control',
		name: { ja: 'フェイルオーバー', en: 'fail-over' },
		reading: 'フェイルオーバー',
		definition: {
			ja: 'リーダーが失われ、スタンバイが引き継ぐことです。',
			en: 'The taking over by a standby after the leader is lost.',
		},
		avoid: { ja: [{ word: 'フェールオーバー' }], en: [] },
		references: ['src-leaderelection'],
	},
	'grace-period': {
		area: 'node',
		name: { ja: '猶予期間', en: 'grace period' },
		reading: 'ユウヨキカン',
		definition: {
			ja: '強制的に終わらせたり、失われたと判断したりする前に置く時間です。',
			en: 'The time that is granted before something is done by force or declared lost.',
		},
		linked: { ja: '猶予期間', en: 'grace period' },
		references: ['docs-pod-lifecycle', 'docs-nodes'],
	},
	'back-off': {
		area: 'node',
		name: { ja: 'バックオフ', en: 'back-off' },
		reading: 'バックオフ',
		definition: {
			ja: '失敗するたびに、次に試すまでの時間を延ばすことです。',
			en: 'Waiting longer after each failure before trying again.',
		},
		linked: { ja: 'バックオフ', en: 'back-off' },
		references: ['docs-pod-lifecycle'],
	},
	replica: {
		area: 'control',
		name: { ja: 'レプリカ', en: 'replica' },
		reading: 'レプリカ',
		definition: {
			ja: '同じ役割を持つ複数のPodのうちの1つです。',
			en: 'One of several equal Pods of a workload.',
		},
		references: ['docs-replicaset'],
	},
	'replacement-pod': {
		area: 'control',
		name: { ja: '代わりのPod', en: 'replacement Pod' },
		reading: 'カワリノPod',
		definition: {
			ja: 'Podが失われたときに、コントローラーが作る新しいPodです。',
			en: 'The new Pod that a controller creates when another is gone.',
		},
		references: ['docs-replicaset'],
	},
	'readiness-probe': {
		area: 'node',
		name: { ja: 'Readiness Probe', en: 'readiness probe' },
		definition: {
			ja: 'コンテナが通信を受けられるかを、kubeletが調べる検査です。',
			en: 'A check by the kubelet that tells whether a container can take traffic.',
		},
		avoid: { ja: [{ word: 'レディネスプローブ' }], en: [] },
		references: ['docs-pod-lifecycle'],
	},
	'liveness-probe': {
		area: 'node',
		name: { ja: 'Liveness Probe', en: 'liveness probe' },
		definition: {
			ja: 'コンテナを再起動する必要があるかを、kubeletが調べる検査です。',
			en: 'A check by the kubelet that tells whether a container has to be restarted.',
		},
		avoid: { ja: [{ word: 'ライブネスプローブ' }], en: [] },
		references: ['docs-pod-lifecycle'],
	},
	finalizer: {
		area: 'api',
		name: { ja: 'ファイナライザー', en: 'finalizer' },
		reading: 'ファイナライザー',
		definition: {
			ja: 'オブジェクトに付けるキーです。コントローラーが後片付けをしてキーを外すまで、オブジェクトは消えません。',
			en: 'A key on an object that keeps it from vanishing until a controller has cleaned up and taken the key away.',
		},
		linked: { ja: 'ファイナライザー', en: 'finalizer' },
		avoid: { ja: [{ word: 'ファイナライザ' }], en: [] },
		references: ['docs-finalizers'],
	},
	'garbage-collection': {
		area: 'control',
		name: { ja: 'ガベージコレクション', en: 'garbage collection' },
		reading: 'ガベージコレクション',
		definition: {
			ja: '所有者を失ったオブジェクトのように、不要になったものを片付けることです。',
			en: 'The clean-up of what nobody needs any more, such as objects whose owner is gone.',
		},
		linked: { ja: 'ガベージコレクション', en: 'garbage collection' },
		avoid: { ja: [{ word: 'ガーベジコレクション' }], en: [] },
		references: ['docs-garbage-collection'],
	},
	authentication: {
		area: 'api',
		name: { ja: '認証', en: 'authentication' },
		reading: 'ニンショウ',
		definition: {
			ja: 'リクエストを送ったのが誰かを確かめることです。',
			en: 'Finding out who sends a request.',
		},
		linked: { ja: '認証', en: 'authentication' },
		references: ['docs-controlling-access'],
	},
	authorization: {
		area: 'api',
		name: { ja: '認可', en: 'authorization' },
		reading: 'ニンカ',
		definition: {
			ja: 'その相手に、その操作を許すかを判断することです。',
			en: 'Deciding whether that sender may do this.',
		},
		linked: { ja: '認可', en: 'authorization' },
		avoid: { ja: [{ word: '承認', sample: '認証、承認' }], en: [] },
		references: ['docs-controlling-access'],
	},
	admission: {
		area: 'api',
		name: { ja: 'アドミッション', en: 'admission' },
		reading: 'アドミッション',
		definition: {
			ja: '認可の後、変更を保存する前に行う処理です。オブジェクトを書き換えることも、リクエストを拒否することもあります。',
			en: 'What happens to a request after authorization and before its change is stored: the object may be changed, or the request rejected.',
		},
		linked: { ja: 'アドミッション', en: 'admission' },
		references: ['docs-controlling-access', 'docs-admission-controllers'],
	},
	'audit-log': {
		area: 'api',
		name: { ja: '監査ログ', en: 'audit log' },
		reading: 'カンサログ',
		definition: {
			ja: '誰がクラスターに何をしたかを、時間の順に残す記録です。',
			en: 'The record of who did what to the cluster, in the order of time.',
		},
		avoid: { ja: [{ word: '監視ログ' }], en: [] },
		references: ['docs-audit'],
	},
	'optimistic-concurrency': {
		area: 'api',
		name: { ja: '楽観的並行性制御', en: 'optimistic concurrency' },
		reading: 'ラッカンテキヘイコウセイセイギョ',
		definition: {
			ja: 'ロックせずに書き込みを受け、古いバージョンに基づく書き込みを拒否する方法です。',
			en: 'Letting everybody write without a lock, and refusing a write that rests on an outdated version.',
		},
		linked: { ja: '楽観的並行性制御', en: 'optimistic concurrency' },
		avoid: { ja: [{ word: '楽観ロック' }], en: [] },
		references: ['docs-api-concepts'],
	},
	revision: {
		area: 'store',
		name: { ja: 'リビジョン', en: 'revision' },
		reading: 'リビジョン',
		definition: {
			ja: 'データを変更するトランザクションごとに、etcdが1つずつ増やす番号です。',
			en: 'The number that etcd raises by one with each transaction that changes its data.',
		},
		linked: { ja: 'リビジョン', en: 'revision' },
		references: ['etcd-data-model'],
	},
	'resource-version': {
		area: 'api',
		name: { ja: 'resourceVersion', en: 'resourceVersion' },
		definition: {
			ja: 'APIが示すオブジェクトのバージョンです。ここからウォッチを続けられます。',
			en: 'The version of an object as the API shows it, from which a watch can go on.',
		},
		references: ['docs-api-concepts'],
	},
	quorum: {
		area: 'store',
		name: { ja: 'クォーラム(過半数)', en: 'quorum' },
		reading: 'クォーラム',
		definition: {
			ja: '書き込みを確定するために同意が必要な、過半数のメンバーです。',
			en: 'The majority of the members, which must agree before a write counts.',
		},
		linked: { ja: 'クォーラム', en: 'quorum' },
		avoid: { ja: [{ word: '定足数' }], en: [] },
		references: ['etcd-faq'],
	},
	member: {
		area: 'store',
		name: { ja: 'メンバー', en: 'member' },
		reading: 'メンバー',
		definition: {
			ja: 'データを共同で保持するetcdサーバーの1つです。',
			en: 'One of the etcd servers that together hold the data.',
		},
		avoid: { ja: [{ word: 'メンバ' }], en: [] },
		references: ['etcd-faq'],
	},
	'linearizable-read': {
		area: 'store',
		name: { ja: '線形化可能な読み取り', en: 'linearizable read' },
		reading: 'センケイカカノウナヨミトリ',
		definition: {
			ja: '読み取りを始める前に終わった書き込みが、すべて反映された結果を返す読み取りです。',
			en: 'A read that sees every write that was finished before it began.',
		},
		linked: { ja: '線形化可能', en: 'linearizable' },
		references: ['etcd-api'],
	},
	'serializable-read': {
		area: 'store',
		name: { ja: 'serializableな読み取り', en: 'serializable read' },
		definition: {
			ja: '1つのメンバーが手元のデータから答える読み取りです。少し古い結果を返すことがあります。',
			en: 'A read that one member answers from its own data, which may be a little old.',
		},
		references: ['etcd-api'],
	},
	'high-availability': {
		area: 'cluster',
		name: { ja: '高可用性', en: 'high availability' },
		reading: 'コウカヨウセイ',
		definition: {
			ja: '一部のマシンやプロセスが止まっても、働き続けられることです。',
			en: 'Going on with the work when single machines or processes fail.',
		},
		linked: { ja: '高可用性', en: 'high availability' },
		references: ['docs-ha-topology'],
	},
	'stacked-etcd': {
		area: 'store',
		name: { ja: '積層etcd', en: 'stacked etcd' },
		reading: 'セキソウetcd',
		definition: {
			ja: 'コントロールプレーンのほかのコンポーネントと同じマシンに、etcdのメンバーを置く構成です。',
			en: 'etcd members on the same machines as the rest of the control plane.',
		},
		linked: { ja: '積層etcd', en: 'stacked etcd' },
		avoid: { ja: [{ word: 'スタック型etcd' }], en: [] },
		references: ['docs-ha-topology'],
	},
	'external-etcd': {
		area: 'store',
		name: { ja: '外部etcd', en: 'external etcd' },
		reading: 'ガイブetcd',
		definition: {
			ja: 'コントロールプレーンとは別のマシンに、etcdのメンバーを置く構成です。',
			en: 'etcd members on machines of their own.',
		},
		linked: { ja: '外部etcd', en: 'external etcd' },
		references: ['docs-ha-topology'],
	},
	'cluster-ip': {
		area: 'network',
		name: { ja: 'ClusterIP', en: 'cluster IP' },
		definition: {
			ja: 'Serviceの仮想アドレスです。どのマシンのものでもありません。',
			en: 'The virtual address of a Service, which belongs to no machine.',
		},
		references: ['docs-service', 'docs-virtual-ips'],
	},
	endpoint: {
		area: 'network',
		name: { ja: 'エンドポイント', en: 'endpoint' },
		reading: 'エンドポイント',
		definition: {
			ja: 'Serviceの通信の届け先となるアドレスとポートです。多くはPodのものです。',
			en: 'An address and port to which a Service leads, mostly of a Pod.',
		},
		linked: { ja: 'エンドポイント', en: 'endpoint' },
		references: ['docs-endpoint-slices'],
	},
	packet: {
		area: 'network',
		name: { ja: 'パケット', en: 'packet' },
		reading: 'パケット',
		definition: {
			ja: 'ネットワークを通るデータの単位です。',
			en: 'The unit in which data crosses the network.',
		},
		references: ['docs-virtual-ips'],
	},
	kernel: {
		area: 'node',
		name: { ja: 'カーネル', en: 'kernel' },
		reading: 'カーネル',
		definition: {
			ja: 'ノードのOSの中核です。パケットを転送します。',
			en: 'The core of a node’s operating system, which forwards the packets.',
		},
		references: ['docs-virtual-ips'],
	},
	rule: {
		area: 'network',
		name: { ja: 'ルール', en: 'rule' },
		reading: 'ルール',
		definition: {
			ja: 'Service宛てのパケットの扱い方です。kube-proxyがカーネルに書き込みます。',
			en: 'What kube-proxy tells the kernel to do with packets for a Service.',
		},
		references: ['docs-virtual-ips'],
	},
	sandbox: {
		area: 'node',
		name: { ja: 'Podサンドボックス', en: 'sandbox' },
		definition: {
			ja: 'Podのコンテナが動く環境です。CRIでの呼び方です。',
			en: 'The environment of a Pod in which its containers run, as CRI calls it.',
		},
		references: ['spec-cri-proto'],
	},
	image: {
		area: 'node',
		name: { ja: 'イメージ', en: 'image' },
		reading: 'イメージ',
		definition: {
			ja: 'プログラムと必要なものをまとめたファイルです。コンテナはここから起動します。',
			en: 'The files of a program and what it needs, from which containers are started.',
		},
		references: ['docs-images'],
	},
	registry: {
		area: 'node',
		name: { ja: 'レジストリー', en: 'registry' },
		reading: 'レジストリー',
		definition: {
			ja: 'イメージの取得元となるサーバーです。',
			en: 'The server from which images are fetched.',
		},
		avoid: { ja: [{ word: 'レジストリ' }], en: [] },
		references: ['docs-images'],
	},
	'static-pod': {
		area: 'node',
		name: { ja: 'static Pod', en: 'static Pod' },
		definition: {
			ja: 'APIサーバーを介さず、kubeletが自分のノードのファイルから動かすPodです。',
			en: 'A Pod that a kubelet runs from a file on its node, without being told by the API server.',
		},
		linked: { ja: 'static Pod', en: 'static Pod' },
		avoid: { ja: [{ word: '静的Pod' }], en: [] },
		references: ['docs-static-pods'],
	},
	'in-tree': {
		area: 'cluster',
		name: { ja: 'in-tree', en: 'in-tree' },
		definition: {
			ja: 'Kubernetes本体のコードに含まれていることです。',
			en: 'Part of the code of Kubernetes itself.',
		},
		linked: { ja: 'in-tree', en: 'in-tree' },
		avoid: { ja: [{ word: '内蔵', sample: '内蔵プラグイン' }], en: [] },
		references: ['kep-2395-in-tree-cloud'],
	},
	'out-of-tree': {
		area: 'cluster',
		name: { ja: 'out-of-tree', en: 'out-of-tree' },
		definition: {
			ja: 'Kubernetes本体とは別に開発され、公開されていることです。',
			en: 'Kept and released apart from the code of Kubernetes.',
		},
		linked: { ja: 'out-of-tree', en: 'out-of-tree' },
		avoid: { ja: [{ word: '外付け' }], en: [] },
		references: ['kep-2395-in-tree-cloud'],
	},
	deprecated: {
		area: 'api',
		name: { ja: '非推奨', en: 'deprecated' },
		reading: 'ヒスイショウ',
		definition: {
			ja: '今は使えますが、置き換えが必要なことです。後のリリースで削除されることがあります。',
			en: 'Still there and working, but to be replaced; it may be removed in a later release.',
		},
		avoid: { ja: [{ word: '廃止' }], en: [] },
		references: ['docs-deprecation-policy'],
	},
	removed: {
		area: 'api',
		name: { ja: '削除', en: 'removed' },
		reading: 'サクジョ',
		definition: {
			ja: 'リリースにもう含まれていないことです。',
			en: 'No longer there: a release does not contain it.',
		},
		avoid: { ja: [{ word: '廃止予定' }], en: [] },
		references: ['docs-deprecation-policy'],
	},
	footnote: {
		area: 'site',
		name: { ja: '脚注', en: 'footnote' },
		reading: 'キャクチュウ',
		definition: {
			ja: '本文の下に置く注記です。このサイトでは、代わりに引用を使います。',
			en: 'A remark below the text; this site cites instead.',
		},
		ours: true,
	},
	reference: {
		area: 'site',
		name: { ja: '参考文献', en: 'reference' },
		reading: 'サンコウブンケン',
		definition: {
			ja: '出典です。アドレスと、最後に確認した日とともに、一度だけ載せます。',
			en: 'A source, listed once with its address and the day of its last check.',
		},
		ours: true,
	},
	citation: {
		area: 'site',
		name: { ja: '引用', en: 'citation' },
		reading: 'インヨウ',
		definition: {
			ja: '文の根拠として参考文献を示すことです。番号で表示します。',
			en: 'The use of a reference as the proof of a sentence, shown as a number.',
		},
		ours: true,
	},
	step: {
		area: 'site',
		name: { ja: 'ステップ', en: 'step' },
		reading: 'ステップ',
		definition: {
			ja: 'フローの中の1つの動きです。図の矢印1本か、1つのコンポーネントの中の処理で、それぞれにページがあります。',
			en: 'One move of a flow: an arrow of the picture, or work inside one component, with a page of its own.',
		},
		avoid: { ja: [{ word: '手順', sample: '次の手順' }], en: [] },
		ours: true,
	},
	flow: {
		area: 'site',
		name: { ja: 'フロー', en: 'flow' },
		reading: 'フロー',
		definition: {
			ja: '図の上でステップを順にたどる説明です。',
			en: 'A story told on the picture, step by step.',
		},
		ours: true,
	},
	recorded: {
		area: 'site',
		name: { ja: '記録した', en: 'recorded' },
		reading: 'キロクシタ',
		definition: {
			ja: '実際のクラスターで観測し、そのまま残したことを表します。',
			en: 'Seen on a real cluster and kept as it was.',
		},
		ours: true,
	},
	inferred: {
		area: 'site',
		name: { ja: '推定した', en: 'inferred' },
		reading: 'スイテイシタ',
		definition: {
			ja: '直接は観測せず、記録から導いたことを表します。',
			en: 'Concluded from what was recorded, not seen itself.',
		},
		ours: true,
	},
} as const satisfies Record<string, Term>;

/** The id of a term: the last part of `#term-<id>`. */
export type TermId = keyof typeof glossary;

/** All term ids. */
export const termIds = Object.keys(glossary) as TermId[];

/**
 * The same by any name, for code that looks terms up.
 *
 * @alias
 */
export const terms: Readonly<Record<string, Term>> = glossary;
