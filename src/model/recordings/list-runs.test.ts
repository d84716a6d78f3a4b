import { expect, test } from 'vitest';
import { listRuns } from './list-runs.ts';

const first = { restartCount: 0, since: '2026-01-01T00:00:00Z', last: {} };
const second = {
	restartCount: 1,
	since: '2026-01-01T00:00:15Z',
	last: { terminated: { finishedAt: '2026-01-01T00:00:04Z' } },
};

test('tells how long each run lasted and how long it was waited for', () => {
	expect(listRuns([first, second])).toEqual([
		{ restart: 0, start: 0, end: 4, waited: undefined },
		{ restart: 1, start: 15, end: undefined, waited: 11 },
	]);
});

test('says which restart does not tell when the run before it ended', () => {
	expect(() => listRuns([first, { ...second, last: {} }])).toThrow('restart 1');
});
