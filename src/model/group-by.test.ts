import { expect, test } from 'vitest';
import { groupBy } from './group-by.ts';

test('groups values by a key, both in the order they come in', () => {
	const groups = groupBy(['pod', 'node', 'port', 'name'].values(), ([first]) => first);
	expect([...groups]).toEqual([
		['p', ['pod', 'port']],
		['n', ['node', 'name']],
	]);
});

test('finds no groups in nothing', () => {
	expect(groupBy([], String).size).toBe(0);
});
