import type { AuthorProblem } from '../author-error.ts';
import { authorFiles, authorFolders } from '../author-files.ts';
import { checkKnown, checkSome, findTwice } from '../problems.ts';
import type { Course, CourseMoment } from './course.ts';

const phases = ['outage', 'meanwhile', 'return'] as const;

/** The phase of a moment and its time in it, comparable with those of others. */
function placeOf({ at }: CourseMoment): readonly [number, number] {
	return [phases.indexOf(at.since), at.since === 'meanwhile' ? 0 : at.from];
}

/**
 * Every mistake in the courses that the compiler lets through: moments out of order, ids used
 * twice, a sourced moment without a source, unknown recordings, times that the recording does not
 * hold. `recordings` are the contents of the files, by name.
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
			...findTwice(
				`two moments of ${course.component} have the same id`,
				course.moments.map(({ id }) => [where, id]),
			),
			...course.moments.flatMap((moment) => [
				...checkTimes(course, moment),
				...(moment.kind === 'sourced'
					? checkSome(
							where,
							`${nameOf(course, moment)} has no source`,
							moment.references,
							'name a reference',
						)
					: []),
				...timesOf(moment).flatMap((time) => checkRecorded(course, moment, time, recordings)),
			]),
		]),
	];
}

const where = authorFiles.courses;

function nameOf({ component }: Course, { id }: CourseMoment): string {
	return `the moment "${id}" of ${component}`;
}

function checkOrder(course: Course): readonly AuthorProblem[] {
	return course.moments.slice(1).flatMap((moment, index) => {
		const before = course.moments[index];
		if (!before) return [];
		const [[phase, time], [phaseBefore, timeBefore]] = [placeOf(moment), placeOf(before)];
		return phase > phaseBefore || (phase === phaseBefore && time >= timeBefore)
			? []
			: [
					{
						where,
						problem: `${nameOf(course, moment)} stands after one that comes later`,
						value: before.id,
						todo: 'put it in its place',
					},
				];
	});
}

function checkTimes(course: Course, moment: CourseMoment): readonly AuthorProblem[] {
	const { at } = moment;
	if (at.since === 'meanwhile' || at.to === undefined || at.to > at.from) return [];
	return [
		{
			where,
			problem: `${nameOf(course, moment)} ends before it begins`,
			value: `${at.from} to ${at.to} s`,
			todo: 'set `to` after `from`',
		},
	];
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
		return checkKnown(
			where,
			`${nameOf(course, moment)} names an unknown recording`,
			recording,
			Object.keys(recordings),
			`name a file in ${authorFolders.recordings}`,
		);
	}
	const held = numbersIn(recordings[recording]);
	return seconds
		.filter((time) => !held.inText.has(time) && !held.milliseconds.has(Math.round(time * 10_000)))
		.map((time) => ({
			where,
			problem: `${nameOf(course, moment)} has a time that ${recording}.json does not hold`,
			value: `${time} s`,
			todo: 'derive it from the file',
		}));
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
