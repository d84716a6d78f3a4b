import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/** A container's process dies, and its kubelet starts another container in the same Pod. */
export const containerCrash: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'container-crash',
	title: {
		ja: 'コンテナがクラッシュし、再起動するまで',
		en: 'A container crashes and is restarted',
	},
	summary: {
		ja: 'コンテナのプロセスが終了し、同じPodの中で新しいコンテナが起動するまでのフローです。終了の検知と再起動は、そのノードのkubeletとコンテナランタイムだけで行われます。Pod、IPアドレス、ノードは変わりません。',
		en: 'The process of a container exits, and a new container starts in the same Pod. The kubelet of that node, with its container runtime, detects the exit and restarts the container. The Pod, its address and its node stay the same.',
	},
	not: {
		ja: 'Podは作り直されません。kube-schedulerはノードを選ばず、ReplicaSetコントローラーはPodを作成しません。クラッシュは1回だけであり、繰り返しクラッシュしたときの待ち時間(バックオフ)は現れません。',
		en: 'The Pod is not replaced: kube-scheduler chooses no node, and the ReplicaSet controller creates no Pod. The container crashes only once, so the backoff between repeated crashes does not show.',
	},
	recordings: ['crash'],
	lives: { pods: 'running' },
	steps: [
		{
			id: 'process-dies',
			inside: 'pods',
			befalls: 'process',
			title: {
				ja: 'コンテナのプロセスが終了する',
				en: 'The container’s process exits',
			},
			caption: {
				ja: 'コンテナのプロセスがクラッシュするか、強制終了されます。失われるのはこのプロセスだけで、Podのオブジェクト、Podサンドボックス、IPアドレスは残ります。',
				en: 'The container’s process crashes or is killed. Only this process is lost. The Pod object, the Pod sandbox and the IP address remain.',
			},
			references: ['docs-pod-lifecycle', 'spec-cri-proto'],
			evidence: [],
			unrecorded: {
				ja: '記録では、`kill -9`でプロセスを外から終了させました。この時刻が記録の始まりです。',
				en: 'For the recording, the process was killed from outside with `kill -9`. The recording starts at that moment.',
			},
			lives: { pods: 'crashed' },
		},
		{
			id: 'notice-exit',
			connection: 'kubelet-to-runtime',
			information: 'against-opener',
			title: {
				ja: 'kubeletがコンテナの終了を検知する',
				en: 'The kubelet detects the container’s exit',
			},
			caption: {
				ja: 'kubeletは1秒ごとに、コンテナの状態をコンテナランタイムへ問い合わせます。前回の応答と比べて、動いていたコンテナの終了を検知します。そのため、クラッシュから検知までに最大で約1秒かかります。',
				en: 'Once a second, the kubelet asks the container runtime for the state of all containers. By comparing the response with the previous one, it detects that a container has exited. Detection takes up to about one second.',
			},
			references: ['kep-3386-evented-pleg'],
			evidence: [],
			unrecorded: {
				ja: 'この問い合わせは常に1秒ごとに繰り返されるため、記録から除いています。',
				en: 'These queries are repeated every second, so the recording omits them.',
			},
		},
		{
			id: 'decide-restart',
			inside: 'kubelet',
			title: {
				ja: 'kubeletがコンテナの再起動を決める',
				en: 'The kubelet decides to restart the container',
			},
			caption: {
				ja: 'kubeletは、Podの`restartPolicy`に従って再起動を決めます。デフォルトのAlwaysでは、終了の理由を問わず再起動します。最初の再起動はすぐに行い、終了を繰り返すと10秒、20秒、40秒と待ち時間を倍にします(最長5分)。実際の待ち時間はランダムに延び、短いものでは最大で1.5倍になり、長いものでは最大で約30秒長くなります。コンテナが10分間動き続けると、待ち時間はリセットされます。コンテナごとの`restartPolicy`やルールがあれば、それを優先します(v1.35からベータ版)。ルールでは、Podの全コンテナの再起動も選べます(v1.36からベータ版)。',
				en: 'The kubelet follows the Pod’s `restartPolicy`. With the default, Always, it restarts the container regardless of why it exited: the first time immediately, then after 10, 20 and 40 seconds, and so on up to five minutes. The shorter waits are extended at random by up to half, the longer ones by up to about 30 seconds. The delay is reset after 10 minutes of running. A container’s own `restartPolicy` or rules take precedence (beta since v1.35); a rule may restart all containers of the Pod (beta since v1.36).',
			},
			references: [
				'docs-pod-lifecycle',
				'src-kuberuntime-manager',
				'src-kubelet-pod-workers',
				'pr-133066-crashloop-backoff',
				'kep-4603-crashloop',
				'kep-5307-restart-rules',
				'kep-5532-restart-all',
			],
			evidence: [],
			unrecorded: {
				ja: 'kubeletのプロセスの中での判断であり、リクエストとしては現れません。',
				en: 'The decision is made inside the kubelet’s process and causes no request.',
			},
		},
		{
			id: 'create-container',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletが新しいコンテナを要求する',
				en: 'The kubelet requests a new container',
			},
			caption: {
				ja: 'kubeletは、Podサンドボックスが使えることを確認し、その中に新しいコンテナを作成するようコンテナランタイムに要求します。終了したコンテナは再利用しません。IPアドレスはPodサンドボックスに属し、Podサンドボックスが残る限り変わりません。',
				en: 'The kubelet finds that the Pod sandbox is still usable and asks the container runtime to create a new container in it. The container that exited is not reused. The IP address belongs to the Pod sandbox and does not change as long as the sandbox remains.',
			},
			references: ['src-kuberuntime-manager', 'spec-cri-proto'],
			evidence: ['crash/create-container-again'],
			lives: { pods: 'starting' },
		},
		{
			id: 'report-crash',
			follows: ['notice-exit'],
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがコンテナの終了を報告する',
				en: 'The kubelet reports the crash',
			},
			caption: {
				ja: 'kubeletは、コンテナが終了し、PodがReadyでなくなったことをkube-apiserverに書き込みます。報告はコンテナの再起動と並行して行われ、再起動は報告を待ちません。',
				en: 'The kubelet writes to kube-apiserver that the container has exited and that the Pod is no longer Ready. The report and the restart run in parallel; the restart does not wait for the report.',
			},
			references: ['docs-pod-lifecycle', 'src-kubelet-status-manager'],
			evidence: ['crash/report-crash'],
		},
		{
			id: 'mark-endpoint-not-ready',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			readiness: 'unready-pods',
			title: {
				ja: 'EndpointSliceコントローラーがエンドポイントのreadyをfalseにする',
				en: 'The EndpointSlice controller marks the endpoint not ready',
			},
			caption: {
				ja: 'PodのReadyがFalseになると、EndpointSliceコントローラーは、EndpointSliceの中のこのPodの`ready`をfalseにします。この変化は、各ノードのkube-proxyのウォッチに届きます。',
				en: 'When the Pod is no longer Ready, the EndpointSlice controller sets `ready` of its endpoint to false in the EndpointSlice. The kube-proxy of each node receives this change on its watch.',
			},
			references: ['src-endpointslice', 'docs-endpoint-slices'],
			evidence: ['crash/endpoint-not-ready'],
		},
		{
			id: 'reject-on-this-node',
			everyInstance: true,
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			title: {
				ja: 'kube-proxyが通信を拒否するルールを書き込む',
				en: 'kube-proxy writes rules that reject traffic',
			},
			caption: {
				ja: 'Serviceのエンドポイントはこの1つだけであるため、kube-proxyは、そのアドレスへの通信を拒否するルールを書き込みます。ほかにReadyのエンドポイントがあれば、通信はそちらに転送されます。別のノードのkube-proxyも、同じルールを書き込みます。',
				en: 'This was the only endpoint of the Service, so kube-proxy writes rules that reject traffic for its address. If other endpoints were ready, traffic would be forwarded to those. The kube-proxy of the other node writes the same rules.',
			},
			references: ['src-nftables-proxier', 'docs-virtual-ips'],
			evidence: ['crash/rules-without-pod-node-2'],
		},
		{
			id: 'start-container',
			follows: ['create-container'],
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletがコンテナの起動を要求する',
				en: 'The kubelet starts the container',
			},
			caption: {
				ja: 'kubeletは、作成したコンテナの起動をコンテナランタイムに要求します。ここまで、ほかのコンポーネントからの指示はありません。Podはこのノードにバインドされたままであるため、kube-schedulerは関わりません。',
				en: 'The kubelet asks the container runtime to start the new container. No other component has told the kubelet to do so. The Pod is still bound to this node, so kube-scheduler is not involved.',
			},
			references: ['spec-cri-proto', 'docs-pod-lifecycle'],
			evidence: ['crash/start-container-again'],
		},
		{
			id: 'create-process',
			follows: ['start-container'],
			connection: 'runtime-to-runc',
			information: 'with-opener',
			title: {
				ja: 'runcがプロセスを作成する',
				en: 'runc creates the process',
			},
			caption: {
				ja: 'コンテナランタイムはruncを実行し、runcは、コンテナのプロセスを作成し、開始してから終了します。その後は、コンテナランタイムのshimがプロセスを監視します。',
				en: 'The container runtime runs runc, which creates the container’s process and starts it. runc then exits. From then on, the runtime’s shim monitors the process.',
			},
			references: ['containerd-runtime-v2', 'spec-oci-runtime'],
			evidence: ['crash/create-process-again', 'crash/start-process-again'],
			lives: { pods: 'running' },
		},
		{
			id: 'report-running',
			follows: ['create-process'],
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodのReadyを再び報告する',
				en: 'The kubelet reports the Pod Ready again',
			},
			caption: {
				ja: 'kubeletは、新しいコンテナが動いていることと、再起動の回数を報告します。Readiness Probeがあれば、成功してからPodのReadyがTrueに戻ります。この時点では、各ノードの転送ルールにこのPodはまだ戻っていません。',
				en: 'The kubelet reports that the new container is running, with the number of restarts. If there is a readiness probe, the Pod becomes Ready once it has succeeded. At this point the forwarding rules of the nodes do not include the Pod yet.',
			},
			references: ['docs-pod-lifecycle', 'docs-probes'],
			evidence: ['crash/report-running-again'],
		},
		{
			id: 'mark-endpoint-ready',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'EndpointSliceコントローラーがエンドポイントのreadyをtrueに戻す',
				en: 'The EndpointSlice controller marks the endpoint ready',
			},
			caption: {
				ja: 'PodのReadyがTrueに戻ると、EndpointSliceコントローラーは、このPodの`ready`をtrueに戻します。アドレスはクラッシュの前と同じです。変化は、各ノードのkube-proxyに届きます。',
				en: 'When the Pod is Ready again, the EndpointSlice controller sets `ready` of its endpoint back to true. The address is the same as before the crash. The kube-proxy of each node receives the change.',
			},
			references: ['src-endpointslice', 'docs-endpoint-slices'],
			evidence: ['crash/endpoint-ready-again'],
		},
		{
			id: 'forward-on-another-node',
			connection: 'proxy-2-to-kernel',
			information: 'with-opener',
			title: {
				ja: '別のノードが通信を再び転送する',
				en: 'The other node forwards traffic again',
			},
			caption: {
				ja: '別のノードのkube-proxyが、Podへ転送するルールを書き込みます。kube-proxyは、デフォルトでは書き込みの間隔を1秒以上空けます。そのため、この記録では、PodがReadyになってからルールが戻るまでに1秒近くかかりました。その間、Serviceへの通信は拒否されます。',
				en: 'The kube-proxy of the other node writes rules that forward to the Pod. By default, it waits at least one second between two syncs. In this recording, almost a second passed between Ready and these rules. During that time the Service rejected traffic.',
			},
			references: ['docs-virtual-ips', 'src-kube-proxy-types', 'src-nftables-proxier'],
			evidence: ['crash/rules-with-pod-node-1'],
		},
		{
			id: 'forward-on-this-node',
			follows: ['mark-endpoint-ready'],
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			title: {
				ja: 'このノードが通信を再び転送する',
				en: 'This node forwards traffic again',
			},
			caption: {
				ja: 'このノードのkube-proxyも、自分の間隔で同じルールを書き込みます。クライアントから見た停止時間は、コンテナの再起動にかかった時間より長くなります。',
				en: 'This node’s kube-proxy writes the same rules at its own interval. For clients, the outage is longer than the restart of the container.',
			},
			references: ['docs-virtual-ips', 'src-kube-proxy-types', 'src-nftables-proxier'],
			evidence: ['crash/rules-with-pod-node-2'],
		},
	],
};
