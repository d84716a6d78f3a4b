import type { Replay, ReplayHost } from './replay-host.ts';
import { ReplaySession } from './replay-session.ts';
import { loadReplay } from './load-replay.ts';

/**
 * Loads the recording of a flow and plays it: on the picture, on the timeline below it, and in the
 * line between them. Rejects, and leaves nothing behind, when the recording cannot be had.
 */
export async function openReplay(host: ReplayHost): Promise<Replay> {
	return new ReplaySession(host, await loadReplay(host));
}
