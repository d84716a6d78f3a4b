import { expect, test } from 'vitest';
import { endsOfPath, numberedPart, strandsOf } from './find-arrow.ts';

const arrows = [
	{ from: 'workers', to: 'status' },
	{ from: 'status', to: 'wire' },
	{ from: 'reporter', to: 'wire' },
	{ from: 'loops', to: 'wire' },
	{ from: 'loops', to: 'own-writes' },
];
const touch = { end: 'source', connection: 'wire' } as const;

test('a path leaves from its last part, and the number stands there', () => {
	const path = ['workers', 'status'];
	expect(endsOfPath(arrows, path, 'wire')).toEqual(['status']);
	expect(numberedPart(arrows, path, touch)).toBe('status');
});

test('a part that acts beside the others leaves as well, but the number stays with them', () => {
	const path = ['workers', 'status', 'reporter'];
	expect(endsOfPath(arrows, path, 'wire')).toEqual(['status', 'reporter']);
	expect(numberedPart(arrows, path, touch)).toBe('status');
	expect(numberedPart(arrows, ['reporter'], touch)).toBe('reporter');
});

test('a path leaves from the last part that can, even where it goes on inside', () => {
	expect(endsOfPath(arrows, ['loops', 'own-writes'], 'wire')).toEqual(['loops']);
	expect(numberedPart(arrows, ['workers'], touch)).toBeUndefined();
});

test('a part to which nothing leads begins a strand of its own', () => {
	expect(strandsOf(arrows, ['workers', 'status', 'reporter'])).toEqual([
		['workers', 'status'],
		['reporter'],
	]);
	expect(strandsOf(arrows, ['status', 'workers'])).toEqual([['status'], ['workers']]);
	expect(strandsOf(arrows, ['loops', 'own-writes'])).toEqual([['loops', 'own-writes']]);
	expect(strandsOf(arrows, [])).toEqual([]);
});
