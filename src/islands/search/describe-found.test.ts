import { expect, test } from 'vitest';
import type { SearchEntry } from '../../model/search/search-entry.ts';
import type { SearchPhrases } from './search-texts.ts';
import { describeFound } from './describe-found.ts';

const phrases = {
	loading: 'Searching',
	one: '{{number}} hit',
	many: '{{number}} hits',
	part: 'Not “{{query}}”, but parts:',
	alike: 'Alike:',
	none: 'Nothing for “{{query}}”',
	namesOnly: '(names only)',
	gap: ' ',
} as SearchPhrases;
const found = (number: number, match: 'whole' | 'part' | 'alike' = 'whole') => ({
	entries: Array.from({ length: number }, () => ({}) as SearchEntry),
	match,
	patterns: [],
});

test.each([
	[0, 'whole', 'coming', 'Searching'],
	[0, 'whole', 'there', 'Nothing for “etcd”'],
	[0, 'whole', 'lost', 'Nothing for “etcd” (names only)'],
	[1, 'whole', 'coming', '1 hit'],
	[2, 'whole', 'there', '2 hits'],
	[2, 'part', 'lost', 'Not “etcd”, but parts: 2 hits (names only)'],
] as const)('%d hits, %s, prose %s: %s', (number, match, texts, said) => {
	expect(describeFound(found(number, match), 'etcd', texts, phrases)).toBe(said);
});

test('sentences of a language without spaces are joined without one', () => {
	const spaceless = { ...phrases, alike: '似たもの。', many: '{{number}}件。', gap: '' };
	expect(describeFound(found(2, 'alike'), 'etcd', 'lost', spaceless)).toBe(
		'似たもの。2件。(names only)',
	);
});
