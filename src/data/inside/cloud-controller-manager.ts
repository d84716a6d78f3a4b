import type { Inside } from '../../model/inside/inside.ts';

const keys = { ja: 'キー、キャッシュ内のオブジェクト', en: 'keys, and objects from the cache' };
const nodes = { ja: 'キャッシュ内のNode', en: 'Nodes from the cache' };

/** What is inside cloud-controller-manager. */
export const cloudControllerManager = {
	component: 'cloud-controller-manager',
	parts: [
		{
			id: 'leader-election',
			name: { ja: 'リーダー選出', en: 'Leader election' },
			does: {
				ja: 'Leaseを更新するか、取得できるまで定期的に確認します。インフォーマーとコントローラーは、Leaseを取得してから動き始めます。',
				en: 'Renews the Lease, or checks regularly until it can acquire it. Informers and controllers start only once the Lease is held.',
			},
			references: ['src-ccm-start', 'src-leaderelection'],
			place: { wide: [0, 3], tall: [0, 4] },
		},
		{
			id: 'shared-informers',
			name: { ja: '共有インフォーマー', en: 'Shared informers' },
			does: {
				ja: 'ServiceとNodeをウォッチし、そのコピーをメモリに保持して、コントローラーで共有します。',
				en: 'Watch Services and Nodes, hold copies of them in memory, and share them among the controllers.',
			},
			references: ['src-ccm-start', 'src-shared-informer'],
			place: { wide: [0, 1], tall: [0, 1] },
		},
		{
			id: 'service-lb-controller',
			name: { ja: 'Serviceコントローラー', en: 'Service controller' },
			does: {
				ja: 'Serviceごとに、ファイナライザーの追加、ロードバランサーの作成、statusの更新の順に処理します。Nodeが増減すると、ロードバランサーの転送先を更新します。',
				en: 'For each Service it adds the finalizer, creates the load balancer through the cloud interface and updates the status, in this order. When Nodes are added or removed, it updates the targets of the load balancers.',
			},
			references: ['src-service-controller'],
			place: { wide: [1, 0], tall: [1, 0] },
		},
		{
			id: 'cloud-node-controller',
			name: { ja: 'クラウドNodeコントローラー', en: 'Cloud node controller' },
			does: {
				ja: '新しいNodeに、クラウドから得た情報を書き込み、初期化前を示すtaintを外します。Nodeのアドレスも定期的に更新します。',
				en: 'Completes a new Node with data from the cloud and removes the taint that marks it as uninitialized. It also refreshes the addresses of Nodes at intervals.',
			},
			references: ['src-cloud-node-controller'],
			place: { wide: [1, 1], tall: [1, 1] },
		},
		{
			id: 'cloud-node-lifecycle-controller',
			name: {
				ja: 'クラウドNodeライフサイクルコントローラー',
				en: 'Cloud node lifecycle controller',
			},
			does: {
				ja: 'ReadyでないNodeのマシンがクラウドに存在するかどうかを、定期的に問い合わせます。マシンがなければNodeを削除し、停止していればtaintを付けます。',
				en: 'Checks with the cloud at intervals whether the machine of a Node that is not Ready still exists. If not, it deletes the Node; if the machine is shut down, it adds a taint.',
			},
			references: ['src-cloud-node-lifecycle'],
			place: { wide: [1, 2], tall: [1, 2] },
		},
		{
			id: 'node-route-controller',
			name: { ja: '経路コントローラー', en: 'Route controller' },
			does: {
				ja: 'ノード間の経路をクラウドに設定します。`--configure-cloud-routes`が有効で、プロバイダーが経路に対応しているときだけ動きます。',
				en: 'Sets up routes between nodes in the cloud. It runs only with `--configure-cloud-routes` and a provider that supports routes.',
			},
			references: ['src-route-controller', 'src-ccm-core'],
			place: { wide: [1, 3], tall: [1, 3] },
		},
		{
			id: 'cloud-interface',
			name: { ja: 'クラウドのインターフェース', en: 'Cloud interface' },
			does: {
				ja: '同じプロセスで動く、クラウドプロバイダーごとのコードです。この部分だけがクラウドのAPIを呼び出します。',
				en: 'The cloud provider’s code, in the same process. Only this part calls the API of the cloud.',
			},
			references: ['src-cloud-provider'],
			place: { wide: [2, 1], tall: [1, 4] },
		},
	],
	arrows: [
		{
			from: 'cloud-controller-manager-to-api',
			to: 'shared-informers',
			carries: { ja: 'ServiceとNodeの変更', en: 'changes to Services and Nodes' },
			references: ['src-ccm-start', 'src-service-controller'],
		},
		{
			from: 'shared-informers',
			to: 'service-lb-controller',
			carries: keys,
			references: ['src-service-controller'],
		},
		{
			from: 'shared-informers',
			to: 'cloud-node-controller',
			carries: keys,
			references: ['src-cloud-node-controller'],
		},
		{
			from: 'shared-informers',
			to: 'cloud-node-lifecycle-controller',
			carries: nodes,
			references: ['src-cloud-node-lifecycle'],
		},
		{
			from: 'shared-informers',
			to: 'node-route-controller',
			carries: nodes,
			references: ['src-route-controller'],
		},
		{
			from: 'service-lb-controller',
			to: 'cloud-interface',
			carries: {
				ja: 'ロードバランサーの作成、更新、削除',
				en: 'load balancers to create, update or delete',
			},
			references: ['src-service-controller', 'src-cloud-provider'],
		},
		{
			from: 'cloud-interface',
			to: 'service-lb-controller',
			carries: { ja: 'ロードバランサーのアドレス', en: 'the address of the load balancer' },
			references: ['src-service-controller', 'src-cloud-provider'],
		},
		{
			from: 'cloud-node-controller',
			to: 'cloud-interface',
			carries: { ja: 'マシンの情報の問い合わせ', en: 'queries about a machine' },
			references: ['src-cloud-node-controller', 'src-cloud-provider'],
		},
		{
			from: 'cloud-interface',
			to: 'cloud-node-controller',
			carries: { ja: 'マシンの情報', en: 'data about the machine' },
			references: ['src-cloud-node-controller', 'src-cloud-provider'],
		},
		{
			from: 'cloud-node-lifecycle-controller',
			to: 'cloud-interface',
			carries: { ja: 'マシンの有無の問い合わせ', en: 'queries whether a machine exists' },
			references: ['src-cloud-node-lifecycle', 'src-cloud-provider'],
		},
		{
			from: 'node-route-controller',
			to: 'cloud-interface',
			carries: { ja: '経路の作成と削除', en: 'routes to create and delete' },
			references: ['src-route-controller', 'src-cloud-provider'],
		},
		{
			from: 'service-lb-controller',
			to: 'cloud-controller-manager-to-api',
			carries: { ja: 'ファイナライザー、status', en: 'finalizers and status' },
			references: ['src-service-controller'],
		},
		{
			from: 'cloud-node-controller',
			to: 'cloud-controller-manager-to-api',
			carries: { ja: 'Nodeの更新', en: 'updates of Nodes' },
			references: ['src-cloud-node-controller'],
		},
		{
			from: 'cloud-node-lifecycle-controller',
			to: 'cloud-controller-manager-to-api',
			carries: { ja: 'Nodeの削除、taint', en: 'deletions of Nodes, and taints' },
			references: ['src-cloud-node-lifecycle'],
		},
		{
			from: 'node-route-controller',
			to: 'cloud-controller-manager-to-api',
			carries: { ja: 'NodeのCondition', en: 'a condition of the Node' },
			references: ['src-route-controller'],
		},
		{
			from: 'cloud-interface',
			to: 'cloud-controller-manager-to-cloud',
			carries: { ja: 'クラウドのAPIの呼び出し', en: 'calls to the cloud’s API' },
			references: ['src-cloud-provider'],
		},
		{
			from: 'cloud-controller-manager-to-cloud',
			to: 'cloud-interface',
			carries: { ja: '応答', en: 'responses' },
			references: ['src-cloud-provider'],
		},
		{
			from: 'leader-election',
			to: 'cloud-controller-manager-to-api',
			carries: { ja: 'Leaseの取得と更新', en: 'reads and updates of the Lease' },
			references: ['src-ccm-start', 'src-leaderelection'],
		},
		{
			from: 'leader-election',
			to: 'shared-informers',
			carries: { ja: '開始', en: 'the start' },
			references: ['src-ccm-start'],
		},
	],
	sides: { tall: { 'cloud-provider': 'bottom' } },
} as const satisfies Inside;
