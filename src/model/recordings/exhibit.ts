import type { RecordedEvent } from './evidence.ts';

/** Something counted while the cluster was at rest, over `seconds` seconds. */
interface RestingCount {
	readonly kind: 'count';
	readonly from: string;
	readonly to: string;
	readonly what: 'watches';
	readonly count: number;
	readonly seconds: number;
}

/** What a real cluster was seen to do: the proof that a step shows. */
export type Exhibit = RecordedEvent | RestingCount;

/** The file of a recording and the version of Kubernetes that took part. */
export interface Origin {
	/** The file's name without folder and ending. */
	readonly recording: string;
	/** ISO date of the recording. */
	readonly recorded: string;
	/** Version of Kubernetes, such as `v1.37.2`. */
	readonly kubernetes: string;
}
