import { expect, test } from 'vitest';
import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import { markPath, nearestEvent } from './timeline-marks.ts';

const pieces = [{ kind: 'time', from: 0, to: 1000, x0: 0, x1: 100, factor: 1 }] as const;
const lanes = [
	{ boxes: ['api'], y: 20 },
	{ boxes: ['etcd'], y: 60 },
];
const moment: ReplayEvent = { at: 100, y: 20, lane: 0 };
const long: ReplayEvent = { at: 500, ms: 300, y: 60, lane: 1, from: 0 };

test('an event is a dot on its lane, with a line from the lane that it comes from', () => {
	expect(markPath({ pieces, lanes }, [moment, long])).toBe('M10.0 20h0M50.0 20V60M50.0 60h0');
	expect(markPath({ pieces, lanes }, [])).toBe('');
});

test('the event nearest to a point is found, all along its time', () => {
	const at = (x: number, y: number) => nearestEvent({ pieces }, [moment, long], [x, y]);
	expect(at(12, 22)).toBe(moment);
	expect(at(75, 58), 'in the middle of what takes long').toBe(long);
	expect(at(30, 40), 'far from both').toBeUndefined();
});
