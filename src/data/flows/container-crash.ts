import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/** A container's process dies, and its kubelet starts another container in the same Pod. */
export const containerCrash: Flow<ConnectionId, EventId, ComponentId> = {
	id: 'container-crash',
	title: { ja: 'コンテナが落ちて、戻るまで', en: 'A container crashes and comes back' },
	summary: {
		ja: 'コンテナのプロセスが終了してから、同じPodの中で新しいコンテナが動き出すまでのフローです。気づくのも、起動し直すのも、そのノードのkubeletとコンテナランタイムです。Podも、そのアドレスも、動くノードも変わりません。',
		en: 'The process of a container ends, and a new container starts in the same Pod. It is the kubelet of that node, with its container runtime, that notices and acts. The Pod, its address and its node stay the same.',
	},
	not: {
		ja: 'Podの作り直しではありません。kube-schedulerはノードを選ばず、ReplicaSetコントローラーは新しいPodを作りません。落ちるのは一度だけのため、繰り返し落ちるときの待ち時間(バックオフ)は現れません。',
		en: 'It is no replacement of the Pod: kube-scheduler picks no node, and the replicaset controller creates no Pod. The container crashes only once, so the waiting between repeated crashes, the back-off, does not show.',
	},
	recordings: ['crash'],
	lives: { pods: 'running' },
	steps: [
		{
			id: 'process-dies',
			inside: 'pods',
			title: { ja: 'コンテナのプロセスが終わる', en: 'The container’s process ends' },
			caption: {
				ja: 'コンテナのプロセスが、異常終了するか、強制終了させられます。なくなるのはこのプロセスだけです。Podのオブジェクトはもちろん、PodサンドボックスもIPアドレスもそのまま残ります。',
				en: 'The container’s process crashes, or is killed. Nothing but this process is lost: the Pod object stays, and so does the Pod sandbox with its IP address.',
			},
			references: ['docs-pod-lifecycle', 'spec-cri-proto'],
			evidence: [],
			unrecorded: {
				ja: 'プロセスは、記録のために外から終了させました(kill -9)。コンポーネントが頼んだことではなく、この時刻が記録の始まりです。',
				en: 'For the recording, the process was killed from outside (kill -9). No component asked for it: it is the moment at which the recording starts.',
			},
			lives: { pods: 'crashed' },
		},
		{
			id: 'notice-exit',
			connection: 'kubelet-to-runtime',
			information: 'against-opener',
			title: { ja: 'kubeletが終了に気づく', en: 'The kubelet notices' },
			caption: {
				ja: 'kubeletは、コンテナランタイムにコンテナの状態を1秒ごとに問い合わせています。前の答えと比べて、動いていたコンテナが終わったことに気づきます。このため、落ちてから気づくまでに最大1秒ほどかかります。',
				en: 'Once a second the kubelet asks the container runtime for the state of all containers. Comparing the answer with the last one, it sees that one has ended. That is why up to about a second goes by first.',
			},
			references: ['kep-3386-evented-pleg'],
			evidence: [],
			unrecorded: {
				ja: 'この問い合わせは、何も起きていない間も毎秒繰り返されます。記録には残していません。',
				en: 'These questions are repeated every second, whether or not anything has happened. The recording leaves them out.',
			},
		},
		{
			id: 'decide-restart',
			inside: 'kubelet',
			title: { ja: '起動し直すことを決める', en: 'Deciding to restart' },
			caption: {
				ja: '起動し直すかどうかは、kubeletがPodのrestartPolicyを見て決めます。デフォルトのAlwaysなら、終わり方を問わず起動し直します。1回目はすぐに起動し、その後も落ち続ければ、10秒、20秒、40秒と、最長5分まで間隔を延ばします。',
				en: 'The kubelet decides by the Pod’s restartPolicy; with the default, Always, it restarts the container however it ended. The first time it does so at once. If the container keeps ending, it leaves 10, 20, then 40 seconds, and never more than five minutes.',
			},
			references: ['docs-pod-lifecycle', 'src-kuberuntime-manager', 'kep-4603-crashloop'],
			evidence: [],
			unrecorded: {
				ja: 'kubeletのプロセスの中での判断のため、リクエストとしては現れません。',
				en: 'This is decided inside the kubelet’s process and shows as no request.',
			},
		},
		{
			id: 'create-container',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: '同じPodサンドボックスに新しいコンテナを作る',
				en: 'A new container in the same sandbox',
			},
			caption: {
				ja: 'kubeletは、Podサンドボックスがまだ使えることを確かめ、その中に新しいコンテナを作らせます。終わったコンテナを生き返らせるのではありません。IPアドレスはPodサンドボックスのもので、Podサンドボックスが残るため、変わりません。',
				en: 'The kubelet finds the Pod sandbox still usable and has the runtime create a new container in it; the one that ended is not revived. The IP address belongs to the sandbox. As that stays, so does the address.',
			},
			references: ['src-kuberuntime-manager', 'spec-cri-proto'],
			evidence: ['crash/create-container-again'],
			lives: { pods: 'starting' },
		},
		{
			id: 'report-crash',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: '終了を報告する', en: 'Reporting the crash' },
			caption: {
				ja: 'kubeletは、コンテナが終了し、PodがReadyでなくなったことをkube-apiserverに書き込みます。EndpointSliceコントローラーはこれをウォッチで知り、エンドポイントのreadyをfalseにします。各ノードのkube-proxyは、このPodへの転送をやめます。',
				en: 'The kubelet writes to kube-apiserver that the container has ended and the Pod is no longer Ready. The endpointslice controller sees this on its watch and sets the endpoint’s ready to false, and the kube-proxies stop forwarding to the Pod.',
			},
			references: ['docs-pod-lifecycle', 'src-endpointslice', 'docs-endpoint-slices'],
			evidence: ['crash/report-crash'],
		},
		{
			id: 'start-container',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: { ja: 'コンテナを起動させる', en: 'Having the container started' },
			caption: {
				ja: 'kubeletは、作ったコンテナの起動をコンテナランタイムに頼みます。ここまで、ほかのコンポーネントからの指示はありません。Podはこのノードにバインドされたままのため、kube-schedulerの出番もありません。',
				en: 'The kubelet has the container runtime start what was created. No other component has told it to. The Pod is still bound to this node, so there is nothing for kube-scheduler to do.',
			},
			references: ['spec-cri-proto', 'docs-pod-lifecycle'],
			evidence: ['crash/start-container-again'],
		},
		{
			id: 'create-process',
			connection: 'runtime-to-runc',
			information: 'with-opener',
			title: { ja: 'runcがプロセスを作る', en: 'runc creates the process' },
			caption: {
				ja: 'コンテナランタイムはruncを実行し、コンテナのプロセスを作らせ、開始させます。runcの仕事はそこまでです。その後のプロセスを見守るのは、コンテナランタイムの側です。',
				en: 'The container runtime runs runc to create the container’s process and to start it. There runc’s part is over; from then on it is the runtime’s side that looks after the process.',
			},
			references: ['containerd-runtime-v2', 'docs-container-runtimes'],
			evidence: ['crash/create-process-again', 'crash/start-process-again'],
			lives: { pods: 'running' },
		},
		{
			id: 'report-running',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: '再び動いたことを報告する', en: 'Reporting it ready again' },
			caption: {
				ja: 'kubeletは、新しいコンテナが動いていることと、再起動の回数を報告します。Readiness Probeがあれば、それに成功してからPodのReadyがTrueに戻ります。これを受けてエンドポイントもreadyに戻り、kube-proxyは同じアドレスへの転送を再開します。',
				en: 'The kubelet reports the new container running, with the number of restarts. If there is a readiness probe, the Pod turns Ready only after it has succeeded. The endpoint then becomes ready as well, and the kube-proxies forward to the same address as before.',
			},
			references: ['docs-pod-lifecycle', 'src-endpointslice', 'docs-endpoint-slices'],
			evidence: ['crash/report-running-again'],
		},
	],
};
