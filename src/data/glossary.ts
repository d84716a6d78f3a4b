import type { Localized } from '../model/locale.ts';
import type { Term } from '../model/glossary/term.ts';

/** What the page is called, in its heading and wherever it is linked. */
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
		avoid: {
			ja: [],
			en: [{ word: 'minion', sample: 'a minion', pattern: '(?<!(?:says|called) )[Mm]inions?' }],
		},
		references: ['docs-nodes'],
	},
	'node-object': {
		area: 'api',
		name: { ja: 'Node', en: 'Node' },
		definition: {
			ja: 'ノードを表すAPIオブジェクトです。',
			en: 'The API object that represents a node.',
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
		avoid: { ja: [{ word: 'スレーブ' }, { word: 'ミニオン' }], en: [{ word: 'slave' }] },
		references: ['docs-architecture'],
	},
	component: {
		area: 'cluster',
		name: { ja: 'コンポーネント', en: 'component' },
		reading: 'コンポーネント',
		definition: {
			ja: 'kube-schedulerやkubeletのように、クラスターの機能の一部を担うプログラムです。',
			en: 'A program that provides part of the functions of a cluster, such as kube-scheduler or the kubelet.',
		},
		avoid: { ja: [{ word: '部品' }], en: [] },
		references: ['docs-architecture'],
	},
	instance: {
		area: 'cluster',
		name: { ja: 'インスタンス', en: 'instance' },
		reading: 'インスタンス',
		definition: {
			ja: '同じコンポーネントを複数起動したときの、1つ1つのプロセスです。',
			en: 'One of several running processes of the same component.',
		},
		references: ['docs-leases'],
	},
	'cloud-provider': {
		area: 'cluster',
		name: { ja: 'クラウドプロバイダー', en: 'cloud provider' },
		reading: 'クラウドプロバイダー',
		definition: {
			ja: 'クラスターが動くクラウドです。ロードバランサーの作成やマシンの照会のためのAPIを提供します。',
			en: 'The cloud on which a cluster runs. Its API creates load balancers and describes the machines.',
		},
		linked: { ja: 'クラウドプロバイダー', en: 'cloud provider' },
		avoid: { ja: [{ word: 'クラウドベンダー' }], en: [{ word: 'cloud vendor' }] },
		references: ['docs-cloud-controller'],
	},
	'provider-id': {
		area: 'api',
		name: { ja: 'プロバイダーID', en: 'provider ID' },
		reading: 'プロバイダーアイディー',
		definition: {
			ja: 'クラウドプロバイダーでのマシンの識別子です。Nodeのspec.providerIDに記録されます。',
			en: 'The identifier of a machine at the cloud provider, recorded in spec.providerID of its Node.',
		},
		avoid: { ja: [], en: [{ word: 'provider’s ID' }, { word: "provider's ID" }] },
		references: ['src-cloud-node-controller'],
	},
	'on-premises': {
		area: 'cluster',
		name: { ja: 'オンプレミス', en: 'on premises' },
		reading: 'オンプレミス',
		definition: {
			ja: '自前の設備でクラスターを動かすことです。',
			en: 'Running a cluster on your own equipment.',
		},
		avoid: { ja: [{ word: 'オンプレ' }], en: [{ word: 'on your own premises' }] },
		references: ['docs-architecture'],
	},
	'high-availability': {
		area: 'cluster',
		name: { ja: '高可用性', en: 'high availability' },
		reading: 'コウカヨウセイ',
		definition: {
			ja: '一部のマシンやプロセスが止まっても、動作を続けられることです。',
			en: 'Continuing to work when single machines or processes fail.',
		},
		linked: { ja: '高可用性', en: 'high availability' },
		references: ['docs-ha-topology'],
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
			en: 'Developed and released apart from the code of Kubernetes.',
		},
		linked: { ja: 'out-of-tree', en: 'out-of-tree' },
		avoid: { ja: [{ word: '外付け' }], en: [] },
		references: ['kep-2395-in-tree-cloud'],
	},
	lifecycle: {
		area: 'cluster',
		name: { ja: 'ライフサイクル', en: 'lifecycle' },
		reading: 'ライフサイクル',
		definition: {
			ja: 'Podやノードなどが、作られてから終わるまでにたどる段階です。',
			en: 'The stages through which something such as a Pod or a node goes, from its creation to its end.',
		},
		avoid: { ja: [], en: [{ word: 'life cycle' }, { word: 'life-cycle' }] },
		references: ['docs-pod-lifecycle'],
	},
	pod: {
		area: 'api',
		name: { ja: 'Pod', en: 'Pod' },
		definition: {
			ja: '一緒に配置され、動かされるコンテナの集まりです。Kubernetesが配置する最小の単位です。',
			en: 'A group of containers that are placed and run together: the smallest unit that Kubernetes places.',
		},
		references: ['docs-pod-lifecycle'],
	},
	'service-object': {
		area: 'api',
		name: { ja: 'Service', en: 'Service' },
		definition: {
			ja: 'Podの集まりに、変わらないアドレスを1つ割り当てるAPIオブジェクトです。',
			en: 'The API object that gives a set of Pods one stable address.',
		},
		references: ['docs-service'],
	},
	deployment: {
		area: 'api',
		name: { ja: 'Deployment', en: 'Deployment' },
		definition: {
			ja: 'Podのテンプレートと数を宣言するAPIオブジェクトです。ReplicaSetを通じて、Podを段階的に入れ替えます。',
			en: 'The API object that declares a Pod template and a number of Pods, and replaces Pods step by step through ReplicaSets.',
		},
		references: ['docs-deployment'],
	},
	replicaset: {
		area: 'api',
		name: { ja: 'ReplicaSet', en: 'ReplicaSet' },
		definition: {
			ja: '同じテンプレートのPodを、指定された数だけ保つAPIオブジェクトです。',
			en: 'The API object that keeps a given number of Pods of one template.',
		},
		references: ['docs-replicaset'],
	},
	daemonset: {
		area: 'api',
		name: { ja: 'DaemonSet', en: 'DaemonSet' },
		definition: {
			ja: '対象となるすべてのノードで、Podを1つずつ動かすAPIオブジェクトです。',
			en: 'The API object that runs one Pod on every node it applies to.',
		},
		references: ['docs-daemonset'],
	},
	endpointslice: {
		area: 'api',
		name: { ja: 'EndpointSlice', en: 'EndpointSlice' },
		definition: {
			ja: 'Serviceのエンドポイントの一部を記録するAPIオブジェクトです。',
			en: 'The API object that holds part of the endpoints of a Service.',
		},
		references: ['docs-endpoint-slices'],
	},
	'event-object': {
		area: 'api',
		name: { ja: 'Event', en: 'Event' },
		definition: {
			ja: 'クラスターで起きたことを報告するAPIオブジェクトです。限られた時間だけ保存されます。',
			en: 'The API object that reports something that happened in the cluster. It is kept for a limited time.',
		},
		references: ['src-api-events'],
	},
	spec: {
		area: 'api',
		name: { ja: 'spec', en: 'spec' },
		definition: {
			ja: 'オブジェクトのうち、目的の状態を書く部分です。',
			en: 'The part of an object that states the desired state.',
		},
		references: ['docs-objects'],
	},
	status: {
		area: 'api',
		name: { ja: 'status', en: 'status' },
		definition: {
			ja: 'オブジェクトのうち、観測された現在の状態を書く部分です。',
			en: 'The part of an object that states the current state, as it was observed.',
		},
		references: ['docs-objects'],
	},
	condition: {
		area: 'api',
		name: { ja: 'Condition', en: 'condition' },
		definition: {
			ja: 'statusの中で、Readyのような1つの性質がTrue、False、Unknownのどれかを記録する項目です。',
			en: 'An entry in the status that says whether one property, such as Ready, is True, False or Unknown.',
		},
		references: ['docs-pod-lifecycle', 'docs-nodes'],
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
			en: 'A condition on labels that selects a set of objects.',
		},
		avoid: { ja: [{ word: 'セレクタ' }], en: [] },
		references: ['docs-labels'],
	},
	finalizer: {
		area: 'api',
		name: { ja: 'ファイナライザー', en: 'finalizer' },
		reading: 'ファイナライザー',
		definition: {
			ja: 'オブジェクトに付けるキーです。コントローラーが後片付けをしてキーを外すまで、オブジェクトは削除されません。',
			en: 'A key on an object that keeps it from being removed until a controller has cleaned up and removed the key.',
		},
		linked: { ja: 'ファイナライザー', en: 'finalizer' },
		avoid: { ja: [{ word: 'ファイナライザ' }], en: [] },
		references: ['docs-finalizers'],
	},
	'lease-object': {
		area: 'api',
		name: { ja: 'Lease', en: 'Lease' },
		definition: {
			ja: '何をどのインスタンスが保持しているかと、その期限を記録するAPIオブジェクトです。',
			en: 'The API object that records which instance holds something, and until when.',
		},
		linked: { ja: 'Lease', en: 'Lease' },
		references: ['docs-leases'],
	},
	request: {
		area: 'api',
		name: { ja: 'リクエスト', en: 'request' },
		reading: 'リクエスト',
		definition: {
			ja: 'クライアントがkube-apiserverに送る、HTTPの1回の呼び出しです。',
			en: 'One HTTP call that a client sends to kube-apiserver.',
		},
		references: ['docs-api-concepts'],
	},
	user: {
		area: 'api',
		name: { ja: 'ユーザー', en: 'user' },
		reading: 'ユーザー',
		definition: {
			ja: 'クラスターを使う人です。APIでは、kubeletなどのコンポーネントも含め、認証によってユーザー名が決まった送信元を指します。',
			en: 'A person who uses the cluster. In the API, any sender to which authentication has assigned a user name, including components such as a kubelet.',
		},
		avoid: { ja: [{ word: '利用者' }], en: [] },
		references: ['docs-controlling-access'],
	},
	watch: {
		area: 'api',
		name: { ja: 'ウォッチ', en: 'watch' },
		reading: 'ウォッチ',
		definition: {
			ja: 'kube-apiserverへの、開いたままのリクエストです。変更が起きるたびに、その内容が返ります。',
			en: 'A request to the API server that stays open and returns each change as it happens.',
		},
		avoid: { ja: [{ word: '監視', sample: 'APIサーバーを監視' }], en: [] },
		references: ['docs-api-concepts'],
	},
	list: {
		area: 'api',
		name: { ja: '一覧取得', en: 'list' },
		reading: 'イチランシュトク',
		definition: {
			ja: 'ある種類のオブジェクトを、一覧としてまとめて取得するリクエストです。',
			en: 'A request that retrieves objects of one kind together, as a list.',
		},
		references: ['docs-api-concepts'],
	},
	authentication: {
		area: 'api',
		name: { ja: '認証', en: 'authentication' },
		reading: 'ニンショウ',
		definition: {
			ja: 'リクエストの送信元を確認することです。',
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
			ja: 'その送信元に、その操作を許可するかを判断することです。',
			en: 'Deciding whether that sender may do what the request asks for.',
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
			en: 'The processing of a request after authorization and before its change is stored: the object may be changed, or the request rejected.',
		},
		linked: { ja: 'アドミッション', en: 'admission' },
		references: ['docs-controlling-access', 'docs-admission-controllers'],
	},
	webhook: {
		area: 'api',
		name: { ja: 'Webhook', en: 'webhook' },
		definition: {
			ja: 'kube-apiserverが処理の途中で呼び出す、外部のサーバーです。オブジェクトを変更するもの(mutating)と、検証するもの(validating)があります。',
			en: 'A server that kube-apiserver calls while it processes a request: a mutating webhook may change the object, a validating one may reject it.',
		},
		references: ['docs-webhooks'],
	},
	'aggregation-layer': {
		area: 'api',
		name: { ja: 'アグリゲーションレイヤー', en: 'aggregation layer' },
		reading: 'アグリゲーションレイヤー',
		definition: {
			ja: 'kube-apiserverの中で動き、登録されたAPIへのリクエストを拡張APIサーバーに中継する仕組みです。',
			en: 'The part of kube-apiserver that proxies requests for registered APIs to extension API servers.',
		},
		linked: { ja: 'アグリゲーションレイヤー', en: 'aggregation layer' },
		avoid: { ja: [{ word: '集約されたAPI' }], en: [] },
		references: ['docs-apiserver-aggregation'],
	},
	'priority-and-fairness': {
		area: 'api',
		name: { ja: 'APIの優先度とフェアネス', en: 'API Priority and Fairness' },
		definition: {
			ja: 'kube-apiserverへのリクエストを優先度で分け、流量を制御する機能です。',
			en: 'The feature of kube-apiserver that sorts requests by priority and limits their flow.',
		},
		avoid: { ja: [{ word: '優先度と公平性' }], en: [] },
		references: ['kep-1040-priority-and-fairness'],
	},
	'audit-log': {
		area: 'api',
		name: { ja: '監査ログ', en: 'audit log' },
		reading: 'カンサログ',
		definition: {
			ja: 'クラスターに対する操作と、その送信元を、時間の順に残す記録です。',
			en: 'The chronological record of the actions on a cluster and who took them.',
		},
		avoid: { ja: [{ word: '監視ログ' }], en: [] },
		references: ['docs-audit'],
	},
	'optimistic-concurrency': {
		area: 'api',
		name: { ja: '楽観的並行性制御', en: 'optimistic concurrency' },
		reading: 'ラッカンテキヘイコウセイセイギョ',
		definition: {
			ja: 'ロックせずに書き込みを受け付け、古いバージョンに基づく書き込みを拒否する方法です。',
			en: 'Accepting writes without a lock, and rejecting a write that is based on an outdated version.',
		},
		linked: { ja: '楽観的並行性制御', en: 'optimistic concurrency' },
		avoid: { ja: [{ word: '楽観ロック' }], en: [] },
		references: ['docs-api-concepts'],
	},
	'resource-version': {
		area: 'api',
		name: { ja: 'resourceVersion', en: 'resourceVersion' },
		definition: {
			ja: 'APIが示すオブジェクトのバージョンです。ここからウォッチを続けられます。',
			en: 'The version of an object as the API shows it, from which a watch can continue.',
		},
		references: ['docs-api-concepts'],
	},
	version: {
		area: 'api',
		name: { ja: 'バージョン', en: 'version' },
		reading: 'バージョン',
		definition: {
			ja: 'KubernetesのリリースやAPIの世代を区別する番号です。',
			en: 'The number that tells releases of Kubernetes, or generations of an API, apart.',
		},
		references: ['docs-version-skew'],
	},
	'version-skew': {
		area: 'cluster',
		name: { ja: 'バージョンスキュー', en: 'version skew' },
		reading: 'バージョンスキュー',
		definition: {
			ja: 'コンポーネントの間のバージョンの差です。許される差には上限があります。',
			en: 'The difference between the versions of components, which may not exceed a limit.',
		},
		references: ['docs-version-skew'],
	},
	alpha: {
		area: 'api',
		name: { ja: 'アルファ版', en: 'alpha' },
		reading: 'アルファバン',
		definition: {
			ja: '機能の最初の段階です。デフォルトで無効で、予告なく変わることがあります。',
			en: 'The first stage of a feature: off by default, and subject to change without notice.',
		},
		references: ['docs-feature-gates'],
	},
	beta: {
		area: 'api',
		name: { ja: 'ベータ版', en: 'beta' },
		reading: 'ベータバン',
		definition: {
			ja: '機能の2番目の段階です。十分に試されていますが、詳細は変わることがあります。有効かどうかのデフォルトは、機能によって異なります。',
			en: 'The second stage of a feature: well tested, but details may change. Whether it is on by default depends on the feature.',
		},
		references: ['docs-feature-gates'],
	},
	stable: {
		area: 'api',
		name: { ja: '安定版', en: 'stable' },
		reading: 'アンテイバン',
		definition: {
			ja: '機能の最後の段階です。使うためにフィーチャーゲートを有効にする必要はありません。ただし、設定が必要な機能もあります。GA(General Availability)とも呼ばれます。',
			en: 'The last stage of a feature: no feature gate has to be turned on to use it, although some features have to be configured. Also called GA (general availability).',
		},
		references: ['docs-feature-gates'],
	},
	'feature-gate': {
		area: 'api',
		name: { ja: 'フィーチャーゲート', en: 'feature gate' },
		reading: 'フィーチャーゲート',
		definition: {
			ja: '機能を有効にするか無効にするかを、コンポーネントごとに決める設定です。',
			en: 'A setting of a component that turns a feature on or off.',
		},
		references: ['docs-feature-gates'],
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
			en: 'No longer part of a release.',
		},
		avoid: { ja: [{ word: '廃止予定' }], en: [] },
		references: ['docs-deprecation-policy'],
	},
	'api-server': {
		area: 'control',
		name: { ja: 'APIサーバー', en: 'API server' },
		definition: {
			ja: 'Kubernetes APIを提供し、etcdと直接やり取りするただ1つのコンポーネント、kube-apiserverのことです。',
			en: 'kube-apiserver: the component that serves the Kubernetes API, and the only one that connects to etcd.',
		},
		avoid: { ja: [{ word: 'APIサーバ' }], en: [{ word: 'apiserver' }] },
		references: ['docs-architecture'],
	},
	'watch-cache': {
		area: 'control',
		name: { ja: 'ウォッチキャッシュ', en: 'watch cache' },
		reading: 'ウォッチキャッシュ',
		definition: {
			ja: 'kube-apiserverが、種類ごとのオブジェクトと最近の変更をメモリに保持する仕組みです。ウォッチと、多くの一覧取得に応答します。',
			en: 'The copy that kube-apiserver keeps in memory of the objects of each kind and their recent changes. It answers watches and most lists.',
		},
		references: ['src-apiserver-cache-watcher', 'kep-2340-consistent-reads'],
	},
	scheduler: {
		area: 'control',
		name: { ja: 'スケジューラー', en: 'scheduler' },
		reading: 'スケジューラー',
		definition: {
			ja: 'ノードが決まっていないPodのために、ノードを選ぶコンポーネントです。標準ではkube-schedulerです。',
			en: 'The component that chooses a node for each Pod that has none; by default kube-scheduler.',
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
	'scheduling-queue': {
		area: 'control',
		name: { ja: 'スケジューリングキュー', en: 'scheduling queue' },
		reading: 'スケジューリングキュー',
		definition: {
			ja: 'ノードが決まるのを待つPodの列です。kube-schedulerの中にあります。',
			en: 'The Pods inside kube-scheduler that wait for a node.',
		},
		avoid: { ja: [{ word: '待ち行列' }], en: [] },
		references: ['src-scheduler-event-handlers'],
	},
	filtering: {
		area: 'control',
		name: { ja: 'フィルタリング', en: 'filtering' },
		reading: 'フィルタリング',
		definition: {
			ja: 'スケジューリングで、Podを動かせないノードを除く段階です。',
			en: 'The phase of scheduling that drops the nodes that cannot run the Pod.',
		},
		references: ['docs-kube-scheduler'],
	},
	scoring: {
		area: 'control',
		name: { ja: 'スコアリング', en: 'scoring' },
		reading: 'スコアリング',
		definition: {
			ja: 'スケジューリングで、残ったノードに点数を付ける段階です。',
			en: 'The phase of scheduling that gives points to the remaining nodes.',
		},
		avoid: { ja: [{ word: 'スコア付け' }, { word: '点数付け' }], en: [] },
		references: ['docs-kube-scheduler'],
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
	controller: {
		area: 'control',
		name: { ja: 'コントローラー', en: 'controller' },
		reading: 'コントローラー',
		definition: {
			ja: 'クラスターの状態の一部をウォッチし、目的の状態に近づける制御ループです。',
			en: 'A control loop that watches part of the state of the cluster and brings it closer to the desired state.',
		},
		linked: { ja: 'コントローラー', en: 'controller' },
		avoid: { ja: [{ word: 'コントローラ' }], en: [] },
		references: ['docs-controllers'],
	},
	'deployment-controller': {
		area: 'control',
		name: { ja: 'Deploymentコントローラー', en: 'Deployment controller' },
		definition: {
			ja: 'Deploymentを調整するコントローラーです。ReplicaSetなど、ほかの種類のコントローラーも同じように呼びます。',
			en: 'The controller that reconciles Deployments. Controllers of other kinds, such as ReplicaSets, are named in the same way.',
		},
		avoid: {
			ja: [{ word: 'Jobのコントローラー' }],
			en: [
				{
					word: 'deployment controller',
					sample: 'the deployment controller',
					pattern: '(?:deployment|replicaset|endpointslice) controller',
				},
			],
		},
		references: ['docs-controllers', 'docs-deployment'],
	},
	'node-lifecycle-controller': {
		area: 'control',
		name: { ja: 'ノードライフサイクルコントローラー', en: 'node lifecycle controller' },
		reading: 'ノードライフサイクルコントローラー',
		definition: {
			ja: 'ハートビートが届いているかを調べ、NodeのConditionとtaintを更新するコントローラーです。記録では、node-controllerという名前で現れます。同じアカウントを使うtaint-eviction-controllerも、記録では同じ名前です。',
			en: 'The controller that checks the heartbeats of nodes and updates their conditions and taints. In the recordings it appears as node-controller, as does the taint eviction controller, which uses the same account.',
		},
		avoid: {
			ja: [
				{ word: 'NodeLifecycleコントローラー' },
				{ word: 'Nodeのライフサイクルのコントローラー' },
			],
			en: [],
		},
		references: ['src-node-lifecycle', 'docs-nodes'],
	},
	'control-loop': {
		area: 'control',
		name: { ja: '制御ループ', en: 'control loop' },
		reading: 'セイギョループ',
		definition: {
			ja: '現在の状態を目的の状態と比べ、差を埋めることを繰り返す、終わりのないループです。',
			en: 'A loop without an end that compares the current state with the desired state and acts on the difference.',
		},
		linked: { ja: '制御ループ', en: 'control loop' },
		references: ['docs-controllers'],
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
			ja: '現在の状態を目的の状態に近づけることです。これを繰り返す制御ループは、調整ループ(reconciliation loop)とも呼ばれます。',
			en: 'To bring the current state closer to the desired state. A control loop that does so is also called a reconciliation loop.',
		},
		avoid: { ja: [{ word: '突合する' }], en: [] },
		references: ['docs-controllers'],
	},
	'leader-election': {
		area: 'control',
		name: { ja: 'リーダー選出', en: 'leader election' },
		reading: 'リーダーセンシュツ',
		definition: {
			ja: '同じコンポーネントのインスタンスが複数あるとき、処理を行う1つを選ぶことです。',
			en: 'Choosing the one instance of a component that is active, when there are several.',
		},
		linked: { ja: 'リーダー選出', en: 'leader election' },
		avoid: { ja: [{ word: 'リーダー選挙' }], en: [] },
		references: ['docs-leases', 'src-leaderelection'],
	},
	'coordinated-leader-election': {
		area: 'control',
		name: { ja: '協調的リーダー選出', en: 'coordinated leader election' },
		reading: 'キョウチョウテキリーダーセンシュツ',
		definition: {
			ja: '候補の中から、kube-apiserverがリーダーを選ぶ方式です。',
			en: 'The kind of leader election in which kube-apiserver picks the leader from candidates.',
		},
		references: ['docs-coordinated-leader-election'],
	},
	lease: {
		area: 'control',
		name: { ja: 'リース', en: 'lease' },
		reading: 'リース',
		definition: {
			ja: '何かを期限付きで保持する権利です。更新しなければ失われます。',
			en: 'The right to hold something for a limited time. It is lost unless it is renewed.',
		},
		references: ['docs-leases'],
	},
	standby: {
		area: 'control',
		name: { ja: 'スタンバイ', en: 'standby' },
		reading: 'スタンバイ',
		definition: {
			ja: 'リーダーが失われたときに備えて、引き継げる状態で待っているインスタンスです。',
			en: 'An instance of a component that waits to take over when the leader fails.',
		},
		linked: { ja: 'スタンバイ', en: 'standby' },
		avoid: { ja: [{ word: '控え', sample: '控えのインスタンス' }], en: [{ word: 'stand-by' }] },
		references: ['docs-leases'],
	},
	'fail-over': {
		area: 'control',
		name: { ja: 'フェイルオーバー', en: 'failover' },
		reading: 'フェイルオーバー',
		definition: {
			ja: 'リーダーが失われ、スタンバイが引き継ぐことです。',
			en: 'The takeover by a standby after the leader is lost.',
		},
		avoid: { ja: [{ word: 'フェールオーバー' }], en: [{ word: 'fail-over' }] },
		references: ['src-leaderelection'],
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
			en: 'The new Pod that a controller creates when another is lost.',
		},
		references: ['docs-replicaset'],
	},
	'garbage-collection': {
		area: 'control',
		name: { ja: 'ガベージコレクション', en: 'garbage collection' },
		reading: 'ガベージコレクション',
		definition: {
			ja: '所有者を失ったオブジェクトのように、不要になったものを削除することです。',
			en: 'The removal of what is no longer needed, such as objects whose owner is gone.',
		},
		linked: { ja: 'ガベージコレクション', en: 'garbage collection' },
		avoid: { ja: [{ word: 'ガーベジコレクション' }], en: [] },
		references: ['docs-garbage-collection'],
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
	cri: {
		area: 'node',
		name: { ja: 'CRI', en: 'CRI' },
		definition: {
			ja: 'kubeletがコンテナランタイムを呼び出すための、gRPCのAPIです。Container Runtime Interfaceの略です。',
			en: 'The gRPC API through which the kubelet calls the container runtime: the Container Runtime Interface.',
		},
		linked: { ja: 'CRI', en: 'CRI' },
		references: ['docs-cri', 'spec-cri-proto'],
	},
	oci: {
		area: 'node',
		name: { ja: 'OCI', en: 'OCI' },
		definition: {
			ja: 'コンテナのイメージと実行の標準を定める、Open Container Initiativeの略です。runcは、その実行の標準を実装したOCIランタイムです。',
			en: 'The Open Container Initiative, which sets the standards for container images and for running them. runc is an OCI runtime: it implements the standard for running.',
		},
		linked: { ja: 'OCI', en: 'OCI' },
		references: ['spec-oci-runtime'],
	},
	sandbox: {
		area: 'node',
		name: { ja: 'Podサンドボックス', en: 'Pod sandbox' },
		definition: {
			ja: 'Podのコンテナが動く環境です。CRIでの呼び方です。',
			en: 'The environment in which the containers of a Pod run, as CRI calls it.',
		},
		references: ['spec-cri-proto'],
	},
	image: {
		area: 'node',
		name: { ja: 'イメージ', en: 'image' },
		reading: 'イメージ',
		definition: {
			ja: 'プログラムと必要なものをまとめたファイルです。コンテナはここから起動します。',
			en: 'The files of a program and of what it needs, from which containers are started.',
		},
		references: ['docs-images'],
	},
	registry: {
		area: 'node',
		name: { ja: 'レジストリ', en: 'registry' },
		reading: 'レジストリ',
		definition: {
			ja: 'イメージの取得元となるサーバーです。',
			en: 'The server from which images are pulled.',
		},
		avoid: { ja: [{ word: 'レジストリー' }], en: [] },
		references: ['docs-images'],
	},
	'static-pod': {
		area: 'node',
		name: { ja: 'static Pod', en: 'static Pod' },
		definition: {
			ja: 'kube-apiserverを介さず、kubeletが自分のノードのファイルから動かすPodです。',
			en: 'A Pod that a kubelet runs from a file on its node, without kube-apiserver.',
		},
		linked: { ja: 'static Pod', en: 'static Pod' },
		avoid: { ja: [{ word: '静的Pod' }], en: [] },
		references: ['docs-static-pods'],
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
			en: 'Terminating a Pod on a node before its work is done, because of resource pressure, a taint or a request.',
		},
		avoid: { ja: [{ word: '立ち退き' }, { word: '追い出し' }], en: [] },
		references: ['docs-node-pressure-eviction', 'docs-taints'],
	},
	heartbeat: {
		area: 'node',
		name: { ja: 'ハートビート', en: 'heartbeat' },
		reading: 'ハートビート',
		definition: {
			ja: 'ノードが動いていることを示す、定期的な更新です。kubeletがLeaseを更新し、Nodeのstatusも更新します。',
			en: 'A regular update that shows that a node is alive: its kubelet renews a Lease, and updates the status of the Node.',
		},
		linked: { ja: 'ハートビート', en: 'heartbeat' },
		references: ['docs-nodes', 'docs-leases'],
	},
	'grace-period': {
		area: 'node',
		name: { ja: '猶予期間', en: 'grace period' },
		reading: 'ユウヨキカン',
		definition: {
			ja: '強制的に終了させたり、失われたと判断したりする前に置く時間です。',
			en: 'The time that passes before something is terminated by force or considered lost.',
		},
		linked: { ja: '猶予期間', en: 'grace period' },
		references: ['docs-pod-lifecycle', 'docs-nodes'],
	},
	crash: {
		area: 'node',
		name: { ja: 'クラッシュ', en: 'crash' },
		reading: 'クラッシュ',
		definition: {
			ja: 'コンテナのプロセスが、意図せずに終了することです。',
			en: 'The unintended exit of the process of a container.',
		},
		references: ['docs-pod-lifecycle'],
	},
	restart: {
		area: 'node',
		name: { ja: 'コンテナの再起動', en: 'restart of a container' },
		reading: 'コンテナノサイキドウ',
		definition: {
			ja: '終了したコンテナの代わりに、同じPodの中で新しいコンテナを起動することです。Pod自体は再起動しません。',
			en: 'Starting a new container in the same Pod in place of one that has terminated. The Pod itself is not restarted.',
		},
		references: ['docs-pod-lifecycle'],
	},
	'back-off': {
		area: 'node',
		name: { ja: 'バックオフ', en: 'backoff' },
		reading: 'バックオフ',
		definition: {
			ja: '失敗するたびに、次に試すまでの時間を延ばすことです。この待ち時間にあるコンテナは、CrashLoopBackOffと表示されます。',
			en: 'Waiting longer after each failure before trying again. A container in such a wait is shown as CrashLoopBackOff.',
		},
		linked: { ja: 'バックオフ', en: 'backoff' },
		avoid: { ja: [], en: [{ word: 'back-off' }] },
		references: ['docs-pod-lifecycle'],
	},
	'readiness-probe': {
		area: 'node',
		name: { ja: 'Readiness Probe', en: 'readiness probe' },
		definition: {
			ja: 'コンテナが通信を受け付けられるかを、kubeletが調べる検査です。',
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
	kernel: {
		area: 'node',
		name: { ja: 'カーネル', en: 'kernel' },
		reading: 'カーネル',
		definition: {
			ja: 'ノードのOSの中核です。パケットを転送します。',
			en: 'The core of the operating system of a node, which forwards the packets.',
		},
		references: ['docs-virtual-ips'],
	},
	plugin: {
		area: 'node',
		name: { ja: 'プラグイン', en: 'plugin' },
		reading: 'プラグイン',
		definition: {
			ja: '決められたインターフェースで、機能を追加したり置き換えたりするプログラムや部分です。',
			en: 'A program, or part of one, that adds or replaces a function behind a defined interface.',
		},
		avoid: { ja: [], en: [{ word: 'plug-in' }] },
		references: ['docs-network-plugins', 'docs-scheduler-config'],
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
	quorum: {
		area: 'store',
		name: { ja: 'クォーラム(過半数)', en: 'quorum' },
		reading: 'クォーラム',
		definition: {
			ja: '書き込みを確定するために同意が必要な、過半数のメンバーです。',
			en: 'The majority of the members, which must agree before a write is committed.',
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
			en: 'A read whose result includes every write that was finished before it began.',
		},
		linked: { ja: '線形化可能', en: 'linearizable' },
		references: ['etcd-api'],
	},
	'serializable-read': {
		area: 'store',
		name: { ja: 'serializableな読み取り', en: 'serializable read' },
		definition: {
			ja: '1つのメンバーが手元のデータから返す読み取りです。少し古い結果を返すことがあります。',
			en: 'A read that one member answers from its own data, which may be slightly out of date.',
		},
		references: ['etcd-api'],
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
	'load-balancer': {
		area: 'network',
		name: { ja: 'ロードバランサー', en: 'load balancer' },
		reading: 'ロードバランサー',
		definition: {
			ja: '通信を複数の宛先に振り分ける装置やプログラムです。クラウドのものはノードやPodの前に、高可用性の構成では複数のkube-apiserverの前にも置かれます。',
			en: 'A device or program that spreads traffic over several targets. A cloud’s stands in front of nodes or Pods; in a highly available cluster, one stands in front of the API servers.',
		},
		avoid: { ja: [{ word: 'ロードバランサ' }], en: [] },
		references: ['docs-service', 'docs-ha-topology'],
	},
	'cluster-ip': {
		area: 'network',
		name: { ja: 'ClusterIP', en: 'cluster IP' },
		definition: {
			ja: 'Serviceの仮想アドレスです。特定のマシンには属しません。',
			en: 'The virtual address of a Service, which belongs to no machine.',
		},
		avoid: {
			ja: [],
			en: [
				{
					word: 'ClusterIP',
					sample: 'the ClusterIP of a Service',
					pattern: '(?<!type )ClusterIPs?',
				},
			],
		},
		references: ['docs-service', 'docs-virtual-ips'],
	},
	'virtual-address': {
		area: 'network',
		name: { ja: '仮想アドレス', en: 'virtual address' },
		reading: 'カソウアドレス',
		definition: {
			ja: 'ClusterIPのように、特定のマシンに属さず、カーネルのルールだけが扱うアドレスです。',
			en: 'An address, such as a cluster IP, that no machine has and that only the rules of the kernel handle.',
		},
		avoid: { ja: [{ word: '仮想的なアドレス' }], en: [] },
		references: ['docs-virtual-ips'],
	},
	'external-address': {
		area: 'network',
		name: { ja: '外部アドレス', en: 'external address' },
		reading: 'ガイブアドレス',
		definition: {
			ja: 'クラスターの外からServiceに接続するためのアドレスです。',
			en: 'The address at which a Service is reached from outside the cluster.',
		},
		avoid: { ja: [], en: [{ word: 'outside address' }] },
		references: ['docs-service'],
	},
	'node-port': {
		area: 'network',
		name: { ja: 'NodePort', en: 'node port' },
		definition: {
			ja: 'Service宛ての通信を、どのノードでも同じ番号で受け付けるポートです。',
			en: 'The port on which every node accepts traffic for a Service, with the same number everywhere.',
		},
		avoid: { ja: [{ word: 'ノードポート' }], en: [] },
		references: ['docs-service'],
	},
	'cluster-dns': {
		area: 'network',
		name: { ja: 'クラスターDNS', en: 'cluster DNS' },
		reading: 'クラスターDNS',
		definition: {
			ja: 'Serviceの名前からアドレスを引けるようにする、クラスターの中のDNSです。CoreDNSが代表的です。',
			en: 'The DNS inside a cluster that resolves the names of Services to addresses; usually CoreDNS.',
		},
		references: ['docs-dns-pod-service', 'docs-coredns'],
	},
	endpoint: {
		area: 'network',
		name: { ja: 'エンドポイント', en: 'endpoint' },
		reading: 'エンドポイント',
		definition: {
			ja: 'Service宛ての通信の転送先となるアドレスとポートです。多くはPodのものです。',
			en: 'An address and port, usually those of a Pod, to which the traffic of a Service is forwarded.',
		},
		linked: { ja: 'エンドポイント', en: 'endpoint' },
		references: ['docs-endpoint-slices'],
	},
	destination: {
		area: 'network',
		name: { ja: '宛先', en: 'destination' },
		reading: 'アテサキ',
		definition: {
			ja: 'パケットに書かれた、届けるアドレスとポートです。Serviceのアドレスのこともあります。',
			en: 'The address and port to which a packet is addressed; they may be those of a Service.',
		},
		references: ['docs-virtual-ips'],
	},
	'forwarding-target': {
		area: 'network',
		name: { ja: '転送先', en: 'target' },
		reading: 'テンソウサキ',
		definition: {
			ja: 'カーネルがService宛てのパケットを実際に送るエンドポイントです。',
			en: 'The endpoint to which the kernel sends a packet that was addressed to a Service.',
		},
		avoid: { ja: [{ word: '届け先' }], en: [] },
		references: ['docs-virtual-ips'],
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
	rule: {
		area: 'network',
		name: { ja: 'ルール', en: 'rule' },
		reading: 'ルール',
		definition: {
			ja: 'Service宛てのパケットの扱い方です。kube-proxyがカーネルに書き込みます。',
			en: 'How the kernel handles packets for a Service. kube-proxy writes the rules.',
		},
		references: ['docs-virtual-ips'],
	},
	cni: {
		area: 'network',
		name: { ja: 'CNI', en: 'CNI' },
		definition: {
			ja: 'コンテナをネットワークにつなぐプラグインの仕様です。Container Network Interfaceの略です。',
			en: 'The specification of the plugins that connect containers to the network: the Container Network Interface.',
		},
		linked: { ja: 'CNI', en: 'CNI' },
		references: ['spec-cni', 'docs-network-plugins'],
	},
	csi: {
		area: 'node',
		name: { ja: 'CSI', en: 'CSI' },
		definition: {
			ja: 'ストレージを扱うドライバーの仕様です。Container Storage Interfaceの略です。',
			en: 'The specification of the drivers that provide storage: the Container Storage Interface.',
		},
		linked: { ja: 'CSI', en: 'CSI' },
		references: ['csi-deploying'],
	},
	'open-a-connection': {
		area: 'site',
		name: { ja: '接続を開く', en: 'open a connection' },
		reading: 'セツゾクヲヒラク',
		definition: {
			ja: '2つのコンポーネントの間の接続を始めることです。情報が流れる向きとは別です。',
			en: 'To start the connection between two components, whichever way the information flows.',
		},
		avoid: {
			ja: [],
			en: [
				{
					word: 'dial',
					sample: 'kube-apiserver dials the kubelet',
					pattern: '[Dd]ial(?:s|ed|led|ing|ling)?',
				},
			],
		},
		ours: true,
	},
	'connecting-side': {
		area: 'site',
		name: { ja: '接続元と接続先', en: 'opening and accepting side' },
		reading: 'セツゾクモトトセツゾクサキ',
		definition: {
			ja: '接続を開く側が接続元、受け入れる側が接続先です。',
			en: 'The side that opens a connection, and the side that accepts it.',
		},
		ours: true,
	},
	'information-flow': {
		area: 'site',
		name: { ja: '情報が流れる', en: 'information flows' },
		reading: 'ジョウホウガナガレル',
		definition: {
			ja: '接続の上で情報が伝わることです。接続を開く側から伝わるとも、その逆とも限りません。',
			en: 'Information moves over a connection, either from the side that opened it or toward that side.',
		},
		avoid: { ja: [{ word: '指示が飛ぶ' }], en: [] },
		ours: true,
	},
	idle: {
		area: 'site',
		name: { ja: '平常時', en: 'idle' },
		reading: 'ヘイジョウジ',
		definition: {
			ja: 'クラスターを操作していない間のことです。',
			en: 'While nothing is requested of the cluster.',
		},
		avoid: {
			ja: [],
			en: [
				{
					word: 'at rest',
					sample: 'the cluster at rest',
					pattern: '(?<!encryption )(?<!encrypted )[Aa]t rest',
				},
			],
		},
		ours: true,
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
		name: { ja: '出典', en: 'source' },
		reading: 'シュッテン',
		definition: {
			ja: '記述の根拠となる資料です。URLと、最後に確認した日とともに、一度だけ載せます。',
			en: 'What a statement is based on, listed once with its address and the day of its last check.',
		},
		avoid: { ja: [{ word: '参考文献' }], en: [] },
		ours: true,
	},
	citation: {
		area: 'site',
		name: { ja: '引用', en: 'citation' },
		reading: 'インヨウ',
		definition: {
			ja: '文の根拠として出典を示すことです。番号で表示します。',
			en: 'A source named as support for a sentence, shown as a number.',
		},
		ours: true,
	},
	verdict: {
		area: 'site',
		name: { ja: '判定', en: 'verdict' },
		reading: 'ハンテイ',
		definition: {
			ja: '記事の記述を、一次資料で確認した結果の分類です。',
			en: 'The result of checking a claim of the article against primary sources.',
		},
		avoid: { ja: [{ word: '評定' }], en: [] },
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
			en: 'A sequence of steps, followed on the picture.',
		},
		ours: true,
	},
	recording: {
		area: 'site',
		name: { ja: '記録', en: 'recording' },
		reading: 'キロク',
		definition: {
			ja: '実際のクラスターで観測し、変更せずに保存したデータです。',
			en: 'The data of what was observed on a real cluster, kept unchanged.',
		},
		ours: true,
	},
	recorded: {
		area: 'site',
		name: { ja: '記録した', en: 'recorded' },
		reading: 'キロクシタ',
		definition: {
			ja: '実際のクラスターで観測し、そのまま残したことを表します。',
			en: 'Observed on a real cluster and kept as it was.',
		},
		ours: true,
	},
	inferred: {
		area: 'site',
		name: { ja: '推定した', en: 'inferred' },
		reading: 'スイテイシタ',
		definition: {
			ja: '直接は観測せず、記録から導いたことを表します。',
			en: 'Concluded from what was recorded, not observed itself.',
		},
		ours: true,
	},
} as const satisfies Record<string, Term>;

/** The id of a term: the last part of `#term-<id>`. */
export type TermId = keyof typeof glossary;

/** Every id that `<Term>` may name. */
export const termIds = Object.keys(glossary) as TermId[];

/**
 * The same by any name, for code that looks terms up.
 *
 * @alias
 */
export const terms: Readonly<Record<string, Term>> = glossary;
