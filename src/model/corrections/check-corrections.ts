import type { AuthorProblem } from '../author-error.ts';
import { nearest } from '../nearest.ts';
import { checkId, checkKnown, findTwice } from '../problems.ts';
import { type Correction, correctionKinds } from './correction.ts';

/** The ids on each page, by its address after the language. */
export type IdsByPage = ReadonlyMap<string, readonly string[]>;

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
			where: `src/data/${file} (${correction.id})`,
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
		...correction.pages.flatMap((page) => checkPage(where, page, site.pages)),
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

function isDay(day: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

function checkPage(where: string, page: string, pages: IdsByPage): AuthorProblem[] {
	const [path = '', id] = page.split('#');
	const ids = pages.get(path);
	if (ids === undefined) {
		const todo = 'give an address after the language, with its final slash';
		return checkKnown(where, 'the correction names a page that does not exist', path, [
			...pages.keys(),
		]).map((problem) => ({ ...problem, value: page, todo }));
	}
	if (id === undefined || ids.includes(id)) return [];
	const meant = nearest(id, ids);
	return [
		{
			where,
			problem: 'the correction names a part that its page does not have',
			value: page,
			nearest: meant === undefined ? path : `${path}#${meant}`,
			todo: 'use an id that is on the page, or leave the part out',
		},
	];
}
