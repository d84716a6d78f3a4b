import type { ReplayEvent, ReplayRecording } from './replay.ts';

/** Gives the events under the playhead: the last that began, and all that began with it. */
export function eventsUnder({ events }: ReplayRecording, t: number): readonly ReplayEvent[] {
	const at = events.filter((event) => event.at <= t).at(-1)?.at;
	return events.filter((event) => event.at === at);
}

/** Gives the step in whose span the clock stands: the last that began. Before the first, none. */
export function stepUnder({ steps }: ReplayRecording, t: number): string | undefined {
	return steps.reduce<{ id: string; at: number } | undefined>(
		(last, step) => (step.at <= t && step.at >= (last?.at ?? -Infinity) ? step : last),
		undefined,
	)?.id;
}

/** Gives the moment of the next event (1) or of the one before (-1); none beyond the ends. */
export function nextMoment(
	moments: readonly { readonly at: number }[],
	t: number,
	direction: 1 | -1,
): number | undefined {
	const others = moments.map(({ at }) => at).filter((at) => (direction > 0 ? at > t : at < t));
	return others.length === 0
		? undefined
		: direction > 0
			? Math.min(...others)
			: Math.max(...others);
}

/** Gives the last named event that began, in the step in whose span the clock stands. */
export function nameUnder(recording: ReplayRecording, t: number): string | undefined {
	const step = stepUnder(recording, t);
	const since = recording.steps.find(({ id }) => id === step)?.at ?? -Infinity;
	const named = recording.events.filter(({ id, at }) => id !== undefined && at <= t && at >= since);
	return named.at(-1)?.id;
}
