import { authorFiles } from '../../model/author-files.ts';
import { formatNumber } from '../../model/format/format-number.ts';
import { listFacts } from '../../model/format/format-list.ts';
import { authorError } from '../../model/author-error.ts';
import type { RecordedEvent } from '../../model/recordings/evidence.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import { nearest } from '../../model/nearest.ts';

type Note = Extract<RecordedEvent, { kind: 'note' }>;

/**
 * What the recorder noted, in the words of this site, by the words of the recording. `{{name}}`
 * stands for a field of the event, so that a number here is the number in the file.
 */
const noteTexts: Readonly<Record<string, Localized>> = {
	'kubectl apply deployment': {
		ja: 'kubectl applyでDeploymentを作成',
		en: 'kubectl apply of a Deployment',
	},
	'deployment ready': { ja: 'DeploymentがReady', en: 'the Deployment is ready' },
	'kubectl apply service': {
		ja: 'kubectl applyでServiceを作成',
		en: 'kubectl apply of a Service',
	},
	'load balancer ready': { ja: 'ロードバランサーが完成', en: 'the load balancer is ready' },
	reachable: {
		ja: '{{clusterIP}}へのリクエストに、{{answer}}が応答',
		en: 'a request to {{clusterIP}} was answered by {{answer}}',
	},
	'kubectl scale 3': { ja: 'kubectl scaleで3つに変更', en: 'kubectl scale to 3' },
	'three ready': { ja: '3つともReady', en: 'all three are ready' },
	'kubectl scale 1': { ja: 'kubectl scaleで1つに変更', en: 'kubectl scale to 1' },
	'kubectl set env deployment': {
		ja: 'kubectl set envで環境変数を変更',
		en: 'kubectl set env on the Deployment',
	},
	'rolled out': { ja: 'ロールアウトが完了', en: 'the rollout is complete' },
	'asked all the while': {
		ja: '応答{{answered}}、失敗{{failed}}',
		en: '{{answered}} OK, {{failed}} failed',
	},
	'kill -9 of the container process': {
		ja: 'コンテナのプロセスをkill -9で終了',
		en: 'kill -9 of the container’s process',
	},
	'running again': {
		ja: '再び実行中(再起動{{restartCount}}回)',
		en: 'running again (restart count {{restartCount}})',
	},
	leader: { ja: 'リーダーは{{holder}}', en: 'the leader is {{holder}}' },
	'kill -9 of the leader': {
		ja: 'リーダー({{process}})をkill -9で終了',
		en: 'kill -9 of the leader, {{process}}',
	},
	'new leader': { ja: '新しいリーダーは{{holder}}', en: 'the new leader is {{holder}}' },
	'pod created meanwhile is placed': {
		ja: 'その間に作成したPodのノードが決定',
		en: 'the Pod created meanwhile has a node',
	},
	'cut the node off': {
		ja: '{{node}}をネットワークから切断',
		en: '{{node}} is cut off from the network',
	},
	'ready changed': { ja: 'NodeのReady: {{value}}', en: 'Ready of the Node: {{value}}' },
	'taints changed': { ja: 'Nodeのtaint: {{value}}', en: 'taints of the Node: {{value}}' },
	'pods changed': { ja: 'Pod: {{value}}', en: 'Pods: {{value}}' },
	'endpoints changed': { ja: 'エンドポイント: {{value}}', en: 'endpoints: {{value}}' },
	'serviceAnswers changed': {
		ja: 'Serviceの応答: {{value}}',
		en: 'the Service answers: {{value}}',
	},
	'replaced and reachable': {
		ja: '代わりのPodが応答',
		en: 'the replacement Pod answers',
	},
	'node back': { ja: 'ノードが復帰', en: 'the node is back' },
};

const emptiness: Localized = { ja: 'なし', en: 'none' };
const truth: Readonly<Record<'true' | 'false', Localized>> = {
	true: { ja: 'あり', en: 'yes' },
	false: { ja: 'なし', en: 'no' },
};

/**
 * Says in one language what the recorder noted.
 * @throws Error when a note has no text here, or lacks a field that its text names.
 */
export function noteText(note: Note, locale: Locale): string {
	const text = noteTexts[note.text];
	if (!text) throw problemWith('a note of the recorder has no text', note.text);
	return text[locale].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
		wordsOf(note[name], locale, `${note.text}: ${name}`),
	);
}

function wordsOf(value: unknown, locale: Locale, where: string): string {
	if (Array.isArray(value)) {
		return value.length === 0 ? emptiness[locale] : listFacts(value.map(String), locale);
	}
	if (typeof value === 'boolean') return truth[value ? 'true' : 'false'][locale];
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return formatNumber(value, locale);
	throw problemWith('the note has no such field', where);
}

function problemWith(problem: string, value: string): Error {
	return new Error(
		authorError({
			where: authorFiles.recorderNotes,
			problem,
			value,
			nearest: nearest(value, Object.keys(noteTexts)),
			todo: 'write what it means in noteTexts, in both languages',
		}),
	);
}
