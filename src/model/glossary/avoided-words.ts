import type { Term } from './term.ts';

/** An English word that is not used here. */
export interface WordRule {
	/** As a reader of the message knows it. */
	readonly word: string;
	readonly pattern: RegExp;
	/** What to write in its place. */
	readonly use: string;
	/** A text that the rule must find: its own test. */
	readonly sample: string;
}

/** A use of a word that is not used here. */
export interface AvoidedUse {
	readonly word: string;
	readonly found: string;
	readonly use: string;
	/** Where in the text it stands. */
	readonly at: number;
}

/** The rules that the glossary implies: for each avoided word, the name of its term. */
export function rulesOfTerms(terms: Readonly<Record<string, Term>>): readonly WordRule[] {
	return Object.values(terms).flatMap(({ name, avoid }) =>
		(avoid?.en ?? []).map(({ word, sample = word, pattern }) => ({
			word,
			pattern: toWords(pattern ?? anyCase(word)),
			use: name.en,
			sample,
		})),
	);
}

/** Makes a source of a pattern match whole words only. */
export function toWords(source: string): RegExp {
	return new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'g');
}

/** Every use of an avoided word in a text, in order. */
export function findAvoided(text: string, rules: readonly WordRule[]): readonly AvoidedUse[] {
	return rules
		.flatMap(({ word, pattern, use }) =>
			[...text.matchAll(pattern)].map((match) => ({
				word,
				found: match[0],
				use,
				at: match.index,
			})),
		)
		.toSorted((a, b) => a.at - b.at);
}

/** Also at the start of a sentence and in the plural. */
function anyCase(word: string): string {
	const first = word.charAt(0);
	return `[${first.toUpperCase()}${first.toLowerCase()}]${RegExp.escape(word.slice(1))}(?:e?s)?`;
}
