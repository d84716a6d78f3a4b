import type { Correction } from '../../model/corrections/correction.ts';

/** Of kube-apiserver, etcd, the controllers, and how they connect. */
export const controlPlane = [
	{
		id: 'runtime-without-the-api',
		about: {
			ja: 'APIを使わずに交換できるコンテナランタイム',
			en: 'A runtime is replaced without the API',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'kube-apiserverとデータストアを除くコンポーネントは、すべてAPIを通じてクラスターの状態を読み書きし、同じAPIを使うプログラムに交換できます。',
			en: 'Apart from kube-apiserver and the data store, all components read and write the state of the cluster through the API, so another program that uses the same API can replace them.',
		},
		says: {
			ja: 'コンテナランタイムは、APIを使いません。CRIを実装する別のものに交換できます。',
			en: 'The container runtime does not use the API. It can be replaced by another one that implements CRI.',
		},
		pages: ['replaceable-parts/#core'],
		references: ['docs-cri'],
	},
	{
		id: 'etcd-members-connect-too',
		about: {
			ja: 'etcdに接続するもの',
			en: 'What connects to etcd',
		},
		kind: 'condition',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: 'etcdには、kube-apiserverだけが接続します。',
			en: 'Only kube-apiserver connects to etcd.',
		},
		says: {
			ja: 'ほかのコンポーネントについては、その通りです。同じetcdクラスターのメンバーどうしも接続します。',
			en: 'That holds for the other components. The members of an etcd cluster also connect to each other.',
		},
		pages: ['components/etcd/'],
		references: ['docs-etcd-ops', 'etcd-configuration'],
	},
	{
		id: 'list-through-the-watch',
		about: {
			ja: 'ウォッチを通じて受け取る最初の一覧',
			en: 'The first list, received through the watch',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'v1.35からは、client-goを使うクライアントは、最初の一覧もウォッチで受け取ります。',
			en: 'Since v1.35, clients built with client-go receive the list through the watch, too.',
		},
		says: {
			ja: 'client-goのインフォーマーを使うクライアントの、デフォルトの動作です。機能はベータ版です。',
			en: 'Clients that use the informers of client-go do so by default; the feature is in beta.',
		},
		pages: ['basics/#watch'],
		references: ['changelog-1-35', 'src-client-go-features'],
	},
	{
		id: 'hub-opens-connections',
		about: {
			ja: 'kube-apiserverから開く接続',
			en: 'The connections that kube-apiserver opens',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kube-apiserverから接続することは少なく、相手はetcdと、ログや`exec`などを要求されたときのkubeletです。',
			en: 'kube-apiserver rarely opens connections itself: to etcd, and to a kubelet when logs, `exec` or a forwarded port is requested.',
		},
		says: {
			ja: 'etcdには常に接続しています。要求があれば、kubeletのほか、プロキシとしてPod、Service、ノードにも接続します。設定があれば、アドミッションWebhookや、アグリゲーションレイヤーに登録された拡張APIサーバーも呼び出します。',
			en: 'It is always connected to etcd. On request, it connects to a kubelet and, through its proxy, to Pods, Services and nodes. Where they are configured, it also calls admission webhooks and the extension API servers registered with the aggregation layer.',
		},
		pages: ['basics/#hub', 'errata/#claim-apiserver-connects-everything'],
		references: [
			'docs-control-plane-node-communication',
			'docs-etcd-ops',
			'docs-webhooks',
			'docs-apiserver-aggregation',
		],
	},
	{
		id: 'commands-past-the-hub',
		about: { ja: '命令を送らないコンポーネント', en: 'Components that send no commands' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'コンポーネントがほかのコンポーネントに命令を送ることはありません。',
			en: 'No component sends commands to another one.',
		},
		says: {
			ja: 'APIを介してやり取りするコンポーネントについては、その通りです。一方、kube-apiserverを通らない接続や`exec`では、命令が送られます。たとえばkubeletは、コンテナの作成、起動、停止をCRIでコンテナランタイムに要求します。',
			en: 'That holds for components that communicate through the API. The connections that bypass kube-apiserver, and `exec`, do carry commands: over CRI, for example, the kubelet tells the container runtime what to create, start and stop.',
		},
		pages: ['basics/#watch'],
		references: ['spec-cri-proto'],
	},
	{
		id: 'webhooks-and-aggregated-apis',
		about: {
			ja: 'リクエストの処理に加わる、ほかのプログラム',
			en: 'Other programs that take part in a request',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'リクエストの処理は、最後までkube-apiserver自身が行います。途中でほかのコンポーネントに渡すことはありません。',
			en: 'kube-apiserver does the work of a request itself. It passes none of this on.',
		},
		says: {
			ja: '自身が保存するリソースについては、その通りです。ただし、設定されたアドミッションWebhookを途中で呼び出し、アグリゲーションレイヤーに登録されたAPIへのリクエストは、拡張APIサーバーに中継します。',
			en: 'That holds for the resources that it stores. But it calls the admission webhooks that are configured, and proxies a request for an API registered with the aggregation layer to its extension API server.',
		},
		pages: ['components/kube-apiserver/#role', 'errata/#claim-apiserver-delegates'],
		references: ['src-apiserver-create', 'docs-webhooks', 'docs-apiserver-aggregation'],
	},
	{
		id: 'admission-of-connect-requests',
		about: {
			ja: '`kubectl exec`などのリクエストのアドミッション',
			en: 'Admission of requests such as `kubectl exec`',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'アドミッションを含む残りの3つは、書き込みだけが通ります。',
			en: 'The last three checks, admission among them, are for writes.',
		},
		says: {
			ja: '`kubectl exec`のように何かに接続するリクエストも、アドミッションを通ります。単なる読み取りは通りません。最後のetcdのトランザクションには、書き込みだけが進みます。',
			en: 'A request that connects to something, such as `kubectl exec`, passes admission, too. Plain reads skip it. Only a write reaches the last one, the transaction in etcd.',
		},
		pages: ['components/kube-apiserver/#request-path'],
		references: ['docs-controlling-access', 'src-apiserver-handler-chain'],
	},
	{
		id: 'consistent-lists-since',
		about: {
			ja: 'ウォッチキャッシュから返る最新の一覧',
			en: 'Up-to-date lists from the watch cache',
		},
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'v1.34からは、最新の内容を求める一覧取得にも、ウォッチキャッシュから応答します。',
			en: 'Since v1.34, lists that must be up to date are answered from the watch cache, too.',
		},
		says: {
			ja: 'v1.31(ベータ版)からデフォルトで応答し、v1.34で安定版になりました。etcdは3.4.31以降、3.5系列では3.5.13以降が必要です。それより古ければ、etcdから読み取ります。',
			en: 'This has been the default since v1.31 (beta) and stable since v1.34. It needs etcd 3.4.31 or later, or 3.5.13 or later in the 3.5 series. With an older etcd, such a list is read from etcd.',
		},
		pages: ['components/kube-apiserver/#request-path', 'components/etcd/#history'],
		references: ['kep-2340-consistent-reads', 'docs-consistent-list-gate'],
	},
	{
		id: 'watches-on-events',
		about: { ja: 'Eventのウォッチ', en: 'Watches on Events' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'クライアントのウォッチには、kube-apiserverがウォッチキャッシュから応答します。',
			en: 'All watches of clients are served from kube-apiserver’s watch cache.',
		},
		says: {
			ja: 'Eventにはウォッチキャッシュがありません。その一覧取得とウォッチでは、etcdから読み取ります。',
			en: 'Events have no watch cache. Their lists and watches are served from etcd.',
		},
		pages: ['components/etcd/#not'],
		references: ['src-watch-cache-sizes'],
	},
	{
		id: 'clients-that-act-on-watches',
		about: { ja: 'ウォッチに基づいて動作するコンポーネント', en: 'Components that act on watches' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: 'kube-apiserver以外のコンポーネントの動作は、すべてウォッチに基づきます。',
			en: 'The behavior of all components other than kube-apiserver is based on watches.',
		},
		says: {
			ja: 'コンテナランタイムはKubernetes APIをウォッチせず、スタンバイはLeaseを定期的に読み取ります。そこで、「kube-apiserverのクライアントの多く」についての記述に改めました。',
			en: 'The container runtime does not watch the Kubernetes API, and a standby polls the Lease. The site now says so only of most clients of kube-apiserver.',
		},
		pages: ['further-reading/'],
		references: ['spec-cri-proto', 'src-leaderelection'],
	},
	{
		id: 'reads-of-one-object',
		about: { ja: '1つのオブジェクトのGET', en: 'A GET of one object' },
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'kube-apiserverは、読み取りの多くにウォッチキャッシュから応答します。',
			en: 'kube-apiserver answers most reads from its watch cache.',
		},
		says: {
			ja: 'ウォッチとほとんどの一覧取得には、キャッシュから応答します。`resourceVersion`を指定しない1つのオブジェクトのGETは、etcdから読み取ります。',
			en: 'It serves watches and most lists from there. A GET of one object without a `resourceVersion` is read from etcd.',
		},
		pages: ['flows/overview/return-state/'],
		references: ['src-apiserver-cache-delegator'],
	},
	{
		id: 'reads-without-etcd',
		about: { ja: 'etcdが止まったときの読み取り', en: 'Reads while etcd is down' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'etcdがないと、kube-apiserverは読み取りも書き込みもできません。',
			en: 'Without etcd, kube-apiserver can neither read nor write.',
		},
		says: {
			ja: '書き込みと、最新の内容を求める読み取りはできません。`resourceVersion=0`の一覧取得のように古い内容でもよい読み取りには、ウォッチキャッシュから応答することがあります。',
			en: 'It cannot store anything or answer a read that must be up to date. Reads that accept older data, such as a list with `resourceVersion=0`, may still be answered from its watch cache.',
		},
		pages: ['components/etcd/#when-down', 'failures/#etcd-read'],
		references: ['src-apiserver-cache-delegator'],
	},
	{
		id: 'pods-that-need-the-api',
		about: {
			ja: 'コントロールプレーンが止まったときのPodとService',
			en: 'Pods and Services while the control plane is down',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'コントロールプレーンが止まっている間も、既存のPodとServiceは通常そのまま動作します。',
			en: 'While the control plane is down, existing Pods and Services normally continue to work.',
		},
		says: {
			ja: 'Kubernetes APIを使うPodやServiceは、該当しません。',
			en: 'That does not hold for those that depend on the Kubernetes API.',
		},
		pages: ['basics/#control-plane', 'components/kube-apiserver/#when-down'],
		references: ['docs-debug-cluster'],
	},
	{
		id: 'leases-of-stopped-servers',
		about: { ja: 'APIサーバーのLeaseの数', en: 'The number of Leases of API servers' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'Leaseの数を見れば、APIサーバーの数がわかります。',
			en: 'The number of these Leases tells how many API servers there are.',
		},
		says: {
			ja: '停止したAPIサーバーのLeaseも、1時間ほど残ります。動いている数は、`renewTime`で確認します。',
			en: 'The Lease of an API server that is gone remains for about an hour. To count those that are running, look at `renewTime`.',
		},
		pages: ['high-availability/#api-servers', 'components/kube-apiserver/#see-it'],
		references: ['docs-leases'],
	},
	{
		id: 'refused-read-of-a-node',
		about: { ja: 'ほかのノードのNodeに対する操作の拒否', en: 'What a kubelet was refused' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: '拒否された書き込みの表では、認可が、node-1のkubeletによるnode-2のNodeの変更を拒否していました。',
			en: 'In the table of refusals, authorization refused the kubelet of node-1 a change to the Node of node-2.',
		},
		says: {
			ja: '記録で拒否されたのは、変更の前の読み取りです。Node認可が制限するのは読み取りで、ほかのNodeの変更は、NodeRestrictionアドミッションが拒否します。',
			en: 'The recorded refusal is that of the read before the change. The Node authorizer limits reads; changes to other Nodes are refused by NodeRestriction admission.',
		},
		pages: ['components/kube-apiserver/#request-path'],
		references: ['docs-node-authorizer'],
	},
	{
		id: 'conflict-before-the-transaction',
		about: { ja: '更新に対する409', en: 'The 409 for an update' },
		kind: 'wrong',
		published: '2026-11-22',
		corrected: '2026-11-26',
		said: {
			ja: '古い内容をもとにした置き換えは、etcdのトランザクションが拒否します。',
			en: 'Replacing an object with an outdated copy is refused by the transaction in etcd.',
		},
		says: {
			ja: 'kube-apiserverは、トランザクションの前に`resourceVersion`を比べ、異なれば409を返します。更新のトランザクションが失敗したときは、再試行します。トランザクションの失敗が409になるのは、新しいオブジェクトのキーがすでにある場合です。',
			en: 'kube-apiserver compares the `resourceVersion` before the transaction and answers 409 if it differs. When the transaction of an update fails, it tries again. A failed transaction means 409 for a new object whose key already exists.',
		},
		pages: ['components/kube-apiserver/#request-path'],
		references: ['src-apiserver-registry-store', 'src-etcd3-store'],
	},
	{
		id: 'keys-that-expire',
		about: { ja: '期限のあるキーの種類', en: 'Keys that expire in etcd' },
		kind: 'condition',
		published: '2026-11-25',
		corrected: '2026-11-26',
		said: {
			ja: 'kube-apiserverは、Eventのように期限のあるオブジェクトに、etcdのリースを使います。',
			en: 'kube-apiserver uses leases of etcd for objects that expire, such as Events.',
		},
		says: {
			ja: '表が示す48秒間の記録に、Eventの書き込みはありません。kube-apiserverは、自身のアドレスの記録にもリースを使い、クラスターを操作していない間も更新し続けます。',
			en: 'In the 48 seconds that the table covers, no Event was written. kube-apiserver also uses leases for records of its own address, which it keeps renewing even while the cluster is idle.',
		},
		pages: ['components/etcd/#recorded'],
		references: ['pr-108062-endpoint-lease', 'src-etcd3-store'],
	},
] as const satisfies readonly Correction[];
