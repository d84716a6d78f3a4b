import { authorFiles, recordingFile } from '../../model/author-files.ts';
import { authorError } from '../../model/author-error.ts';
import type { Localized } from '../../model/locale.ts';
import { nearest } from '../../model/nearest.ts';
import { etcdQuorum } from '../recordings/measurements.ts';

interface Situation {
	readonly name: Localized;
	/** How many more members it took away. */
	readonly lost: 0 | 1;
	/** From when the time until writes resumed is counted. */
	readonly since: Localized;
}

const sinceLoss: Localized = { ja: '停止してから', en: 'after the loss' };

/** What was done to the members, by the recording's mark of it. */
const situations: Readonly<Record<string, Situation>> = {
	'three members': {
		name: { ja: '3つとも稼働中', en: 'all three up' },
		lost: 0,
		since: sinceLoss,
	},
	'kill -9 of a follower': {
		name: { ja: 'フォロワーが1つ停止', en: 'a follower down' },
		lost: 1,
		since: sinceLoss,
	},
	'kill -9 of the leader': {
		name: { ja: 'リーダーが停止', en: 'the leader down' },
		lost: 1,
		since: sinceLoss,
	},
	'kill -9 of a second member': {
		name: { ja: '2つ目も停止', en: 'a second member down as well' },
		lost: 1,
		since: { ja: '1つ復帰してから', en: 'after one was back' },
	},
};

/** Marks of what was seen in a situation, not of a new one. */
const seen = { probe: 'probe', accepted: 'write accepted again' } as const;

/** What a call to etcd gave. */
export interface Answer {
	readonly answered: boolean;
	readonly ms: number;
	readonly error: string;
}

/** A situation of the members, and what etcd answered in it. */
export interface QuorumLoss {
	readonly mark: string;
	readonly name: Localized;
	readonly since: Localized;
	/** How many members were alive, of how many. */
	readonly alive: readonly [number, number];
	/** Not there when nothing was asked for in this situation. */
	readonly write: Answer | undefined;
	readonly linearizable: Answer | undefined;
	readonly serializable: Answer | undefined;
	/** How long it took until a write was accepted again, in milliseconds. */
	readonly writesAfter: number | undefined;
}

type Recorded = (typeof etcdQuorum.events)[number];

/**
 * Every situation in the recorded order.
 * @throws Error when the recording holds a situation without a name here.
 */
export const quorumLosses: readonly QuorumLoss[] = readLosses(etcdQuorum.events);

function readLosses(events: readonly Recorded[]): readonly QuorumLoss[] {
	const starts = events.filter(({ mark }) => mark !== seen.probe && mark !== seen.accepted);
	const probes = starts.map((start) => followUp(events, start, seen.probe));
	return starts.map((start, index) => {
		const { lost: _, ...situation } = situationOf(start.mark);
		const probe = probes[index];
		return {
			mark: start.mark,
			...situation,
			alive: aliveAt(index, starts, probes),
			write: answerOf(probe?.put),
			linearizable: answerOf(probe?.linearizableGet),
			serializable: answerOf(probe?.serializableGet),
			writesAfter: followUp(events, start, seen.accepted)?.afterMs,
		};
	});
}

/** The first event with this mark that follows a situation before the next one begins. */
function followUp(events: readonly Recorded[], start: Recorded, mark: string) {
	const later = events.slice(events.indexOf(start) + 1);
	const next = later.findIndex((event) => event.mark in situations);
	return later.slice(0, next === -1 ? undefined : next).find((event) => event.mark === mark);
}

/** As probed; where nothing was asked for, the next situation's number and what that one took away. */
function aliveAt(
	index: number,
	starts: readonly Recorded[],
	probes: readonly (Recorded | undefined)[],
): readonly [number, number] {
	const [alive, all] =
		/^(\d+) of (\d+)$/
			.exec(probes[index]?.members ?? '')
			?.slice(1)
			.map(Number) ?? [];
	if (alive !== undefined && all !== undefined) return [alive, all];
	const next = starts[index + 1];
	if (!next)
		throw new Error(`The last situation of ${recordingFile('etcd-quorum')} was not probed.`);
	const [left, of] = aliveAt(index + 1, starts, probes);
	return [left + situationOf(next.mark).lost, of];
}

function answerOf(call: Recorded['put']): Answer | undefined {
	return call && { answered: call.rc === 0, ms: call.ms, error: call.err };
}

function situationOf(mark: string): Situation {
	const situation = situations[mark];
	if (situation) return situation;
	throw new Error(
		authorError({
			where: authorFiles.quorumLosses,
			problem: 'the recording holds a situation without a name',
			value: mark,
			nearest: nearest(mark, Object.keys(situations)),
			todo: 'add it to situations, in both languages',
		}),
	);
}
