import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/** A Deployment gets a new template: two numbers are turned, and the network follows a little late. */
export const rollingUpdate: Flow<ConnectionId, EventId, ComponentId> = {
	id: 'rolling-update',
	title: { ja: 'ローリングアップデート', en: 'A rolling update' },
	summary: {
		ja: 'レプリカが3つのDeploymentのテンプレートを、利用者が変えます。Deploymentコントローラーが増減させるのは、新旧2つのReplicaSetのreplicasという数字だけです。Podを作り、削除するのはReplicaSetコントローラーです。プログラムの停止と転送ルールの更新は互いを待たないため、その間に失敗するリクエストがあります。',
		en: 'The template of a Deployment with three replicas is changed. All that the deployment controller turns is two numbers, the replicas of the new ReplicaSet and of the old; the replicaset controller creates and deletes Pods. Stopping a program and rewriting the rules do not wait for each other, and in between some requests fail.',
	},
	not: {
		ja: '図のPodの箱は、終わり近くまで最初の1組だけを表します。このノードの古いPod1つと、別のノードで代わりになる新しいPod1つです。記録したプログラムにはpreStopフックがなく、止まるように言われるとすぐに終わります。',
		en: 'Until the rollout is done the Pod boxes follow the first pair only: one old Pod on this node, and the new one on the other node that takes its place. The program that was recorded has no preStop hook and ends at once when told to.',
	},
	recordings: ['rollout'],
	lives: { pods: 'running', 'pods-2': 'gone' },
	steps: [
		{
			id: 'change-template',
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: { ja: 'テンプレートを変える', en: 'The template is changed' },
			caption: {
				ja: '利用者がDeploymentのPodテンプレートを変えます。ここでは環境変数を1つ変えました。ロールアウトを始めるのはテンプレートの変更だけです。kubectlの仕事はこのPATCHで終わり、あとはクラスターの中で進みます。',
				en: 'Somebody changes the Pod template of the Deployment; here it is an environment variable. Only a change of the template starts a rollout. kubectl’s part ends with this PATCH, and the rest happens inside the cluster.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/change-template'],
		},
		{
			id: 'create-new-replicaset',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '新しいReplicaSetを作る', en: 'A new ReplicaSet is created' },
			caption: {
				ja: 'Deploymentコントローラーは、新しいテンプレートに合うReplicaSetがないことに気づき、1つ作ります。maxSurgeとmaxUnavailableは、デフォルトでどちらも25%です。レプリカが3つなら、超過は1つまで認められ、不足は認められません。そのため、新しいReplicaSetのreplicasは1から始まります。',
				en: 'The deployment controller finds no ReplicaSet for the new template and creates one. maxSurge and maxUnavailable are 25% each by default; of three replicas that allows one too many and none too few. So the new ReplicaSet begins with one.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/create-new-replicaset'],
		},
		{
			id: 'create-new-pod',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '新しいPodを作る', en: 'A new Pod is created' },
			caption: {
				ja: 'ReplicaSetコントローラーは、replicasが1なのにPodがないReplicaSetを見て、Podを作ります。同じプロセスの中にある別の制御ループであり、Deploymentコントローラーに呼び出されたわけではありません。Deploymentコントローラーは、Podを作ることも削除することもありません。',
				en: 'The replicaset controller sees a ReplicaSet that wants one Pod and has none, and creates it. It is another loop in the same process, and nobody has called it. The deployment controller itself neither creates Pods nor deletes them.',
			},
			references: ['docs-replicaset', 'docs-controllers'],
			evidence: ['rollout/create-new-pod'],
			lives: { 'pods-2': 'pending' },
		},
		{
			id: 'bind-new-pod',
			connection: 'scheduler-to-api',
			information: 'with-opener',
			title: { ja: '新しいPodをバインドする', en: 'The new Pod is bound' },
			caption: {
				ja: 'kube-schedulerは、新しいPodを別のノードにバインドします。古いPodの場所を引き継がせるのではなく、ほかのPodと同じようにノードを選びます。古いPodは3つとも動いているため、クラスターには、しばらくPod1つ分の余裕が必要です。',
				en: 'kube-scheduler binds the new Pod, here to the other node. It does not inherit an old Pod’s place but is placed like any other. All three old Pods are still running, so for a while the cluster needs room for one more.',
			},
			references: ['docs-kube-scheduler', 'docs-deployment', 'src-default-binder'],
			evidence: ['rollout/bind-new-pod'],
			lives: { 'pods-2': 'starting' },
		},
		{
			id: 'report-new-pod-ready',
			connection: 'kubelet-2-to-api',
			information: 'with-opener',
			title: { ja: '新しいPodの準備が整う', en: 'The new Pod is ready' },
			caption: {
				ja: 'そのノードのkubeletがコンテナを動かし、Ready=Trueを書き込みます。ロールアウトが待つのはこの報告です。新しいPodがいつまでも準備できなければ、古いPodは減らされず、応答し続けます。',
				en: 'The kubelet of that node runs the container and writes Ready=True. This is what the rollout waits for: should the new Pod never become ready, the old ones stay and go on serving.',
			},
			references: ['docs-deployment', 'docs-pod-lifecycle'],
			evidence: ['rollout/new-pod-ready'],
			lives: { 'pods-2': 'running' },
		},
		{
			id: 'add-new-endpoint',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '新しいエンドポイントを加える', en: 'The new endpoint is added' },
			caption: {
				ja: 'EndpointSliceコントローラーは、新しいPodのアドレスをready: trueにします。各ノードのkube-proxyはこれを知り、自分のカーネルのルールに加えます。全ノードのルールがそろったかどうかは誰も確かめず、次のステップはすぐに始まります。',
				en: 'The endpointslice controller sets the new Pod’s address to ready: true, and the kube-proxy of each node adds it to the rules of its own kernel. Nobody checks that all nodes have done so; the next step follows at once.',
			},
			references: ['src-endpointslice', 'docs-virtual-ips'],
			evidence: ['rollout/endpoints-with-new-pod'],
		},
		{
			id: 'turn-two-numbers',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '2つの数字を増減させる', en: 'Two numbers are turned' },
			caption: {
				ja: 'Deploymentコントローラーは、古いReplicaSetのreplicasを1だけ減らし、新しいほうを1だけ増やします。することはこれだけです。準備のできたPodが3つを下回らず、求める数の合計が4つを超えないように進めます。終了中のPodは数に入れず、終わるのを待ちません。',
				en: 'The deployment controller lowers the replicas of the old ReplicaSet by one and raises those of the new by one. That is all it does. It keeps at least three Pods available and asks for four at most; Pods that are on their way out do not count, and nobody waits for them.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/shrink-old-replicaset', 'rollout/grow-new-replicaset'],
		},
		{
			id: 'delete-old-pod',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: '古いPodを削除する', en: 'An old Pod is deleted' },
			caption: {
				ja: 'ReplicaSetコントローラーは、余った古いPodを1つ選んで削除します。kube-apiserverは削除の時刻と猶予期間(デフォルトで30秒)を記すだけで、Podはまだ動いています。ここから、プログラムを止める流れと、通信の行き先から外す流れが並んで進みます。どちらも相手を待ちません。',
				en: 'The replicaset controller picks an old Pod that is now one too many and deletes it. kube-apiserver notes a deletion time and a grace period, 30 seconds by default; the Pod still runs. From here two chains run side by side, and neither waits for the other: stopping the program, and steering traffic away from it.',
			},
			references: ['docs-replicaset', 'docs-pod-lifecycle'],
			evidence: ['rollout/delete-old-pod'],
			lives: { pods: 'terminating' },
		},
		{
			id: 'stop-old-container',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: { ja: '古いコンテナを止める', en: 'The old container is stopped' },
			caption: {
				ja: 'このノードのkubeletは、ウォッチで削除を知ります。preStopフックがないため、すぐにコンテナランタイムにコンテナを停止させます。プログラムにSIGTERMが届き、猶予期間を過ぎても残っていればSIGKILLが届きます。ここのプログラムは、SIGTERMですぐに終わります。',
				en: 'The kubelet of this node hears of the deletion on its watch and, there being no preStop hook, has the container runtime stop the container right away. The program gets SIGTERM, and SIGKILL if it outlives the grace period. This one ends at once on SIGTERM.',
			},
			references: ['docs-pod-lifecycle', 'spec-cri-proto'],
			evidence: ['rollout/stop-old-container'],
		},
		{
			id: 'mark-endpoint-terminating',
			connection: 'controller-manager-to-api',
			information: 'with-opener',
			title: { ja: 'エンドポイントを終了中にする', en: 'The endpoint is marked terminating' },
			caption: {
				ja: 'それと並んで、EndpointSliceコントローラーが古いPodのエンドポイントをready: false、terminating: trueに変えます。kube-proxyは、ほかにreadyなエンドポイントがあるかぎり、終了中のものを選びません。ただし、それはこの変化がkube-proxyに届き、ルールになってからのことです。',
				en: 'Alongside, the endpointslice controller changes the old Pod’s endpoint to ready: false and terminating: true. As long as others are ready, kube-proxy does not choose a terminating one; but only once it has heard of the change and made rules of it.',
			},
			references: ['src-endpointslice', 'kep-1669-terminating-endpoints', 'docs-pod-lifecycle'],
			evidence: ['rollout/endpoints-without-old-pod'],
		},
		{
			id: 'rewrite-rules',
			connection: 'proxy-to-kernel',
			information: 'with-opener',
			title: { ja: 'カーネルのルールを書き換える', en: 'The kernel’s rules are rewritten' },
			caption: {
				ja: '各ノードのkube-proxyが、古いPodを除いたルールをカーネルに書き込みます。続けて書き換えるときはデフォルトで1秒以上の間を空けるため、新しいPodを加えた直後の変更は待たされます。停止の合図は、それより先に届いていました。',
				en: 'The kube-proxy of each node writes rules without the old Pod into its kernel. By default it leaves at least a second between two updates, so a change that comes right after the new Pod’s has to wait. The stop signal had come before this.',
			},
			references: ['docs-virtual-ips', 'src-kube-proxy-types'],
			evidence: ['rollout/rules-without-old-pod'],
		},
		{
			id: 'confirm-deletion',
			connection: 'kubelet-to-api',
			information: 'with-opener',
			title: { ja: '古いPodのオブジェクトを消す', en: 'The old Pod’s object goes' },
			caption: {
				ja: 'コンテナが終わったことを確かめたkubeletが、猶予期間0のDELETEを送り、Podのオブジェクトが消えます。削除を終わらせるのは、頼んだ側ではなく、Podを動かしていたノードの確認です。ロールアウトは、これを待たずに先へ進んでいます。',
				en: 'Having made sure that the containers have ended, the kubelet sends a DELETE with a grace period of zero, and the Pod’s object is gone. A deletion is finished by the node that ran the Pod, not by whoever asked for it. The rollout has long moved on.',
			},
			references: ['docs-pod-lifecycle', 'docs-deployment'],
			evidence: ['rollout/confirm-deletion'],
			lives: { pods: 'gone' },
		},
		{
			id: 'finish-rollout',
			inside: 'kube-controller-manager',
			title: { ja: '新しいPodが3つそろう', en: 'Three new Pods, none of the old' },
			caption: {
				ja: 'Deploymentコントローラーは、新しいPodの準備が整うたびに2つの数字を増減させ、新しいほうが3、古いほうが0になるまで続けます。最後には、両方のノードで新しいPodだけが動いています。古いReplicaSetは、デフォルトで10個まで残ります。前のテンプレートに戻すときは、同じ2つの数字を逆向きに増減させます。',
				en: 'Each time a new Pod is ready the two numbers are turned again, until the new one says three and the old one zero; in the end there are new Pods on both nodes. By default up to ten old ReplicaSets are kept: going back to an earlier template means turning the same two numbers the other way.',
			},
			references: ['docs-deployment'],
			evidence: ['rollout/rolled-out'],
			lives: { pods: 'running' },
		},
		{
			id: 'lose-requests',
			inside: 'kernel',
			title: { ja: '失敗したリクエストとその防ぎ方', en: 'Why requests failed, and the cure' },
			caption: {
				ja: 'この間ずっとServiceにリクエストを送り続けたところ、一部が失敗しました。停止の合図からルールの更新までの間、カーネルはもう答えないPodも選ぶためです。preStopフックのsleepアクション(v1.34から安定版)を使うと、合図を数秒遅らせることができます。SIGTERMの後もしばらく接続を受け付け、処理を終えてから止まるプログラムにすることも役に立ちます。',
				en: 'The Service was asked all the while, and some requests failed: between the stop signal and the new rules the kernel still chooses a Pod that no longer answers. A preStop hook with the sleep action (stable since v1.34) holds the signal back for some seconds. It also helps if the program goes on accepting for a moment after SIGTERM and finishes its work before it ends.',
			},
			references: ['docs-pod-lifecycle', 'kep-3960-sleep-action', 'docs-virtual-ips'],
			evidence: ['rollout/asked-all-the-while'],
		},
	],
};
