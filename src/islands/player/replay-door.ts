import type { Replay } from '../replay/replay-host.ts';
import { Door } from './door.ts';
import type { PlayerHost } from './player-host.ts';

/** The door to Replay, with the code and the recording that it needs behind it. */
export type ReplayDoor = Door<Replay>;

/** Makes the door to Replay; it stays closed where the flow has no recording. */
export function makeReplayDoor(host: PlayerHost): ReplayDoor {
	const score = host.state.score.replay;
	return new Door<Replay>({
		open: async () => {
			if (!score) return undefined;
			const { openReplayIn } = await import('./replay-in-player.ts');
			return openReplayIn(host, score);
		},
		arrive: (replay) => {
			replay.land();
			host.carryOptions();
		},
		close: (replay) => replay.close(),
		giveUp: () => {
			const { replay, ...options } = host.state.options;
			host.take(options, 'replace');
			host.voice.note(score?.texts.failed ?? '');
		},
	});
}
