import type { Course, SourcedMoment } from '../../model/failures/course.ts';
import type { Localized } from '../../model/locale.ts';
import { recordedAround, seenElsewhere, seenToExit } from './recorded-moments.ts';

/** Seconds that sources give as defaults. */
const renewDeadline = 10;
const retryPeriod = 2;
const leaseDuration = 15;
const heartbeat = 10;
const gracePeriod = 50;
const toleration = 300;
const runtimeThreshold = 30;

function leadersExit(component: string): SourcedMoment {
	return {
		id: 'leaders-exit',
		kind: 'sourced',
		at: { since: 'outage', from: renewDeadline, to: renewDeadline + retryPeriod },
		label: { ja: 'リーダーが終了', en: 'Leaders exit' },
		text: {
			ja: 'kube-scheduler、kube-controller-manager、cloud-controller-managerのリーダーは、2秒ごとにLeaseを更新します。10秒間更新できないと、プロセスは終了します。',
			en: 'The leaders of kube-scheduler, kube-controller-manager and cloud-controller-manager renew their Lease every 2 seconds. After 10 seconds without success, the process exits.',
		},
		references: ['src-leaderelection', 'src-component-base-defaults', 'src-scheduler-server'],
		seen: seenToExit(component),
	};
}

function nodesUnchanged(component: string): SourcedMoment {
	return {
		id: 'nodes-unchanged',
		kind: 'sourced',
		at: { since: 'meanwhile' },
		label: { ja: 'NodeはUnknownにならない', en: 'No Node becomes Unknown' },
		text: {
			ja: `kubeletはLeaseを更新できません。しかし、Conditionの書き込みにも${component}が必要なため、NodeのConditionは変わりません。kubeletは、受け取り済みのPodを動かし続けます。`,
			en: `Kubelets cannot renew their Leases. But writing the conditions of Nodes also needs ${component}, so these do not change. Kubelets keep running the Pods that they have already received.`,
		},
		references: ['src-node-lifecycle', 'docs-debug-cluster'],
	};
}

/** When a kube-controller-manager that has been started again can find the first Node lost. */
function nodesJudged(after: number, waiting: Localized): SourcedMoment {
	return {
		id: 'nodes-judged',
		kind: 'sourced',
		at: { since: 'return', from: after },
		label: { ja: 'NodeがUnknownになりうる', en: 'A Node may become Unknown' },
		text: {
			ja: `${waiting.ja}再起動したkube-controller-managerは、Nodeを初めて確認した時点から50秒(デフォルト)を数えます。その間にkubeletがLeaseを更新すれば、NodeはUnknownになりません。`,
			en: `${waiting.en}A restarted kube-controller-manager counts 50 seconds, by default, from the moment when it first sees a Node. A Node whose kubelet renews its Lease within that time does not become Unknown.`,
		},
		references: ['src-node-lifecycle', 'pr-126287-grace-period'],
	};
}

const leaseExpires: SourcedMoment = {
	id: 'lease-expires',
	kind: 'sourced',
	at: { since: 'return', from: leaseDuration },
	label: { ja: '以前のLeaseが失効', en: 'The old Lease expires' },
	text: {
		ja: '新しいリーダーは、強制終了されたリーダーのLeaseが15秒間更新されないことを確認してから、そのLeaseを取得します。',
		en: 'A new leader takes the Lease only after it has seen no renewal by the killed leader for 15 seconds.',
	},
	references: ['src-leaderelection', 'src-component-base-defaults'],
};

