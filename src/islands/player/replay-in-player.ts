import type { Replay, ReplayProps } from '../replay/replay-host.ts';
import { openReplay } from '../replay/open-replay.ts';
import { fetchText } from '../site/fetch-text.ts';
import { fetchHtml, parseHtml } from '../site/trusted-html.ts';
import { enterHistorySoon } from './history-entry.ts';
import { isStill } from './is-still.ts';
import type { PlayerHost } from './player-host.ts';
import { createPanelSource } from './panel-source.ts';

/** Opens Replay in a player. Rejects when the recording cannot be had. */
export function openReplayIn(host: PlayerHost, props: ReplayProps): Promise<Replay> {
	const { player, state, announcer } = host;
	return openReplay({
		player,
		props,
		fetchText,
		isStill,
		flow: state.props.flow,
		announce: announcer.announce,
		note: announcer.note,
		showPlaying: host.showPlaying,
		textAt: (position) => state.textOf(position),
		position: () => state.position,
		view: () => state.shown.view,
		asked: () => state.options.replay ?? '',
		rate: () => state.options.rate ?? props.rate,
		follow: (position, event) => {
			state.options = { ...state.options, replay: event };
			if (position === state.position) enterHistorySoon('replace', state.address);
			else host.move(position, 'replace');
		},
		timelines: () => findTimelines(player, state.addressOf(0)),
	});
}

/** Finds the timelines of a flow in the page, or in that of its beginning. */
async function findTimelines(player: ParentNode, start: string): Promise<readonly Element[]> {
	const selector = '[data-panel] [data-recording]';
	const here = player.querySelectorAll(selector);
	if (here.length > 0) return [...here];
	const panel = await createPanelSource(fetchHtml)(start);
	return [...parseHtml(panel).querySelectorAll(selector)];
}
