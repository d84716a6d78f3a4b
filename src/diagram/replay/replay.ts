import type { CompositionName, Point } from '../../model/architecture/placement.ts';
import type { WireId } from '../picture/scene.ts';
import type { ScalePiece } from '../sequence/time-scale.ts';

/** A recorded event as replay needs it: when, how long, where. No words. */
export interface ReplayEvent {
	readonly id?: string;
	/** Milliseconds since the first note of the recording. */
	readonly at: number;
	/** How long it took; not there for what is a moment. */
	readonly ms?: number;
	/** The wire that it runs on; none for what the recorder noted. */
	readonly wire?: WireId;
	/** What a note is about, where a step says so. */
	readonly box?: string;
	/** Where it stands on the timeline: its height, and the lanes of both sides. */
	readonly y: number;
	readonly lane: number;
	readonly from?: number;
}

/** A recording as replay needs it. */
export interface ReplayRecording {
	readonly name: string;
	/** The scale of the timeline: the clock runs on it. */
	readonly pieces: readonly ScalePiece[];
	/** In the order of time. */
	readonly events: readonly ReplayEvent[];
	/** When each step begins that was recorded here: its first evidence. In the order of the flow. */
	readonly steps: readonly { readonly id: string; readonly at: number }[];
	/** From when on it is certain that a step has begun: it was recorded, or something that follows. */
	readonly begun: Readonly<Record<string, number>>;
	/** The components of the lanes, as the picture has them, with the heights of their lines. */
	readonly lanes: readonly { readonly boxes: readonly string[]; readonly y: number }[];
}

/** What is loaded when a reader opens Replay: the same for every language. */
export interface ReplayFile {
	readonly recordings: readonly ReplayRecording[];
	/** The corners of every wire that is used, in each composition of the picture. */
	readonly corners: Readonly<Record<CompositionName, Readonly<Record<string, readonly Point[]>>>>;
}
