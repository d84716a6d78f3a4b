import { fold } from '../../model/search/fold-text.ts';
import type { QueryWord } from '../../model/search/read-query.ts';
import type { SearchEntry } from '../../model/search/search-entry.ts';

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

/** An entry in the form that is compared. */
export interface Prepared {
	readonly entry: SearchEntry;
	/** All that it says, folded. */
	readonly says: string;
	/** All that it is called, folded and without spaces and marks: its title first. */
	readonly names: readonly string[];
}

/** Brings an entry into the form that is compared. */
export function prepareEntry(entry: SearchEntry): Prepared {
	const { title, words = [], requests = [], within = '', text = '' } = entry;
	const names = [title, ...words].map((name) => squash(fold(name)));
	const says = fold([title, ...words, ...requests, within, text].join('\n'));
	return { entry, names, says: [says, ...names].join('\n') };
}

/** Tells whether an entry that was prepared says a word. */
export function isIn({ spellings }: QueryWord, text: string): boolean {
	return spellings.some(({ pattern }) => text.search(pattern) >= 0);
}

/** Gives what to mark in the texts that hold these words. */
export function patternsOf(words: readonly QueryWord[]): readonly RegExp[] {
	return words.flatMap(({ spellings }) => spellings.map(({ pattern }) => pattern));
}

/** What a hit of a kind is worth: whoever types a name wants what bears it. */
const worth = { component: 6, term: 1.6, step: 1.2, page: 1, source: 0.2 } as const;

/** A whole page on something is more than its entry in the glossary, and that more than a section. */
const wholePage = 2.2;

/** What was once wrong comes after what is right. */
const mistake = 0.2;

/**
 * How much an entry is worth to who asked this, whatever it says: by its kind, and by how close what
 * was asked comes to what it is called.
 */
export function rankEntry({ entry, names }: Prepared, asked: readonly string[]): number {
	return worthOf(entry) * Math.max(...asked.map((name) => closeness(names, name)));
}

/** The ways in which a query is compared with what something is called. */
export function nameForms(query: string, words: readonly QueryWord[]): readonly string[] {
	return [squash(fold(query)), squash(words.map(({ text }) => text).join(''))];
}

function worthOf({ kind, path }: SearchEntry): number {
	if (/^(?:errata|corrections)\/#/.test(path)) return mistake;
	return kind === 'page' && !path.includes('#') ? wholePage : worth[kind];
}

function closeness(names: readonly string[], asked: string): number {
	const [title = ''] = names;
	if (title === asked) return 12;
	if (names.includes(asked)) return 9;
	if (title.startsWith(asked)) return 3;
	return title.includes(asked) || names.some((name) => name.startsWith(asked)) ? 1.7 : 1;
}

function squash(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
