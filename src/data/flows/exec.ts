import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';

/** `kubectl exec`, and `kubectl logs` beside it: kube-apiserver connects to a kubelet. */
export const execFlow: Flow<ConnectionId, EventId, ComponentId, RecordingName> = {
	id: 'exec',
	title: {
		ja: 'kubectl execによる逆向きの接続',
		en: 'kubectl exec: the reverse connection',
	},
	summary: {
		ja: '通常は、ほかのコンポーネントがkube-apiserverに接続します。`kubectl exec`と`kubectl logs`では逆に、kube-apiserverがkubeletに接続します。この経路はクラスターの状態を伝えるものではなく、動いているコンテナと直接データをやり取りするためのものです。',
		en: 'Normally the other components connect to kube-apiserver. With `kubectl exec` and `kubectl logs`, kube-apiserver connects to a kubelet instead. This path does not carry cluster state; it is for exchanging data directly with a running container.',
	},
	not: {
		ja: 'Podの起動に使われる経路ではありません。kubectlのリクエスト、kubeletのCRI呼び出し、開かれたソケットの一覧を記録しました。kube-apiserverからkubeletへのリクエストと、ストリームやログの内容は記録していません。',
		en: 'Pods are not started on this path. The recording holds kubectl’s requests, the kubelet’s CRI calls and a list of the sockets that were opened, but neither the request from kube-apiserver to the kubelet nor the content of the stream and the log.',
	},
	recordings: ['exec'],
	lives: { pods: 'running' },
	steps: [
		{
			id: 'ask-to-exec',
			once: true,
			connection: 'kubectl-to-api',
			information: 'with-opener',
			title: {
				ja: 'kubectlがコマンドの実行を要求する',
				en: 'kubectl asks to run a command',
			},
			caption: {
				ja: 'kubectlは、Podの`exec`サブリソースに実行するコマンドを付けてGETを送り、接続をWebSocketに切り替えるよう求めます。GETですが、v1.35からは`pods/exec`に対する`create`の権限も必要です。リクエストは、認証、認可、アドミッションを通ります。v1.36からは、kubeletが対応していれば、デフォルトではkube-apiserverがその後にkubeletへ接続し、その応答である101 Switching Protocolsを返します。接続は開いたままストリームに使われるため、記録した所要時間はやり取り全体の長さです。',
				en: 'kubectl sends a GET to the Pod’s `exec` subresource, with the command to run, and asks to switch the connection to WebSocket. Although it is a GET, it also needs permission to `create` on `pods/exec` since v1.35. The request passes authentication, authorization and admission. By default since v1.36, if the kubelet supports it, kube-apiserver then connects to the kubelet and passes on its response, 101 Switching Protocols. The connection stays open for the stream, so the recorded duration is that of the whole exchange.',
			},
			references: [
				'kep-4006-websockets',
				'src-apiserver-handler-chain',
				'pr-134577-exec-create',
				'docs-controlling-access',
			],
			evidence: ['exec/ask-to-exec'],
		},
		{
			id: 'dial-kubelet',
			once: true,
			connection: 'api-to-kubelet',
			information: 'with-opener',
			title: {
				ja: 'kube-apiserverがkubeletに接続する',
				en: 'kube-apiserver connects to the kubelet',
			},
			caption: {
				ja: 'kube-apiserverは、Podが動くノードのkubeletにHTTPSで接続し、リクエストを中継します。kubeletは10250番ポートで待ち受けます。kube-apiserverは、このようにリクエストを受けたときだけノードに接続します。',
				en: 'kube-apiserver opens an HTTPS connection to the kubelet of the Pod’s node, at port 10250, and passes the request on. kube-apiserver connects to a node only on request, as here.',
			},
			references: ['docs-control-plane-node-communication', 'docs-ports', 'kep-4006-websockets'],
			evidence: [],
			unrecorded: {
				ja: 'リクエストは記録していませんが、開かれた接続はソケットの一覧(connections.json)にあります。kube-apiserverから10250番ポートへの接続は、平常時にはなく、execの間だけ2つ現れました。',
				en: 'The request itself was not recorded, but the list of sockets (connections.json) shows the connection: kube-apiserver had no connection to port 10250 while idle, and had two during exec.',
			},
		},
		{
			id: 'open-stream',
			once: true,
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletがストリームの接続先を要求する',
				en: 'The kubelet requests a streaming endpoint',
			},
			caption: {
				ja: 'kubeletは、CRIのExecを呼び出します。コンテナランタイムは、ストリーミング用のエンドポイントを用意してそのURLを返します。そのため、呼び出しはすぐに終わります。kubeletは続けてそのURLに接続し、2つの接続の間でデータを中継します。',
				en: 'The kubelet calls Exec over CRI. The container runtime only prepares a streaming endpoint and returns its URL, so the call is short. The kubelet then connects to that URL and passes data between the two connections.',
			},
			references: ['spec-cri-proto', 'src-kubelet-server', 'kep-4006-websockets'],
			evidence: ['exec/runtime-opens-stream'],
		},
		{
			id: 'return-output',
			once: true,
			connection: 'kubectl-to-api',
			information: 'against-opener',
			title: {
				ja: 'コマンドの出力がkubectlに返る',
				en: 'The command’s output returns to kubectl',
			},
			caption: {
				ja: 'コマンドの出力は、コンテナランタイムからkubelet、kube-apiserverを通り、kubectlに届きます。入力は、同じ経路を逆向きに流れます。v1.36からは、デフォルトで、kube-apiserverは対応するkubeletとの間でWebSocketをそのまま通します。kubeletは、コンテナランタイム側のSPDYとの間でプロトコルを変換します。',
				en: 'The output travels from the container runtime through the kubelet and kube-apiserver to kubectl; input takes the same path in reverse. By default since v1.36, kube-apiserver passes the WebSocket through to a kubelet that supports it. The kubelet translates between WebSocket and the SPDY that the runtime uses.',
			},
			references: ['kep-4006-websockets', 'src-kubelet-server'],
			evidence: [],
			unrecorded: {
				ja: 'ストリームの内容は記録していませんが、それを運ぶ接続はソケットの一覧(connections.json)にあります。execの間に開かれた接続には、kubeletからコンテナランタイムのポートへのものも含まれます。',
				en: 'The content of the stream was not recorded, but its connections are in the list of sockets (connections.json). Those opened during exec include one from the kubelet to a port of the container runtime.',
			},
		},
		{
			id: 'ask-for-logs',
			once: true,
			follows: [],
			connection: 'kubectl-to-api',
			information: 'with-opener',
			needs: ['kubelet'],
			title: {
				ja: 'kubectl logsが同じ経路を使う',
				en: 'kubectl logs takes the same path',
			},
			caption: {
				ja: '`kubectl logs`のリクエストも、kube-apiserverを経由してkubeletに届きます。ただし、接続は双方向のストリームに切り替わらず、通常のGETへの応答としてログが返ります。記録ではexecより先に実行しましたが、2つのコマンドは独立しています。',
				en: 'A `kubectl logs` request also reaches the kubelet through kube-apiserver. But the connection is not upgraded to a bidirectional stream: the log is the response to an ordinary GET. In the recording, it ran before exec, but the two commands are independent.',
			},
			references: ['docs-control-plane-node-communication', 'docs-logging'],
			evidence: ['exec/ask-for-logs'],
		},
		{
			id: 'find-log-file',
			once: true,
			connection: 'kubelet-to-runtime',
			information: 'with-opener',
			title: {
				ja: 'kubeletがログファイルのパスを問い合わせる',
				en: 'The kubelet asks for the log file’s path',
			},
			caption: {
				ja: 'kubeletは、コンテナの状態をコンテナランタイムに問い合わせます。応答にはログファイルのパスが含まれます。kubeletはそのファイルを自分で読み取ります。コンテナランタイムはログを送りません。',
				en: 'The kubelet asks the container runtime for the status of the container, which includes the path of the log file. It then reads that file itself; the container runtime does not send the log.',
			},
			references: ['docs-logging', 'spec-cri-proto'],
			evidence: ['exec/runtime-finds-logs'],
		},
	],
};
