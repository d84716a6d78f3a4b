import { placeOf } from '../../diagram/replay/clock.ts';
import type { ReplayEvent, ReplayRecording } from '../../diagram/replay/replay.ts';

type Drawn = Pick<ReplayRecording, 'pieces' | 'lanes'>;

/** How near a point must come to an event, in pixels. */
const near = 14;

/** Gives path data that marks events: a dot on the lane of each, and the line to it from the other. */
export function markPath({ pieces, lanes }: Drawn, events: readonly ReplayEvent[]): string {
	return events
		.map(({ at, y, from }) => {
			const x = placeOf(pieces, at).toFixed(1);
			const start = from === undefined ? undefined : lanes[from]?.y;
			return `${start === undefined ? '' : `M${x} ${String(start)}V${String(y)}`}M${x} ${String(y)}h0`;
		})
		.join('');
}

/** Gives the event nearest to a point of the drawing; none where none is near. */
export function nearestEvent(
	{ pieces }: Pick<ReplayRecording, 'pieces'>,
	events: readonly ReplayEvent[],
	[x, y]: readonly [number, number],
): ReplayEvent | undefined {
	const distanceTo = ({ at, ms = 0, y: lane }: ReplayEvent) => {
		const [start, end] = [placeOf(pieces, at), placeOf(pieces, at + ms)];
		return Math.hypot(Math.max(start - x, x - end, 0), lane - y);
	};
	const [nearest] = events
		.map((event) => ({ event, distance: distanceTo(event) }))
		.filter(({ distance }) => distance <= near)
		.sort((a, b) => a.distance - b.distance);
	return nearest?.event;
}
