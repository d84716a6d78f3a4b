import { limitsOf } from '../../diagram/replay/clock.ts';
import { stepUnder } from '../../diagram/replay/read-clock.ts';
import type { ReplayRecording } from '../../diagram/replay/replay.ts';
import type { PictureFlow } from '../../diagram/picture/frame.ts';
import { nearest } from '../../model/nearest.ts';

/** Where the clock stands: in which recording, and when. */
interface Stand {
	readonly recording: number;
	readonly t: number;
}

/** Where the clock lands, and what of the address there is nothing for. */
export interface Landing extends Stand {
	/** What is shown in the place of an event that does not exist. */
	readonly nearest?: string;
	/** Nothing was recorded for the step, and another one is shown. */
	readonly isUnrecorded?: true;
}

/** Finds the place that an address asks for: an event, or the beginning of the step of its page. */
export function findLanding(
	recordings: readonly ReplayRecording[],
	flow: PictureFlow,
	{ event, position }: { readonly event: string; readonly position: number },
): Landing {
	const named = findEvent(recordings, event);
	if (named) return named;
	const names = recordings.flatMap((_, index) => namesIn(recordings, index));
	const close = event === '' ? undefined : nearest(event, names);
	const instead = close === undefined ? undefined : findEvent(recordings, close);
	if (close !== undefined && instead) return { ...instead, nearest: close };
	if (position === 0) return startOf(recordings);
	const earlier = [...flow.steps.slice(0, position)].reverse();
	for (const [back, { id }] of earlier.entries()) {
		const found = findStep(recordings, id);
		if (found) return back === 0 ? found : { ...found, isUnrecorded: true };
	}
	return { ...startOf(recordings), isUnrecorded: true };
}

/** Gives the name of an event in addresses; that of its recording is a part of it where two have it. */
export function addressName(
	recordings: readonly ReplayRecording[],
	recording: number,
	id: string,
): string {
	const isTaken = recordings
		.slice(0, recording)
		.some(({ events }) => events.some((one) => one.id === id));
	return isTaken ? `${recordings[recording]?.name ?? ''}/${id}` : id;
}

/** Gives the position of the player that belongs to a moment: that of the step, or 0 before all. */
export function positionAt(flow: PictureFlow, recording: ReplayRecording, t: number): number {
	const step = stepUnder(recording, t);
	return flow.steps.findIndex(({ id }) => id === step) + 1;
}

function namesIn(recordings: readonly ReplayRecording[], index: number): string[] {
	const ids = recordings[index]?.events.flatMap(({ id }) => id ?? []) ?? [];
	return ids.map((id) => addressName(recordings, index, id));
}

function findEvent(recordings: readonly ReplayRecording[], name: string): Stand | undefined {
	for (const [index, { events }] of recordings.entries()) {
		const found = events.find(
			({ id }) => id !== undefined && addressName(recordings, index, id) === name,
		);
		if (found) return { recording: index, t: found.at };
	}
	return undefined;
}

function findStep(recordings: readonly ReplayRecording[], id: string): Stand | undefined {
	for (const [index, { steps }] of recordings.entries()) {
		const found = steps.find((step) => step.id === id);
		if (found) return { recording: index, t: found.at };
	}
	return undefined;
}

function startOf(recordings: readonly ReplayRecording[]): Stand {
	const [first] = recordings;
	if (!first) throw new Error('A flow without a recording has no Replay.');
	return { recording: 0, t: first.events[0]?.at ?? limitsOf(first.pieces).first };
}
