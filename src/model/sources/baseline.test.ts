import { describe, expect, it } from 'vitest';
import { baseline as ours } from '../../data/site/baseline.ts';
import { releases } from '../../data/history/versions.ts';
import { freshnessOf, groupByFreshness } from './baseline.ts';
import type { Release } from '../history/version-change.ts';

const baseline = {
	release: 'v1.37',
	released: '2026-08-26',
	developedSince: '2026-04-22',
	companions: ['v3.7'],
	checked: '2026-11-22',
} as const;
const commit = 'a'.repeat(40);
const language = 'en';

describe('freshnessOf', () => {
	it.each([
		['the pages of the release', 'docs', { version: 'v1.37', language }, 'fit'],
		['the pages of what comes with it', 'docs', { version: 'v3.7', language }, 'fit'],
		['a file at an older tag', 'source', { version: 'v1.20', language }, 'fit'],
		['a changelog', 'changelog', { version: 'v1.2', language }, 'fit'],
		['a KEP', 'kep', { commit, dated: '2026-07-24', language }, 'fit'],
		['a KEP of which no date is known', 'kep', { undated: true, language }, 'undated'],
		['a pull request', 'issue', { date: '2018', language }, 'fit'],
		['a page of the day of the release', 'docs', { date: '2026-08-26', language }, 'fit'],
		['code of the day before', 'source', { commit, dated: '2026-08-25', language }, 'development'],
		[
			'code of the release before',
			'source',
			{ commit, dated: '2026-04-22', language },
			'development',
		],
		['code from before that', 'source', { commit, dated: '2026-04-21', language }, 'older'],
		['a post of some year', 'blog', { date: '2020', language }, 'older'],
		['a text that describes an old release', 'docs', { commit, about: 'v1.20', language }, 'older'],
		['a text that describes the release', 'docs', { commit, about: 'v1.37', language }, 'fit'],
		['a commit without a day', 'docs', { commit, language }, 'undated'],
		['a page without a date', 'docs', { undated: true, language }, 'undated'],
		['a work that is only listed', 'book', { unread: true }, 'unread'],
	] as const)('%s', (_, kind, read, freshness) => {
		expect(freshnessOf({ kind, read }, baseline)).toBe(freshness);
	});
});

describe('groupByFreshness', () => {
	const source = (id: string, read: object) => ({ id, kind: 'docs', read }) as const;

	it('counts each source once, in a fixed order, and leaves out what is empty', () => {
		const sources = [
			source('undated', { undated: true, language }),
			source('first', { version: 'v1.37', language }),
			source('second', { version: 'v3.7', language }),
		];
		const groups = groupByFreshness(sources, baseline);
		expect([...groups].map(([name, { length }]) => [name, length])).toEqual([
			['fit', 2],
			['undated', 1],
		]);
		expect(groups.get('fit')?.map(({ id }) => id)).toEqual(['first', 'second']);
	});

	it('has nothing to say of no sources', () => {
		expect(groupByFreshness([], baseline).size).toBe(0);
	});
});

it('our baseline has the dates that the list of releases has', () => {
	const known: readonly Release[] = releases;
	const index = known.findIndex(({ version }) => version === ours.release);
	expect(ours.released).toBe(known[index]?.date);
	expect(ours.developedSince).toBe(known[index - 1]?.date);
});
