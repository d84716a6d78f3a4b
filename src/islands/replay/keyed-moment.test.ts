import { expect, test } from 'vitest';
import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import { keyedMoment } from './keyed-moment.ts';

const event = (at: number): ReplayEvent => ({ at, y: 0, lane: 0 });
const recording = {
	events: [event(10), event(20), event(30)],
	steps: [
		{ id: 'one', at: 10 },
		{ id: 'two', at: 30 },
	],
};

const moment = (key: string, shiftKey = false, t = 20) =>
	keyedMoment({ key, shiftKey }, recording, t);

test.each(['ArrowRight', 'ArrowUp'])(
	'%s goes to the next event, with Shift to the next step',
	(key) => {
		expect(moment(key)).toEqual({ at: 30 });
		expect(moment(key, true, 10)).toEqual({ at: 30 });
		expect(moment(key, false, 30), 'the last').toEqual({ at: undefined });
	},
);

test.each(['ArrowLeft', 'ArrowDown'])('%s goes back', (key) => {
	expect(moment(key, false, 30)).toEqual({ at: 20 });
	expect(moment(key, true, 30)).toEqual({ at: 10 });
	expect(moment(key, false, 10), 'the first').toEqual({ at: undefined });
});

test('other keys go far, and those with another meaning nowhere', () => {
	expect([moment('PageUp'), moment('PageDown')]).toEqual([{ at: 30 }, { at: 10 }]);
	expect([moment('Home'), moment('End')]).toEqual([{ at: 10 }, { at: 30 }]);
	for (const key of [' ', 'a', 'Tab', 'constructor']) expect(moment(key), key).toBeUndefined();
});
