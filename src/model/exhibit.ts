import type { RecordedEvent } from './evidence.ts';

/** A recorded event that a step can point at. Notes have nobody who acts and are left out. */
export type RecordedAct = Exclude<RecordedEvent, { kind: 'note' }>;

/** Something counted while the cluster was at rest, over `seconds` seconds. */
export interface RestingCount {
	readonly kind: 'count';
	readonly from: string;
	readonly to: string;
	readonly what: 'watches';
	readonly count: number;
	readonly seconds: number;
}

/** What a real cluster was seen to do: the proof that a step shows. */
export type Exhibit = RecordedAct | RestingCount;

/** The file of a recording and the versions of the programs that took part. */
export interface Origin {
	readonly file: string;
	/** ISO date of the recording. */
	readonly recorded: string;
	/** Version of Kubernetes, such as `v1.37.2`. */
	readonly kubernetes: string;
}
