import { authorFiles } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import { checkKnown, findTwice } from '../problems.ts';
import {
	defaults,
	type Lane,
	minorOf,
	type Release,
	stages,
	type HistoryTrack,
} from './version-change.ts';

const where = authorFiles.history;

/** Every mistake in the history: ids used twice, changes out of order, releases that do not exist. */
export function checkHistory(
	lanes: readonly Lane[],
	releases: readonly Release[],
): readonly AuthorProblem[] {
	const tracks = lanes.flatMap((lane) => lane.tracks);
	const ids = [
		...lanes.map(({ id }) => id),
		...tracks.map(({ id }) => id),
		...tracks.flatMap(({ changes }) => changes.map(({ id }) => `mark-${id}`)),
	];
	return [
		...findTwice(
			'two things have the same id',
			ids.map((id) => [where, id]),
		),
		...tracks.flatMap((track) => [
			...checkOrder(track),
			...checkReleases(track, releases),
			...checkDefaults(track),
		]),
	];
}

function checkOrder({ id, before, changes }: HistoryTrack): AuthorProblem[] {
	const turns = changes.flatMap(({ becomes }) => (becomes ? [becomes] : []));
	const ranks = [...(before ? [before] : []), ...turns].map((stage) => stages.indexOf(stage));
	const versions = changes.map(({ version }) => minorOf(version));
	const problem = !isRising(versions)
		? 'the changes of a track are not in the order of releases, one a release'
		: isRising(ranks)
			? undefined
			: 'the stages of a track do not follow each other';
	return problem === undefined
		? []
		: [{ where, problem, value: id, todo: `order the changes; stages go ${stages.join(', ')}` }];
}

function isRising(numbers: readonly number[]): boolean {
	return numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
}

function checkReleases({ changes }: HistoryTrack, releases: readonly Release[]): AuthorProblem[] {
	const known = releases.map(({ version }) => version);
	return changes.flatMap(({ id, version }) =>
		checkKnown(
			`${where} (${id})`,
			'no such release',
			version,
			known,
			`correct the version, or add the release to ${authorFiles.versions}`,
		),
	);
}

/** The compiler asks for the default of every stage, but data may come round it. */
function checkDefaults({ changes }: HistoryTrack): AuthorProblem[] {
	return changes.flatMap(({ id, becomes, byDefault }) => {
		if (becomes === undefined || becomes === 'off' || becomes === 'removed') return [];
		if (byDefault !== undefined && defaults.includes(byDefault)) return [];
		return [
			{
				where: `${where} (${id})`,
				problem: 'a stage without what holds by default',
				value: `becomes: ${becomes}, byDefault: ${String(byDefault)}`,
				todo: `add byDefault: ${defaults.join(', ')}`,
			},
		];
	});
}
