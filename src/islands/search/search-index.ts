import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { foldText } from '../../model/search/fold-text.ts';
import { type QueryWord, readQuery, readWordByWord } from '../../model/search/read-query.ts';
import type { SearchEntry } from '../../model/search/search-entry.ts';
import { indexTerms } from '../../model/search/split-words.ts';

/** What was found, the best first. */
export interface Found {
	readonly entries: readonly SearchEntry[];
	/** Whether each holds the whole query, a part of it, or only words that look alike. */
	readonly match: 'whole' | 'part' | 'alike';
	/** What to mark in them. */
	readonly patterns: readonly RegExp[];
}

/** Finds entries. */
export type Find = (query: string) => Found;

/** Cuts Japanese into words. */
export type Segment = (text: string) => readonly string[];

interface Indexed {
	readonly id: number;
	readonly entry: SearchEntry;
	/** All that it says, folded. */
	readonly says: string;
	/** All that it is called, folded and without spaces and marks: its title first. */
	readonly names: readonly string[];
}

/** What a hit of a kind is worth: whoever types a name wants what bears it. */
const worth = { component: 6, term: 1.6, step: 1.2, page: 1, source: 0.2 } as const;

/** A whole page on something is more than its entry in the glossary, and that more than a section. */
const wholePage = 2.2;

/** What was once wrong comes after what is right. */
const mistake = 0.2;

const options: SearchOptions = {
	boost: { title: 6, words: 5, requests: 3, within: 1.5, text: 1 },
	weights: { prefix: 0.5, fuzzy: 0.2 },
};

/** Up to so many entries are indexed in one go. */
const few = 500;

/** Makes entries searchable. Of many, the thread is left free for the keyboard in between. */
export async function indexEntries(
	entries: readonly SearchEntry[],
	segment: Segment,
): Promise<Find> {
	const indexed = entries.map((entry, id) => prepare(entry, id));
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
		const words = readQuery(query);
		if (words.length === 0) return { entries: [], match: 'whole', patterns: [] };
		const { words: single, complete } = readWordByWord(query, segment);
		const attempts = [
			() => search(words, query, { match: 'whole', holds: 1 }),
			() => search(complete ? single : [], query, { match: 'whole', holds: 1 }),
			() =>
				search(words.some(canBeMistyped) ? words : [], query, {
					match: 'alike',
					holds: 1,
					fuzzy: 0.2,
				}),
			() => search(single, query, { match: 'part', holds: 0.5 }),
		];
		for (const attempt of attempts) {
			const found = attempt();
			if (found.entries.length > 0) return found;
		}
		return { entries: [], match: 'whole', patterns: [] };
	};

	function search(
		words: readonly QueryWord[],
		query: string,
		{ match, holds, fuzzy }: { match: Found['match']; holds: number; fuzzy?: number },
	): Found {
		const needed = Math.max(1, Math.ceil(words.length * holds));
		const asked = [squash(foldText(query).text), squash(words.map(({ text }) => text).join(''))];
		const results = index.search(
			{
				combineWith: holds === 1 ? 'AND' : 'OR',
				queries: words.map((word) => queryFor(word, fuzzy)),
			},
			{
				...options,
				boostDocument: (id: number) => {
					const { entry, names } = indexed[id] as Indexed;
					return worthOf(entry) * Math.max(...asked.map((name) => closeness(names, name)));
				},
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
			patterns: words.flatMap(({ spellings }) => spellings.map(({ pattern }) => pattern)),
		};
	}
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

function isIn({ spellings }: QueryWord, text: string): boolean {
	return spellings.some(({ pattern }) => text.search(pattern) >= 0);
}

function worthOf({ kind, path }: SearchEntry): number {
	if (/^(?:errata|corrections)\/#/.test(path)) return mistake;
	return kind === 'page' && !path.includes('#') ? wholePage : worth[kind];
}

/** How close what was asked comes to what something is called. */
function closeness(names: readonly string[], asked: string): number {
	const [title = ''] = names;
	if (title === asked) return 12;
	if (names.includes(asked)) return 9;
	if (title.startsWith(asked)) return 3;
	return title.includes(asked) || names.some((name) => name.startsWith(asked)) ? 1.7 : 1;
}

function prepare(entry: SearchEntry, id: number): Indexed {
	const { title, words = [], requests = [], within = '', text = '' } = entry;
	const names = [title, ...words].map((name) => squash(foldText(name).text));
	const says = foldText([title, ...words, ...requests, within, text].join('\n')).text;
	return { id, entry, names, says: [says, ...names].join('\n') };
}

function squash(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function textIn(entry: SearchEntry, field: string): string {
	const value = entry[field as keyof SearchEntry];
	return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
}
