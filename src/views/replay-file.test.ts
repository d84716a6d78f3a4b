import { describe, expect, test } from 'vitest';
import { flows, type SiteFlow } from '../data/flows/flows.ts';
import { eventRecordings, eventRecordingOf } from '../data/recordings/evidence.ts';
import { limitsOf, placeOf, reachOfRunning } from '../diagram/replay/clock.ts';
import { eventsUnder, nameUnder, stepUnder } from '../diagram/replay/read-clock.ts';
import {
	type RecordingLayout,
	layoutRecording,
	createReplayer,
	replayAt,
	interpolateFlow,
	standing,
	type InterpolatedFlow,
} from '../diagram/replay/replay-at.ts';
import { brotliCompressSync } from 'node:zlib';
import type { EventRecording } from '../model/recordings/evidence.ts';
import { pictureFlow } from './picture.ts';
import { replayFile, replayRecording } from './replay-file.ts';

const recorded = flows.filter(({ recordings }) => recordings.length > 0);

interface Played {
	readonly name: string;
	readonly flow: SiteFlow;
	readonly story: EventRecording;
	readonly layout: RecordingLayout;
	readonly interpolated: InterpolatedFlow;
	readonly times: readonly number[];
}

const all: readonly Played[] = recorded.flatMap((flow) => {
	const file = replayFile(flow);
	const interpolated = interpolateFlow(pictureFlow(flow), file);
	return file.recordings.map((recording): Played => {
		const layout = layoutRecording(recording, reachOfRunning(recording.pieces, 1));
		const { first, last } = limitsOf(recording.pieces);
		// Every event, just before it and after it, and moments in between.
		const around = recording.events.flatMap(({ at, ms = 0 }) => [at - 0.01, at, at + ms]);
		const between = Array.from({ length: 25 }, (_, i) => first + ((last - first) * i) / 24);
		const times = [...new Set([...around, ...between])].sort((a, b) => a - b);
		const story = eventRecordingOf(recording.name);
		return { name: `${flow.id}/${recording.name}`, flow, story, layout, interpolated, times };
	});
});

/** The same moments in another order, always the same one. */
function shuffle<T>(list: readonly T[]): T[] {
	let seed = 7;
	const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	return list
		.map((value) => ({ value, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ value }) => value);
}

test('the flows that were recorded can be replayed, and the overview cannot', () => {
	expect(recorded.map(({ id }) => id)).toHaveLength(8);
	expect(flows.find(({ id }) => id === 'overview')?.recordings).toEqual([]);
});

test('every story has a place for each of its events, whether a flow tells it or not', () => {
	for (const story of eventRecordings) {
		const { events } = replayRecording(undefined, story);
		expect(events).toHaveLength(story.events.length);
		events.forEach(({ wire }, index) => {
			expect(wire === undefined, `${story.story} ${index}`).toBe(
				story.events[index]?.kind === 'note',
			);
		});
	}
});

test('what is loaded is small, and the same for every language', () => {
	for (const flow of recorded) {
		const text = JSON.stringify(replayFile(flow));
		expect(brotliCompressSync(text).length, flow.id).toBeLessThan(12_000);
		expect(text, 'no letters but those of ids').toMatch(/^[\x20-\x7e]*$/);
	}
});

