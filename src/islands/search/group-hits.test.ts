import { expect, test } from 'vitest';
import type { SearchEntry, SearchKind } from '../../model/search/search-entry.ts';
import { groupHits } from './group-hits.ts';

function entry(kind: SearchKind, path: string): SearchEntry {
	return { kind, path, title: path };
}

test('the kind of the best hit comes first, the others in their usual order', () => {
	const hits = [entry('term', 'a'), entry('source', 'b'), entry('step', 'c'), entry('term', 'd')];
	expect(groupHits(hits, new Set()).map(({ kind }) => kind)).toEqual(['term', 'step', 'source']);
});

test('hits keep their order, and only a few are shown until more are asked for', () => {
	const hits = Array.from({ length: 8 }, (_, index) => entry('step', String(index)));
	const [group] = groupHits(hits, new Set());
	expect(group?.entries.map(({ path }) => path)).toEqual(['0', '1', '2', '3', '4']);
	expect(group?.more).toBe(3);
	const [opened] = groupHits(hits, new Set<SearchKind>(['step']));
	expect(opened?.entries).toHaveLength(8);
	expect(opened?.more).toBe(0);
});

test('no hits make no groups', () => {
	expect(groupHits([], new Set())).toEqual([]);
});
