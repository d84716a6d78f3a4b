import { z } from 'astro/zod';
import { authorFiles } from '../../model/author-files.ts';
import { authorError } from '../../model/author-error.ts';
import type { Localized } from '../../model/locale.ts';
import { nearest } from '../../model/nearest.ts';
import { gate } from './measurements.ts';

/** Where in kube-apiserver a request was refused, in the order of its way. */
const gates = {
	authentication: { ja: '認証', en: 'Authentication' },
	authorization: { ja: '認可', en: 'Authorization' },
	validation: { ja: 'オブジェクトの検証', en: 'Validation' },
	versions: { ja: '保存前のバージョンの比較', en: 'Comparison of versions before storing' },
	storing: { ja: 'etcdへの保存', en: 'Storing in etcd' },
} as const satisfies Record<string, Localized>;

interface Attempt {
	readonly gate: keyof typeof gates;
	/** What was tried, in words. */
	readonly name: Localized;
}

/** What was tried, by the recording's mark of it. */
const attempts: Readonly<Record<string, Attempt>> = {
	'bad token': {
		gate: 'authentication',
		name: { ja: '無効なトークンを送る', en: 'sending an invalid token' },
	},
	anonymous: {
		gate: 'authorization',
		name: {
			ja: '認証情報なしでPodの一覧を取得する',
			en: 'listing Pods without any credentials',
		},
	},
	'kube-proxy creates a Pod': {
		gate: 'authorization',
		name: { ja: 'kube-proxyとしてDeploymentを作成する', en: 'creating a Deployment as kube-proxy' },
	},
	'node-1 changes node-2': {
		gate: 'authorization',
		name: {
			ja: 'node-1のkubeletとして、node-2のNodeを変更の前に読み取る',
			en: 'reading the Node of node-2 as the kubelet of node-1, in order to change it',
		},
	},
	'node-1 reads an unrelated Secret': {
		gate: 'authorization',
		name: {
			ja: 'node-1のkubeletとして、node-1のPodが使わないSecretを読み取る',
			en: 'reading, as the kubelet of node-1, a Secret that none of its Pods uses',
		},
	},
	'invalid object': {
		gate: 'validation',
		name: { ja: 'コンテナのないPodを作成する', en: 'creating a Pod without containers' },
	},
	'name taken': {
		gate: 'storing',
		name: {
			ja: 'すでに使われている名前でDeploymentを作成する',
			en: 'creating a Deployment with a name that is already in use',
		},
	},
	'stale resourceVersion': {
		gate: 'versions',
		name: {
			ja: '古い内容をもとにDeploymentを置き換える',
			en: 'replacing a Deployment with an outdated copy',
		},
	},
};

/** A request that was refused. */
export interface Refusal {
	readonly mark: string;
	readonly gate: Localized;
	readonly name: Localized;
	/** The HTTP code, where the recording holds it. */
	readonly code: number | undefined;
	/** The reason in one word, where the recording holds it. */
	readonly reason: string | undefined;
	/** The message as recorded. */
	readonly message: string;
}

const statusSchema = z.object({ code: z.int(), reason: z.string(), message: z.string() });

/**
 * Every recorded refusal, in the recorded order.
 * @throws Error when the recording holds an attempt without a name here.
 */
export const refusals: readonly Refusal[] = gate.events.map(({ mark, answer, error }) => {
	const attempt = attempts[mark];
	if (!attempt) {
		throw new Error(
			authorError({
				where: authorFiles.gateRows,
				problem: 'the recording holds an attempt without a name',
				value: mark,
				nearest: nearest(mark, Object.keys(attempts)),
				todo: 'add it to attempts, in both languages, with the gate that refused it',
			}),
		);
	}
	const told = answer === undefined ? readError(error ?? '') : readAnswer(answer);
	return { mark, gate: gates[attempt.gate], name: attempt.name, ...told };
});

type Told = Pick<Refusal, 'code' | 'reason' | 'message'>;

/** What kube-apiserver sent: a Status object, and after it the code of the HTTP answer. */
function readAnswer(answer: string): Told {
	const end = answer.lastIndexOf('}') + 1;
	const { code, ...status } = statusSchema.parse(JSON.parse(answer.slice(0, end)));
	return { ...status, code: Number(answer.slice(end)) || code };
}

/** What kubectl printed: some of its errors name the reason of the Status object. */
function readError(error: string): Told {
	const [, reason] = /^Error from server \((\w+)\): /.exec(error) ?? [];
	return { code: undefined, reason, message: error };
}
