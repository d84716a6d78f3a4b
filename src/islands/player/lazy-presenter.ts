import { findPart } from '../find-part.ts';
import type { Presenter } from '../present/present-host.ts';
import type { Entry } from './history-entry.ts';
import { Lazy } from './lazy.ts';
import type { PlayerHost } from './player-host.ts';
import type { Movers } from './presenter-in-player.ts';
import { retryableImport } from '../retryable-import.ts';

/** The presenter, with its code loaded when it is asked for, and the button that opens it. */
export class LazyPresenter {
	#fillsScreen = false;
	#isReplaced = false;
	readonly #host: PlayerHost;
	readonly #lazy: Lazy<Presenter>;

	constructor(host: PlayerHost, movers: Movers) {
		this.#host = host;
		this.#lazy = new Lazy<Presenter>({
			open: async (isWanted) => {
				const from = document.activeElement;
				const { openPresenterIn } = await retryableImport(() => import('./presenter-in-player.ts'));
				if (!isWanted()) return undefined;
				const fillsScreen = this.#fillsScreen;
				this.#fillsScreen = false;
				return openPresenterIn(host, movers, () => this.#leave('push'), { fillsScreen, from });
			},
			arrive: (presenter) => presenter.show(),
			close: (presenter) => presenter.close(this.#isReplaced),
			giveUp: () => {
				this.#leave('replace');
				host.announcer.note(host.state.props.texts.notPresented);
			},
		});
		findPart(host.player, '[data-present]', HTMLElement).addEventListener('click', () => {
			// Only a button that was pressed may fill the screen.
			this.#fillsScreen = true;
			// A question that is asked stays behind: answers are not for an audience.
			const { recall, ...options } = host.state.options;
			host.take({ ...options, present: true }, 'push');
		});
	}

	/** Opens, shows the step anew, or closes. */
	follow(isWanted: boolean): void {
		if (!isWanted) this.#fillsScreen = false;
		this.#lazy.follow(isWanted);
	}

	/** Shows the step that the player has moved to. */
	show(): void {
		this.#lazy.opened?.show();
	}

	/** The player goes out of the page, and another takes its place. */
	drop(): void {
		this.#isReplaced = true;
		this.#lazy.follow(false);
	}

	#leave(entry: Entry): void {
		const { present, ...options } = this.#host.state.options;
		this.#host.take(options, entry);
	}
}
