import { authorFiles, authorFolders } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import { locales, type Localized } from '../locale.ts';
import { nearest } from '../nearest.ts';
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

const phases = ['outage', 'meanwhile', 'return'] as const;

/** The phase of a moment and its time in it, comparable with those of others. */
function placeOf({ at }: CourseMoment): readonly [number, number] {
	return [phases.indexOf(at.since), at.since === 'meanwhile' ? 0 : at.from];
}

/**
 * Every mistake in the courses that the compiler lets through: moments out of order, ids used
 * twice, empty texts, a sourced moment without a source, unknown recordings, times that the
 * recording does not hold. `recordings` are the contents of the files, by name.
 */
export function checkCourses(
	courses: readonly Course[],
	{
		components,
		recordings,
	}: { components: readonly string[]; recordings: Readonly<Record<string, unknown>> },
): readonly AuthorProblem[] {
	return [
		...components
			.filter((id) => !courses.some(({ component }) => component === id))
			.map((id) => ({
				where,
				problem: 'a component was killed in the recording, but has no course',
				value: id,
				todo: 'write the course of its outage',
			})),
		...courses.flatMap((course) => [
			...checkOrder(course),
			...checkIds(course),
			...course.moments.flatMap((moment) => [
				...checkTexts(course, moment),
				...checkTimes(course, moment),
				...(moment.kind === 'sourced' && moment.references.length === 0
					? [problemOf(course, moment, 'a sourced moment names no source', 'name one')]
					: []),
				...timesOf(moment).flatMap((time) => checkRecorded(course, moment, time, recordings)),
			]),
		]),
	];
}

const where = authorFiles.courses;

function problemOf(
	{ component }: Course,
	{ id }: CourseMoment,
	problem: string,
	todo: string,
	value = '',
): AuthorProblem {
	const name = `${component}: ${id}`;
	return { where, problem, value: value === '' ? name : `${name}: ${value}`, todo };
}

function checkOrder(course: Course): readonly AuthorProblem[] {
	return course.moments.slice(1).flatMap((moment, index) => {
		const before = course.moments[index];
		if (!before) return [];
		const [[phase, time], [phaseBefore, timeBefore]] = [placeOf(moment), placeOf(before)];
		return phase > phaseBefore || (phase === phaseBefore && time >= timeBefore)
			? []
			: [problemOf(course, moment, `comes before “${before.id}”`, 'put it in its place')];
	});
}

function checkIds(course: Course): readonly AuthorProblem[] {
	return course.moments
		.filter(({ id }, index) => course.moments.findIndex((other) => other.id === id) !== index)
		.map((moment) => problemOf(course, moment, 'an id is used twice', 'give it another'));
}

function checkTexts(course: Course, moment: CourseMoment): readonly AuthorProblem[] {
	const texts = {
		label: moment.label,
		text: moment.text,
		...(moment.kind === 'sourced' && moment.seen ? { 'seen.text': moment.seen.text } : {}),
	};
	return Object.entries(texts).flatMap(([key, text]) =>
		locales
			.filter((locale) => text[locale].trim() === '')
			.map((locale) =>
				problemOf(course, moment, 'a text is empty', `write it in ${locale}`, `${key}.${locale}`),
			),
	);
}

function checkTimes(course: Course, moment: CourseMoment): readonly AuthorProblem[] {
	const { at } = moment;
	if (at.since === 'meanwhile' || at.to === undefined || at.to > at.from) return [];
	return [problemOf(course, moment, 'ends before it begins', 'set `to` after `from`')];
}

interface RecordedTime {
	readonly recording: string;
	readonly seconds: readonly number[];
}

/** The times that recordings have to hold. 0 is where an axis begins: it needs no proof. */
function timesOf(moment: CourseMoment): readonly RecordedTime[] {
	if (moment.kind === 'sourced') {
		const { seen } = moment;
		if (!seen) return [];
		return [{ recording: seen.recording, seconds: seen.at === undefined ? [] : [seen.at] }];
	}
	const { at, recording } = moment;
	const seconds = at.since === 'meanwhile' ? [] : [at.from, ...(at.to ? [at.to] : [])];
	return [{ recording, seconds: seconds.filter((time) => time !== 0) }];
}

function checkRecorded(
	course: Course,
	moment: CourseMoment,
	{ recording, seconds }: RecordedTime,
	recordings: Readonly<Record<string, unknown>>,
): readonly AuthorProblem[] {
	if (!(recording in recordings)) {
		const guess = nearest(recording, Object.keys(recordings));
		const problem = problemOf(
			course,
			moment,
			'no recording has this name',
			`name a file in ${authorFolders.recordings}`,
			recording,
		);
		return [guess === undefined ? problem : { ...problem, nearest: guess }];
	}
	const held = numbersIn(recordings[recording]);
	return seconds
		.filter((time) => !held.inText.has(time) && !held.milliseconds.has(Math.round(time * 10_000)))
		.map((time) =>
			problemOf(
				course,
				moment,
				`${recording}.json does not hold this time`,
				'derive it from the file',
				`${time} s`,
			),
		);
}

interface HeldNumbers {
	/** In tenths, so that no fraction of a second is lost. */
	readonly milliseconds: ReadonlySet<number>;
	/** As written in words, such as `4 to 16 s`. */
	readonly inText: ReadonlySet<number>;
}

function numbersIn(content: unknown): HeldNumbers {
	const leaves = leavesOf(content);
	return {
		milliseconds: new Set(
			leaves.flatMap((leaf) => (typeof leaf === 'number' ? [Math.round(leaf * 10)] : [])),
		),
		inText: new Set(
			leaves.flatMap((leaf) =>
				typeof leaf === 'string'
					? [...leaf.matchAll(/(?<![\w.-])\d+(?=(?: to \d+)? s\b)/g)].map(([digits]) =>
							Number(digits),
						)
					: [],
			),
		),
	};
}

function leavesOf(value: unknown): readonly unknown[] {
	if (typeof value !== 'object' || value === null) return [value];
	return Object.values(value).flatMap(leavesOf);
}
