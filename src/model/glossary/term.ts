import type { Locale, Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';
import { groupBy } from '../group-by.ts';

/** What a term is about: the planes of the picture and a few grounds beside them. */
export const termAreas = ['cluster', 'control', 'store', 'node', 'network', 'api', 'site'] as const;

/** A word that stands for the same thing, but is not used here. */
interface Avoided {
	readonly word: string;
	/** Where the word is only wrong in some company: the company that shows it. */
	readonly sample?: string;
	/** How the English lint finds it, where the word as it stands would find too little or too much. */
	readonly pattern?: string;
}

/** An entry of the glossary. */
export type Term = {
	readonly area: (typeof termAreas)[number];
	readonly name: Localized;
	/** How the Japanese name is read, in katakana; left out where it is written in Latin letters. */
	readonly reading?: string;
	/** One sentence or two, in our own words. */
	readonly definition: Localized;
	readonly avoid?: Localized<readonly Avoided[]>;
	/** The words that lead to the entry where a page first uses them; left out for everyday words. */
	readonly linked?: Localized;
} & (
	| { readonly references: NonEmpty<ReferenceId>; readonly ours?: never }
	/** A word of this site, not of Kubernetes. */
	| { readonly ours: true; readonly references?: never }
);

/** The terms under one letter. */
export interface TermGroup<Id extends string> {
	readonly initial: string;
	/** The letter in an address, in Latin letters in every language. */
	readonly letter: string;
	readonly ids: readonly Id[];
}

/** Sorts terms as a dictionary of the language does, under their first letters. */
export function groupTerms<Id extends string>(
	terms: Readonly<Record<Id, Term>>,
	locale: Locale,
): readonly TermGroup<Id>[] {
	const collator = new Intl.Collator(locale, { sensitivity: 'base' });
	const keyed = (Object.keys(terms) as Id[]).map((id) => ({ id, key: keyOf(terms[id], locale) }));
	// Latin letters come first in every language.
	const sorted = [...keyed].sort(
		(a, b) => Number(isLatin(b.key)) - Number(isLatin(a.key)) || collator.compare(a.key, b.key),
	);
	const groups = groupBy(sorted, ({ key }) => initialOf(key));
	return [...groups].map(([initial, members]) => ({
		initial,
		letter: letterOf(initial),
		ids: members.map(({ id }) => id),
	}));
}

/**
 * Gives, by the first term of a group of another language, the letters of those groups that this
 * language lacks: so an address of a letter leads somewhere in every language.
 */
export function foreignLetters<Id extends string>(
	terms: Readonly<Record<Id, Term>>,
	locale: Locale,
	others: readonly Locale[],
): ReadonlyMap<Id, readonly string[]> {
	const known = new Set(groupTerms(terms, locale).map(({ letter }) => letter));
	const letters = new Map<Id, string[]>();
	for (const { letter, ids } of others.flatMap((other) => groupTerms(terms, other))) {
		const [first] = ids;
		if (first === undefined || known.has(letter)) continue;
		known.add(letter);
		letters.set(first, [...(letters.get(first) ?? []), letter]);
	}
	return letters;
}

/** Gives what a name is sorted by. Of the names here only the Japanese do not sort by their letters. */
function keyOf({ name, reading }: Term, locale: Locale): string {
	return (locale === 'ja' ? reading : undefined) ?? name[locale];
}

function isLatin(key: string): boolean {
	return /^[a-z]/i.test(key);
}

/** The rows of the kana table, each named by its first kana. */
const rows = [
	'ア-オヴ',
	'カ-ゴ',
	'サ-ゾ',
	'タ-ド',
	'ナ-ノ',
	'ハ-ポ',
	'マ-モ',
	'ャ-ヨ',
	'ラ-ロ',
	'ワ-ン',
];

/** How a row of the kana table is called in an address. */
const rowLetters: Readonly<Record<string, string>> = {
	ア: 'a-row',
	カ: 'ka-row',
	サ: 'sa-row',
	タ: 'ta-row',
	ナ: 'na-row',
	ハ: 'ha-row',
	マ: 'ma-row',
	ヤ: 'ya-row',
	ラ: 'ra-row',
	ワ: 'wa-row',
};

function letterOf(initial: string): string {
	return rowLetters[initial] ?? initial.toLowerCase();
}

function initialOf(key: string): string {
	if (isLatin(key)) return key.charAt(0).toUpperCase();
	const row = rows.find((range) => new RegExp(`^[${range}]`).test(key));
	return row === undefined ? key.charAt(0) : row === 'ャ-ヨ' ? 'ヤ' : row.charAt(0);
}
