import type { AuthorProblem } from '../author-error.ts';
import { isDay } from '../format/is-day.ts';
import { checkId, checkKnown, findTwice } from '../problems.ts';
import { checkPlace, type IdsByPage } from '../site/check-place.ts';
import { type Correction, correctionKinds } from './correction.ts';

/** What the corrections may speak of. */
export interface KnownSite {
	readonly pages: IdsByPage;
	/** The day on which the first pages were published. */
	readonly firstPublished: string;
}

/** A correction that comes later than this has a slip in its year. */
const mostYears = 20;

/**
 * Every mistake in the corrections that the compiler may have let through: ids that are not words
 * in kebab-case or are used twice, texts that a language lacks, days that cannot be, pages and
 * parts of pages that do not exist, and corrections without a page or a source. Unknown references
 * are found where all citations are checked.
 */
export function checkCorrections(
	byFile: Readonly<Record<string, readonly Correction[]>>,
	site: KnownSite,
): readonly AuthorProblem[] {
	const all = Object.entries(byFile).flatMap(([file, corrections]) =>
		corrections.map((correction) => ({
			where: `${file} (${correction.id})`,
			correction,
		})),
	);
	return [
		...all.flatMap(({ where, correction }) => checkCorrection(where, correction, site)),
		...findTwice(
			'this id is used twice in the corrections',
			all.map(({ where, correction }) => [where, correction.id]),
		),
	];
}

function checkCorrection(where: string, correction: Correction, site: KnownSite): AuthorProblem[] {
	return [
		...checkId(where, correction.id),
		...checkKnown(where, 'this is no kind of correction', correction.kind, correctionKinds),
		...checkDays(where, correction, site.firstPublished),
		...findMissing(where, 'page', correction.pages),
		...findMissing(where, 'source', correction.references),
		...correction.pages.flatMap((page) => checkPlace(where, 'correction', page, site.pages)),
	];
}

function findMissing(where: string, what: string, values: readonly string[]): AuthorProblem[] {
	return values.length > 0
		? []
		: [{ where, problem: `the correction has no ${what}`, value: '[]', todo: `name a ${what}` }];
}

function checkDays(
	where: string,
	{ published, corrected }: Correction,
	firstPublished: string,
): AuthorProblem[] {
	const wrong = [published, corrected].filter((day) => !isDay(day));
	if (wrong.length > 0) {
		const todo = 'write a day that exists as year-month-day, such as 2026-11-25';
		return wrong.map((value) => ({ where, problem: 'this is no day', value, todo }));
	}
	return [
		...(published < firstPublished
			? [
					{
						where,
						problem: 'published before the site was',
						value: published,
						nearest: firstPublished,
						todo: 'give the day on which the statement was published',
					},
				]
			: []),
		...(corrected < published || yearOf(corrected) > yearOf(published) + mostYears
			? [
					{
						where,
						problem: 'the days of publication and correction do not fit together',
						value: `published ${published}, corrected ${corrected}`,
						todo: 'correct the one that is wrong',
					},
				]
			: []),
	];
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}
