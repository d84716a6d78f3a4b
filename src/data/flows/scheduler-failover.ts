import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/** The leading kube-scheduler is killed; the standby waits for the Lease to expire, and takes over. */
export const schedulerFailover: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'scheduler-failover',
	title: { ja: 'kube-schedulerのフェイルオーバー', en: 'kube-scheduler fails over' },
	summary: {
		ja: 'kube-schedulerが2つあっても、Leaseを持つリーダーだけがスケジューリングを行います。リーダーが突然終了してから、スタンバイがLeaseの期限切れを待って引き継ぎ、待っていたPodをバインドするまでのフローです。',
		en: 'Of two kube-schedulers only one schedules: the leader, which holds the Lease. When it is killed, the standby waits until the Lease has expired, takes over, and binds the Pod that has been waiting.',
	},
	not: {
		ja: '計画的な停止は含みません。計画的に停止するときは、リーダーがLeaseを解放してから終了するため、期限切れを待たずに引き継げます。止まるのは新しいPodのスケジューリングだけで、動いているPodに影響はありません。',
		en: 'A graceful shutdown is not shown: there the leader releases the Lease before it exits, and the standby does not have to wait for the Lease to expire. Only the scheduling of new Pods pauses. Running Pods are not affected.',
	},
	recordings: ['failover'],
	lives: { pods: 'running', 'pods-2': 'running' },
	steps: [
		{
			id: 'renew-lease',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			title: {
				ja: 'リーダーがLeaseを更新する',
				en: 'The leader renews its Lease',
			},
			caption: {
				ja: 'リーダーのkube-schedulerは、自分の名前が書かれたLeaseを、デフォルトでは2秒ごとに更新します。10秒間更新できないと、リーダーのプロセスは自分から終了します。Leaseの期限である15秒より短いため、通常は次のリーダーと重なりません。',
				en: 'The leading kube-scheduler renews the Lease that has its name, by default every two seconds. If it cannot do so for 10 seconds, its process exits. That is shorter than the 15 seconds after which the Lease expires, so leaders normally do not overlap.',
			},
			references: ['src-leaderelection', 'src-component-base-defaults', 'src-scheduler-server'],
			evidence: ['failover/last-renewal'],
		},
		{
			id: 'leader-dies',
			follows: [],
			inside: 'kube-scheduler',
			befalls: 'process',
			title: {
				ja: 'リーダーが突然終了する',
				en: 'The leader is killed',
			},
			caption: {
				ja: '記録では、リーダーのプロセスを`kill -9`で終了させました。計画的な停止であれば、リーダーはLeaseから自分の名前を消して終了し、スタンバイは次の読み取りで引き継げます。突然の終了では何も書き込まれず、Leaseには終了したリーダーの名前が残ります。',
				en: 'In the recording, the leader’s process was killed with `kill -9`. In a graceful shutdown, it would have removed its name from the Lease, and the standby could have taken over at its next read. After a sudden exit nothing is written: the Lease still names the leader that has exited.',
			},
			references: ['kep-5366-leader-transition', 'src-leaderelection'],
			evidence: ['failover/leader-killed'],
		},
		{
			id: 'poll-lease',
			follows: [],
			connection: 'standby-to-api',
			information: 'with-opener',
			title: {
				ja: 'スタンバイがLeaseを定期的に読み取る',
				en: 'The standby polls the Lease',
			},
			caption: {
				ja: 'スタンバイはLeaseをウォッチせず、定期的に読み取ります。間隔は、デフォルトでは2秒から4.4秒の間でばらつきます。リーダーが動作している間も同じです。リーダーの終了を通知する仕組みはなく、スタンバイは、Leaseが更新されなくなったことから判断します。',
				en: 'The standby does not watch the Lease. It reads the Lease at intervals, by default of 2 to 4.4 seconds, even while a leader is running. It is not notified when the leader exits: it only sees that the Lease no longer changes.',
			},
			references: ['src-leaderelection', 'src-component-base-defaults'],
			evidence: ['failover/standby-polls'],
		},
		{
			id: 'wait-for-lease',
			follows: ['leader-dies'],
			inside: 'kube-scheduler-standby',
			title: {
				ja: 'スタンバイがLeaseの期限切れを待つ',
				en: 'The standby waits for the Lease to expire',
			},
			caption: {
				ja: 'スタンバイは、Leaseの変化を最後に確認してから15秒が過ぎるのを、自分の時計で待ちます。Leaseに書かれた時刻は使いません。読み取りは数秒おきであるため、引き継ぎは15秒より少し後になることがあります。その間に作られたPodは、Pendingのまま待ちます。',
				en: 'The standby waits until, by its own clock, 15 seconds have passed since it last saw the Lease change. It does not use the times written there. Because it reads only every few seconds, the takeover can come slightly after 15 seconds. A Pod created meanwhile stays Pending.',
			},
			references: ['src-leaderelection', 'src-component-base-defaults'],
			evidence: [],
			unrecorded: {
				ja: '待機は、リクエストとしては現れません。その間もスタンバイは、前のステップと同じ読み取りを続けています。',
				en: 'Waiting causes no request. Meanwhile the standby continues to read the Lease, as in the previous step.',
			},
		},
		{
			id: 'take-over',
			connection: 'standby-to-api',
			information: 'with-opener',
			title: {
				ja: 'スタンバイがリーダーになる',
				en: 'The standby takes over',
			},
			caption: {
				ja: '期限が切れると、スタンバイはLeaseに自分の名前を書き込み、新しいリーダーになります。この書き込みには、「読み取った後にLeaseが変更されていないこと」という条件が付きます。スタンバイがいくつあっても、1つだけがLeaseを取得できます。',
				en: 'The standby now writes its own name into the Lease and becomes the new leader. The write has a condition: the Lease must not have changed since it was read. However many standbys try, only one gets the Lease.',
			},
			references: ['src-leaderelection', 'src-etcd3-store'],
			evidence: ['failover/take-over'],
		},
		{
			id: 'bind-waiting-pod',
			connection: 'standby-to-api',
			information: 'with-opener',
			readiness: 'ready-node',
			title: {
				ja: '新しいリーダーが待っていたPodをバインドする',
				en: 'The new leader binds the waiting Pod',
			},
			caption: {
				ja: 'スタンバイは、デフォルトではPodとNodeもウォッチしています。そのため、新しいリーダーは待っていたPodをすぐにバインドします。リーダー選出だけでは、リーダーが一時的に2つになる可能性が残ります。それでも、kube-apiserverがバインド済みのPodへのバインドを拒否するため、1つのPodが二重にバインドされることはありません。',
				en: 'By default a standby watches Pods and Nodes as well, so the new leader binds the waiting Pod immediately. Leader election does not rule out two leaders for a short time. Even then no Pod is bound twice: kube-apiserver refuses to bind a Pod that is already bound.',
			},
			references: ['src-scheduler-server', 'src-leaderelection', 'src-pod-binding-rest'],
			evidence: ['failover/bind-waiting-pod'],
		},
	],
};
