import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/** A Deployment gets a new template: two numbers change, and the network follows a little later. */
export const rollingUpdate: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'rolling-update',
	title: {
		ja: 'ローリングアップデート',
		en: 'A rolling update',
	},
	summary: {
		ja: 'レプリカが3つのDeploymentのPodテンプレートを、ユーザーが変更します。Deploymentコントローラーは、新旧2つのReplicaSetの`replicas`だけを変更します。Podの作成と削除は、ReplicaSetコントローラーが行います。古いプログラムの停止と転送ルールの更新は、互いを待たずに進みます。そのため、一部のリクエストが失敗します。',
		en: 'A user changes the Pod template of a Deployment with three replicas. The Deployment controller only changes two numbers: `replicas` of the new and of the old ReplicaSet. The ReplicaSet controller creates and deletes the Pods. Stopping the old program and updating the rules do not wait for each other, so some requests fail.',
	},
	not: {
		ja: '図のPodは、終わり近くまで、最初の1組(このノードの古いPodと、別のノードで代わりに動く新しいPod)だけを表します。記録したプログラムにはpreStopフックがなく、SIGTERMを受けるとすぐに終了します。kube-proxyはnftablesモードです。',
		en: 'Until the rollout is nearly done, the Pod boxes show the first pair only: an old Pod on this node, and the new Pod that takes its place, on the other node. The recorded program has no preStop hook and exits as soon as it receives SIGTERM. kube-proxy runs in nftables mode.',
	},
	recordings: ['rollout'],
	lives: { pods: 'running', 'pods-2': 'gone' },
	steps: [
		{
			id: 'change-template',
			once: true,
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: {
				ja: 'ユーザーがPodテンプレートを変更する',
				en: 'A user changes the Pod template',
			},
			caption: {
				ja: 'ユーザーが、DeploymentのPodテンプレートを変更します。ここでは環境変数を1つ変更しました。ロールアウトは、テンプレートを変更したときにだけ始まります。kubectlの処理はこのPATCHで終わり、その後の処理はクラスターの中で進みます。',
				en: 'A user changes the Pod template of the Deployment, here an environment variable. Only a change to the template starts a rollout. kubectl’s part ends with this PATCH; the rest happens inside the cluster.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/change-template'],
		},
		{
			id: 'create-new-replicaset',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'Deploymentコントローラーが新しいReplicaSetを作成する',
				en: 'The Deployment controller creates a new ReplicaSet',
			},
			caption: {
				ja: 'Deploymentコントローラーは、新しいテンプレートに合うReplicaSetがないため、1つ作成します。`maxSurge`と`maxUnavailable`は、デフォルトでどちらも25%です。レプリカが3つなら、Podを1つ余分に作れますが、1つも減らせません。そのため、新しいReplicaSetの`replicas`は1から始まります。',
				en: 'The Deployment controller finds no ReplicaSet for the new template and creates one. `maxSurge` and `maxUnavailable` are 25% each by default; with three replicas, that allows one extra Pod and none missing. The new ReplicaSet therefore starts with one replica.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/create-new-replicaset'],
		},
		{
			id: 'create-new-pod',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'ReplicaSetコントローラーが新しいPodを作成する',
				en: 'The ReplicaSet controller creates a new Pod',
			},
			caption: {
				ja: 'ReplicaSetコントローラーは、`replicas`が1でPodのないReplicaSetを受け取り、Podを作成します。Deploymentコントローラーとは別の制御ループで、呼び出されて動くのではありません。Deploymentコントローラーは、Podの作成も削除もしません。',
				en: 'The ReplicaSet controller sees a ReplicaSet for which one Pod is desired and none exists, and creates the Pod. It is a separate control loop in the same process and is not called by the Deployment controller, which neither creates nor deletes Pods.',
			},
			references: ['docs-replicaset', 'docs-controllers'],
			evidence: ['rollout/create-new-pod'],
			lives: { 'pods-2': 'pending' },
		},
		{
			id: 'bind-new-pod',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			readiness: 'ready-node',
			title: {
				ja: 'kube-schedulerが新しいPodをバインドする',
				en: 'kube-scheduler binds the new Pod',
			},
			caption: {
				ja: 'kube-schedulerは、新しいPodを別のノードにバインドします。古いPodのノードを引き継ぐのではなく、ほかのPodと同じようにノードを選びます。古いPodは3つとも動いているため、クラスターにはPod1つ分の余裕が必要です。',
				en: 'kube-scheduler binds the new Pod, here to the other node. The Pod does not take over an old Pod’s node but is scheduled like any other. All three old Pods are still running, so the cluster temporarily needs room for one more.',
			},
			references: ['docs-kube-scheduler', 'docs-deployment', 'src-default-binder'],
			evidence: ['rollout/bind-new-pod'],
			lives: { 'pods-2': 'starting' },
		},
		{
			id: 'report-new-pod-ready',
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			needs: ['container-runtime'],
			title: {
				ja: 'kubeletが新しいPodのReadyを報告する',
				en: 'The kubelet reports the new Pod Ready',
			},
			caption: {
				ja: '別のノードのkubeletがコンテナを動かし、PodのReadyをTrueにします。ロールアウトは、この報告を待って先に進みます。新しいPodがReadyにならなければ、古いPodは減らされず、応答を続けます。',
				en: 'The kubelet of the other node runs the container and sets the Pod’s Ready to True. The rollout waits for this report. If the new Pod never becomes Ready, the old ones stay and keep serving.',
			},
			references: ['docs-deployment', 'docs-pod-lifecycle'],
			evidence: ['rollout/new-pod-ready'],
			lives: { 'pods-2': 'running' },
		},
		{
			id: 'add-new-endpoint',
			follows: ['report-new-pod-ready'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'EndpointSliceコントローラーが新しいエンドポイントを加える',
				en: 'The EndpointSlice controller adds the new endpoint',
			},
			caption: {
				ja: 'EndpointSliceコントローラーは、新しいPodの`ready`をtrueにします。各ノードのkube-proxyは、その変化を受け取り、自分のカーネルのルールに加えます。全ノードのルールがそろったかどうかは確認されず、次のステップがすぐに始まります。',
				en: 'The EndpointSlice controller sets `ready` of the new Pod’s endpoint to true. The kube-proxy of each node receives the change and adds the endpoint to the rules of its own kernel. No component checks that all nodes have done so; the next step follows immediately.',
			},
			references: ['src-endpointslice', 'docs-virtual-ips'],
			evidence: ['rollout/endpoints-with-new-pod'],
		},
		{
			id: 'turn-two-numbers',
			follows: ['report-new-pod-ready'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'Deploymentコントローラーが新旧のReplicaSetのreplicasを変更する',
				en: 'The Deployment controller scales both ReplicaSets',
			},
			caption: {
				ja: 'Deploymentコントローラーは、古いReplicaSetの`replicas`を1つ減らし、新しいReplicaSetの`replicas`を1つ増やします。利用できるPodが3つを下回らず、Podの合計が4つを超えないように進めます。終了中のPodは合計に含めず、終了も待ちません。',
				en: 'The Deployment controller lowers `replicas` of the old ReplicaSet by one and raises that of the new one by one. It keeps at least three Pods available and requests at most four. Pods that are terminating do not count, and the controller does not wait for them.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/shrink-old-replicaset', 'rollout/grow-new-replicaset'],
		},
		{
			id: 'delete-old-pod',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'ReplicaSetコントローラーが古いPodを削除する',
				en: 'The ReplicaSet controller deletes an old Pod',
			},
			caption: {
				ja: 'ReplicaSetコントローラーは、余った古いPodを1つ選んで削除します。kube-apiserverは、削除の時刻と猶予期間(デフォルトで30秒)を記録します。Podはまだ動いています。ここから、プログラムの停止と、転送先からの除外が並行して進みます。どちらも、もう一方を待ちません。',
				en: 'The ReplicaSet controller picks an old Pod that is no longer needed and deletes it. kube-apiserver records a deletion time and a grace period, 30 seconds by default; the Pod is still running. From here, two processes run in parallel and do not wait for each other: stopping the program, and removing the Pod from the forwarding rules.',
			},
			references: ['docs-replicaset', 'docs-pod-lifecycle'],
			evidence: ['rollout/delete-old-pod'],
			lives: { pods: 'terminating' },
		},
		{
			id: 'stop-old-container',
			follows: ['delete-old-pod'],
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletが古いコンテナを停止する',
				en: 'The kubelet stops the old container',
			},
			caption: {
				ja: 'このノードのkubeletは、ウォッチで削除を受け取ります。preStopフックがないため、コンテナの停止をすぐにコンテナランタイムに要求します。プログラムはSIGTERMを受け取り、猶予期間の後も残っていればSIGKILLで終了します。最初のシグナルは、イメージのSTOPSIGNALで変えられます。v1.33で加わったフィーチャーゲートを有効にすると、コンテナの`lifecycle.stopSignal`でも変えられます。',
				en: 'The kubelet of this node receives the deletion on its watch. There is no preStop hook, so it immediately asks the container runtime to stop the container. The program gets SIGTERM, and SIGKILL if it is still running after the grace period. The image’s STOPSIGNAL can name another first signal, and so can the container’s `lifecycle.stopSignal`, behind a feature gate added in v1.33.',
			},
			references: ['docs-pod-lifecycle', 'spec-cri-proto', 'kep-4960-stop-signals'],
			evidence: ['rollout/stop-old-container'],
		},
		{
			id: 'mark-endpoint-terminating',
			follows: ['delete-old-pod'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'EndpointSliceコントローラーがエンドポイントを終了中にする',
				en: 'The EndpointSlice controller marks the endpoint terminating',
			},
			caption: {
				ja: '並行して、EndpointSliceコントローラーが、古いPodのエンドポイントを`ready: false`、`terminating: true`に変更します。kube-proxyは、ほかにreadyのエンドポイントがある限り、終了中のものを選びません。ただし、変化がルールに反映されるまでは、終了中のものも選ばれます。',
				en: 'In parallel, the EndpointSlice controller changes the old Pod’s endpoint to `ready: false` and `terminating: true`. As long as other endpoints are ready, kube-proxy does not choose a terminating one. This takes effect only after the change is in its rules.',
			},
			references: ['src-endpointslice', 'kep-1669-terminating-endpoints', 'docs-pod-lifecycle'],
			evidence: ['rollout/endpoints-without-old-pod'],
		},
		{
			id: 'rewrite-rules',
			everyInstance: true,
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			title: {
				ja: 'kube-proxyがルールを書き換える',
				en: 'kube-proxy rewrites the rules',
			},
			caption: {
				ja: '各ノードのkube-proxyが、古いPodを除いたルールをカーネルに書き込みます。デフォルトでは書き込みの間隔を1秒以上空けるため、新しいPodを加えた書き込みの直後に届いた変化は、次の書き込みで反映されます。停止シグナルは、この書き込みより先に送られていました。',
				en: 'The kube-proxy of each node writes rules without the old Pod into its kernel. By default, it waits at least one second between two syncs, so a change that arrives right after the new Pod was added has to wait for the next sync. The stop signal was sent before this write.',
			},
			references: ['docs-virtual-ips', 'src-kube-proxy-types'],
			evidence: ['rollout/rules-without-old-pod'],
		},
		{
			id: 'confirm-deletion',
			follows: ['stop-old-container'],
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletがPodの削除を確定する',
				en: 'The kubelet confirms the deletion',
			},
			caption: {
				ja: 'コンテナの停止を確認したkubeletが、猶予期間を0にしたDELETEを送り、Podのオブジェクトがetcdから消えます。削除が完了するのは、要求した時点ではなく、ノードがコンテナの停止を確認した時点です。ロールアウトは、この完了を待ちません。',
				en: 'Once the kubelet sees that the containers have stopped, it sends a DELETE with a grace period of 0, which removes the Pod object from etcd. A deletion is complete when the node has confirmed that the containers stopped, not when it was requested. The rollout does not wait for it.',
			},
			references: ['docs-pod-lifecycle', 'docs-deployment'],
			evidence: ['rollout/confirm-deletion'],
			lives: { pods: 'gone' },
		},
		{
			id: 'finish-rollout',
			follows: ['turn-two-numbers'],
			inside: 'kube-controller-manager',
			title: {
				ja: 'ロールアウトが完了する',
				en: 'The rollout completes',
			},
			caption: {
				ja: '新しいPodがReadyになるたび、Deploymentコントローラーは2つの`replicas`を変更し、新しいほうが3、古いほうが0になるまで続けます。最後には、両方のノードで新しいPodだけが動いています。古いReplicaSetは、デフォルトで10個まで残ります。前のテンプレートに戻すときは、同じ2つの数を逆向きに変更します。',
				en: 'Each time a new Pod becomes Ready, the Deployment controller changes both numbers again, until the new ReplicaSet has three replicas and the old one none. In the end, both nodes run only new Pods. By default, up to ten old ReplicaSets are kept: to roll back to an earlier template, the same two numbers change in the other direction.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/rolled-out'],
			lives: { pods: 'running' },
		},
		{
			id: 'lose-requests',
			follows: ['stop-old-container'],
			inside: 'kernel',
			title: {
				ja: '一部のリクエストが失敗する',
				en: 'Some requests fail',
			},
			caption: {
				ja: '記録の間、Serviceにリクエストを送り続けました。709件のうち696件に応答があり、13件が失敗しました。停止シグナルからルールの更新までの間、カーネルは、すでに応答しなくなったPodにも転送を続けます。preStopフックのsleepアクション(v1.34から安定版)を使うと、シグナルを数秒遅らせることができます。SIGTERMの後もしばらく接続を受け付け、処理を終えてから終了するプログラムにすることも有効です。',
				en: 'Requests were sent to the Service throughout: of 709, 696 were answered and 13 failed. Between the stop signal and the new rules, the kernel still forwards to a Pod that no longer answers. A preStop hook with the sleep action (stable since v1.34) delays the signal by some seconds. It also helps if the program keeps accepting connections for a moment after SIGTERM and finishes its work before it exits.',
			},
			references: ['docs-pod-lifecycle', 'kep-3960-sleep-action', 'docs-virtual-ips'],
			evidence: ['rollout/asked-all-the-while'],
		},
	],
};
