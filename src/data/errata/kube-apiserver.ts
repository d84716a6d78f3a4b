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
				ja: '前半はその通りですが、リクエストの処理は任せません。認証からアドミッション、検証、保存までを自分で行います。ほかのコンポーネントは、保存された結果をウォッチして、それぞれ動きます。なお、設定したWebhookは処理の途中で呼び出し、集約されたAPIへのリクエストは、そのAPIのサーバーに中継します。',
				en: 'The first half is right. But it processes a request itself, from authentication through admission and validation to storing the object. The other components watch what was stored, and act on it. On the way it calls the webhooks that are configured, and it proxies requests for aggregated APIs to their servers.',
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
				ja: 'その通りです。HTTPSで待ち受け、ポートは多くの場合6443です。ウォッチも、開いたままのGETリクエストです。',
				en: 'Right. It listens for HTTPS, usually on port 6443. A watch is a GET request, too, one that stays open.',
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
				ja: 'API経由のやり取りについては、その通りです。一方、ここを通らない通信もあります。kubeletはコンテナランタイムを、cloud-controller-managerはクラウドのAPIを直接呼び出し、kube-proxyはカーネルに書き込みます。また、kube-apiserverの側から接続を開く相手もあります。etcdには常に接続していて、ログやexecを要求されたときはkubeletに、設定があればWebhookや集約されたAPIのサーバーにも接続します。',
				en: 'Right for API traffic. Some traffic bypasses it: the kubelet calls the container runtime, cloud-controller-manager calls the cloud’s API, and kube-proxy writes to the kernel. And it opens connections itself: to etcd all the time, to a kubelet when logs or exec are requested, and, where they are configured, to webhooks and to the servers of aggregated APIs.',
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
				ja: '目的の状態に近づける制御ループは、確かに持ちません。しかし、自分で行う処理もあります。デフォルト値の補完と検証、Podのバインドの書き込み、ServiceのClusterIPの割り当てがその例です。',
				en: 'True, it runs no control loops for workloads. But it does some of the work itself: it fills in defaults and validates, writes the binding into the Pod, and allocates the cluster IP of a Service.',
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
				ja: 'アドミッションは、許可と拒否のほかに、オブジェクトを書き換えることもできます。先に変更用のプラグインがすべて動き、その後に検証用のプラグインが動きます。認証と認可の後に行われ、単なる読み取りは対象になりません。',
				en: 'Admission can also change the object. All mutating plugins run first, then all validating ones. It comes after authentication and authorization, and plain reads skip it.',
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
				en: 'Right. Authentication comes first, then authorization. A request that fails the first gets a 401, one that fails the second a 403.',
			},
			references: ['src-apiserver-handler-chain', 'docs-controlling-access'],
			matters: [{ component: 'kube-apiserver' }],
		},
	],
};
