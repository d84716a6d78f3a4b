import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of kube-controller-manager. */
export const kubeControllerManager: SiteClaimSection = {
	id: 'kube-controller-manager',
	title: { ja: 'kube-controller-manager', en: 'kube-controller-manager' },
	claims: [
		{
			id: 'controllers-keep-desired-state',
			says: {
				ja: 'リソースの状態を管理して、目的の状態を保ちます。',
				en: 'It manages the state of resources and keeps them as desired.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。プロセスの中のコントローラーが、目的の状態と現在の状態を比べ、差を埋める変更を書き込みます。',
				en: 'Right. The controllers in this process compare the desired state with the current state and write the changes that close the gap.',
			},
			references: ['docs-controllers'],
			matters: [{ step: 'overview/watch-desired-state' }, { step: 'overview/write-objects' }],
		},
		{
			id: 'process-manages-controllers',
			says: {
				ja: 'さまざまなコントローラーを管理するプロセスです。',
				en: 'It is a process that manages various controllers.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。正確には、40を超えるコントローラーが、このプロセスの中で動きます。インスタンスが複数ある場合は、リーダーのコントローラーだけが動作します。',
				en: 'Right. More precisely, more than forty controllers run inside this process. If there are several instances, only the leader runs its controllers.',
			},
			references: ['docs-architecture', 'src-kcm-controller-names', 'docs-leases'],
			matters: [{ component: 'kube-controller-manager' }, { page: 'around/#leases' }],
		},
		{
			id: 'controller-examples',
			says: {
				ja: '例として、Deployment、ReplicaSet、CronJobのコントローラーがあります。',
				en: 'Examples are the controllers for Deployments, ReplicaSets and CronJobs.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。3つとも、kube-controller-managerのコントローラーの一覧にあります。',
				en: 'Right. All three are in the list of controllers of kube-controller-manager.',
			},
			references: ['src-kcm-controller-names'],
			matters: [{ component: 'kube-controller-manager' }],
		},
		{
			id: 'service-controller-included',
			says: {
				ja: 'Serviceのコントローラーも、例に挙げています。',
				en: 'Another example is the Service controller.',
			},
			verdict: 'outdated',
			correct: {
				ja: 'Service用のロードバランサーを扱うコントローラーは、v1.32でkube-controller-managerから削除され、今はcloud-controller-managerだけにあります。現在の例としては、EndpointSliceコントローラーやノードライフサイクルコントローラーが挙げられます。',
				en: 'The controller for load balancers of Services was removed from kube-controller-manager in v1.32, and now runs only in cloud-controller-manager. Current examples are the EndpointSlice controller and the node lifecycle controller.',
			},
			references: [
				'changelog-1-32',
				'pr-128197-kcm-cloud',
				'src-kcm-controller-names',
				'src-ccm-controller-names',
			],
			matters: [
				{ component: 'kube-controller-manager' },
				{ component: 'cloud-controller-manager' },
				{ page: 'around/#endpointslices' },
			],
		},
	],
};
