import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/** A node is cut off: how the control plane detects it, waits and replaces its Pod, and its return. */
export const nodeLoss: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'node-loss',
	title: {
		ja: 'ノードが失われたとき',
		en: 'A node is lost',
	},
	summary: {
		ja: '1つのノードがネットワークから切断されます。コントロールプレーンは、ハートビートが途絶えたことを検知し、taintを付けます。待ち時間の後にPodを退避させると、別のノードで代わりのPodが動きます。最後に、ノードが復帰します。',
		en: 'One node is cut off from the network. The control plane detects that its heartbeats have stopped, taints it, waits, and evicts its Pod; a replacement runs on another node. In the end, the node comes back.',
	},
	not: {
		ja: '長い待ち時間は故障ではなく、デフォルトの設定によるものです。このフローのノードは復帰します。クラウドの仮想マシンが削除された場合は、cloud-controller-managerがNodeを削除しますが、このフローでは扱いません。',
		en: 'The long wait is not a fault but comes from default settings. In this flow, the node comes back. If its virtual machine has been deleted in the cloud, cloud-controller-manager deletes the Node; this flow does not show that case.',
	},
	recordings: ['node-loss', 'lease-check'],
	lives: { pods: 'gone', 'pods-2': 'running' },
	steps: [
		{
			id: 'send-last-heartbeat',
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubeletが最後のハートビートを送る',
				en: 'The kubelet sends its last heartbeat',
			},
			caption: {
				ja: '別のノードのkubeletは、自分のLeaseを10秒ごとに更新します。ここまでは正常です。このDeploymentのレプリカは1つで、そのPodは別のノードで動いています。',
				en: 'The kubelet of the other node renews its Lease every 10 seconds. So far everything works. The Deployment has a single replica, and its Pod runs on that node.',
			},
			references: ['docs-leases', 'src-kubelet-types'],
			evidence: ['node-loss/last-heartbeat'],
		},
		{
			id: 'cut-off-node',
			follows: [],
			inside: 'kubelet-2',
			befalls: 'node',
			title: {
				ja: 'ノードがネットワークから切断される',
				en: 'The node is cut off',
			},
			caption: {
				ja: 'ネットワークが切れ、kubeletはLeaseを更新できなくなります。Podは動き続けますが、ノードが故障したのか、通信できないだけなのかは、外からは区別できません。ServiceのエンドポイントはこのノードのPodだけであるため、リクエストは失敗します。',
				en: 'The network fails, and the kubelet can no longer renew its Lease. The Pod keeps running, but from outside, a failed node and an unreachable one cannot be told apart. This Pod is still the Service’s only endpoint, so requests fail.',
			},
			references: ['docs-nodes', 'docs-taints'],
			evidence: ['node-loss/node-cut-off'],
			lives: { 'pods-2': 'unreachable' },
		},
		{
			id: 'look-again-at-lease',
			follows: [],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'ノードライフサイクルコントローラーがLeaseを読み直す',
				en: 'The node lifecycle controller rereads the Lease',
			},
			caption: {
				ja: 'ウォッチの遅れだけでノードを失われたものと扱わないように、v1.37からは、Nodeの状態を変える前に、コントローラーがそのノードのLeaseをGETで読み直します。Leaseも古いままであれば、次のステップに進みます。ノードと通信できない間は、この読み取りを5秒ごとに繰り返します。このステップは、同じ条件で行った2回目の実行で記録しました。',
				en: 'Since v1.37, before it changes the Node, the controller reads the node’s Lease once more with a GET, so that a delayed watch alone does not make a node count as lost. If this Lease is stale, too, it takes the next step. While the node stays unreachable, the read is repeated every five seconds. The read was recorded in a second run under the same conditions.',
			},
			references: ['pr-138698-live-lease', 'src-node-lifecycle'],
			evidence: ['lease-check/look-again-at-lease'],
		},
		{
			id: 'mark-node-unknown',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'NodeのReadyがUnknownになる',
				en: 'The Node’s Ready condition becomes Unknown',
			},
			caption: {
				ja: 'ノードライフサイクルコントローラーは、5秒ごとに、最後にハートビートを確認してからの時間を自分の時計で計ります。50秒の猶予期間を過ぎ、Leaseも古いままであれば、ReadyをUnknownにします。Leaseに書かれた40秒は使いません。最後の更新を確認した時刻から計るため、切断からちょうど50秒にはなりません。',
				en: 'Every five seconds the node lifecycle controller measures, by its own clock, how long ago it last saw a heartbeat. Once the grace period of 50 seconds has passed and the Lease is still stale, it sets Ready to Unknown. The 40 seconds in the Lease are not used. It counts from the last renewal it saw, so the time since the disconnection is not exactly 50 seconds.',
			},
			references: [
				'src-node-lifecycle',
				'pr-138698-live-lease',
				'pr-126287-grace-period',
				'docs-kube-controller-manager-reference',
			],
			evidence: ['node-loss/mark-node-unknown'],
		},
		{
			id: 'mark-pod-not-ready',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'ノードのPodのReadyがFalseになる',
				en: 'The node’s Pods are marked not ready',
			},
			caption: {
				ja: 'PodのReadyは通常kubeletが書き込みますが、そのkubeletと通信できません。そこで同じコントローラーが、そのノードのすべてのPodのReadyをFalseにします。この変更ではPodは停止せず、phaseもRunningのままです。',
				en: 'Normally the kubelet writes whether a Pod is Ready, but it cannot be reached. The same controller therefore sets Ready to False on every Pod of that node. This change does not stop the Pods: the phase remains Running.',
			},
			references: ['src-node-lifecycle', 'docs-pod-lifecycle'],
			evidence: ['node-loss/mark-pod-not-ready'],
		},
		{
			id: 'taint-node',
			follows: ['mark-node-unknown'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			readiness: 'evictions',
			title: {
				ja: 'Nodeにtaintが付く',
				en: 'The Node is tainted',
			},
			caption: {
				ja: 'コントローラーは、Nodeにunreachableのtaintを2つ付けます。NoScheduleは新しいPodを置かないようにし、NoExecuteは動いているPodを退避させます。NoExecuteは、デフォルトでは1つのゾーンにつき10秒に1ノードまでしか付けません。ネットワークの障害だけで全Podが退避されないように、全ノードと通信できないときは付けません。',
				en: 'The controller puts two unreachable taints on the Node: NoSchedule keeps new Pods away, NoExecute evicts those already there. By default NoExecute is added to at most one Node of a zone every 10 seconds, and to none while every node is unreachable, so that a network failure alone does not evict every Pod.',
			},
			references: ['docs-taints', 'docs-nodes', 'src-node-lifecycle'],
			evidence: ['node-loss/taint-no-schedule', 'node-loss/taint-no-execute'],
		},
		{
			id: 'withdraw-endpoint',
			follows: ['mark-pod-not-ready'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'エンドポイントがreadyでなくなる',
				en: 'The endpoint is no longer ready',
			},
			caption: {
				ja: 'EndpointSliceコントローラーは、PodのReadyがFalseになったことを受けて、エンドポイントを`ready: false`にします。通信できるノードのkube-proxyは、このエンドポイントを転送先から外します。3つのレプリカが3つのノードにある場合、失敗するのは切断されたノード宛ての接続だけで、この後、通信は残りの2つだけに転送されます。',
				en: 'Because the Pod’s Ready is False, the EndpointSlice controller sets its endpoint to `ready: false`. Every kube-proxy that can be reached removes it from its rules. With three replicas on three nodes, only connections to the lost node fail; from here on, only the other two receive traffic.',
			},
			references: [
				'src-endpointslice',
				'kep-1669-terminating-endpoints',
				'docs-topology-spread-constraints',
			],
			evidence: ['node-loss/endpoints-not-ready'],
		},
		{
			id: 'evict-pod',
			follows: ['taint-node'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: '300秒後にPodが退避される',
				en: 'The Pod is evicted after 300 seconds',
			},
			caption: {
				ja: 'Podにはデフォルトで、unreachableのNoExecuteに対する300秒のtolerationがあります。300秒が過ぎると、`taint-eviction-controller`がPodにDisruptionTargetのConditionを付け、削除します。コンテナの停止はそのノードのkubeletにしか確認できないため、オブジェクトは、削除の時刻が付いたまま残ります。',
				en: 'By default, a Pod tolerates the NoExecute taint for 300 seconds. After that, the taint eviction controller gives the Pod the condition DisruptionTarget and deletes it. The object gets a deletion time but stays: only the kubelet of that node can confirm that its containers have stopped.',
			},
			references: ['docs-taints', 'src-taint-eviction', 'docs-nodes'],
			evidence: ['node-loss/mark-disruption', 'node-loss/evict-pod'],
			chip: 'node-loss/evict-pod',
			lives: { 'pods-2': 'terminating' },
		},
		{
			id: 'create-replacement',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'ReplicaSetコントローラーが代わりのPodを作成する',
				en: 'The ReplicaSet controller creates a replacement',
			},
			caption: {
				ja: '削除中のPodはレプリカに数えられないため、ReplicaSetコントローラーはすぐに新しいPodを作成します。古いPodを移動するのではなく、名前の異なる別のPodを作成します。古いPodの終了は待たないため、一時的に両方が動くこともあります。',
				en: 'A Pod that is being deleted does not count as a replica, so the ReplicaSet controller immediately creates another. The old Pod is not moved: the new one is a different Pod with its own name. The controller does not wait for the old one to terminate, so both may run for a while.',
			},
			references: ['docs-replicaset', 'docs-pod-lifecycle', 'docs-taints'],
			evidence: ['node-loss/create-replacement'],
			lives: { pods: 'pending' },
		},
		{
			id: 'bind-replacement',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			readiness: 'ready-node',
			title: {
				ja: 'kube-schedulerが代わりのPodをバインドする',
				en: 'kube-scheduler binds the replacement',
			},
			caption: {
				ja: 'kube-schedulerは、代わりのPodを通信できるノードにバインドします。失われたノードには、unreachableのNoScheduleがあるため選ばれません。代わりのPodが優先されることはなく、ほかのPodと同じようにスケジューリングされます。',
				en: 'kube-scheduler binds the replacement to a node that can be reached. The lost node is excluded by its NoSchedule taint. This is ordinary scheduling: the replacement gets no priority.',
			},
			references: ['docs-kube-scheduler', 'docs-taints', 'src-default-binder'],
			evidence: ['node-loss/bind-replacement'],
			lives: { pods: 'starting' },
		},
		{
			id: 'report-replacement-ready',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			needs: ['container-runtime'],
			title: {
				ja: 'kubeletが代わりのPodのReadyを報告する',
				en: 'The kubelet reports the replacement Ready',
			},
			caption: {
				ja: 'このノードのkubeletは、ウォッチでPodを受け取り、コンテナランタイムを呼び出してコンテナを動かします。まずphaseがRunningになったことを、続いてPodがReadyになったことを報告します。',
				en: 'The kubelet of this node receives the Pod on its watch and calls the container runtime to run its containers. It reports that the phase is Running, and then that the Pod is Ready.',
			},
			references: ['src-kubelet-apiserver-source', 'docs-pod-lifecycle'],
			evidence: ['node-loss/replacement-running', 'node-loss/replacement-ready'],
			chip: 'node-loss/replacement-ready',
			lives: { pods: 'running' },
		},
		{
			id: 'add-replacement-endpoint',
			follows: ['report-replacement-ready'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: '代わりのPodがreadyのエンドポイントになる',
				en: 'The replacement becomes a ready endpoint',
			},
			caption: {
				ja: 'EndpointSliceコントローラーが、新しいPodのアドレスを`ready: true`で加えます。各ノードのkube-proxyがルールに反映すると、Serviceは再び応答します。レプリカが1つの場合、切断からここまで応答がありません。この時間は、50秒の猶予期間、300秒の待ち時間、起動時間の合計です。Podの`tolerationSeconds`を短くするか、レプリカを複数のノードに分けると、短縮できます。',
				en: 'The EndpointSlice controller adds the new Pod’s address with `ready: true`. Once the kube-proxy of each node has added it to its rules, the Service answers again. With one replica, it did not answer from the disconnection to this moment: the 50-second grace period, the 300 seconds of toleration and the startup of the Pod. A shorter `tolerationSeconds`, or replicas on several nodes, can reduce this time.',
			},
			references: [
				'src-endpointslice',
				'docs-taints',
				'pr-126287-grace-period',
				'docs-topology-spread-constraints',
			],
			evidence: ['node-loss/endpoints-replaced'],
		},
		{
			id: 'return-node',
			follows: ['cut-off-node'],
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			needs: ['container-runtime'],
			title: {
				ja: 'ノードが復帰する',
				en: 'The node comes back',
			},
			caption: {
				ja: 'ネットワークが復旧し、kubeletの報告が再びkube-apiserverに届きます。続く報告の1つで、ReadyはUnknownからTrueに戻ります。ここでも、コントロールプレーンではなくkubeletが接続を開きます。',
				en: 'The network is back, and the kubelet’s reports reach kube-apiserver again. With one of the next reports, Ready changes from Unknown to True. Here too, the kubelet opens the connection; the control plane does not connect to the node.',
			},
			references: [
				'docs-nodes',
				'kep-589-node-heartbeats',
				'docs-control-plane-node-communication',
			],
			evidence: ['node-loss/node-returns'],
		},
		{
			id: 'remove-taints',
			follows: ['return-node'],
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: {
				ja: 'Nodeのtaintが外れる',
				en: 'The taints are removed',
			},
			caption: {
				ja: 'NodeのReadyがTrueになると、ノードライフサイクルコントローラーはNoScheduleをすぐに外し、NoExecuteを5秒ごとの次の確認で外します。復帰したノードには、再び新しいPodを置けます。ただし、退避は取り消されず、代わりのPodが元のノードに戻ることもありません。',
				en: 'When the Node’s Ready is True, the node lifecycle controller removes NoSchedule immediately and NoExecute on its next check, which it makes every five seconds. New Pods may be placed on the node again. The eviction is not undone, and the replacement does not move back.',
			},
			references: ['src-node-lifecycle', 'docs-kube-controller-manager-reference'],
			evidence: ['node-loss/taints-removed'],
		},
		{
			id: 'confirm-deletion',
			follows: ['evict-pod', 'return-node'],
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			needs: ['container-runtime'],
			title: {
				ja: 'kubeletが古いPodの削除を確定する',
				en: 'The kubelet confirms the old Pod’s deletion',
			},
			caption: {
				ja: 'ウォッチが再び開くと、kubeletはPodの削除を受け取り、動き続けていたコンテナを停止します。終了を`status`に書き込み、最後にDELETEでオブジェクトを削除します。コンテナの停止を確認できる唯一のkubeletが復帰したことで、削除が完了します。',
				en: 'Once its watch is open again, the kubelet receives the deletion and stops the container, which had been running all along. It reports the termination in the `status` and finally DELETEs the object. Only this kubelet can confirm that the container has stopped, so its return completes the deletion.',
			},
			references: ['docs-pod-lifecycle', 'docs-taints', 'src-kubelet-apiserver-source'],
			evidence: ['node-loss/old-pod-ended', 'node-loss/confirm-deletion'],
			chip: 'node-loss/confirm-deletion',
			lives: { 'pods-2': 'gone' },
		},
	],
};
