import { expect, test } from 'vitest';
import { type PictureFlow, plainView } from '../picture/frame.ts';
import {
	layoutRecording,
	changeAfter,
	createReplayer,
	replayAt,
	interpolateFlow,
} from './replay-at.ts';
import type { ReplayRecording } from './replay.ts';

const flow: PictureFlow = {
	id: 'small',
	boxes: ['api', 'scheduler', 'store'],
	wires: {
		'in/with-opener': ['scheduler', 'api'],
		'in/against-opener': ['api', 'scheduler'],
		'on/with-opener': ['api', 'store'],
	},
	steps: [{ id: 'ask', wire: 'in/with-opener', source: 'scheduler', target: 'api' }],
};
const place = { y: 0, lane: 0 };
const recording: ReplayRecording = {
	name: 'small',
	pieces: [{ kind: 'time', from: 0, to: 1000, x0: 0, x1: 1000, factor: 1 }],
	events: [
		{ ...place, id: 'ask', at: 0, ms: 300, wire: 'in/with-opener' },
		{ ...place, at: 100, wire: 'on/with-opener' },
		{ ...place, at: 500, wire: 'in/against-opener' },
	],
	steps: [{ id: 'ask', at: 0 }],
	begun: { ask: 0 },
	lanes: [],
};
const line = [
	[0, 0],
	[100, 0],
] as const;
const wires = Object.fromEntries(Object.keys(flow.wires).map((id) => [id, line]));
const interpolated = interpolateFlow(flow, {
	recordings: [recording],
	corners: { wide: wires, tall: wires },
});
const reach = 50;
const layout = layoutRecording(recording, reach);
const at = (t: number) =>
	replayAt(layout, interpolated, t, { reach, travels: true, view: plainView });

test('whoever acts is the source, whoever is acted upon the target, of both the target', () => {
	const states = (t: number) => flow.boxes.map((box) => at(t)[`box:${box}`]?.['data-state']);
	expect(states(10)).toEqual(['target', 'source', 'idle']);
	expect(states(110), 'a request and what it causes').toEqual(['target', 'source', 'target']);
	expect(states(510), 'a delivery goes against the opener').toEqual(['source', 'target', 'idle']);
	expect(states(900)).toEqual(['idle', 'idle', 'idle']);
});

test('a packet travels from the side that acts to the other one', () => {
	const placeAt = (t: number) =>
		Number(/^translate\(([\d.]+) /.exec(at(t)['packet:wide:0']?.['transform'] ?? '')?.[1]);
	const places = [500, 510, 525, 540, 549].map(placeAt);
	expect(places[0]).toBe(0);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places.at(-1)).toBeGreaterThan(99);
});

test('between a moment and the next change nothing but packets differs', () => {
	const showing = { reach, travels: true, view: plainView };
	const frameAt = createReplayer(layout, interpolated);
	const stillAt = (t: number) =>
		Object.entries(frameAt(t, showing)).filter(([key]) => !key.startsWith('packet:'));
	const changes: number[] = [];
	for (let t: number | undefined = -1; t !== undefined; t = changeAfter(layout, t, showing)) {
		changes.push(t);
	}
	expect(changes).toEqual([-1, 0, 100, 150, 300, 500, 550]);
	changes.slice(1).forEach((end, index) => {
		const start = changes[index] ?? end;
		expect(stillAt(end - 1), `before ${end}`).toEqual(stillAt(start));
		expect(stillAt(end), `at ${end}`).not.toEqual(stillAt(end - 1));
	});
});

test('what is asked for ahead of its time is what it is in its time', () => {
	const showing = { reach, travels: true, view: plainView };
	const frameAt = createReplayer(layout, interpolated);
	for (const t of [10, 110, 20, 310, 130, 510, 140, 560, 320, 900, 10]) {
		expect(frameAt(t, showing), `at ${t}`).toEqual(at(t));
	}
});
