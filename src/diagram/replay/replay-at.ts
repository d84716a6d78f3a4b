import { easeCubicInOut } from 'd3';
import {
	type CompositionName,
	compositionNames,
	type Point,
} from '../../model/architecture/placement.ts';
import {
	type Frame,
	frameIn,
	type PictureFlow,
	plainView,
	type StepTense,
	type View,
} from '../picture/frame.ts';
import { placeOf, reachOfStanding, timeAt } from './clock.ts';
import { stepUnder } from './read-clock.ts';
import type { ReplayEvent, ReplayFile, ReplayRecording } from './replay.ts';
import { interpolateWire, type PointInterpolator } from './interpolate-wire.ts';

/** An event with its stretch of the timeline. */
interface PlacedEvent extends ReplayEvent {
	readonly x0: number;
	/** Where it ends; the same as `x0` for what is a moment. */
	readonly x1: number;
	/** Which of the packets is its own; none is used twice at a time. */
	readonly packet: number;
}

/** A recording with everything worked out that does not depend on the time. */
export interface RecordingLayout {
	readonly recording: ReplayRecording;
	readonly events: readonly PlacedEvent[];
	/** How many packets are under way at a time, at most. */
	readonly packets: number;
}

/** What a recording is played on: the flow, and the points along its wires in each composition. */
export interface InterpolatedFlow {
	readonly flow: PictureFlow;
	readonly interpolators: Readonly<
		Record<CompositionName, Readonly<Record<string, PointInterpolator>>>
	>;
}

/** How a moment is shown. */
export interface Showing {
	/** How far behind an event the playhead still shows it, in pixels of the timeline. */
	readonly reach: number;
	/** Whether packets travel. */
	readonly travels: boolean;
	readonly view: View;
}

/** How a moment is shown while the clock stands. */
export const standing: Showing = { reach: reachOfStanding, travels: true, view: plainView };

/** Prepares a recording. `reach` is the farthest that any moment will be shown with. */
export function layoutRecording(recording: ReplayRecording, reach: number): RecordingLayout {
	const ends: number[] = [];
	const events = recording.events.map((event): PlacedEvent => {
		const x0 = placeOf(recording.pieces, event.at);
		const x1 = placeOf(recording.pieces, event.at + (event.ms ?? 0));
		if (event.wire === undefined) return { ...event, x0, x1, packet: -1 };
		const free = ends.findIndex((end) => end <= x0);
		const packet = free < 0 ? ends.length : free;
		ends[packet] = Math.max(x1, x0 + reach);
		return { ...event, x0, x1, packet };
	});
	return { recording, events, packets: ends.length };
}

/** Prepares what recordings are played on. */
export function interpolateFlow(flow: PictureFlow, { corners }: ReplayFile): InterpolatedFlow {
	const measure = (wires: Readonly<Record<string, readonly Point[]>>) =>
		Object.fromEntries(Object.entries(wires).map(([id, points]) => [id, interpolateWire(points)]));
	return { flow, interpolators: { wide: measure(corners.wide), tall: measure(corners.tall) } };
}

/**
 * Gives the state of every element at a moment of a recording: a function of the time and of
 * nothing else, whichever way one came to it. An event is seen from its beginning to its end, at
 * least as far as `reach`; its packet travels that far, from the side that acts to the other one.
 */
export function replayAt(
	layout: RecordingLayout,
	interpolated: InterpolatedFlow,
	t: number,
	showing: Showing = standing,
): Frame {
	const x = placeOf(layout.recording.pieces, t);
	const seen = seenAt(layout, x, showing);
	return {
		...stillStates(layout, interpolated.flow, t, { seen, view: showing.view }),
		...packetStates(interpolated.interpolators, layout.packets, x, { ...showing, seen }),
	};
}

/** How many states of what does not move are kept: the one that is shown, and those made ahead. */
const keptStates = 4;

/**
 * Gives `replayAt` for one recording, from moment to moment: as long as nothing begins or ends,
 * only packets are worked out anew, and everything else is the same object as before. What is asked
 * for ahead of its time costs little when its time has come.
 */
export function createReplayer(
	layout: RecordingLayout,
	interpolated: InterpolatedFlow,
): (t: number, showing?: Showing) => Frame {
	const { recording, events, packets } = layout;
	const begins = Object.values(recording.begun);
	const kept = new Map<string, Frame>();
	let latest: Frame = {};
	return (t, showing = standing) => {
		const x = placeOf(recording.pieces, t);
		const seen = seenAt(layout, x, showing);
		const key = JSON.stringify([
			showing.view,
			seen.map((event) => events.indexOf(event)),
			stepUnder(recording, t),
			events.filter(({ at }) => at <= t).length,
			begins.filter((at) => at <= t).length,
		]);
		let still = kept.get(key);
		if (!still) {
			still = shareEqual(
				stillStates(layout, interpolated.flow, t, { seen, view: showing.view }),
				latest,
			);
			kept.set(key, still);
			const [oldest = key] = kept.keys();
			if (kept.size > keptStates) kept.delete(oldest);
			latest = still;
		}
		return {
			...still,
			...packetStates(interpolated.interpolators, packets, x, { ...showing, seen }),
		};
	};
}

