import { findPart } from '../find-part.ts';
import type { Recall } from '../recall/recall-host.ts';
import { conceal } from './disclosures.ts';
import type { Entry } from './history-entry.ts';
import { Lazy } from './lazy.ts';
import type { PlayerHost } from './player-host.ts';
import type { KeptOptions } from './view-options.ts';
import { retryableImport } from '../retryable-import.ts';

/**
 * The questions what comes next, with their code and file loaded when they are asked for,
 * and the button that opens it.
 */
export class LazyRecall {
	#isPressed = false;
	readonly #host: PlayerHost;
	readonly #lazy: Lazy<Recall>;

	constructor(host: PlayerHost) {
		this.#host = host;
		this.#lazy = new Lazy<Recall>({
			open: async () => {
				const { openRecallIn } = await retryableImport(() => import('./recall-in-player.ts'));
				return openRecallIn(host, () => {
					this.#leave('push');
					this.#focusOpener();
				});
			},
			arrive: (recall) => {
				recall.land();
				if (this.#isPressed) recall.focus();
				this.#isPressed = false;
			},
			close: (recall) => recall.close(),
			giveUp: () => {
				const wasPressed = this.#isPressed;
				this.#leave('replace');
				if (wasPressed) this.#focusOpener();
				const place = findPart(host.player, '[data-recall]', HTMLElement);
				host.announcer.note(place.dataset['failed'] ?? '');
			},
		});
		const opener = findPart(host.player, '[data-opens-recall]', HTMLElement);
		opener.addEventListener('click', () => {
			this.#isPressed = true;
			conceal(host.player, 'playback');
			const { replay, inside, ...options } = host.state.options;
			this.#change({ ...options, recall: true }, 'push');
		});
	}

	/** Whether the step of the position is what is asked: its name would be the answer. */
	get isAsking(): boolean {
		return this.#host.player.getAttribute('data-recalling') === 'ask';
	}

	/** Resolves once no question is being loaded any more. */
	get settled(): Promise<void> {
		return this.#lazy.settled;
	}

	/** Opens, goes to the question of the position, or closes. */
	follow(isWanted: boolean): void {
		const { player } = this.#host;
		const { opened, isWanted: wasWanted } = this.#lazy;
		// The answer is in the text: it goes before the question is there.
		if (isWanted && !opened) player.setAttribute('data-recalling', 'ask');
		if (!isWanted) this.#isPressed = false;
		this.#lazy.follow(isWanted);
		if (wasWanted && !isWanted) player.removeAttribute('data-recalling');
	}

	/** Shows the picture, and tells whether it is up to the questions. */
	show(): boolean {
		this.#lazy.opened?.show();
		return this.#lazy.isWanted;
	}

	/** Goes on to the question of another position. */
	move(): void {
		this.#lazy.opened?.land();
	}

	/** What is said once the text of a position is there; nothing where no question is open. */
	arrive(): string | undefined {
		if (!this.#lazy.isWanted) return undefined;
		return this.#lazy.opened?.words() ?? '';
	}

	#leave(entry: Entry): void {
		const { recall, ...options } = this.#host.state.options;
		this.#change(options, entry);
	}

	#change(options: KeptOptions, entry: Entry): void {
		this.#host.pause();
		this.#host.announcer.note('');
		this.#host.take(options, entry);
	}

	/** The button that opens the questions is among the options, which are closed. */
	#focusOpener(): void {
		findPart(this.#host.player, '[data-discloses="playback"]', HTMLElement).focus();
	}
}