describe.each(all)('$name', ({ flow, story, layout, interpolated, times }) => {
	const { recording } = layout;
	const reaches = [standing.reach, reachOfRunning(recording.pieces, 1)];

	test('a moment looks the same whichever way one comes to it', () => {
		for (const reach of reaches) {
			const show = (t: number) =>
				JSON.stringify(replayAt(layout, interpolated, t, { ...standing, reach }));
			const up = new Map(times.map((t) => [t, show(t)]));
			for (const t of times.toReversed()) expect(show(t), `down to ${t}`).toBe(up.get(t));
			for (const t of shuffle(times)) expect(show(t), `at random to ${t}`).toBe(up.get(t));
		}
	});

	test('what goes on from moment to moment shows each as if it were the first', () => {
		const frameAt = createReplayer(layout, interpolated);
		const views = [standing.view, { ...standing.view, lens: 'connection' as const }];
		const showings = views.flatMap((view) =>
			reaches.flatMap((reach) => [true, false].map((travels) => ({ view, reach, travels }))),
		);
		for (const list of [times, shuffle(times)]) {
			list.forEach((t, index) => {
				const showing = showings[index % 7 === 0 ? index % showings.length : 0];
				expect(frameAt(t, showing), `at ${t}`).toEqual(replayAt(layout, interpolated, t, showing));
			});
		}
	});

	test('what does not change between two moments stays the same object', () => {
		const frameAt = createReplayer(layout, interpolated);
		const [first, second] = [
			frameAt(recording.events[0]?.at ?? 0),
			frameAt(recording.events[0]?.at ?? 0),
		];
		expect(second['picture']).toBe(first['picture']);
		expect(second['picture']).toBeDefined();
	});

	test('every moment sets the same attributes of the same elements', () => {
		const shapeAt = (t: number) =>
			Object.entries(replayAt(layout, interpolated, t))
				.map(([key, attributes]) => [key, ...Object.keys(attributes).sort()].join(' '))
				.sort();
		for (const t of shuffle(times).slice(0, 40)) expect(shapeAt(t)).toEqual(shapeAt(times[0] ?? 0));
	});

	test('every event is recorded as it is in the file, and seen when it began', () => {
		expect(recording.events.map(({ at }) => at)).toEqual(story.events.map(({ at }) => at));
		recording.events.forEach((event, index) => {
			const source = story.events[index];
			expect(event.id).toBe(source?.id);
			expect(event.ms).toBe(source && 'ms' in source ? source.ms : undefined);
			expect(eventsUnder(recording, event.at)).toContain(event);
			for (const reach of reaches) {
				const frame = replayAt(layout, interpolated, event.at, { ...standing, reach });
				if (event.wire === undefined) continue;
				const where = `${event.at}: ${event.wire}`;
				expect(frame[`wire:${event.wire}`]?.['data-state'], where).toBe('active');
				const packet = layout.events[index]?.packet ?? -1;
				for (const composition of ['wide', 'tall']) {
					const state = frame[`packet:${composition}:${packet}`];
					expect(state?.['data-state'], where).toBe('in-transit');
				}
			}
		});
	});

	test('what took its time is seen for as long as it took, and then no more', () => {
		const last = placeOf(recording.pieces, Infinity);
		for (const { at, ms, wire } of recording.events) {
			if (ms === undefined || wire === undefined) continue;
			const end = placeOf(recording.pieces, at + ms);
			const middle = replayAt(layout, interpolated, at + ms / 2);
			expect(middle[`wire:${wire}`]?.['data-state']).toBe('active');
			const after = Math.max(end, placeOf(recording.pieces, at) + standing.reach);
			const others = layout.events.filter(
				(other) =>
					other.wire === wire &&
					other.x0 <= after &&
					Math.max(other.x1, other.x0 + standing.reach) > after,
			);
			if (after >= last || others.length > 0) continue;
			const piece = recording.pieces.find(({ x1 }) => after < x1);
			if (piece?.kind !== 'time' || piece.to === piece.from) continue;
			const t = piece.from + ((after - piece.x0) / (piece.x1 - piece.x0)) * (piece.to - piece.from);
			const frame = replayAt(layout, interpolated, t + 1e-6);
			expect(frame[`wire:${wire}`]?.['data-state'], `after ${at}`).toBe('past');
		}
	});

	test('what happens at once is seen at once: no packet is used twice at a time', () => {
		const reach = reachOfRunning(recording.pieces, 1);
		for (const t of times) {
			const x = placeOf(recording.pieces, t);
			const seen = layout.events.filter(
				({ x0, x1, wire }) => wire !== undefined && x >= x0 && x < Math.max(x1, x0 + reach),
			);
			expect(new Set(seen.map(({ packet }) => packet)).size).toBe(seen.length);
		}
	});

	test('every wire and every box is on the picture', () => {
		for (const { wire, box } of recording.events) {
			if (wire !== undefined) {
				expect(interpolated.flow.wires).toHaveProperty([wire]);
				expect(interpolated.interpolators.wide).toHaveProperty([wire]);
				expect(interpolated.interpolators.tall).toHaveProperty([wire]);
			}
			if (box !== undefined) expect(interpolated.flow.boxes).toContain(box);
		}
	});

	test('an event that shows a step on a wire runs on this wire', () => {
		for (const step of flow.steps) {
			if (step.connection === undefined) continue;
			const names = step.evidence.filter((id) => id.startsWith(`${story.story}/`));
			for (const name of names) {
				const event = recording.events.find(({ id }) => `${story.story}/${id ?? ''}` === name);
				const uses = flow.steps.filter(({ evidence }) => evidence.includes(name as never));
				if (uses.length > 1) continue;
				const [connection = ''] = event?.wire?.split('/') ?? [];
				// A call that is answered is recorded as a call, whichever way the step looks at it.
				expect(connection, `${step.id}: ${name}`).toBe(step.connection);
			}
		}
	});

	test('the clock stands in the step that began last, and every recorded step has its turn', () => {
		const turns = new Set(times.map((t) => stepUnder(recording, t)));
		for (const { id, at } of recording.steps) {
			expect(turns, `${id} at ${at}`).toContain(id);
			expect(stepUnder(recording, at)).toBe(id);
			expect(replayAt(layout, interpolated, at)['picture']?.['data-step']).toBe(id);
			const name = nameUnder(recording, at);
			expect(flow.steps.find((step) => step.id === id)?.evidence).toContain(
				`${story.story}/${name ?? ''}`,
			);
		}
	});

	test('nothing has begun before what it follows from', () => {
		flow.steps.forEach(({ id, follows }, index) => {
			const at = recording.begun[id];
			if (at === undefined) return;
			const before = flow.steps[index - 1]?.id;
			for (const cause of follows ?? (before === undefined ? [] : [before])) {
				expect(recording.begun[cause], `${cause} before ${id}`).toBeLessThanOrEqual(at);
			}
		});
	});

	test('packets stay away where a reader wants no motion', () => {
		for (const { at } of recording.events) {
			const frame = replayAt(layout, interpolated, at, { ...standing, travels: false });
			expect(JSON.stringify(frame)).not.toContain('in-transit');
		}
	});
});

test('the Lease tells two kube-schedulers apart', () => {
	const flow = flows.find(({ id }) => id === 'scheduler-failover');
	const [failover] = flow ? replayFile(flow).recordings : [];
	const on = (wire: string, from: number, to: number) =>
		failover?.events.filter((event) => event.wire === wire && event.at > from && event.at < to)
			.length;
	expect(on('scheduler-to-api/with-opener', 0, 15_900), 'after its death, the leader').toBe(0);
	expect(on('standby-to-api/with-opener', 0, 15_900)).toBe(8);
});
