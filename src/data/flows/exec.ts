import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';

/** `kubectl exec`, and `kubectl logs` beside it: kube-apiserver dials a kubelet. */
export const execFlow: Flow<ConnectionId, EventId, ComponentId> = {
	id: 'exec',
	title: { ja: 'kubectl execという例外', en: 'kubectl exec, the exception' },
	summary: {
		ja: 'ふだん、接続を受けるのはkube-apiserverです。kubectl execやkubectl logsでは向きが逆になり、kube-apiserverのほうからkubeletへ接続を開きます。状態を伝えるのではなく、動いているコンテナと直接やり取りするための道です。',
		en: 'As a rule it is kube-apiserver that is dialled. With kubectl exec and kubectl logs it is the other way round: kube-apiserver dials a kubelet. This way is not for state; it leads to one container that is running now.',
	},
	not: {
		ja: 'Podを起動する道ではありません。記録したのは、kubectlのリクエスト、kubeletのCRI呼び出し、開かれたソケットの一覧です。kube-apiserverからkubeletへのリクエストと、ストリームやログの中身は記録していません。',
		en: 'This is not how Pods are started. Recorded are the requests of kubectl, the CRI calls of the kubelet and a list of the sockets that were opened; the request from kube-apiserver to the kubelet, and what the stream and the log held, are not.',
	},
	recordings: ['exec'],
	lives: { pods: 'running' },
	steps: [
		{
			id: 'ask-to-exec',
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: { ja: 'コマンドの実行を頼む', en: 'Asking to run a command' },
			caption: {
				ja: 'kubectlは、Podのexecサブリソースに実行したいコマンドを付けてGETを送り、接続をWebSocketに切り替えるよう求めます。kube-apiserverは認証と認可を済ませてから、101 Switching Protocolsを返します。接続は開いたままストリームに使うため、記録した所要時間はやり取り全体の長さです。',
				en: 'kubectl sends a GET to the exec subresource of the Pod, with the command to run, and asks to switch the connection to WebSocket. kube-apiserver authenticates and authorizes as always before it answers 101 Switching Protocols. The connection then carries the stream, so the recorded duration is that of the whole exchange.',
			},
			references: ['kep-4006-websockets', 'src-apiserver-handler-chain'],
			evidence: ['exec/ask-to-exec'],
		},
		{
			id: 'dial-kubelet',
			connection: 'api-to-kubelet',
			information: 'with-opener',
			title: { ja: 'kube-apiserverがkubeletに接続する', en: 'kube-apiserver dials the kubelet' },
			caption: {
				ja: 'kube-apiserverは、そのPodが動くノードのkubeletへHTTPSの接続を開き、リクエストを中継します。接続先は、kubeletが待ち受ける10250番ポートです。kube-apiserverがノードへ接続するのは、このように誰かに頼まれたときです。',
				en: 'kube-apiserver opens an HTTPS connection to the kubelet of the node on which the Pod runs, at port 10250, and passes the request on. When kube-apiserver dials a node it does so like this: because somebody has asked it to.',
			},
			references: ['docs-control-plane-node-communication', 'docs-ports', 'kep-4006-websockets'],
			evidence: [],
			unrecorded: {
				ja: 'リクエストは見えませんが、接続が開かれたことはソケットの一覧(connections.json)でわかります。kube-apiserverから10250番ポートへの接続は、平常時にはなく、execの間にだけ現れました。',
				en: 'The request itself went unseen, but that the connection was opened is known from the list of sockets (connections.json): connections from kube-apiserver to port 10250 were absent at rest and there during exec.',
			},
		},
		{
			id: 'open-stream',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: { ja: 'ストリームの接続先を尋ねる', en: 'Asking the runtime for a stream' },
			caption: {
				ja: 'kubeletは、CRIのExecを呼び出します。コンテナランタイムはストリーミング用の接続先を用意し、そのURLだけを返すため、呼び出しはすぐに終わります。kubeletは続けてそのURLに接続し、2つの接続の間でデータを中継します。',
				en: 'The kubelet calls Exec over CRI. The runtime only prepares a streaming endpoint and answers with its URL, which is why this call is over at once. The kubelet then connects to that URL and passes the data between the two connections.',
			},
			references: ['spec-cri-proto', 'src-kubelet-server', 'kep-4006-websockets'],
			evidence: ['exec/runtime-opens-stream'],
		},
		{
			id: 'return-output',
			connection: 'kubectl-to-api',
			information: 'against-opener',
			title: { ja: '出力が同じ道を戻る', en: 'The output comes back' },
			caption: {
				ja: 'コマンドの出力は、コンテナランタイムからkubelet、kube-apiserverを通り、kubectlに届きます。入力は同じ道を逆向きに流れます。途中のkubeletとkube-apiserverは、データを中継するだけです。',
				en: 'The output of the command runs from the container runtime through the kubelet and kube-apiserver to kubectl; input takes the same way in the other direction. The two in the middle only pass it on.',
			},
			references: ['kep-4006-websockets', 'src-kubelet-server'],
			evidence: [],
			unrecorded: {
				ja: 'ストリームの中身は見えませんが、それを運ぶ接続はソケットの一覧(connections.json)に残っています。execの間に開かれたものとして、kubeletからコンテナランタイムのポートへの接続もあります。',
				en: 'What the stream carried went unseen, but the connections that carried it are in the list of sockets (connections.json): among those opened during exec is one from the kubelet to a port of the container runtime.',
			},
		},
		{
			id: 'ask-for-logs',
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: { ja: 'kubectl logsも同じ道を通る', en: 'kubectl logs takes the same way' },
			caption: {
				ja: 'kubectl logsも、kube-apiserverを経由してkubeletに届きます。ただし接続の切り替えはなく、普通のGETに対する応答としてログが返ります。記録ではexecより先に実行しましたが、2つのコマンドに関係はありません。',
				en: 'kubectl logs, too, reaches the kubelet by way of kube-apiserver. But nothing is switched to a stream of both directions: the log is the answer to an ordinary GET. In the recording it was run before exec; neither depends on the other.',
			},
			references: ['docs-control-plane-node-communication', 'docs-logging'],
			evidence: ['exec/ask-for-logs'],
		},
		{
			id: 'find-log-file',
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: { ja: 'ログファイルの場所を尋ねる', en: 'Asking where the log file is' },
			caption: {
				ja: 'kubeletは、コンテナの状態をコンテナランタイムに尋ねます。答えにはログファイルのパスが含まれています。ファイルを読むのはkubelet自身で、コンテナランタイムがログを送ることはありません。',
				en: 'The kubelet asks the runtime for the status of the container, which names the path of the log file. It then reads that file itself: the runtime sends no log.',
			},
			references: ['docs-logging', 'spec-cri-proto'],
			evidence: ['exec/runtime-finds-logs'],
		},
	],
};
