import { expect, test } from 'vitest';
import { nameUnder } from './read-clock.ts';
import type { ReplayRecording } from './replay.ts';

const place = { y: 0, lane: 0 };
const recording: ReplayRecording = {
	name: 'small',
	pieces: [],
	events: [
		{ ...place, id: 'ask', at: 0 },
		{ ...place, id: 'answer', at: 10 },
		{ ...place, at: 20 },
		{ ...place, id: 'store', at: 40 },
	],
	steps: [
		{ id: 'first', at: 0 },
		{ id: 'second', at: 20 },
	],
	begun: {},
	lanes: [],
};

test('an address names the last event of the step in which the clock stands', () => {
	expect([0, 5, 15].map((t) => nameUnder(recording, t))).toEqual(['ask', 'ask', 'answer']);
	expect(nameUnder(recording, 30), 'none of this step has a name yet').toBeUndefined();
	expect(nameUnder(recording, 50)).toBe('store');
	expect(nameUnder(recording, -1), 'before everything').toBeUndefined();
});
