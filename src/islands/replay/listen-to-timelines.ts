import { timeAt } from '../../diagram/replay/clock.ts';
import { keyedMoment } from './keyed-moment.ts';
import type { Timeline } from './timeline.ts';

/** What a reader can do at a timeline, which is known by its place in the order. */
interface TimelineHandlers {
	/** A key that moves the playhead, or plays and pauses, was pressed at it. */
	readonly press: (timeline: number, event: KeyboardEvent, t: number) => void;
	/** Its playhead is being dragged. */
	readonly drag: (timeline: number, t: number) => void;
	/** Its playhead has been let go. */
	readonly settle: () => void;
	/** An event on it was clicked on. */
	readonly choose: (timeline: number, t: number) => void;
}

/** Makes the playheads and the events of timelines do what a reader wants. */
export function listenToTimelines(
	timelines: readonly Timeline[],
	{ press, drag, settle, choose }: TimelineHandlers,
): void {
	timelines.forEach(({ range, frame, recording, eventAt }, index) => {
		const here = () => timeAt(recording.pieces, range.valueAsNumber);
		range.addEventListener('keydown', (event) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			// Any other key is on its way elsewhere, and leaves the recording that is replayed.
			if (event.key !== ' ' && !keyedMoment(event, recording, here())) return;
			press(index, event, here());
		});
		range.addEventListener('input', () => {
			drag(index, here());
		});
		range.addEventListener('change', settle);
		frame.addEventListener('click', (event) => {
			const isLink = event.target instanceof Element && event.target.closest('a, input');
			const found = isLink ? undefined : eventAt(event.clientX, event.clientY);
			if (found) choose(index, found.at);
		});
	});
}
