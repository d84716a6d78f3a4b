import { type ComponentId, componentIds, components } from '../data/architecture/components.ts';
import { connectionIds, connections } from '../data/architecture/connections.ts';
import { laneOrder } from '../data/architecture/lanes.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { eventRecordingOf } from '../data/recordings/evidence.ts';
import { leaseHolders } from '../data/recordings/lease-holders.ts';
import { drawnNode, nodeOf } from '../data/recordings/recorded-nodes.ts';
import { architecture } from '../data/architecture/architecture.ts';
import { layoutScene, type WireId } from '../diagram/picture/scene.ts';
import type { ReplayEvent, ReplayFile, ReplayRecording } from '../diagram/replay/replay.ts';
import { durationOf } from '../diagram/sequence/event-time.ts';
import { type LaneId } from '../diagram/sequence/find-lanes.ts';
import { layoutSequence, type SequenceLabels } from '../diagram/sequence/layout-sequence.ts';
import { authorFolders, recordingFile } from '../model/author-files.ts';
import type { Component } from '../model/architecture/component.ts';
import { authorError } from '../model/author-error.ts';
import type { RecordedEvent, EventRecording } from '../model/recordings/evidence.ts';

const scenes = { wide: layoutScene(architecture, wide), tall: layoutScene(architecture, tall) };
const drawn = new Set(scenes.wide.wires.map(({ id }) => id));

/** Words move nothing on the scale or between the lanes. */
const wordless: SequenceLabels = {
	picture: '',
	factor: () => '',
	cut: () => '',
	tick: () => '',
	bar: () => [],
	title: () => '',
};

// Every page of a flow asks for it.
const files = new Map<string, ReplayFile>();

/** Gives the recordings of a flow as the player replays them; none for a flow without. */
export function replayFile(flow: SiteFlow): ReplayFile {
	const known = files.get(flow.id) ?? makeFile(flow);
	files.set(flow.id, known);
	return known;
}

function makeFile(flow: SiteFlow): ReplayFile {
	const recordings = flow.recordings.map((name) => replayRecording(flow, eventRecordingOf(name)));
	const used = new Set(
		recordings.flatMap(({ events }) => events.flatMap(({ wire }) => wire ?? [])),
	);
	const cornersIn = (name: 'wide' | 'tall') =>
		Object.fromEntries(
			scenes[name].wires.filter(({ id }) => used.has(id)).map(({ id, corners }) => [id, corners]),
		);
	return { recordings, corners: { wide: cornersIn('wide'), tall: cornersIn('tall') } };
}

/** Gives one recording, for any flow that its steps are of; with no flow, for none. */
export function replayRecording(
	flow: SiteFlow | undefined,
	recording: EventRecording,
): ReplayRecording {
	const { events } = recording;
	const sequence = layoutSequence({ events, steps: stepsOf(flow, recording), laneOrder }, wordless);
	const steps = (flow?.steps ?? []).flatMap(({ id, evidence }) => {
		const times = events.filter((event) =>
			evidence.some((one) => one === nameOf(event, recording)),
		);
		return times.length === 0 ? [] : [{ id, at: Math.min(...times.map(({ at }) => at)) }];
	});
	return {
		name: recording.story,
		pieces: sequence.pieces.map(({ kind, from, to, x0, x1, factor }) => ({
			kind,
			from: round(from, 4),
			to: round(to, 4),
			x0: round(x0, 2),
			x1: round(x1, 2),
			factor,
		})),
		events: sequence.events.map(({ recorded: event, from, to, y }): ReplayEvent => {
			const ms = durationOf(event);
			return {
				...(event.id === undefined ? {} : { id: event.id }),
				at: event.at,
				...(ms === undefined ? {} : { ms }),
				...placeEvent(event, flow, recording),
				y: round(y, 1),
				lane: to,
				...(from === undefined ? {} : { from }),
			};
		}),
		steps,
		begun: begunIn(flow, steps),
		lanes: sequence.lanes.map((lane) => ({ boxes: boxesOf(lane, recording), y: round(lane.y, 1) })),
	};
}

/**
 * A step that was not recorded, or recorded late, has begun when something begins that follows from
 * it. Steps follow from earlier ones.
 */
function begunIn(
	flow: SiteFlow | undefined,
	steps: ReplayRecording['steps'],
): Readonly<Record<string, number>> {
	const begun = new Map(steps.map(({ id, at }) => [id, at]));
	const all = flow?.steps ?? [];
	for (const [index, { id, follows }] of [...all.entries()].toReversed()) {
		const at = begun.get(id);
		const before = all[index - 1];
		if (at === undefined) continue;
		for (const cause of follows ?? (before ? [before.id] : [])) {
			begun.set(cause, Math.min(begun.get(cause) ?? Infinity, at));
		}
	}
	return Object.fromEntries(begun);
}

