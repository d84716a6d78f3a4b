import { expect, test } from 'vitest';
import { type PictureFlow, plainView } from '../picture/frame.ts';
import { castRecording, replayAt, setStage } from './replay-at.ts';
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
const stage = setStage(flow, { recordings: [recording], corners: { wide: wires, tall: wires } });
const reach = 50;
const cast = castRecording(recording, reach);
const at = (t: number) => replayAt(cast, stage, t, { reach, travels: true, view: plainView });

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
