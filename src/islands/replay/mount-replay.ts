import type { Frame } from '../../diagram/picture/frame.ts';
import type { ReplayEvent, ReplayRecording } from '../../diagram/replay/replay.ts';
import { findPart } from '../find-part.ts';
import { findKeyed } from '../player/show-frame.ts';
import { createEventLine, type EventLine } from './event-line.ts';
import { addPictureLayers } from './picture-layer.ts';
import { listenToPointing } from './pointing.ts';
import type { ReplayHost } from './replay-host.ts';
import type { LoadedReplay } from './load-replay.ts';
import { createChangeShower } from './show-changes.ts';
import type { Timeline } from './timeline.ts';

/** What Replay moves in a page. */
export interface ReplayParts {
	readonly timelines: readonly Timeline[];
	readonly line: EventLine;
	readonly showFrame: (frame: Frame) => void;
	/** Leaves the page as the build made it. */
	readonly remove: () => void;
}

/** Puts what Replay needs into a player: layers of the picture, the line below it, and timelines. */
export function mountReplay(
	{ player, flow }: Pick<ReplayHost, 'player' | 'flow'>,
	{ recordings, tracks, packets }: LoadedReplay,
): ReplayParts {
	const timelines = tracks.map(({ timeline }) => timeline);
	const place = findPart(player, '[data-replay]', HTMLElement);
	const figure = findPart(player, '[data-figure]', HTMLElement);
	const line = createEventLine(findPart(player, '[data-replay-event]', HTMLElement));
	const removeLayers = addPictureLayers(figure, packets);
	// What is inside a component has badges and boxes of the same names, and may be there already.
	const elements = new Map(
		[...findKeyed(figure)].map(([key, all]) => [key, all.filter((one) => !one.closest('.inside'))]),
	);
	place.append(...timelines.map((timeline) => timeline.figure));
	for (const part of [place, line.element]) part.hidden = false;
	player.toggleAttribute('data-replaying', true);
	const stopPointing = listenToPointing({
		figure,
		elements,
		flow,
		timelines,
		eventsOf: (step) => recordings.flatMap((recording) => eventsOfStep(recording, step)),
	});
	return {
		timelines,
		line,
		showFrame: createChangeShower(elements),
		remove: () => {
			stopPointing();
			removeLayers();
			line.clear();
			for (const part of [place, line.element]) part.hidden = true;
			for (const timeline of timelines) timeline.figure.remove();
			player.removeAttribute('data-replaying');
		},
	};
}

/** The events that a step has in a recording: those that begin with it and have a name. */
function eventsOfStep({ events, steps }: ReplayRecording, step: string): readonly ReplayEvent[] {
	const begins = steps.find(({ id }) => id === step)?.at;
	return events.filter(({ at, id }) => at === begins && id !== undefined);
}
