import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { type QueryWord, readQuery, readWordByWord } from '../../model/search/read-query.ts';
import type { SearchEntry } from '../../model/search/search-entry.ts';
import { indexTerms } from '../../model/search/split-words.ts';
import {
	type Find,
	type Found,
	isIn,
	nameForms,
	patternsOf,
	type Prepared,
	prepareEntry,
	rankEntry,
} from './rank-entries.ts';

/** Cuts Japanese into words. */
export type Segment = (text: string) => readonly string[];

interface Indexed extends Prepared {
	readonly id: number;
}

const options: SearchOptions = {
	boost: { title: 6, words: 5, requests: 3, within: 1.5, text: 1 },
	weights: { prefix: 0.5, fuzzy: 0.2 },
};

const nothing: Found = { entries: [], match: 'whole', patterns: [] };

/** Up to so many entries are indexed in one go. */
const few = 500;

/** Makes entries searchable. Of many, the thread is left free for the keyboard in between. */
export async function indexEntries(
	entries: readonly SearchEntry[],
	segment: Segment,
): Promise<Find> {
	const indexed = entries.map((entry, id) => ({ id, ...prepareEntry(entry) }));
	const index = new MiniSearch<Indexed>({
		fields: ['title', 'words', 'requests', 'within', 'text'],
		extractField: (document, field) =>
			field === 'id' ? document.id : textIn(document.entry, field),
		tokenize: indexTerms,
		processTerm: (term) => term,
	});
	// A short list is quicker than the breaks between its parts.
	if (indexed.length <= few) index.addAll(indexed);
	else await index.addAllAsync(indexed, { chunkSize: 60 });

	return (query) => {
		for (const attempt of attemptsAt(query, segment)) {
			const found = attempt.words.length > 0 ? search({ index, indexed }, query, attempt) : nothing;
			if (found.entries.length > 0) return found;
		}
		return nothing;
	};
}

/** One way to look for a query; an entry has to hold a share of its words. */
interface Attempt {
	readonly words: readonly QueryWord[];
	readonly match: Found['match'];
	readonly holds: number;
	readonly fuzzy?: number;
}

/** Gives the ways to look for a query, one after the other until something is found. */
function attemptsAt(query: string, segment: Segment): readonly Attempt[] {
	const words = readQuery(query);
	if (words.length === 0) return [];
	const { words: single, complete } = readWordByWord(query, segment);
	return [
		{ words, match: 'whole', holds: 1 },
		{ words: complete ? single : [], match: 'whole', holds: 1 },
		{ words: words.some(canBeMistyped) ? words : [], match: 'alike', holds: 1, fuzzy: 0.2 },
		{ words: single, match: 'part', holds: 0.5 },
	];
}

/** What is searched: the index, and the entries by their ids in it. */
interface Searched {
	readonly index: MiniSearch<Indexed>;
	readonly indexed: readonly Indexed[];
}

function search(
	{ index, indexed }: Searched,
	query: string,
	{ words, match, holds, fuzzy }: Attempt,
): Found {
	const needed = Math.max(1, Math.ceil(words.length * holds));
	const asked = nameForms(query, words);
	const results = index.search(
		{
			combineWith: holds === 1 ? 'AND' : 'OR',
			queries: words.map((word) => queryFor(word, fuzzy)),
		},
		{
			...options,
			boostDocument: (id: number) => rankEntry(indexed[id] as Indexed, asked),
			filter: ({ id }) => {
				const { says } = indexed[id as number] as Indexed;
				const isHeld = (word: QueryWord) =>
					isIn(word, says) || (fuzzy !== undefined && canBeMistyped(word));
				return words.filter(isHeld).length >= needed;
			},
		},
	);
	return {
		entries: results.map(({ id }) => (indexed[id as number] as Indexed).entry),
		match,
		patterns: patternsOf(words),
	};
}

function queryFor({ spellings }: QueryWord, fuzzy: number | undefined): Query {
	return {
		combineWith: 'OR',
		queries: spellings.map(({ terms }) => ({
			combineWith: 'AND',
			queries: terms.map((term, index) => ({
				queries: [term],
				tokenize: (text) => [text],
				// The last part may be half typed.
				prefix: index === terms.length - 1 && (terms.length === 1 || !/^\d+$/.test(term)),
				fuzzy: fuzzy !== undefined && long.test(term) ? fuzzy : false,
			})),
		})),
	};
}

/** Short words and numbers are as like to others as to what was meant. */
const long = /^[a-z]{5,}$/;

function canBeMistyped({ spellings }: QueryWord): boolean {
	return spellings.some(({ terms }) => terms.some((term) => long.test(term)));
}

function textIn(entry: SearchEntry, field: string): string {
	const value = entry[field as keyof SearchEntry];
	return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
}