/** Takes from another frame what both say alike, so that what differs is seen without a comparison. */
function shareEqual(frame: Frame, other: Frame): Frame {
	return Object.fromEntries(
		Object.entries(frame).map(([key, attributes]) => {
			const known = other[key];
			return [key, known && areEqual(known, attributes) ? known : attributes];
		}),
	);
}

function areEqual(one: Frame[string], other: Frame[string]): boolean {
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
	);
}

/** Gives the next moment at which anything begins or ends; none after the last. */
export function changeAfter(
	{ recording, events }: RecordingLayout,
	t: number,
	{ reach }: Pick<Showing, 'reach'>,
): number | undefined {
	const { pieces, begun } = recording;
	const x = placeOf(pieces, t);
	const ends = events.map(({ x0, x1 }) => Math.max(x1, x0 + reach)).filter((end) => end > x);
	const moments = [
		...events.map(({ at }) => at),
		...Object.values(begun),
		...(ends.length > 0 ? [timeAt(pieces, Math.min(...ends))] : []),
	].filter((at) => at > t);
	return moments.length > 0 ? Math.min(...moments) : undefined;
}

function seenAt(
	{ events }: RecordingLayout,
	x: number,
	{ reach }: Showing,
): readonly PlacedEvent[] {
	return events.filter(({ x0, x1 }) => x >= x0 && x < Math.max(x1, x0 + reach));
}

/** Gives the state of everything that does not move. */
function stillStates(
	{ recording, events }: RecordingLayout,
	flow: PictureFlow,
	t: number,
	{ seen, view }: { readonly seen: readonly PlacedEvent[]; readonly view: View },
): Frame {
	const active = stepUnder(recording, t);
	const frame = frameIn(flow, tensesAt(flow, recording, t, active), view);
	return withAttributes(frame, {
		...wireStates(flow, events, seen, t, frame),
		...boxStates(flow, seen),
		...Object.fromEntries(flow.steps.map(({ id }) => [`chip:${id}`, { 'data-state': 'hidden' }])),
	});
}

/** The key of a packet in one composition of the picture. */
export function packetKey(composition: CompositionName, packet: number): string {
	return `packet:${composition}:${String(packet)}`;
}

function tensesAt(
	{ steps }: PictureFlow,
	{ begun }: ReplayRecording,
	t: number,
	active: string | undefined,
): readonly StepTense[] {
	return steps.map(({ id }) => {
		if (id === active) return 'active';
		return (begun[id] ?? Infinity) <= t ? 'past' : 'future';
	});
}

function wireStates(
	{ wires }: PictureFlow,
	events: readonly PlacedEvent[],
	seen: readonly PlacedEvent[],
	t: number,
	frame: Frame,
): Frame {
	const lit = new Set(seen.map(({ wire }) => wire));
	const used = new Map<string, boolean>();
	for (const { wire, at } of events) {
		if (wire !== undefined) used.set(wire, at <= t || (used.get(wire) ?? false));
	}
	const stateOf = (wire: string) => {
		const isPast = used.get(wire);
		if (lit.has(wire as PlacedEvent['wire'])) return 'active';
		if (isPast !== undefined) return isPast ? 'past' : 'future';
		// No event runs here: an unrecorded step of the flow may.
		return frame[`wire:${wire}`]?.['data-state'] === 'quiet' ? 'quiet' : 'future';
	};
	return Object.fromEntries(
		Object.keys(wires).map((wire) => [`wire:${wire}`, { 'data-state': stateOf(wire) }]),
	);
}

/** Whoever acts is the source, whoever is acted upon the target; of both, the target is shown. */
function boxStates({ boxes, wires }: PictureFlow, seen: readonly PlacedEvent[]): Frame {
	const ends = seen.map(({ wire, box }) => wires[wire ?? ''] ?? [box, box]);
	const [sources, targets] = [ends.map(([from]) => from), ends.map(([, to]) => to)];
	return Object.fromEntries(
		boxes.map((box) => {
			const state = targets.includes(box) ? 'target' : sources.includes(box) ? 'source' : 'idle';
			return [`box:${box}`, { 'data-state': state }];
		}),
	);
}

const resting = { 'data-state': 'resting', transform: 'translate(0 0)' };

function packetStates(
	interpolators: InterpolatedFlow['interpolators'],
	packets: number,
	x: number,
	{ seen, reach, travels }: Showing & { readonly seen: readonly PlacedEvent[] },
): Frame {
	const states: Record<string, Frame[string]> = {};
	for (const composition of compositionNames) {
		for (let packet = 0; packet < packets; packet++) {
			states[packetKey(composition, packet)] = resting;
		}
		for (const { wire, packet, x0 } of travels ? seen : []) {
			const [interpolate, share] = [interpolators[composition][wire ?? ''], (x - x0) / reach];
			if (!interpolate || share >= 1) continue;
			const [px, py] = interpolate(easeCubicInOut(share));
			const transform = `translate(${px.toFixed(1)} ${py.toFixed(1)})`;
			states[packetKey(composition, packet)] = { 'data-state': 'in-transit', transform };
		}
	}
	return states;
}

/** Puts single attributes in the place of those of a frame. */
function withAttributes(frame: Frame, changes: Frame): Frame {
	return {
		...frame,
		...Object.fromEntries(
			Object.entries(changes).map(([key, attributes]) => [key, { ...frame[key], ...attributes }]),
		),
	};
}
