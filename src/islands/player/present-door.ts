import { findPart } from '../find-part.ts';
import type { PresentHost, Presenter, Way } from '../present/present-host.ts';
import { Door } from './door.ts';
import { arePacketsOnTheirWay, stopPackets } from './move-packet.ts';
import type { Playback } from './playback.ts';
import type { PlayerHost } from './player-host.ts';
import type { ReplayDoor } from './replay-door.ts';
import { writeViewOptions } from './view-options.ts';

/** The door to the presenter, with the code that it needs behind it, and the button that opens it. */
export class PresentDoor {
	#fillsScreen = false;
	#isReplaced = false;
	readonly #host: PlayerHost;
	readonly #playback: Playback;
	readonly #replay: ReplayDoor;
	readonly #door: Door<Presenter>;

	constructor(host: PlayerHost, playback: Playback, replay: ReplayDoor) {
		this.#host = host;
		this.#playback = playback;
		this.#replay = replay;
		this.#door = new Door<Presenter>({
			open: async (isWanted) => {
				const [from, fillsScreen] = [document.activeElement, this.#fillsScreen];
				this.#fillsScreen = false;
				const { openPresenter } = await import('../present/open-presenter.ts');
				if (!isWanted()) return undefined;
				return openPresenter(this.#presentHost(), { fillsScreen, from });
			},
			arrive: (presenter) => {
				presenter.show();
			},
			close: (presenter) => {
				presenter.close(this.#isReplaced);
			},
			giveUp: () => {
				this.#leave();
				host.voice.note(host.state.score.texts.notPresented);
			},
		});
		findPart(host.player, '[data-present]', HTMLElement).addEventListener('click', () => {
			// Only a button that was pressed may fill the screen.
			this.#fillsScreen = true;
			host.take({ ...host.state.options, present: true }, 'push');
		});
	}

	/** Opens, shows the step anew, or closes. */
	follow(isWanted: boolean): void {
		this.#door.follow(isWanted);
	}

	/** Shows the step that the player has moved to. */
	show(): void {
		this.#door.opened?.show();
	}

	/** The player goes out of the page, and another takes its place. */
	drop(): void {
		this.#isReplaced = true;
		this.#door.follow(false);
	}

	#leave(): void {
		const { present, ...options } = this.#host.state.options;
		this.#host.take(options, 'push');
	}

	/** Goes one way in the flow, as a presenter asks; the next step plays, and then all is still. */
	#go(way: Way): void {
		const { state, elements, move } = this.#host;
		if (this.#replay.opened?.go(way)) return;
		if (way === 'finish') {
			this.#playback.pause();
			stopPackets(elements);
			return;
		}
		const { position, last } = state;
		const positions = { next: position + 1, previous: position - 1, first: 0, last };
		move(positions[way], 'push');
	}

	#presentHost(): PresentHost {
		const { player, state, voice, elements } = this.#host;
		return {
			...{ player, announce: voice.announce, note: voice.note },
			number: () => state.number,
			address: () => {
				const { present, ...options } = state.lasting;
				return state.addressOf(state.position) + writeViewOptions('', options);
			},
			isMoving: () => this.#playback.isRunning || arePacketsOnTheirWay(elements),
			go: (way) => {
				this.#go(way);
			},
			leave: () => {
				this.#leave();
			},
		};
	}
}
