import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/** A node falls silent: how the control plane notices, waits and replaces, and the node's return. */
export const nodeLoss: Flow<ConnectionId, EventId, ComponentId> = {
	id: 'node-loss',
	title: { ja: 'ノードを失う', en: 'A node is lost' },
	summary: {
		ja: '1つのノードがネットワークから切り離されます。コントロールプレーンはハートビートが途絶えたことからそれに気づき、taintを付け、しばらく待ってからPodを退避させ、別のノードで代わりのPodを動かします。最後に、ノードが戻ってきます。',
		en: 'One node is cut off from the network. The control plane notices by its silence, taints it, waits, evicts its Pod and has a replacement run on another node. In the end the node comes back.',
	},
	not: {
		ja: '長い待ち時間は故障ではなく、デフォルトの設定によるものです。ここではノードが戻りますが、クラウドの仮想マシンごと消えた場合にはcloud-controller-managerがNodeを削除します。その流れは扱いません。',
		en: 'The long wait is no fault but a default. Here the node comes back; where a cloud has lost the virtual machine for good, cloud-controller-manager deletes the Node, which this flow does not show.',
	},
	recordings: ['node-loss'],
	lives: { pods: 'gone', 'pods-2': 'running' },
	steps: [
		{
			id: 'send-last-heartbeat',
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			title: { ja: '最後のハートビート', en: 'The last heartbeat' },
			caption: {
				ja: '別のノードのkubeletは、自分のLeaseを10秒ごとに更新します。ここまでは正常です。このDeploymentのレプリカは1つだけで、そのPodは、この別のノードで動いています。',
				en: 'The kubelet of the other node renews its Lease every ten seconds. So far all is well. The Deployment has a single replica, and its Pod runs on that node.',
			},
			references: ['docs-leases', 'src-kubelet-types'],
			evidence: ['node-loss/last-heartbeat'],
		},
		{
			id: 'cut-off-node',
			inside: 'kubelet-2',
			title: { ja: 'ノードが切り離される', en: 'The node is cut off' },
			caption: {
				ja: 'ネットワークが切れ、kubeletはLeaseを更新できなくなります。Podは動き続けますが、ノードが壊れたのか通信できないだけなのか、外からは区別できません。Serviceの行き先はまだこのPodだけのため、リクエストはもう届きません。',
				en: 'The network breaks and the kubelet can no longer renew its Lease. The Pod runs on, but from outside a broken node and a silent one look the same. The Service still knows this Pod and no other, so requests now come to nothing.',
			},
			references: ['docs-nodes', 'docs-taints'],
			evidence: ['node-loss/node-cut-off'],
			lives: { 'pods-2': 'unreachable' },
		},
		{
			id: 'mark-node-unknown',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'NodeのReadyをUnknownにする', en: 'The Node’s Ready becomes Unknown' },
			caption: {
				ja: 'node-lifecycleコントローラーは5秒ごとに、最後にハートビートを見てからの時間を自分の時計で測ります。50秒の猶予期間を超えると、Ready=Unknownを書き込みます。Leaseに書かれた40秒は使いません。最後の更新を見た時から数え、5秒おきに確認するため、切断からちょうど50秒にはなりません。',
				en: 'Every five seconds the node lifecycle controller measures, by its own clock, how long ago it last saw a heartbeat. Beyond the grace period of 50 seconds it writes Ready=Unknown; the 40 seconds in the Lease play no part. It counts from the last renewal it saw and looks only so often, so the time since the cut is not exactly 50 seconds.',
			},
			references: [
				'src-node-lifecycle',
				'pr-126287-grace-period',
				'docs-kube-controller-manager-reference',
			],
			evidence: ['node-loss/mark-node-unknown'],
		},
		{
			id: 'mark-pod-not-ready',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'PodのReadyをFalseにする', en: 'Its Pods are marked not ready' },
			caption: {
				ja: 'PodのReadyをふだん書き込むのはkubeletですが、そのkubeletと連絡がつきません。そこで同じコントローラーが、そのノードのPodすべてのstatusにReady=Falseを書き込みます。Podを止めるわけではなく、phaseもRunningのままです。',
				en: 'Normally the kubelet writes whether a Pod is ready, but it cannot be heard. So the same controller writes Ready=False to the status of every Pod on that node. This stops nothing: the phase remains Running.',
			},
			references: ['src-node-lifecycle', 'docs-pod-lifecycle'],
			evidence: ['node-loss/mark-pod-not-ready'],
		},
		{
			id: 'taint-node',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'Nodeにtaintを付ける', en: 'The Node is tainted' },
			caption: {
				ja: 'コントローラーは、Nodeにunreachableのtaintを2つ付けます。NoScheduleは新しいPodを遠ざけ、NoExecuteはすでにいるPodに退避を求めます。NoExecuteを付ける速さはデフォルトで10秒に1ノードまでに抑えられ、全ノードと連絡がつかない場合は止まります。ネットワークの故障だけでクラスターを空にしないためです。',
				en: 'The controller puts two unreachable taints on the Node: NoSchedule keeps new Pods away, NoExecute asks those already there to leave. By default NoExecute goes to one node in ten seconds at most, and to none while every node is silent, so that a network failure alone does not empty the cluster.',
			},
			references: ['docs-taints', 'docs-nodes', 'src-node-lifecycle'],
			evidence: ['node-loss/taint-no-schedule', 'node-loss/taint-no-execute'],
		},
		{
			id: 'withdraw-endpoint',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'エンドポイントをreadyから外す', en: 'The endpoint is no longer ready' },
			caption: {
				ja: 'EndpointSliceコントローラーはPodのReady=Falseを見て、エンドポイントをready: falseにします。連絡のつくノードのkube-proxyは、これを行き先から外します。3つのレプリカが3つのノードにあれば、ここまで失敗したのは切れたノードへ向かった接続だけで、ここから先は残りの2つがすべてに答えます。',
				en: 'The endpointslice controller sees the Pod’s Ready=False and sets its endpoint to ready: false; every kube-proxy in reach takes it out of its rules. With three replicas on three nodes, only connections sent to the lost one would have failed so far, and from here the other two would answer everything.',
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
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '300秒待ってPodを退避させる', en: 'Eviction, after 300 seconds' },
			caption: {
				ja: 'Podにはデフォルトで、unreachableのNoExecuteを300秒だけ許すtolerationが付いています。その時間が過ぎると、taint-evictionコントローラーがPodにDisruptionTargetと記して削除します。オブジェクトには削除の時刻が付くだけで、まだ残ります。コンテナが止まったことを、誰も確認できないためです。',
				en: 'By default a Pod carries a toleration that bears the NoExecute taint for 300 seconds. When they are over, the taint eviction controller marks the Pod as DisruptionTarget and deletes it. The object gets a deletion time but stays, since nobody can confirm that its containers have stopped.',
			},
			references: ['docs-taints', 'src-taint-eviction', 'docs-nodes'],
			evidence: ['node-loss/evict-pod', 'node-loss/mark-disruption'],
			lives: { 'pods-2': 'terminating' },
		},
		{
			id: 'create-replacement',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '代わりのPodを作る', en: 'A replacement is created' },
			caption: {
				ja: '終了中のPodはもうレプリカに数えられないため、ReplicaSetコントローラーは直ちに新しいPodを作ります。古いPodが移るのではなく、名前の違う別のPodです。古いPodの終了は待たないため、しばらくは両方が動くこともあります。',
				en: 'A Pod that is being deleted no longer counts as a replica, so the replicaset controller creates another at once. The old Pod does not move: this is a different one, with a name of its own. Nobody waits for the old one to end, so both may run for a while.',
			},
			references: ['docs-replicaset', 'docs-pod-lifecycle', 'docs-taints'],
			evidence: ['node-loss/create-replacement'],
			lives: { pods: 'pending' },
		},
		{
			id: 'bind-replacement',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			title: { ja: '代わりのPodをバインドする', en: 'The replacement is bound' },
			caption: {
				ja: 'kube-schedulerは、代わりのPodを連絡のつくノードにバインドします。失われたノードには、unreachableのNoScheduleが付いているため選ばれません。ほかのPodと同じ普通のスケジューリングで、優先される特別な経路はありません。',
				en: 'kube-scheduler binds the replacement to a node that can be reached. The lost one is out of the question: its NoSchedule taint keeps the Pod away. This is ordinary scheduling; there is no fast lane.',
			},
			references: ['docs-kube-scheduler', 'docs-taints', 'src-default-binder'],
			evidence: ['node-loss/bind-replacement'],
			lives: { pods: 'starting' },
		},
		{
			id: 'report-replacement-ready',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: '代わりのPodが動き出す', en: 'The replacement runs' },
			caption: {
				ja: 'このノードのkubeletはウォッチでPodを知り、コンテナランタイムにコンテナを動かさせます。そしてphaseがRunningになったこと、続いてReady=Trueをkube-apiserverに書き込みます。',
				en: 'The kubelet of this node hears of the Pod on its watch and has the container runtime run it. It reports that the phase is Running, and then that the Pod is Ready.',
			},
			references: ['src-kubelet-apiserver-source', 'docs-pod-lifecycle'],
			evidence: ['node-loss/replacement-ready', 'node-loss/replacement-running'],
			lives: { pods: 'running' },
		},
		{
			id: 'add-replacement-endpoint',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'Serviceが再び応答する', en: 'The Service answers again' },
			caption: {
				ja: 'EndpointSliceコントローラーが新しいPodのアドレスをready: trueで加え、Serviceは再び応答します。レプリカが1つだと、切断からここまでずっと応答がありません。50秒の猶予期間、300秒の待ち時間、起動の時間の合計です。PodのtolerationSecondsを短くするか、レプリカを複数のノードに分ければ短くなります。',
				en: 'The endpointslice controller adds the new Pod’s address with ready: true, and the Service answers again. That is the price of one replica: silence from the cut to this moment, 50 seconds of grace, 300 of toleration, and the start. Shorter tolerationSeconds, or replicas on several nodes, bring it down.',
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
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			title: { ja: 'ノードが戻ってくる', en: 'The node comes back' },
			caption: {
				ja: 'ネットワークが戻り、kubeletからの報告が再びkube-apiserverに届きます。続く報告の1つで、kubelet自身のReady=TrueがUnknownを置き換えます。コントロールプレーンがノードを呼びに行くのではなく、ここでも接続を開くのはkubeletです。',
				en: 'The network is back, and what the kubelet reports reaches kube-apiserver again. With one of the reports that follow, its own Ready=True takes the place of Unknown. Nobody calls the node back: here too it is the kubelet that opens the connection.',
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
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'taintが外れる', en: 'The taints are removed' },
			caption: {
				ja: 'Ready=Trueを見たnode-lifecycleコントローラーは、NoScheduleを直ちに外し、NoExecuteを5秒おきの次の確認で外します。戻ったノードはまた新しいPodを受け入れますが、退避は取り消されず、代わりのPodが戻されることもありません。',
				en: 'Seeing Ready=True, the node lifecycle controller removes NoSchedule at once and NoExecute on its next round, which comes every five seconds. The node takes new Pods again. But the eviction is not undone, and nobody moves the replacement back.',
			},
			references: ['src-node-lifecycle', 'docs-kube-controller-manager-reference'],
			evidence: ['node-loss/taints-removed'],
		},
		{
			id: 'confirm-deletion',
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			title: { ja: '古いPodの最後の知らせ', en: 'The old Pod’s last word' },
			caption: {
				ja: 'ウォッチがつながり直すと、kubeletはPodが削除されることを知り、動き続けていたコンテナを止めます。終了をstatusに書き込み、最後にDELETEでオブジェクトを消します。コンテナが止まったという、それまで誰にもできなかった確認が、これで済みます。',
				en: 'Once its watch is open again, the kubelet hears that the Pod is to go, and stops the container, which had been running all along. It writes the end to the status and then DELETEs the object for good: the confirmation that nobody else could give.',
			},
			references: ['docs-pod-lifecycle', 'docs-taints', 'src-kubelet-apiserver-source'],
			evidence: ['node-loss/confirm-deletion', 'node-loss/old-pod-ended'],
			lives: { 'pods-2': 'gone' },
		},
	],
};
