import type { Locale } from '../locale.ts';

/** A date in CSL: a year, a month and a day, as exactly as it is known. */
export interface CslDate {
	readonly 'date-parts': readonly [readonly number[]];
}

/**
 * What can be cited: an item of CSL-JSON, with the fields that this site uses. Every other form of a
 * citation is written from it.
 */
export interface CslItem {
	/** ASCII, so that it is a key in BibTeX, too. */
	readonly id: string;
	readonly type: 'webpage' | 'book';
	readonly title: string;
	/** Only names that are no person's: what stands in one piece. */
	readonly author?: readonly { readonly literal: string }[];
	/** The site that a page is part of. */
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly language: Locale;
	/** The version of the text: a release, or a commit. */
	readonly version?: string;
	readonly note?: string;
}

/** Turns `2026-11-22`, `2026-11` or `2026` into a date of CSL. */
export function toCslDate(iso: string): CslDate {
	return { 'date-parts': [iso.split('-').map(Number)] };
}

/** Writes a date of CSL with a mark between its parts, each with all its digits. */
export function joinDate({ 'date-parts': [parts] }: CslDate, mark: string): string {
	return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join(mark);
}
