import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';
import { groupBy } from '../group-by.ts';

/** What was the matter: it was wrong, a condition was not said, or the source did not say it. */
export const correctionKinds = ['wrong', 'condition', 'source'] as const;

/** One of `correctionKinds`. */
type CorrectionKind = (typeof correctionKinds)[number];

/** Something that this site had wrong, and what it says since. */
export interface Correction {
	/** Words in kebab-case, for ever: `/{lang}/corrections/#correction-{id}`. */
	readonly id: string;
	/** What it is about, in a few words: the text of links to it. */
	readonly about: Localized;
	readonly kind: CorrectionKind;
	/** The days, as ISO dates, on which it was published and put right. */
	readonly published: string;
	readonly corrected: string;
	/** What the site said. Names in backticks are shown as code. */
	readonly said: Localized;
	/** What it says now, and why. */
	readonly says: Localized;
	/** The pages concerned: addresses after the language, with a fragment where it is a part. */
	readonly pages: NonEmpty<string>;
	readonly references: NonEmpty<ReferenceId>;
}

/** Gives the corrections that concern the page at an address after the language. */
export function correctionsOf(
	corrections: readonly Correction[],
	path: string,
): readonly Correction[] {
	return corrections.filter(({ pages }) => pages.some((page) => page.split('#')[0] === path));
}

/** The corrections of each day, newest first; within a day in the order of the data. */
export function byDay(
	corrections: readonly Correction[],
): readonly { readonly day: string; readonly corrections: readonly Correction[] }[] {
	return [...groupBy(corrections, ({ corrected }) => corrected)]
		.map(([day, own]) => ({ day, corrections: own }))
		.sort((a, b) => b.day.localeCompare(a.day));
}
