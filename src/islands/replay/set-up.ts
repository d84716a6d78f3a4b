import { reachOfRunning } from '../../diagram/replay/clock.ts';
import { type Cast, castRecording, setStage, type Stage } from '../../diagram/replay/replay-at.ts';
import type { ReplayFile, ReplayRecording } from '../../diagram/replay/replay.ts';
import { sayEvents } from './event-line.ts';
import type { ReplayHost } from './replay-host.ts';
import { createTimeline, type Timeline } from './timeline.ts';

/** A recording, what it does to the picture, and its timeline. */
export interface Track {
	readonly recording: ReplayRecording;
	readonly cast: Cast;
	readonly timeline: Timeline;
}

/** What a replay is made of, as it came from the site. */
export interface Setting {
	readonly recordings: readonly ReplayRecording[];
	readonly stage: Stage;
	readonly tracks: readonly Track[];
}

/** Loads the recordings of a flow. Rejects when they cannot be had. */
export async function loadSetting(host: ReplayHost): Promise<Setting> {
	const { flow, score } = host;
	const [text, built] = await Promise.all([host.fetchText(score.file), host.timelines()]);
	// The build has written it, so its shape is trusted.
	const file = JSON.parse(text) as ReplayFile;
	const { recordings } = file;
	const tracks = recordings.map((recording): Track => {
		const drawing = built.find((one) => one.getAttribute('data-recording') === recording.name);
		if (!drawing) throw new Error(`The page has no timeline of "${recording.name}".`);
		const timeline = createTimeline(drawing, recording, score.texts.playhead);
		const cast = castRecording(recording, reachOfRunning(recording.pieces, 1));
		return { recording, cast, timeline };
	});
	for (const { recording, timeline } of tracks) {
		const [first] = recording.events;
		if (!first) continue;
		timeline.stand(first.at, sayEvents([timeline.wordsOf(first)], score.texts.pause));
	}
	return { recordings, tracks, stage: setStage(flow, file) };
}
