import { fold } from '../../model/search/fold-text.ts';
import { readQuery } from '../../model/search/read-query.ts';
import type { SearchName } from '../../model/search/search-entry.ts';
import { type Find, isIn, nameForms, patternsOf, prepareEntry, rankEntry } from './rank-entries.ts';

/** What a word counts in the title, among the other names, and in the name of what is around it. */
const weights = { title: 6, words: 5, within: 1.5 } as const;

/**
 * Finds what is called as asked, by looking at each name in turn: what a reader sees until there is
 * an index, which takes longer to come and to build than a few hundred names to be looked at.
 */
export function findNames(names: readonly SearchName[]): Find {
	const prepared = names.map((name) => ({ ...prepareEntry(name), title: fold(name.title) }));
	return (query) => {
		const words = readQuery(query);
		const asked = nameForms(query, words);
		const hits = prepared
			.filter(({ says }) => words.length > 0 && words.every((word) => isIn(word, says)))
			.map((one) => {
				const weighs = words.map((word) => {
					if (isIn(word, one.title)) return weights.title;
					const isCalled = (one.entry.words ?? []).some((other) => isIn(word, fold(other)));
					return isCalled ? weights.words : weights.within;
				});
				const sum = weighs.reduce<number>((total, weight) => total + weight, 0);
				return { entry: one.entry, score: sum * rankEntry(one, asked) };
			})
			.sort((one, other) => other.score - one.score);
		return {
			entries: hits.map(({ entry }) => entry),
			match: 'whole',
			patterns: patternsOf(words),
		};
	};
}
