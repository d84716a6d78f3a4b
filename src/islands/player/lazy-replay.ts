import type { Replay } from '../replay/replay-host.ts';
import { Lazy } from './lazy.ts';
import type { PlayerHost } from './player-host.ts';
import { retryableImport } from '../retryable-import.ts';

/** Replay, with its code and the recording loaded when it is asked for. */
export type LazyReplay = Lazy<Replay>;

/** Makes Replay, which stays closed where the flow has no recording. */
export function createLazyReplay(host: PlayerHost): LazyReplay {
	const props = host.state.props.replay;
	return new Lazy<Replay>({
		open: async (isWanted) => {
			if (!props) return undefined;
			const { openReplayIn } = await retryableImport(() => import('./replay-in-player.ts'));
			const replay = await openReplayIn(host, props);
			// Play and Pause are those of the recording from now on: nothing else could stop the steps.
			if (isWanted()) host.pause();
			return replay;
		},
		arrive: (replay) => {
			replay.land();
			host.carryOptions();
		},
		close: (replay) => replay.close(),
		giveUp: () => {
			const { replay, ...options } = host.state.options;
			host.take(options, 'replace');
			host.announcer.note(props?.texts.failed ?? '');
		},
	});
}
