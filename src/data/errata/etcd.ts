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
				ja: 'その通りです。保存するのはKubernetes APIのオブジェクトです。大規模なクラスターでは、Eventだけを別のetcdに分けることもできます。',
				en: 'Right. It holds the objects of the Kubernetes API. Large clusters may keep Events in a separate etcd.',
			},
			references: ['docs-architecture', 'docs-etcd-ops', 'docs-cluster-large'],
			matters: [{ component: 'etcd' }],
		},
		{
			id: 'etcd-holds-state',
			says: {
				ja: '目的の状態、作られたPodとその配置先など、kube-apiserverから受け取った情報を保存します。',
				en: 'It keeps what it receives from kube-apiserver: the desired state, the Pods that exist and the nodes they are on.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。加えて、観測された状態(status)や、Lease、Secret、Eventもここに保存されます。目的の状態と現在の状態は、同じオブジェクトの中にあります。',
				en: 'Right. Observed state (status), Leases, Secrets and Events are kept there too. Desired and current state are parts of the same object.',
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
				ja: 'etcd v3のキー空間は、階層のない平らなものです。Kubernetesが/registry/pods/default/webのようなパス風の名前を付け、先頭の一致する範囲を読みます。ディレクトリがあったのは、以前のv2のAPIです。',
				en: 'The key space of etcd v3 is flat. Kubernetes gives its keys names that look like paths, such as /registry/pods/default/web, and reads ranges by prefix. The old v2 API did have directories.',
			},
			references: ['etcd-data-model', 'src-etcd3-store', 'src-storage-prefixes', 'etcd-v2-api'],
			matters: [{ component: 'etcd' }],
		},
	],
};
