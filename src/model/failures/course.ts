import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/**
 * When a moment of an outage comes, in seconds: after the last process ended, after one was started
 * again, or at no fixed time in between.
 */
export type CourseTime =
	| {
			readonly since: 'outage' | 'return';
			readonly from: number;
			/** Where it lasts, or comes somewhere in a stretch. */
			readonly to?: number;
	  }
	| { readonly since: 'meanwhile' };

/** Something that was recorded: in which file, and when, if the file says so. */
export interface Seen {
	/** The file's name without folder and ending. */
	readonly recording: string;
	/** In seconds, of that recording. */
	readonly at?: number;
	readonly text: Localized;
}

interface Happening {
	readonly id: string;
	readonly at: CourseTime;
	/** A few words, for the picture. */
	readonly label: Localized;
	readonly text: Localized;
}

/** Recorded of this very outage; its times are in the recording. */
export interface RecordedMoment extends Happening {
	readonly kind: 'recorded';
	readonly recording: string;
}

/** Known from sources, and recorded, if at all, in another run. */
export interface SourcedMoment extends Happening {
	readonly kind: 'sourced';
	readonly references: NonEmpty<ReferenceId>;
	readonly seen?: Seen;
}

/** A moment at which something begins, or lasts, while every process of a component is down. */
export type CourseMoment = RecordedMoment | SourcedMoment;

/** The course of the outage of one component, in order. */
export interface Course {
	readonly component: string;
	readonly moments: readonly CourseMoment[];
}
