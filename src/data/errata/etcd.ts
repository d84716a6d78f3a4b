import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of etcd. */
export const etcd: SiteClaimSection = {
	id: 'etcd',
	title: { ja: 'etcd', en: 'etcd' },
	claims: [
		{
			id: 'etcd-stores-everything',
			says: {
				ja: 'クラスターに登録された情報を、すべて保存するデータストアです。',
				en: 'It is the data store for all information registered in the cluster.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。Kubernetes APIのオブジェクトを保存します。大規模なクラスターでは、Eventを別のetcdに分けて保存できます。',
				en: 'Right. It stores the objects of the Kubernetes API. Large clusters can store Events in a separate etcd.',
			},
			references: ['docs-architecture', 'docs-etcd-ops', 'docs-cluster-large'],
			matters: [{ component: 'etcd' }],
		},
		{
			id: 'etcd-holds-state',
			says: {
				ja: '目的の状態、作成されたPodとその配置先など、kube-apiserverから受け取った情報を保存します。',
				en: 'It stores what it receives from kube-apiserver, such as the desired state, the Pods that were created and the nodes they are on.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。加えて、観測された状態(status)や、Lease、Secret、Eventも保存します。目的の状態と現在の状態は、同じオブジェクトの中にあります。',
				en: 'Right. It also stores the observed state (status), Leases, Secrets and Events. The desired state and the current state are parts of the same object.',
			},
			references: ['docs-etcd-ops', 'docs-encrypt-data', 'docs-leases', 'docs-cluster-large'],
			matters: [{ component: 'etcd' }, { step: 'overview/store-state' }],
		},
		{
			id: 'etcd-keys-hierarchical',
			says: {
				ja: 'キーバリュー形式で、キーは階層構造になっています。',
				en: 'It is a key-value store whose keys form a hierarchy.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'etcd v3のキー空間は、階層のない平坦な構造です。Kubernetesが、/registry/pods/default/webのようなパス形式の名前をキーに付け、先頭が一致するキーの範囲を読み取ります。以前のv2のAPIには、ディレクトリがありました。',
				en: 'The key space of etcd v3 is flat. Kubernetes gives its keys names that look like paths, such as /registry/pods/default/web, and reads ranges by prefix. The old v2 API did have directories.',
			},
			references: ['etcd-data-model', 'src-etcd3-store', 'src-storage-prefixes', 'etcd-v2-api'],
			matters: [{ component: 'etcd' }],
		},
	],
};
