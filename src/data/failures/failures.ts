import type { LossReason } from '../../model/failures/failure.ts';
import type { Localized } from '../../model/locale.ts';

/** The title of the page that shows them. */
export const failuresTitle: Localized = {
	ja: '止まったとき、何ができなくなるか',
	en: 'What stops when a component is down',
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
		ja: 'kube-apiserverが応答しないため、リクエストを送ることができません。',
		en: 'kube-apiserver does not answer, so no request can be sent.',
	},
	references: ['docs-debug-cluster'],
};
const noStore: LossReason = {
	why: {
		ja: 'kube-apiserverは状態をetcdに置くため、etcdなしでは、書き込みも、最新の内容を求める読み取りもできません。`resourceVersion=0`の一覧取得など、古い内容でもよい読み取りには、キャッシュから応答することがあります。',
		en: 'kube-apiserver keeps all state in etcd. Without etcd, neither writes nor up-to-date reads are possible. Reads that accept older data, such as a list with `resourceVersion=0`, may still be answered from its cache.',
	},
	references: ['docs-etcd-ops', 'src-apiserver-cache-delegator'],
};
const notAskedWithoutStore: LossReason = {
	why: {
		ja: 'kube-apiserverが書き込みを受け付けられないため、リクエストが失敗します。',
		en: 'kube-apiserver cannot accept a write, so the request fails.',
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
				ja: 'ノードはkube-schedulerが選びます。選ばれるまで、PodはPendingのまま待ちます。',
				en: 'kube-scheduler chooses the node. Until it does, the Pod stays Pending.',
			},
			references: ['docs-kube-scheduler'],
		},
	},
	'kube-controller-manager': {
		'new-deployment': {
			why: {
				ja: 'ReplicaSetとPodを作るコントローラーは、kube-controller-managerの中で動きます。',
				en: 'The controllers that create ReplicaSets and Pods run in kube-controller-manager.',
			},
			references: ['src-kcm-controller-names', 'docs-controllers'],
		},
		'new-service': {
			why: {
				ja: 'EndpointSliceコントローラーが止まり、EndpointSliceが作られないため、kube-proxyには転送先がありません。',
				en: 'The EndpointSlice controller is down. Without an EndpointSlice, kube-proxy has no endpoint to forward to.',
			},
			references: ['src-endpointslice', 'src-kcm-controller-names'],
		},
	},
	'cloud-controller-manager': {
		'load-balancer': {
			why: {
				ja: 'ロードバランサーは、cloud-controller-managerがクラウドのAPIを呼び出して作成します。',
				en: 'cloud-controller-manager calls the cloud’s API to create load balancers.',
			},
			references: ['src-service-controller', 'docs-cloud-controller'],
		},
	},
	kubelet: {
		restart: {
			why: {
				ja: 'コンテナの終了の検知と再起動は、そのノードのkubeletが行います。',
				en: 'The kubelet of the node detects that a container has exited and restarts it.',
			},
			references: ['docs-architecture', 'kep-4603-crashloop'],
		},
		'start-pod': {
			why: {
				ja: 'Podの起動では、そのノードのkubeletがCRIでコンテナランタイムを呼び出します。',
				en: 'To start a Pod, the kubelet of the node calls the container runtime over CRI.',
			},
			references: ['docs-architecture', 'docs-cri'],
		},
		logs: {
			why: {
				ja: 'ログは、kube-apiserverがkubeletに接続して読み取ります。',
				en: 'kube-apiserver connects to the kubelet to read logs.',
			},
			references: ['docs-control-plane-node-communication'],
		},
	},
	'kube-proxy': {
		'new-service': {
			why: {
				ja: '新しいServiceの転送ルールが、カーネルに書き込まれません。',
				en: 'The forwarding rules of the new Service are not written into the kernel.',
			},
			references: ['docs-virtual-ips'],
		},
	},
	'container-runtime': {
		restart: {
			why: {
				ja: 'kubeletは、コンテナの作成と起動のたびにコンテナランタイムを呼び出します。',
				en: 'The kubelet calls the container runtime to create and start every container.',
			},
			references: ['docs-cri'],
		},
		'start-pod': {
			why: {
				ja: 'Podサンドボックスとコンテナは、コンテナランタイムが作成します。',
				en: 'The container runtime creates both the Pod sandbox and the containers.',
			},
			references: ['docs-cri'],
		},
		logs: {
			why: {
				ja: 'kubeletは、ログファイルのパスをコンテナランタイムに問い合わせます。',
				en: 'The kubelet asks the container runtime for the path of the log file.',
			},
			references: ['docs-cri', 'spec-cri-proto'],
		},
	},
};
