import type { Replay, ReplayHost, ReplayScore } from '../replay/replay-host.ts';
import { fetchText } from '../site/fetch-text.ts';
import { fetchHtml, parseHtml } from '../site/trusted-html.ts';
import { Door } from './door.ts';
import { isStill } from './is-still.ts';
import { enterHistory, type PlayerHost } from './player-host.ts';
import { createPartSource } from './step-parts.ts';

/** The door to Replay, with the code and the recording that it needs behind it. */
export type ReplayDoor = Door<Replay>;

/** Makes the door to Replay; it stays closed where the flow has no recording. */
export function makeReplayDoor(host: PlayerHost): ReplayDoor {
	const score = host.state.score.replay;
	return new Door<Replay>({
		open: async () => {
			if (!score) return undefined;
			const { openReplay } = await import('../replay/open-replay.ts');
			return openReplay(replayHost(host, score));
		},
		arrive: (replay) => {
			replay.land();
		},
		close: (replay) => {
			replay.close();
		},
		giveUp: () => {
			const { replay, ...options } = host.state.options;
			host.take(options, 'replace');
			host.voice.note(score?.texts.failed ?? '');
		},
	});
}

function replayHost(host: PlayerHost, score: ReplayScore): ReplayHost {
	const { player, state, voice } = host;
	return {
		...{ player, score, fetchText, isStill, flow: state.score.flow },
		...{ announce: voice.announce, note: voice.note, showPlaying: host.showPlaying },
		textAt: (position) => state.textOf(position),
		position: () => state.position,
		view: () => state.shown.view,
		asked: () => state.options.replay ?? '',
		rate: () => state.options.rate ?? score.rate,
		follow: (position, event) => {
			state.options = { ...state.options, replay: event };
			if (position === state.position) enterHistory('replace', state.address);
			else host.move(position, 'replace');
		},
		timelines: () => findTimelines(player, state.addressOf(0)),
	};
}

/** Finds the timelines of a flow in the page, or in that of its beginning. */
async function findTimelines(player: ParentNode, start: string): Promise<readonly Element[]> {
	const selector = '[data-panel] [data-recording]';
	const here = player.querySelectorAll(selector);
	if (here.length > 0) return [...here];
	const part = await createPartSource(fetchHtml)(start);
	return [...parseHtml(part).querySelectorAll(selector)];
}
