import type { z } from 'astro/zod';
import type { Localized } from '../../model/locale.ts';
import { eventRecordingSchema } from '../../model/recordings/evidence.ts';
import {
	anatomySchema,
	atRestSchema,
	backoffSchema,
	connectionsSchema,
	etcdQuorumSchema,
	failureMatrixSchema,
	gateSchema,
	proxyModesSchema,
	watchesSchema,
} from '../../model/recordings/measurements.ts';
import { parseRecording } from '../../model/recordings/parse-recording.ts';
import anatomyFile from './anatomy.json' with { type: 'json' };
import atRestFile from './at-rest.json' with { type: 'json' };
import backoffFile from './backoff.json' with { type: 'json' };
import connectionsFile from './connections.json' with { type: 'json' };
import crashFile from './crash.json' with { type: 'json' };
import etcdQuorumFile from './etcd-quorum.json' with { type: 'json' };
import execFile from './exec.json' with { type: 'json' };
import failoverFile from './failover.json' with { type: 'json' };
import failureMatrixFile from './failure-matrix.json' with { type: 'json' };
import gateFile from './gate.json' with { type: 'json' };
import leaseCheckFile from './lease-check.json' with { type: 'json' };
import nodeJoinFile from './node-join.json' with { type: 'json' };
import nodeLossFile from './node-loss.json' with { type: 'json' };
import podBirthFile from './pod-birth.json' with { type: 'json' };
import proxyModesFile from './proxy-modes.json' with { type: 'json' };
import rolloutFile from './rollout.json' with { type: 'json' };
import scaleFile from './scale.json' with { type: 'json' };
import serviceFile from './service.json' with { type: 'json' };
import watchesFile from './watches.json' with { type: 'json' };

/** The two nodes of the picture, by the id of the region that shows them. */
export type DrawnNode = 'worker-node' | 'other-node';

/** What is known of a file of the recording, besides what is in it. */
interface RecordingEntry {
	readonly holds: Localized;
	readonly schema: z.ZodType;
	readonly content: unknown;
	/** Where the picture shows each node that the recording names. */
	readonly nodes?: Readonly<Record<string, DrawnNode>>;
}

