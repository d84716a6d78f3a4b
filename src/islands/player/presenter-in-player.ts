import type { Beginning, Move, Presenter } from '../present/present-host.ts';
import { Presentation } from '../present/presentation.ts';
import { arePacketsInTransit, stopPackets } from './move-packet.ts';
import type { Playback } from './playback.ts';
import type { PlayerHost } from './player-host.ts';
import type { LazyReplay } from './lazy-replay.ts';
import { writeViewOptions } from './view-options.ts';

/** What moves in a player besides what the reader does. */
export interface Movers {
	readonly playback: Playback;
	readonly replay: LazyReplay;
}

/** Opens the presenter in a player. */
export function openPresenterIn(
	host: PlayerHost,
	{ playback, replay }: Movers,
	leave: () => void,
	beginning: Beginning,
): Presenter {
	const { player, state, announcer, elements } = host;
	const presentHost = {
		player,
		leave,
		announce: announcer.announce,
		note: announcer.note,
		number: () => state.number,
		words: () => state.textOf(state.position),
		address: () => {
			const { present, ...options } = state.lasting;
			return state.addressOf(state.position) + writeViewOptions('', options);
		},
		isMoving: () => playback.isRunning || arePacketsInTransit(elements),
		/** The next step plays, and then all is still. */
		go: (move: Move) => {
			if (replay.opened?.go(move)) return;
			if (move === 'finish') {
				playback.pause();
				stopPackets(elements);
				return;
			}
			const { position, last } = state;
			const positions = { next: position + 1, previous: position - 1, first: 0, last };
			host.move(positions[move], 'push');
		},
	};
	return new Presentation(presentHost, beginning);
}
