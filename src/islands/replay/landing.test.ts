import { expect, test } from 'vitest';
import type { PictureFlow } from '../../diagram/picture/frame.ts';
import type { ReplayRecording } from '../../diagram/replay/replay.ts';
import { addressName, findLanding, positionAt } from './landing.ts';

const event = { y: 0, lane: 0 };
const common = { pieces: [], begun: {}, lanes: [] };
const first: ReplayRecording = {
	...common,
	name: 'birth',
	events: [
		{ ...event, at: 0 },
		{ ...event, at: 10, id: 'hear-pod' },
		{ ...event, at: 20, id: 'bind-pod' },
	],
	steps: [
		{ id: 'hear', at: 10 },
		{ id: 'bind', at: 20 },
	],
};
const second: ReplayRecording = {
	...common,
	name: 'again',
	events: [
		{ ...event, at: 3, id: 'bind-pod' },
		{ ...event, at: 5, id: 'look' },
	],
	steps: [{ id: 'look', at: 5 }],
};
const recordings = [first, second];
const step = { source: 'a', target: 'b' };
const flow: PictureFlow = {
	id: 'birth',
	boxes: [],
	wires: {},
	steps: ['think', 'hear', 'choose', 'bind', 'look'].map((id) => ({ id, ...step })),
};

function land(name: string, position: number) {
	return findLanding(recordings, flow, { event: name, position });
}

test('a page lands at the beginning of its step, in the recording that shows it', () => {
	expect(land('', 2)).toEqual({ recording: 0, t: 10 });
	expect(land('', 5)).toEqual({ recording: 1, t: 5 });
	expect(land('', 0), 'before all steps').toEqual({ recording: 0, t: 0 });
});

test('a named event is found, whichever step the page is about', () => {
	expect(land('bind-pod', 0)).toEqual({ recording: 0, t: 20 });
	expect(land('look', 2)).toEqual({ recording: 1, t: 5 });
	expect(land('again/bind-pod', 2)).toEqual({ recording: 1, t: 3 });
});

test('a name that does not exist lands at the one that is most like it, and says so', () => {
	expect(land('bind-pods', 1)).toEqual({ recording: 0, t: 20, nearest: 'bind-pod' });
	expect(land('__proto__', 1).nearest).toBeDefined();
});

test('a step that was not recorded lands at the one before it, and says so', () => {
	expect(land('', 3)).toEqual({ recording: 0, t: 10, isUnrecorded: true });
	expect(land('', 1), 'none before it').toEqual({ recording: 0, t: 0, isUnrecorded: true });
});

test('names in addresses are each for one event', () => {
	expect(addressName(recordings, 0, 'bind-pod')).toBe('bind-pod');
	expect(addressName(recordings, 1, 'bind-pod')).toBe('again/bind-pod');
	expect(addressName(recordings, 1, 'look')).toBe('look');
});

test('a moment belongs to the position of the step that began last', () => {
	expect(positionAt(flow, first, 5)).toBe(0);
	expect(positionAt(flow, first, 10)).toBe(2);
	expect(positionAt(flow, first, 99)).toBe(4);
});
