import { nextMoment } from '../../diagram/replay/read-clock.ts';
import type { ReplayRecording } from '../../diagram/replay/replay.ts';

/** A key as the browser reports it. */
type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/**
 * Gives the moment that a key leads to: from event to event, with Shift from step to step. Nothing
 * for a key with another meaning; no moment where there is none that way.
 */
export function keyedMoment(
	{ key, shiftKey }: PressedKey,
	{ events, steps }: Pick<ReplayRecording, 'events' | 'steps'>,
	t: number,
): { readonly at: number | undefined } | undefined {
	const moments = shiftKey ? steps : events;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp':
			return { at: nextMoment(moments, t, 1) };
		case 'ArrowLeft':
		case 'ArrowDown':
			return { at: nextMoment(moments, t, -1) };
		case 'PageUp':
			return { at: nextMoment(steps, t, 1) };
		case 'PageDown':
			return { at: nextMoment(steps, t, -1) };
		case 'Home':
			return { at: events[0]?.at };
		case 'End':
			return { at: events.at(-1)?.at };
		default:
			return undefined;
	}
}