const entries = {
	'pod-birth': {
		holds: {
			ja: 'レプリカが1つのDeploymentのkubectl applyから、PodがReadyになるまで',
			en: 'from kubectl apply of a Deployment with one replica to a Ready Pod',
		},
		schema: eventRecordingSchema,
		content: podBirthFile,
		nodes: { 'node-1': 'worker-node' },
	},
	service: {
		holds: {
			ja: 'typeがLoadBalancerのServiceのkubectl applyから、応答と外部アドレスが得られるまで',
			en: 'from kubectl apply of a LoadBalancer Service to an answer and an external address',
		},
		schema: eventRecordingSchema,
		content: serviceFile,
		nodes: { 'node-1': 'worker-node', 'node-2': 'other-node' },
	},
	scale: {
		holds: {
			ja: 'レプリカ数を1から3、3から1に変えたときのリクエストとカーネルのルール',
			en: 'scaling from one replica to three and back: requests and kernel rules',
		},
		schema: eventRecordingSchema,
		content: scaleFile,
		nodes: { 'node-1': 'worker-node', 'node-2': 'other-node' },
	},
	rollout: {
		holds: {
			ja: 'リクエストを送り続けた状態での、レプリカが3つのDeploymentのテンプレートの変更',
			en: 'a new template for three replicas, with requests sent to the Service throughout',
		},
		schema: eventRecordingSchema,
		content: rolloutFile,
		nodes: { 'node-1': 'worker-node', 'node-2': 'other-node' },
	},
	'node-join': {
		holds: {
			ja: 'kubeletによるNodeの登録から、最初のLeaseの作成まで',
			en: 'from the kubelet’s registration of its Node to its first Lease',
		},
		schema: eventRecordingSchema,
		content: nodeJoinFile,
		nodes: { 'node-1': 'worker-node' },
	},
	crash: {
		holds: {
			ja: 'コンテナのプロセスの強制終了から、Podが再びReadyになるまで',
			en: 'from kill -9 of a container’s process until the Pod is Ready again',
		},
		schema: eventRecordingSchema,
		content: crashFile,
		// The container that crashes ran on node-2, and the flow is about that node.
		nodes: { 'node-2': 'worker-node', 'node-1': 'other-node' },
	},
	backoff: {
		holds: {
			ja: '繰り返し終了するコンテナを、kubeletが再起動した時刻',
			en: 'when the kubelet restarted a container that keeps exiting',
		},
		schema: backoffSchema,
		content: backoffFile,
	},
	exec: {
		holds: { ja: 'kubectl logsとkubectl exec', en: 'kubectl logs and kubectl exec' },
		schema: eventRecordingSchema,
		content: execFile,
	},
	failover: {
		holds: {
			ja: 'リーダーのkube-schedulerの強制終了と、その間に作られたPod',
			en: 'the leading kube-scheduler is killed, and a Pod is created meanwhile',
		},
		schema: eventRecordingSchema,
		content: failoverFile,
	},
	'node-loss': {
		holds: {
			ja: 'ノードのネットワーク切断から、Podが別のノードで動き、ノードが戻るまで',
			en: 'from the moment a node is cut off until its Pod runs on another node and the node is back',
		},
		schema: eventRecordingSchema,
		content: nodeLossFile,
		nodes: { 'node-1': 'worker-node', 'node-2': 'other-node' },
	},
	'lease-check': {
		holds: {
			ja: '2回目のノード切断で記録した、NodeをUnknownにする前のLeaseの読み取り',
			en: 'the same disconnection in a second run: the reads of the Lease before the Node becomes Unknown',
		},
		schema: eventRecordingSchema,
		content: leaseCheckFile,
		nodes: { 'node-2': 'other-node' },
	},
	'failure-matrix': {
		holds: {
			ja: '8つのコンポーネントについて、1つごとにその全プロセスを止め、12の項目を試した結果',
			en: 'for each of eight components: all its instances killed, then twelve tests run',
		},
		schema: failureMatrixSchema,
		content: failureMatrixFile,
	},
	'etcd-quorum': {
		holds: {
			ja: '3メンバーのetcdで、フォロワー1つ、リーダー、メンバー2つを順に止め、復帰させるまで',
			en: 'three etcd members: one down, the leader down, two down, and back',
		},
		schema: etcdQuorumSchema,
		content: etcdQuorumFile,
	},
	gate: {
		holds: {
			ja: 'kube-apiserverが拒否するリクエストと、その応答',
			en: 'requests that kube-apiserver refuses, and its answers',
		},
		schema: gateSchema,
		content: gateFile,
	},
	anatomy: {
		holds: {
			ja: 'kube-apiserverの中での、Podの作成とバインドの処理の内訳',
			en: 'inside kube-apiserver: the spans of one Pod creation and one binding',
		},
		schema: anatomySchema,
		content: anatomyFile,
	},
	watches: {
		holds: {
			ja: '各コンポーネントが開いたすべてのウォッチ',
			en: 'every watch that each component opened',
		},
		schema: watchesSchema,
		content: watchesFile,
	},
	connections: {
		holds: {
			ja: '平常時の接続と、kubectl execで増える接続',
			en: 'the connections while idle, and those that kubectl exec adds',
		},
		schema: connectionsSchema,
		content: connectionsFile,
	},
	'proxy-modes': {
		holds: {
			ja: '同じServiceについての、nftablesモードとiptablesモードのkube-proxyの比較',
			en: 'the same Services under kube-proxy in nftables mode and in iptables mode',
		},
		schema: proxyModesSchema,
		content: proxyModesFile,
	},
	'at-rest': {
		holds: {
			ja: '平常時の、リクエストとetcdの呼び出し',
			en: 'requests, and calls to etcd, while the cluster is idle',
		},
		schema: atRestSchema,
		content: atRestFile,
	},
} as const satisfies Record<string, RecordingEntry>;

/** The name of a recording: its file without folder and ending. */
export type RecordingName = keyof typeof entries;

/** A file of the recording that readers can download. */
export interface Recording extends Omit<RecordingEntry, 'content'> {
	readonly name: RecordingName;
}

/** Every file of the recording, with what it holds and the schema it keeps: the one list of them. */
export const recordings: readonly Recording[] = (Object.keys(entries) as RecordingName[]).map(
	(name) => {
		const { holds, schema, nodes }: RecordingEntry = entries[name];
		return { name, holds, schema, ...(nodes ? { nodes } : {}) };
	},
);

/**
 * Gives the content of a recording.
 * @throws Error with the file and the place in it when it breaks its schema.
 */
export function contentOf<Name extends RecordingName>(
	name: Name,
): z.infer<(typeof entries)[Name]['schema']> {
	const { schema, content } = entries[name];
	return parseRecording(name, schema, content) as z.infer<(typeof entries)[Name]['schema']>;
}
