import { byLocale, gaps, type Locale, type Localized } from '../locale.ts';

const conjunctions = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** What stands between facts beside each other. */
export const commas: Localized = { ja: '、', en: ', ' };

/** What stands between what are no sentences, where each is said for itself. */
export const stops: Localized = { ja: '。', en: '. ' };

const semicolons: Localized = { ja: '、', en: '; ' };

/** Joins words for a sentence: “a, b, and c”. */
export function listInSentence(words: readonly string[], locale: Locale): string {
	return conjunctions[locale].format(words);
}

/** Joins facts that stand beside each other outside of a sentence: “a, b, c”. */
export function listFacts(facts: readonly string[], locale: Locale): string {
	return facts.join(commas[locale]);
}

/** Joins clauses that hold commas of their own: “a, b; c”. */
export function listClauses(clauses: readonly string[], locale: Locale): string {
	return clauses.join(semicolons[locale]);
}

/** Puts sentences, each with its full stop, one after another. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
	return sentences.join(gaps[locale]);
}

/** Puts a remark in brackets, to stand right after what it is about. */
export function inBrackets(remark: string, locale: Locale): string {
	return `${gaps[locale]}(${remark})`;
}
