import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of kube-apiserver. */
export const kubeApiserver: SiteClaimSection = {
	id: 'kube-apiserver',
	title: { ja: 'kube-apiserver', en: 'kube-apiserver' },
	claims: [
		{
			id: 'apiserver-delegates',
			says: {
				ja: 'APIへのリクエストをすべて受け付け、実際の処理をほかのコンポーネントに任せます。',
				en: 'It accepts every API request and delegates the processing to other components.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '前半はその通りですが、自身が保存するリソースについては、リクエストの処理をほかに任せません。認証からアドミッション、検証、保存までを自分で行います。ほかのコンポーネントは、保存された結果をウォッチし、それに応じて動きます。なお、処理の途中で、設定されたWebhookを呼び出します。アグリゲーションレイヤーに登録されたAPIへのリクエストは、拡張APIサーバーに中継します。',
				en: 'The first half is right. But for the resources that it stores, it processes each request itself, from authentication through admission and validation to storing the object. The other components watch what was stored and act on it. During processing, it calls the webhooks that are configured. Requests for APIs registered with the aggregation layer are proxied to extension API servers.',
			},
			references: [
				'src-apiserver-handler-chain',
				'src-apiserver-create',
				'docs-control-plane-node-communication',
				'docs-webhooks',
				'docs-apiserver-aggregation',
			],
			matters: [{ component: 'kube-apiserver' }, { step: 'overview/store-state' }],
		},
		{
			id: 'apiserver-is-front-end',
			says: {
				ja: 'コントロールプレーンの玄関にあたるサーバーで、REST形式のリクエストを受け付けます。',
				en: 'It is the front end of the control plane and serves a REST API.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。HTTPSで待ち受け、ポートは多くの場合6443です。ウォッチも、応答を開いたままにするGETリクエストです。',
				en: 'Right. It listens for HTTPS, usually on port 6443. A watch is also a GET request, but one whose response stays open.',
			},
			references: ['docs-architecture', 'docs-ports', 'docs-api-concepts'],
			matters: [{ component: 'kube-apiserver' }],
		},
		{
			id: 'apiserver-connects-everything',
			says: {
				ja: 'すべてのコンポーネントとつながっていて、データのやり取りはここを通ります。',
				en: 'It is connected to all components, which exchange their data through it.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'API経由のやり取りについては、その通りです。一方、kube-apiserverを通らない通信もあります。kubeletはコンテナランタイムを、cloud-controller-managerはクラウドのAPIを直接呼び出し、kube-proxyはカーネルに書き込みます。また、kube-apiserverの側から開く接続もあります。etcdには常に接続し、ログやexecを要求されたときはkubeletに、設定があればWebhookや、アグリゲーションレイヤーに登録された拡張APIサーバーにも接続します。',
				en: 'Right for traffic through the API. But some traffic bypasses it: the kubelet calls the container runtime, cloud-controller-manager calls the cloud’s API, and kube-proxy writes to the kernel. kube-apiserver also opens connections itself: always to etcd, to a kubelet when logs or exec are requested, and to webhooks and extension API servers if they are configured.',
			},
			references: [
				'docs-control-plane-node-communication',
				'docs-etcd-ops',
				'docs-cri',
				'src-cloud-provider',
				'docs-virtual-ips',
				'docs-webhooks',
				'docs-apiserver-aggregation',
			],
			matters: [{ component: 'kube-apiserver' }, { page: 'flows/overview/' }],
		},
		{
			id: 'apiserver-does-no-work',
			says: {
				ja: '個々のオブジェクトに対する実際の処理は行いません。',
				en: 'It does not carry out the actual work for each object.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '確かに、ワークロードを目的の状態に近づける制御ループは持ちません。しかし、デフォルト値の補完と検証、Podのバインドの書き込み、ServiceのClusterIPの割り当てなどは、kube-apiserver自身が行います。',
				en: 'It does not run control loops for workloads. But it does some of the work itself: it sets default values and validates objects, writes the binding into the Pod, and allocates the cluster IP of a Service.',
			},
			references: ['src-apiserver-create', 'src-pod-binding-rest', 'kep-1880-service-cidrs'],
			matters: [{ component: 'kube-apiserver' }, { step: 'overview/bind-pod' }],
		},
		{
			id: 'admission-allows-or-denies',
			says: {
				ja: 'リクエストを評価して許可するかどうかを決める、アドミッションコントロールがあります。',
				en: 'It has admission control, which evaluates requests and decides whether to allow them.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'アドミッションは、許可と拒否のほかに、オブジェクトを書き換えることもできます。先に変更用のプラグインがすべて動き、その後に検証用のプラグインが動きます。アドミッションは認証と認可の後に行われ、読み取りだけのリクエストは対象になりません。',
				en: 'Admission can also change the object. All mutating plugins run first, then all validating ones. Admission follows authentication and authorization and does not apply to requests that only read.',
			},
			references: ['docs-controlling-access', 'docs-admission-controllers', 'src-apiserver-create'],
			matters: [{ component: 'kube-apiserver' }, { page: 'around/#admission' }],
		},
		{
			id: 'apiserver-authenticates',
			says: {
				ja: '認証と認可も行います。',
				en: 'It also performs authentication and authorization.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。まず認証、次に認可の順で確認します。認証に失敗すると401、認可されないと403を返します。',
				en: 'Right. Authentication comes first, then authorization. If authentication fails, it returns 401; if the request is not authorized, it returns 403.',
			},
			references: ['src-apiserver-handler-chain', 'docs-controlling-access'],
			matters: [{ component: 'kube-apiserver' }],
		},
	],
};
