import type { Locale } from '../locale.ts';

/** The kinds of what a search finds. */
export const searchKinds = ['component', 'step', 'term', 'page', 'source'] as const;

/** One of `searchKinds`. */
export type SearchKind = (typeof searchKinds)[number];

/** Something that a reader can search for, without its prose. */
export interface SearchName {
	readonly kind: SearchKind;
	/** Address after the language, with a fragment where it is a part of a page. */
	readonly path: string;
	readonly title: string;
	/** The language of the title, where it is not that of the page. */
	readonly lang?: Locale;
	/** The flow of a step, or the page that a section is part of. */
	readonly within?: string | undefined;
	/** The place of a step in its flow, counted from 1. */
	readonly number?: number;
	/** What else it is called, in whatever language. */
	readonly words?: readonly string[] | undefined;
}

/** What is said about it, and what is only found when it is searched for in full. */
export interface SearchText {
	readonly text?: string;
	/** Recorded requests and the ids of their events. */
	readonly requests?: readonly string[];
}

/** Both together. */
export type SearchEntry = SearchName & SearchText;

/** What comes after the names. */
export interface SearchTexts {
	/** In the order of the names. */
	readonly texts: readonly SearchText[];
	/** Entries that are not among the names: single rows of long lists, and sources. */
	readonly further: readonly SearchEntry[];
}

/** Tells those entries that a reader sees first, on a slow line, from the others. */
export function splitEntries(
	entries: readonly SearchEntry[],
): readonly [first: readonly SearchEntry[], further: readonly SearchEntry[]] {
	const isRow = ({ kind, path }: SearchEntry) =>
		kind === 'source' || /^(?:errata|corrections|failures)\/#|^history\/#mark-/.test(path);
	return [entries.filter((entry) => !isRow(entry)), entries.filter(isRow)];
}

/** Puts names and texts together again. */
export function joinEntries(
	names: readonly SearchName[],
	{ texts, further }: SearchTexts,
): readonly SearchEntry[] {
	return [...names.map((name, index) => ({ ...name, ...texts[index] })), ...further];
}
