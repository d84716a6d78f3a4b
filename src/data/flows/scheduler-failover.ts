import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/** The leading kube-scheduler dies; the standby waits for the Lease to run out, and takes over. */
export const schedulerFailover: Flow<ConnectionId, EventId, ComponentId> = {
	id: 'scheduler-failover',
	title: { ja: 'kube-schedulerのフェイルオーバー', en: 'kube-scheduler fails over' },
	summary: {
		ja: 'kube-schedulerが2つあっても、スケジューリングをするのは、Leaseを持つリーダーだけです。リーダーが突然止まってから、スタンバイがLeaseの期限切れを待って引き継ぎ、待っていたPodをバインドするまでのフローです。',
		en: 'Of two kube-schedulers only one schedules: the leader, which holds the Lease. When it dies, the standby waits until the Lease has run out, takes over, and binds the Pod that has been waiting.',
	},
	not: {
		ja: '計画的な停止ではありません。計画的に止めるときは、リーダーがLeaseを手放してから終わるため、期限切れを待たずに引き継げます。また、止まるのは新しいPodのスケジューリングだけで、動いているPodはそのまま動き続けます。',
		en: 'It is no orderly stop: there the leader gives up the Lease before it ends, and nobody has to wait for it to run out. Nor is it an outage of what runs: only the placing of new Pods pauses.',
	},
	recordings: ['failover'],
	lives: { pods: 'running', 'pods-2': 'running' },
	steps: [
		{
			id: 'renew-lease',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			title: { ja: 'リーダーがLeaseを更新する', en: 'The leader renews its Lease' },
			caption: {
				ja: 'リーダーのkube-schedulerは、自分の名前が書かれたLeaseを、デフォルトでは2秒ごとに更新します。更新できないまま10秒たつと、リーダーは自分からプロセスを終えます。Leaseの期限である15秒より早いため、通常は次のリーダーと重なりません。',
				en: 'The leading kube-scheduler renews the Lease that bears its name, by default every two seconds. If it cannot do so for ten seconds, it ends itself. That is sooner than the 15 seconds after which the Lease may be taken, so that leaders normally do not overlap.',
			},
			references: ['src-leaderelection', 'src-component-base-defaults', 'src-scheduler-server'],
			evidence: ['failover/last-renewal'],
		},
		{
			id: 'leader-dies',
			inside: 'kube-scheduler',
			title: { ja: 'リーダーが突然止まる', en: 'The leader dies' },
			caption: {
				ja: 'リーダーのプロセスが強制終了させられます。計画的な停止なら、リーダーはLeaseから自分の名前を消して終わり、スタンバイは次に確認したときに引き継げます。突然止まったときは何も書けず、Leaseには止まったリーダーの名前が残ります。',
				en: 'The leader’s process is killed. In an orderly stop it would have removed its name from the Lease, and the standby could have taken over at its next look. A sudden death writes nothing: the Lease still names a leader that is gone.',
			},
			references: ['kep-5366-leader-transition', 'src-leaderelection'],
			evidence: ['failover/leader-killed'],
		},
		{
			id: 'poll-lease',
			connection: 'standby-to-api',
			information: 'with-opener',
			title: { ja: 'スタンバイがLeaseを確認する', en: 'The standby looks at the Lease' },
			caption: {
				ja: 'スタンバイはLeaseをウォッチせず、繰り返し読みます。間隔は、デフォルトでは2秒から4.4秒の間でばらつきます。リーダーがいる間も同じことを続けており、リーダーが止まったことを知らせる者はいません。スタンバイにわかるのは、Leaseが更新されなくなったことだけです。',
				en: 'The standby does not watch the Lease. It reads it again and again, by default every 2 to 4.4 seconds, and has done so all along. Nobody tells it that the leader is dead: all it can see is a Lease that no longer changes.',
			},
			references: ['src-leaderelection', 'src-component-base-defaults'],
			evidence: ['failover/standby-polls'],
		},
		{
			id: 'wait-for-lease',
			inside: 'kube-scheduler-standby',
			title: { ja: 'Leaseの期限が切れるのを待つ', en: 'Waiting for the Lease to run out' },
			caption: {
				ja: 'スタンバイは、Leaseの変化を最後に見てから15秒が過ぎるのを、自分の時計で待ちます。Leaseに書かれた時刻は当てにしません。確認は数秒おきのため、引き継ぎは15秒より少し後になることがあります。その間に作られたPodは、Pendingのまま待ちます。',
				en: 'The standby waits until, by its own clock, 15 seconds have passed since it last saw the Lease change; it puts no trust in the times written there. As it only looks every few seconds, the pause can be somewhat longer. A Pod created meanwhile stays Pending.',
			},
			references: ['src-leaderelection', 'src-component-base-defaults'],
			evidence: [],
			unrecorded: {
				ja: '待つことは、リクエストとしては現れません。その間もスタンバイは、前のステップと同じ確認を続けています。',
				en: 'Waiting shows as no request. Meanwhile the standby goes on looking, as in the step before.',
			},
		},
		{
			id: 'take-over',
			connection: 'standby-to-api',
			information: 'with-opener',
			title: { ja: 'スタンバイが引き継ぐ', en: 'The standby takes over' },
			caption: {
				ja: '期限が切れると、スタンバイはLeaseに自分の名前を書き込み、新しいリーダーになります。この書き込みには「読んだ後に誰も変えていなければ」という条件が付きます。スタンバイがいくつあっても、Leaseを取れるのは1つだけです。',
				en: 'Now the standby writes its own name into the Lease and is the new leader. The write carries a condition: only if nobody has changed the Lease since it was read. However many standbys try, one of them gets it.',
			},
			references: ['src-leaderelection', 'src-etcd3-store'],
			evidence: ['failover/take-over'],
		},
		{
			id: 'bind-waiting-pod',
			connection: 'standby-to-api',
			information: 'with-opener',
			title: { ja: '待っていたPodをバインドする', en: 'Binding the Pod that waited' },
			caption: {
				ja: '新しいリーダーは、デフォルトではスタンバイの間もPodとNodeをウォッチしているため、待っていたPodをすぐにバインドします。リーダー選出は、一瞬でもリーダーが2つにならないことまでは保証しません。それでも、kube-apiserverがバインド済みのPodへのバインドを拒否するため、1つのPodが二重にバインドされることはありません。',
				en: 'By default a standby watches Pods and Nodes as well, so the new leader binds the waiting Pod at once. The election itself does not rule out two leaders for a moment. Still no Pod is bound twice: kube-apiserver refuses to bind one that is bound already.',
			},
			references: ['src-scheduler-server', 'src-leaderelection', 'src-pod-binding-rest'],
			evidence: ['failover/bind-waiting-pod'],
		},
	],
};
