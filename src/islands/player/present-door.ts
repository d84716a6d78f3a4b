import type { PresentHost, Presenter } from '../present/present-host.ts';

/** Opens the presenter when it is asked for, with the code that it needs, and closes it. */
export class PresentDoor {
	#presenter: Presenter | undefined;
	#isWanted = false;
	#isOpening = false;
	readonly #host: PresentHost;
	readonly #giveUp: () => void;

	/** `giveUp` is called when the presenter cannot be had. */
	constructor(host: PresentHost, giveUp: () => void) {
		this.#host = host;
		this.#giveUp = giveUp;
	}

	/** Opens, shows the step anew, or closes. Only a button that was pressed may fill the screen. */
	follow(isWanted: boolean, fillsScreen = false): void {
		this.#isWanted = isWanted;
		if (!isWanted) this.#close(false);
		else if (this.#presenter) this.show();
		else void this.#open(fillsScreen);
	}

	/** Shows the step that the player has moved to. */
	show(): void {
		this.#presenter?.show();
	}

	/** The player goes out of the page. */
	drop(): void {
		this.#isWanted = false;
		this.#close(true);
	}

	#close(isReplaced: boolean): void {
		const presenter = this.#presenter;
		this.#presenter = undefined;
		presenter?.close(isReplaced);
	}

	async #open(fillsScreen: boolean): Promise<void> {
		if (this.#isOpening) return;
		this.#isOpening = true;
		const from = document.activeElement;
		try {
			const { openPresenter } = await import('../present/open-presenter.ts');
			if (this.#isWanted) this.#presenter = openPresenter(this.#host, { fillsScreen, from });
		} catch {
			this.#giveUp();
		} finally {
			this.#isOpening = false;
		}
	}
}
