import { reachOfRunning } from '../../diagram/replay/clock.ts';
import {
	changeAfter,
	createReplayer,
	interpolateFlow,
	layoutRecording,
	type Showing,
} from '../../diagram/replay/replay-at.ts';
import type { ReplayFile, ReplayRecording } from '../../diagram/replay/replay.ts';
import { sayEvents } from './event-line.ts';
import type { ReplayHost } from './replay-host.ts';
import { createTimeline, type Timeline } from './timeline.ts';

/** A recording, what it does to the picture, and its timeline. */
export interface ReplayTrack {
	readonly recording: ReplayRecording;
	readonly frameAt: ReturnType<typeof createReplayer>;
	/** The next moment at which anything begins or ends. */
	readonly changeAfter: (t: number, showing: Showing) => number | undefined;
	readonly timeline: Timeline;
}

/** What a replay is made of, as it came from the site. */
export interface LoadedReplay {
	readonly recordings: readonly ReplayRecording[];
	readonly tracks: readonly ReplayTrack[];
	/** How many packets are under way at a time, at most. */
	readonly packets: number;
}

/** Loads the recordings of a flow. Rejects when they cannot be had. */
export async function loadReplay(host: ReplayHost): Promise<LoadedReplay> {
	const { flow, props } = host;
	const [text, built] = await Promise.all([host.fetchText(props.file), host.timelines()]);
	// The build has written it, so its shape is trusted.
	const file = JSON.parse(text) as ReplayFile;
	const { recordings } = file;
	const interpolated = interpolateFlow(flow, file);
	const layouts = recordings.map((one) => layoutRecording(one, reachOfRunning(one.pieces, 1)));
	// Every moment of every recording says of each packet where it is.
	const packets = Math.max(...layouts.map((layout) => layout.packets));
	const tracks = layouts.map((layout): ReplayTrack => {
		const { recording } = layout;
		const drawing = built.find((one) => one.getAttribute('data-recording') === recording.name);
		if (!drawing) throw new Error(`The page has no timeline of "${recording.name}".`);
		const timeline = createTimeline(drawing, recording, props.texts.playhead);
		return {
			recording,
			timeline,
			frameAt: createReplayer({ ...layout, packets }, interpolated),
			changeAfter: (t, showing) => changeAfter(layout, t, showing),
		};
	});
	for (const { recording, timeline } of tracks) {
		const [first] = recording.events;
		if (!first) continue;
		timeline.stand(first.at);
		timeline.tell(first.at, sayEvents([timeline.wordsOf(first)], props.texts.pause));
	}
	return { recordings, tracks, packets };
}
