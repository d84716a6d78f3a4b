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
				en: 'It takes every API request and hands the processing on to other components.',
			},
			verdict: 'imprecise',
			correct: {
				ja: '前半はその通りですが、処理は任せません。認証からアドミッション、検証、保存までを自分で行います。ほかのコンポーネントは、保存された結果をウォッチして、それぞれ動きます。',
				en: 'The first half is right; the second is not. It does the work of a request itself, from authentication through admission and validation to storing. The other components watch what was stored, and act on their own.',
			},
			references: [
				'src-apiserver-handler-chain',
				'src-apiserver-create',
				'docs-control-plane-node-communication',
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
				en: 'Right. It listens for HTTPS, usually on port 6443. A watch, too, is a GET request, one that stays open.',
			},
			references: ['docs-architecture', 'docs-ports', 'docs-api-concepts'],
			matters: [{ component: 'kube-apiserver' }],
		},
		{
			id: 'apiserver-connects-everything',
			says: {
				ja: 'すべてのコンポーネントとつながっていて、データのやり取りは必ずここを通ります。',
				en: 'It is connected to all components, and they exchange their data through it.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'API経由のやり取りについては、その通りです。一方、ここを通らない通信もあります。kubeletはコンテナランタイムを、cloud-controller-managerはクラウドのAPIを直接呼び、kube-proxyはカーネルに書き込みます。また、kube-apiserverの側から接続を開く相手もあります。etcdと、ログやexecを求められたときのkubeletです。',
				en: 'Right for traffic of the API. Three things bypass it: the kubelet calls the container runtime, cloud-controller-manager calls the cloud’s API, and kube-proxy writes to the kernel. And it opens connections itself: to etcd, and to kubelets when somebody asks for logs or exec.',
			},
			references: [
				'docs-control-plane-node-communication',
				'docs-etcd-ops',
				'docs-cri',
				'src-cloud-provider',
				'docs-virtual-ips',
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
				ja: '目的の状態に近づける制御ループは、確かに持ちません。しかし、自分で行う処理もあります。デフォルト値の補完と検証、Podのバインドの書き込み、ServiceのClusterIPの確保がその例です。',
				en: 'It runs no control loops for workloads, that is true. But some of the work is its own: it fills in defaults and validates, it writes the binding into the Pod, and it allocates the ClusterIP of a Service.',
			},
			references: ['src-apiserver-create', 'src-pod-binding-rest', 'kep-1880-service-cidrs'],
			matters: [{ component: 'kube-apiserver' }, { step: 'overview/bind-pod' }],
		},
		{
			id: 'admission-allows-or-denies',
			says: {
				ja: 'リクエストを評価して許可するかどうかを決める、アドミッションコントロールがあります。',
				en: 'It has admission control, which judges requests and decides whether to allow them.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'アドミッションは、許可と拒否のほかに、オブジェクトを書き換えることもできます。先に変更用のプラグインがすべて動き、その後に検証用のプラグインが動きます。認証と認可の後に行われ、単なる読み取りは対象になりません。',
				en: 'Admission can also change the object. All mutating plugins run first and all validating ones after them. It comes after authentication and authorization, and it never sees a plain read.',
			},
			references: ['docs-controlling-access', 'docs-admission-controllers', 'src-apiserver-create'],
			matters: [{ component: 'kube-apiserver' }, { page: 'around/#admission' }],
		},
		{
			id: 'apiserver-authenticates',
			says: {
				ja: '認証と認可も受け持ちます。',
				en: 'It also sees to authentication and authorization.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。まず認証、次に認可の順で確かめます。認証に失敗すると401、認可されないと403を返します。',
				en: 'Right. Authentication comes first and authorization later; failing the one gives 401, failing the other 403.',
			},
			references: ['src-apiserver-handler-chain', 'docs-controlling-access'],
			matters: [{ component: 'kube-apiserver' }],
		},
	],
};
