import type { LossReason } from '../../model/failures/failure.ts';
import type { Localized } from '../../model/locale.ts';

/** The title of the page that shows them. */
export const failuresTitle: Localized = {
	ja: '止まったとき、何ができなくなるか',
	en: 'What stops when a part is down',
};

const noApi: LossReason = {
	why: {
		ja: 'すべての読み取りと変更は、kube-apiserverを通ります。',
		en: 'Every read and every change goes through kube-apiserver.',
	},
	references: ['docs-debug-cluster', 'docs-control-plane-node-communication'],
};
const notAskedWithoutApi: LossReason = {
	why: {
		ja: 'kube-apiserverが応答しないため、頼むことができません。',
		en: 'It cannot even be asked for: kube-apiserver does not answer.',
	},
	references: ['docs-debug-cluster'],
};
const noStore: LossReason = {
	why: {
		ja: 'kube-apiserverは状態をすべてetcdに置くため、etcdなしでは読み書きできません。',
		en: 'kube-apiserver keeps all state in etcd: without it, it can neither read nor write.',
	},
	references: ['docs-etcd-ops'],
};
const notAskedWithoutStore: LossReason = {
	why: {
		ja: 'kube-apiserverが書き込みを受け付けられないため、頼むことができません。',
		en: 'It cannot even be asked for: kube-apiserver cannot accept a write.',
	},
	references: ['docs-etcd-ops'],
};

/** Why the recorded cluster lost an ability, by component that was down and ability. */
export const lossReasons: Readonly<Record<string, Readonly<Record<string, LossReason>>>> = {
	'kube-apiserver': {
		read: noApi,
		create: noApi,
		'new-deployment': notAskedWithoutApi,
		scheduling: notAskedWithoutApi,
		'cluster-ip': notAskedWithoutApi,
		'new-service': notAskedWithoutApi,
		'load-balancer': notAskedWithoutApi,
		'start-pod': notAskedWithoutApi,
		logs: noApi,
	},
	etcd: {
		read: noStore,
		create: noStore,
		'new-deployment': notAskedWithoutStore,
		scheduling: notAskedWithoutStore,
		'cluster-ip': notAskedWithoutStore,
		'new-service': notAskedWithoutStore,
		'load-balancer': notAskedWithoutStore,
		'start-pod': notAskedWithoutStore,
		logs: noStore,
	},
	'kube-scheduler': {
		scheduling: {
			why: {
				ja: 'Podを動かすノードを選ぶのは、kube-schedulerだけです。Podは待機したまま残ります。',
				en: 'Nobody but kube-scheduler picks a node for it. The Pod stays pending.',
			},
			references: ['docs-kube-scheduler'],
		},
	},
	'kube-controller-manager': {
		'new-deployment': {
			why: {
				ja: 'ReplicaSetとPodを作るコントローラーが、kube-controller-managerの中にあります。',
				en: 'The controllers that create ReplicaSets and Pods live in kube-controller-manager.',
			},
			references: ['src-kcm-controller-names', 'docs-controllers'],
		},
		'new-service': {
			why: {
				ja: 'EndpointSliceを書くコントローラーが止まり、kube-proxyには転送先がわかりません。',
				en: 'Nobody writes its EndpointSlice, so kube-proxy has nothing to forward to.',
			},
			references: ['src-endpointslice', 'src-kcm-controller-names'],
		},
	},
	'cloud-controller-manager': {
		'load-balancer': {
			why: {
				ja: 'クラウドにロードバランサーを作らせるのは、cloud-controller-managerだけです。',
				en: 'Nobody but cloud-controller-manager asks the cloud for a load balancer.',
			},
			references: ['src-service-controller', 'docs-cloud-controller'],
		},
	},
	kubelet: {
		restart: {
			why: {
				ja: 'コンテナの終了に気づいて起動し直すのは、そのノードのkubeletです。',
				en: 'It is the node’s own kubelet that notices the end of a container and starts it again.',
			},
			references: ['docs-architecture', 'kep-4603-crashloop'],
		},
		'start-pod': {
			why: {
				ja: 'CRIでコンテナランタイムにPodを起動させるのは、そのノードのkubeletです。',
				en: 'It is the node’s own kubelet that has the container runtime start the Pod.',
			},
			references: ['docs-architecture', 'docs-cri'],
		},
		logs: {
			why: {
				ja: 'ログは、kube-apiserverがkubeletに接続して読み取ります。',
				en: 'kube-apiserver reads logs by dialling the kubelet.',
			},
			references: ['docs-control-plane-node-communication'],
		},
	},
	'kube-proxy': {
		'new-service': {
			why: {
				ja: '新しいServiceの転送ルールを、カーネルに書くものがありません。',
				en: 'Nobody writes the new Service’s forwarding rules into the kernel.',
			},
			references: ['docs-virtual-ips'],
		},
	},
	'container-runtime': {
		restart: {
			why: {
				ja: 'kubeletは、コンテナを作る操作をすべてコンテナランタイムに頼みます。',
				en: 'The kubelet asks the container runtime for everything it does with containers.',
			},
			references: ['docs-cri'],
		},
		'start-pod': {
			why: {
				ja: 'Podサンドボックスもコンテナも、作るのはコンテナランタイムです。',
				en: 'Pod sandbox and containers alike are made by the container runtime.',
			},
			references: ['docs-cri'],
		},
		logs: {
			why: {
				ja: 'kubeletは、ログの場所をコンテナランタイムに尋ねます。',
				en: 'The kubelet asks the container runtime where the logs are.',
			},
			references: ['docs-cri', 'spec-cri-proto'],
		},
	},
};
