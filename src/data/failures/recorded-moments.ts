import { listInSentence } from '../../model/format/format-list.ts';
import type { CourseMoment, RecordedMoment, Seen } from '../../model/failures/course.ts';
import type { Localized } from '../../model/locale.ts';
import { evidenceOf } from '../recordings/evidence.ts';
import { failureRows } from './failure-rows.ts';
import { triedWindow } from './tried-window.ts';

/** The recording of all eight outages. */
const recording = 'failure-matrix';

/** What was recorded of the outage of a component, round what sources say of it. */
export function recordedAround(
	component: string,
	sourced: {
		readonly during: readonly CourseMoment[];
		readonly afterReturn?: readonly CourseMoment[];
	},
): readonly CourseMoment[] {
	const { cells, wellAgainAfterMs } = rowOf(component);
	const kept = cells.filter(({ lost }) => !lost).length;
	const tried = moment('tried', {
		at: { since: 'outage', ...triedWindow },
		label: {
			ja: `${cells.length}項目中${kept}項目が成功`,
			en: `${kept} of ${cells.length} tests passed`,
		},
		text: {
			ja: `${cells.length}項目を試し、${kept}項目が成功、${cells.length - kept}項目が失敗しました。`,
			en: `${cells.length} tests were run: ${kept} passed, ${cells.length - kept} failed.`,
		},
	});
	const well = moment('well', {
		at: { since: 'return', from: wellAgainAfterMs / 1000 },
		label: { ja: 'すべて元どおり', en: 'Everything works again' },
		text: { ja: 'すべての項目が再び成功しました。', en: 'All tests passed again.' },
	});
	return [
		killed,
		tried,
		...sourced.during,
		back,
		...inOrder([well, ...(sourced.afterReturn ?? [])]),
	];
}

/** The processes that exited by themselves while a component was down, in words. */
export function seenToExit(component: string): Seen {
	const names = rowOf(component).endedThemselves;
	return {
		recording,
		text: {
			ja: `記録では、${listInSentence(names, 'ja')}が終了しました。`,
			en: `In the recording, ${listInSentence(names, 'en')} exited.`,
		},
	};
}

/** When something happened in the recording of another outage; the words get its time in seconds. */
export function seenElsewhere(
	recording: string,
	event: string,
	words: (seconds: number) => Localized,
): Seen {
	const { evidence } = evidenceOf(`${recording}/${event}`);
	if (evidence.kind === 'count')
		throw new Error(`${recording}/${event} is a count: it has no time.`);
	const at = evidence.at / 1000;
	return { recording, at, text: words(at) };
}

const killed = moment('killed', {
	at: { since: 'outage', from: 0 },
	label: { ja: '全プロセスを強制終了', en: 'Every process killed' },
	text: {
		ja: 'すべてのプロセスをSIGKILLで強制終了しました。',
		en: 'Every process was killed with SIGKILL.',
	},
});
const back = moment('back', {
	at: { since: 'return', from: 0 },
	label: { ja: '再起動', en: 'Started again' },
	text: { ja: 'プロセスを再び起動しました。', en: 'The processes were started again.' },
});

function moment(id: string, facts: Pick<RecordedMoment, 'at' | 'label' | 'text'>): RecordedMoment {
	return { id, kind: 'recorded', recording, ...facts };
}

function inOrder(moments: readonly CourseMoment[]): readonly CourseMoment[] {
	const time = ({ at }: CourseMoment) => (at.since === 'meanwhile' ? 0 : at.from);
	return moments.toSorted((one, other) => time(one) - time(other));
}

function rowOf(component: string) {
	const row = failureRows.find((known) => known.component === component);
	if (row) return row;
	throw new Error(`No component "${component}" was killed in the recording.`);
}