/** The numbers of steps take room between the lanes, whatever they say. */
function stepsOf(flow: SiteFlow | undefined, recording: EventRecording) {
	const steps = new Map<string, { number: number; label: string; href: string }[]>();
	for (const { evidence } of flow?.steps ?? []) {
		for (const name of evidence) {
			const [of, id = ''] = name.split('/');
			if (of !== recording.story) continue;
			steps.set(id, [...(steps.get(id) ?? []), { number: 0, label: '', href: '' }]);
		}
	}
	return steps;
}

function nameOf({ id }: RecordedEvent, { story }: EventRecording): string | undefined {
	return id === undefined ? undefined : `${story}/${id}`;
}

/**
 * Gives the wire of an event, or, for a note, the box that it is about. Where a step of the flow is
 * shown by the event, it stands where the step does.
 * @throws Error where the picture has no place for it: nothing recorded is left out.
 */
function placeEvent(
	event: RecordedEvent,
	flow: SiteFlow | undefined,
	recording: EventRecording,
): Pick<ReplayEvent, 'wire' | 'box'> {
	const name = nameOf(event, recording);
	const steps = flow?.steps.filter(({ evidence }) => evidence.some((one) => one === name)) ?? [];
	if (event.kind === 'note') {
		const box = steps.find(({ inside }) => inside !== undefined)?.inside;
		return box === undefined ? {} : { box };
	}
	const candidates = wiresOf(event, recording);
	const ofStep = steps.flatMap(({ connection, information }) =>
		connection === undefined ? [] : [`${connection}/${information}` as WireId],
	);
	const kinds = new Set(candidates.map(kindOfWire));
	const wire = ofStep.find((one) => kinds.has(kindOfWire(one))) ?? candidates[0];
	if (wire !== undefined) return { wire };
	throw new Error(
		authorError({
			where: recordingFile(recording.story),
			problem: 'a recorded event has no wire in the picture',
			value: `${event.kind} of ${event.from} to ${event.to} at ${String(event.at)}`,
			todo: `give its connection a wire in places-wide.ts and places-tall.ts in ${authorFolders.architecture}`,
		}),
	);
}

/** The drawn wires between the two sides of an event, those of the recorded instances first. */
function wiresOf(
	event: Exclude<RecordedEvent, { kind: 'note' }>,
	recording: EventRecording,
): WireId[] {
	const information = event.kind === 'delivery' ? 'against-opener' : 'with-opener';
	const [opener, server] =
		event.kind === 'delivery' ? [event.to, event.from] : [event.from, event.to];
	const at = instanceOf(event, recording);
	return connectionIds
		.filter((id) => {
			const { openedBy, to } = connections[id];
			return firstOf(openedBy) === opener && firstOf(to) === server;
		})
		.filter((id) => {
			const { openedBy, to } = connections[id];
			return [openedBy, to].every((end) => at(end));
		})
		.map((id): WireId => `${id}/${information}`)
		.filter((wire) => drawn.has(wire));
}

/** Tells for each component of the picture whether it can be the one of an event. */
function instanceOf(event: RecordedEvent, recording: EventRecording): (id: ComponentId) => boolean {
	const node = event.node === undefined ? undefined : drawnNode(recording.story, event.node);
	const holder = leaseHolders(recording).get(event);
	return (id) => {
		const place = nodeOf(id);
		if (holder !== undefined && firstOf(id) === firstOf(holder)) return id === holder;
		if (place === undefined) return firstOf(id) === id;
		// A node that the recording does not name is shown by the one that stands for all.
		return place === (node ?? 'worker-node');
	};
}

/** The component of which another one is a further instance; the component itself, mostly. */
function firstOf(id: string): string {
	const known: Readonly<Record<string, Component>> = components;
	return known[id]?.instanceOf ?? id;
}

function kindOfWire(wire: WireId): string {
	const [connection = '', information] = wire.split('/');
	const { openedBy, to } = connections[connection as keyof typeof connections];
	return [firstOf(openedBy), firstOf(to), information].join(' ');
}

/** The boxes of a lane: those of its component, on its node where it has one. */
function boxesOf({ component, node }: LaneId, { story }: EventRecording): readonly string[] {
	const place = node === undefined ? undefined : drawnNode(story, node);
	return componentIds.filter(
		(id) => firstOf(id) === component && (place === undefined || nodeOf(id) === place),
	);
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