/** The courses of the eight outages; defaults throughout. */
export const courses: readonly Course[] = [
	{
		component: 'kube-scheduler',
		moments: recordedAround('kube-scheduler', {
			during: [
				{
					id: 'pods-pending',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: '新しいPodはPendingのまま', en: 'New Pods stay Pending' },
					text: {
						ja: '新しいPodは、失われたPodの代わりも含めて、ノードが決まるまで待機します。',
						en: 'New Pods, including those that replace lost ones, wait until a node is chosen.',
					},
					references: ['docs-kube-scheduler'],
				},
			],
			afterReturn: [
				{
					...leaseExpires,
					seen: seenElsewhere('failover', 'take-over', (seconds) => ({
						ja: `リーダーだけを強制終了した別の記録では、スタンバイが${seconds}秒後にLeaseを取得しました。`,
						en: `In another recording, in which only the leader was killed, a standby took the Lease after ${seconds} s.`,
					})),
				},
			],
		}),
	},
	{
		component: 'kube-controller-manager',
		moments: recordedAround('kube-controller-manager', {
			during: [
				{
					id: 'endpoints-stale',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: 'EndpointSliceは更新されない', en: 'EndpointSlices go stale' },
					text: {
						ja: 'PodのReadyが変わっても、EndpointSliceは更新されません。',
						en: 'When a Pod becomes ready or not ready, its EndpointSlice is not updated.',
					},
					references: ['src-endpointslice', 'src-kcm-controller-names'],
				},
				{
					id: 'nodes-unnoticed',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: 'ノードの喪失は検知されない', en: 'Lost nodes go unnoticed' },
					text: {
						ja: 'Conditionの更新とPodの退避は、kube-controller-managerの中のコントローラーが行います。そのため、ハートビートが途切れても、NodeのConditionは変わらず、Podも退避されません。',
						en: 'The controllers that update the conditions of Nodes and evict Pods run in kube-controller-manager. When heartbeats stop, the conditions therefore do not change, and no Pods are evicted.',
					},
					references: ['src-node-lifecycle', 'src-taint-eviction', 'src-kcm-controller-names'],
				},
			],
			afterReturn: [
				leaseExpires,
				nodesJudged(leaseDuration + gracePeriod, {
					ja: 'Leaseを取得するまでに15秒かかります。',
					en: 'It takes 15 seconds to acquire the Lease. ',
				}),
			],
		}),
	},
	{
		component: 'cloud-controller-manager',
		moments: recordedAround('cloud-controller-manager', {
			during: [
				{
					id: 'nodes-uninitialized',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: '新しいNodeは初期化されない', en: 'New Nodes stay uninitialized' },
					text: {
						ja: '新しいNodeにはtaint `node.cloudprovider.kubernetes.io/uninitialized`が残り、通常のPodは配置されません。',
						en: 'A new Node keeps the taint `node.cloudprovider.kubernetes.io/uninitialized`, so ordinary Pods are not placed on it.',
					},
					references: ['src-cloud-node-controller', 'docs-taints'],
				},
				{
					id: 'machines-gone',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: '削除されたマシンのNodeが残る', en: 'Deleted machines keep their Nodes' },
					text: {
						ja: 'クラウドから削除されたマシンのNodeは削除されず、ロードバランサーの転送先も更新されません。',
						en: 'Nodes of machines that were deleted in the cloud are not removed, and the targets of load balancers are not updated.',
					},
					references: ['src-cloud-node-lifecycle', 'src-service-controller'],
				},
			],
			afterReturn: [leaseExpires],
		}),
	},
	{
		component: 'kube-proxy',
		moments: recordedAround('kube-proxy', {
			during: [
				{
					id: 'rules-stale',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: 'ルールは残るが更新されない', en: 'Rules stay, but go stale' },
					text: {
						ja: '書き込み済みのルールはカーネルに残りますが、Serviceやエンドポイントの変更は反映されません。',
						en: 'The rules already written stay in the kernel, but changes to Services and endpoints do not reach them.',
					},
					references: ['docs-virtual-ips'],
				},
				{
					id: 'rules-cleared',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: 'ノードの再起動でルールは消える', en: 'A reboot clears the rules' },
					text: {
						ja: 'ノードを再起動すると、カーネルのルールは消えます。ルールは、kube-proxyが再び動くと書き直されます。',
						en: 'When the node reboots, the rules in its kernel are lost. Once kube-proxy runs again, it rewrites them.',
					},
					references: ['docs-virtual-ips'],
				},
			],
		}),
	},
	{
		component: 'kubelet',
		moments: recordedAround('kubelet', {
			during: [
				{
					id: 'heartbeat-missing',
					kind: 'sourced',
					at: { since: 'outage', from: heartbeat },
					label: { ja: 'ハートビートが途切れる', en: 'A heartbeat is missing' },
					text: {
						ja: 'kubeletは10秒ごとにLeaseを更新します。遅くともこの時点で、更新が1回途切れています。Leaseに書かれた有効期間(40秒)は、この後の判定には使われません。',
						en: 'The kubelet renews its Lease every 10 seconds. By now, one renewal is missing. The 40-second duration in the Lease is not used in the checks that follow.',
					},
					references: ['src-kubelet-types', 'src-node-lifecycle'],
				},
				{
					id: 'node-unknown',
					kind: 'sourced',
					at: { since: 'outage', from: gracePeriod },
					label: {
						ja: 'Ready=Unknown、PodはServiceの転送先から外れる',
						en: 'Ready=Unknown, Pods leave the ready endpoints',
					},
					text: {
						ja: '最後のハートビートから50秒(デフォルト)たつと、NodeのCondition `Ready`が`Unknown`になります。そのノードのPodは準備ができていない扱いになり、準備のできたエンドポイントから外れます。最後のハートビートから停止までに、最大で10秒たっていることもあります。',
						en: 'When 50 seconds, by default, have passed since the last heartbeat, the Node’s `Ready` condition becomes `Unknown`. Its Pods are marked not ready and are removed from the ready endpoints. The last heartbeat may have been sent up to 10 seconds before the outage.',
					},
					references: ['src-node-lifecycle', 'pr-126287-grace-period'],
					seen: seenElsewhere('node-loss', 'mark-node-unknown', (seconds) => ({
						ja: `ネットワークから切り離したノードの記録では、${seconds}秒後でした。`,
						en: `For a node that was cut off from the network, this was recorded after ${seconds} s.`,
					})),
				},
				{
					id: 'pods-evicted',
					kind: 'sourced',
					at: { since: 'outage', from: gracePeriod + toleration },
					label: {
						ja: '準備のできたノードがあれば、Podは退避される',
						en: 'Pods are evicted, if any node is ready',
					},
					text: {
						ja: 'さらに300秒(デフォルト)たつと、Podが削除され、ReplicaSetコントローラーなどが代わりのPodを別のノードに作成します。古いPodは、kubeletが再び動いてから停止します。記録のようにすべてのノードのkubeletが停止していると、準備のできたノードがなくなり、退避は止まります。',
						en: 'After another 300 seconds, by default, the Pods are deleted, and controllers such as the ReplicaSet controller create replacements on other nodes. The old Pods stop only when the kubelet runs again. If the kubelets of all nodes are down, as in this recording, no node stays ready, and evictions stop.',
					},
					references: ['src-taint-eviction', 'docs-taints', 'src-node-lifecycle'],
					seen: seenElsewhere('node-loss', 'evict-pod', (seconds) => ({
						ja: `ネットワークから切り離したノードの記録では、${seconds}秒後に削除されました。`,
						en: `For a node that was cut off from the network, the deletion was recorded after ${seconds} s.`,
					})),
				},
			],
		}),
	},
	{
		component: 'container-runtime',
		moments: recordedAround('container-runtime', {
			during: [
				{
					id: 'node-not-ready',
					kind: 'sourced',
					at: { since: 'outage', from: runtimeThreshold },
					label: {
						ja: 'Ready=False、PodはServiceの転送先に残る',
						en: 'Ready=False, Pods stay ready endpoints',
					},
					text: {
						ja: 'コンテナランタイムの応答が30秒間ないと、kubeletは、次にNodeの状態を調べるとき(10秒ごと)に、NodeのCondition `Ready`を`False`にします。ハートビートは続いているため、ノードライフサイクルコントローラーはPodの`Ready`を変えません。',
						en: 'When the container runtime has not answered for 30 seconds, the kubelet sets the Node’s `Ready` condition to `False` the next time it computes the status of its Node, which it does every 10 seconds. Because heartbeats continue, the node lifecycle controller does not change the `Ready` condition of the Pods.',
					},
					references: [
						'src-kubelet-runtime-state',
						'src-kubelet-node-status',
						'src-kubelet-types',
						'issue-125618-ready-false',
					],
				},
				{
					id: 'pods-evicted',
					kind: 'sourced',
					at: { since: 'outage', from: runtimeThreshold + toleration },
					label: {
						ja: '準備のできたノードがあれば、Podは退避される',
						en: 'Pods are evicted, if any node is ready',
					},
					text: {
						ja: 'さらに300秒(デフォルト)たつと、Podが削除されて準備のできたエンドポイントから外れ、ReplicaSetコントローラーなどが代わりのPodを別のノードに作成します。記録のようにすべてのノードのコンテナランタイムが停止していると、準備のできたノードがなくなり、退避は止まります。',
						en: 'After another 300 seconds, by default, the Pods are deleted and are removed from the ready endpoints, and controllers such as the ReplicaSet controller create replacements on other nodes. If the container runtimes of all nodes are down, as in this recording, no node stays ready, and evictions stop.',
					},
					references: [
						'src-taint-eviction',
						'docs-taints',
						'kep-1669-terminating-endpoints',
						'src-node-lifecycle',
					],
				},
			],
		}),
	},
	{
		component: 'etcd',
		moments: recordedAround('etcd', {
			during: [
				leadersExit('etcd'),
				{
					id: 'cached-reads',
					kind: 'sourced',
					at: { since: 'meanwhile' },
					label: { ja: '古い内容は読めることがある', en: 'Old data may still be read' },
					text: {
						ja: '`resourceVersion=0`を指定した一覧取得などには、kube-apiserverがウォッチキャッシュから古い内容を返せることがあります。最新の内容を求める読み取りと書き込みは失敗します。',
						en: 'kube-apiserver may still return older data from its watch cache, for example for lists with `resourceVersion=0`. Writes, and reads that must be up to date, fail.',
					},
					references: ['src-apiserver-cache-delegator', 'docs-etcd-ops'],
				},
				nodesUnchanged('etcd'),
			],
			afterReturn: [nodesJudged(gracePeriod, { ja: '', en: '' })],
		}),
	},
	{
		component: 'kube-apiserver',
		moments: recordedAround('kube-apiserver', {
			during: [leadersExit('kube-apiserver'), nodesUnchanged('kube-apiserver')],
			afterReturn: [nodesJudged(gracePeriod, { ja: '', en: '' })],
		}),
	},
];
