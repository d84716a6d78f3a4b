import type { AuthorProblem } from '../author-error.ts';
import { isDay } from '../format/is-day.ts';
import { checkId, checkKnown, checkSome, findTwice } from '../problems.ts';
import { checkPlace, type IdsByPage } from '../site/check-place.ts';
import { changeKinds, type SiteRelease } from './change.ts';

/** What the changes may speak of. */
export interface ChangedSite {
	readonly pages: IdsByPage;
	/** The day on which the first pages were published. */
	readonly firstPublished: string;
}

/**
 * Every mistake in the changes of the site that the compiler may have let through: ids that are not
 * words in kebab-case or are used twice, unknown kinds, pages that do not exist, and days that are
 * none or do not follow each other. Texts that a language lacks are found where all texts are checked.
 */
export function checkChanges(
	file: string,
	releases: readonly SiteRelease[],
	site: ChangedSite,
): readonly AuthorProblem[] {
	const all = releases.flatMap(({ changes }) =>
		changes.map((change) => ({ where: `${file} (${change.id})`, change })),
	);
	return [
		...releases.flatMap(({ day, changes }, index) => [
			...checkRelease(`${file} (${day})`, day, releases[index - 1]?.day, site.firstPublished),
			...checkSome(`${file} (${day})`, 'the day has no change', changes),
		]),
		...all.flatMap(({ where, change: { id, kind, page } }) => [
			...checkId(where, id),
			...checkKnown(where, 'this is no kind of change', kind, changeKinds),
			...checkPlace(where, 'change', page, site.pages),
		]),
		...findTwice(
			'this id is used twice in the changes',
			all.map(({ where, change }) => [where, change.id]),
		),
	];
}

function checkRelease(
	where: string,
	day: string,
	before: string | undefined,
	firstPublished: string,
): AuthorProblem[] {
	if (!isDay(day)) {
		const todo = 'write a day that exists as year-month-day, such as 2026-11-25';
		return [{ where, problem: 'this is no day', value: day, todo }];
	}
	if (before !== undefined && day <= before) {
		const todo = 'list each day once, the oldest first, and add new ones at the end';
		return [{ where, problem: `this day does not come after ${before}`, value: day, todo }];
	}
	if (day < firstPublished) {
		const todo = 'give the day on which it was published';
		return [
			{
				where,
				problem: 'published before the site was',
				value: day,
				nearest: firstPublished,
				todo,
			},
		];
	}
	return [];
}
