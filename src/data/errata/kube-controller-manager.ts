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
				ja: 'その通りです。中のコントローラーが、目的の状態と現在の状態を比べ、差を埋めるように書き込みます。',
				en: 'Right. The controllers in it compare the desired state with the current state and write what closes the gap.',
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
				ja: 'その通りです。補足すると、管理するのは外のコントローラーではありません。1つのプロセスの中で、40を超えるコントローラーが動きます。複数起動した場合、動作するのはリーダーだけです。',
				en: 'Right. To add to it: the controllers are not elsewhere. More than forty of them run inside this one process. Where several instances run, only the leader works.',
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
				ja: 'もう1つの例は、Serviceのコントローラーです。',
				en: 'Another example is the Service controller.',
			},
			verdict: 'outdated',
			correct: {
				ja: 'Service用のロードバランサーを扱うコントローラーは、v1.32でkube-controller-managerから削除され、今はcloud-controller-managerだけにあります。代わりの例には、EndpointSliceコントローラーやノードライフサイクルコントローラーがあります。',
				en: 'The controller for load balancers of Services was removed from kube-controller-manager in v1.32, and is now in cloud-controller-manager only. Better examples are the EndpointSlice controller and the node lifecycle controller.',
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
