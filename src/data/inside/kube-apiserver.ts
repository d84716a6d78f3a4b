import type { Inside } from '../../model/inside/inside.ts';

const request = { ja: 'リクエスト', en: 'the request' };
const answer = {
	ja: '応答、ウォッチのイベント',
	en: 'responses and watch events',
};

/** The components that send requests to kube-apiserver, by their connections. */
const clients = [
	'kubectl-to-api',
	'scheduler-to-api',
	'controller-manager-to-api',
	'cloud-controller-manager-to-api',
	'kubelet-to-api',
	'proxy-to-api',
] as const;

/** What is inside kube-apiserver. */
export const kubeApiserver = {
	component: 'kube-apiserver',
	parts: [
		{
			id: 'authentication',
			name: { ja: '認証', en: 'Authentication' },
			does: {
				ja: '証明書やトークンから、リクエストの送信元を確認します。確認できなければ401を返します。',
				en: 'Identifies the sender of the request by a certificate or a token. If it cannot, it returns 401.',
			},
			references: ['src-apiserver-authentication', 'src-apiserver-handler-chain'],
			place: { wide: [0, 0], tall: [0, 0] },
		},
		{
			id: 'audit',
			name: { ja: '監査', en: 'Audit' },
			does: {
				ja: '以降の処理全体を対象に、送信元、リクエストの内容、応答を、監査ポリシーに従って記録します。',
				en: 'Covers all the parts that follow, and records the sender, the request and the response according to the audit policy.',
			},
			references: ['src-apiserver-audit', 'src-apiserver-handler-chain'],
			place: { wide: [1, 0], tall: [1, 0] },
			spans: ['audit'],
		},
		{
			id: 'priority-and-fairness',
			name: { ja: 'APIの優先度とフェアネス', en: 'Priority and fairness' },
			does: {
				ja: 'リクエストをすぐに通すか、キューで待たせるか、429で拒否するかを決めます。',
				en: 'Lets the request through, queues it, or rejects it with 429.',
			},
			references: ['src-priority-and-fairness', 'src-apiserver-handler-chain'],
			place: { wide: [2, 0], tall: [1, 1] },
			spans: ['priorityandfairness'],
		},
		{
			id: 'authorization',
			name: { ja: '認可', en: 'Authorization' },
			does: {
				ja: 'そのユーザーが、そのリソースにその操作をしてよいかを判定します。許可されていなければ403を返します。',
				en: 'Decides whether this user may perform this operation on this resource. If not, it returns 403.',
			},
			references: ['src-apiserver-authorization', 'src-apiserver-handler-chain'],
			place: { wide: [2, 1], tall: [0, 1] },
			spans: ['authorization'],
		},
		{
			id: 'request-handler',
			name: { ja: 'ルーティングとハンドラー', en: 'Routing and handlers' },
			does: {
				ja: 'パスに合うハンドラーを選び、オブジェクトをデコードしてデフォルト値を補います。最後に、応答やウォッチのイベントをエンコードして返します。',
				en: 'Selects the handler for the path, decodes the object and fills in defaults. At the end, it encodes the response, or each event of a watch.',
			},
			references: ['src-apiserver-handler', 'src-apiserver-create'],
			place: { wide: [1, 1], tall: [0, 2] },
			spans: ['Create', 'SerializeObject'],
		},
		{
			id: 'admission',
			name: { ja: 'アドミッション', en: 'Admission' },
			does: {
				ja: '先に、変更用のプラグインがオブジェクトを書き換えます。次に、検証用のプラグインが、完成したオブジェクトを受け入れるか拒否します。',
				en: 'First, mutating plugins may change the object. Then validating plugins accept or refuse the finished object.',
			},
			references: ['src-apiserver-admission-chain', 'src-apiserver-create', 'src-apiserver-update'],
			place: { wide: [0, 1], tall: [1, 2] },
		},
		{
			id: 'registry',
			name: { ja: 'リソースごとの処理', en: 'Registry: logic per resource' },
			does: {
				ja: 'リソースの種類ごとにフィールドを設定して検証し、binding、exec、logなどのサブリソースを処理します。',
				en: 'Sets and validates the fields of each kind of resource, and handles subresources such as binding, exec and log.',
			},
			references: ['src-apiserver-registry-store', 'src-pod-binding-rest'],
			place: { wide: [1, 2], tall: [1, 3] },
		},
		{
			id: 'watch-cache',
			name: { ja: 'ウォッチキャッシュ', en: 'Watch cache' },
			does: {
				ja: 'リソースの種類ごとに、オブジェクトと最近の変更をメモリに保持します。ウォッチと、ほとんどの一覧取得に応答します。',
				en: 'Holds in memory, for each kind of resource, the objects and their recent changes. It serves watches and most lists.',
			},
			references: ['src-apiserver-cacher', 'src-apiserver-cache-delegator'],
			place: { wide: [2, 2], tall: [0, 3] },
			events: ['at-rest/etcd-watches'],
		},
		{
			id: 'storage',
			name: { ja: 'ストレージ(etcd3)', en: 'Storage (etcd3)' },
			does: {
				ja: 'オブジェクトをエンコードし、設定があれば暗号化して、gRPCでetcdに読み書きします。書き込みは、条件付きの1つのトランザクションです。',
				en: 'Encodes objects, encrypts them if so configured, and reads and writes them in etcd over gRPC. Each write is one conditional transaction.',
			},
			references: ['src-etcd3-store', 'src-etcd3-watcher'],
			place: { wide: [0, 2], tall: [0, 4] },
			spans: ['Create etcd3', 'GuaranteedUpdate etcd3', 'etcdserverpb.KV/Txn'],
		},
	],
	arrows: [
		...clients.map((from) => ({
			from,
			to: 'authentication' as const,
			carries: request,
			references: ['src-apiserver-handler-chain'] as const,
		})),
		{
			from: 'authentication',
			to: 'audit',
			carries: request,
			references: ['src-apiserver-handler-chain'],
		},
		{
			from: 'audit',
			to: 'priority-and-fairness',
			carries: request,
			references: ['src-apiserver-handler-chain'],
		},
		{
			from: 'priority-and-fairness',
			to: 'authorization',
			carries: request,
			references: ['src-apiserver-handler-chain'],
		},
		{
			from: 'authorization',
			to: 'request-handler',
			carries: request,
			references: ['src-apiserver-handler-chain', 'src-apiserver-handler'],
		},
		{
			from: 'request-handler',
			to: 'admission',
			carries: { ja: '作成するオブジェクト', en: 'an object to create' },
			references: ['src-apiserver-create'],
		},
		{
			from: 'admission',
			to: 'registry',
			carries: {
				ja: '変更を終えたオブジェクト、検証の結果',
				en: 'the object as changed, and the verdict on it',
			},
			references: ['src-apiserver-create', 'src-apiserver-registry-store'],
		},
		{
			from: 'registry',
			to: 'admission',
			carries: {
				ja: '更新または削除するオブジェクト、検証するオブジェクト',
				en: 'an object to update, delete or validate',
			},
			references: ['src-apiserver-update', 'src-apiserver-registry-store'],
		},
		{
			from: 'request-handler',
			to: 'registry',
			carries: {
				ja: '読み取り、更新、削除',
				en: 'reads, updates and deletions',
			},
			references: ['src-apiserver-update', 'src-apiserver-registry-store'],
		},
		{
			from: 'registry',
			to: 'request-handler',
			carries: {
				ja: '書き込んだオブジェクト、読み取った結果',
				en: 'the stored object, or the result of a read',
			},
			references: ['src-apiserver-create', 'src-apiserver-registry-store'],
		},
		{
			from: 'registry',
			to: 'storage',
			carries: {
				ja: '書き込み、1つのオブジェクトの取得',
				en: 'writes, and GETs of one object',
			},
			references: ['src-apiserver-registry-store', 'src-apiserver-cache-delegator'],
		},
		{
			from: 'registry',
			to: 'watch-cache',
			carries: { ja: '一覧取得とウォッチ', en: 'lists and watches' },
			references: ['src-apiserver-cache-delegator'],
		},
		{
			from: 'storage',
			to: 'watch-cache',
			carries: { ja: 'etcdのウォッチのイベント', en: 'events of the watch on etcd' },
			references: ['src-apiserver-cacher', 'src-etcd3-watcher'],
		},
		{
			from: 'watch-cache',
			to: 'storage',
			carries: {
				ja: '更新の元になる、現在のオブジェクト',
				en: 'the current object, on which an update is based',
			},
			references: ['src-apiserver-cache-delegator'],
		},
		{
			from: 'watch-cache',
			to: 'request-handler',
			carries: { ja: '一覧、ウォッチのイベント', en: 'lists and watch events' },
			references: ['src-apiserver-cacher'],
		},
		...clients.map((to) => ({
			from: 'request-handler' as const,
			to,
			carries: answer,
			references: ['src-apiserver-create', 'docs-api-concepts'] as const,
		})),
		{
			from: 'registry',
			to: 'api-to-kubelet',
			carries: { ja: 'exec、logなどのリクエスト', en: 'requests such as exec and log' },
			references: ['docs-control-plane-node-communication'],
		},
		{
			from: 'api-to-kubelet',
			to: 'registry',
			carries: { ja: '出力', en: 'the output' },
			references: ['docs-control-plane-node-communication'],
		},
		{
			from: 'storage',
			to: 'api-to-etcd',
			carries: {
				ja: 'トランザクション、読み取り、ウォッチの開始',
				en: 'transactions, reads, and requests to watch',
			},
			references: ['src-etcd3-store', 'src-etcd3-watcher'],
		},
		{
			from: 'api-to-etcd',
			to: 'storage',
			carries: { ja: '応答、ウォッチのイベント', en: 'responses and watch events' },
			references: ['src-etcd3-store', 'src-etcd3-watcher'],
		},
	],
	sides: {
		tall: {
			'kube-scheduler': 'top',
			'kube-controller-manager': 'top',
			'cloud-controller-manager': 'top',
			etcd: 'bottom',
		},
	},
} as const satisfies Inside;
