import { openRecall } from '../recall/open-recall.ts';
import type { Recall } from '../recall/recall-host.ts';
import type { PlayerHost } from './player-host.ts';
import { showFrame } from './show-frame.ts';

/** Opens the questions in a player. Rejects when they cannot be had. */
export function openRecallIn(host: PlayerHost, leave: () => void): Promise<Recall> {
	const { player, state, announcer, elements } = host;
	return openRecall({
		player,
		leave,
		flow: state.props.flow,
		announce: announcer.announce,
		file: `${state.addressOf(0)}recall.json`,
		position: () => state.position,
		addressAt: (position) => state.addressOf(position) + state.carried,
		view: () => state.shown.view,
		showFrame: (frame) => showFrame(elements, frame),
	});
}
