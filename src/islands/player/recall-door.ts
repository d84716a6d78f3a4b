import { findPart } from '../find-part.ts';
import type { Recall } from '../recall/recall-host.ts';
import { conceal } from './disclosures.ts';
import { Door } from './door.ts';
import type { PlayerHost } from './player-host.ts';
import type { KeptOptions } from './view-options.ts';

/**
 * The door to the questions what comes next, with the code and the file that they need behind it,
 * and the button that opens it.
 */
export class RecallDoor {
	#isPressed = false;
	readonly #host: PlayerHost;
	readonly #door: Door<Recall>;

	constructor(host: PlayerHost) {
		this.#host = host;
		this.#door = new Door<Recall>({
			open: async () => {
				const { openRecallIn } = await import('./recall-in-player.ts');
				return openRecallIn(host, () => this.#leave());
			},
			arrive: (recall) => {
				recall.land();
				if (this.#isPressed) recall.focus();
				this.#isPressed = false;
			},
			close: (recall) => recall.close(),
			giveUp: () => {
				this.#leave();
				const place = findPart(host.player, '[data-recall]', HTMLElement);
				host.voice.note(place.dataset['failed'] ?? '');
			},
		});
		const opener = findPart(host.player, '[data-opens-recall]', HTMLElement);
		opener.addEventListener('click', () => {
			this.#isPressed = true;
			conceal(host.player, 'playback');
			const { replay, inside, ...options } = host.state.options;
			this.#change({ ...options, recall: true });
		});
	}

	/** Opens, goes to the question of the position, or closes. */
	follow(isWanted: boolean): void {
		const { player } = this.#host;
		const { opened, isWanted: wasWanted } = this.#door;
		// The answer is in the text: it goes before the question is there.
		if (isWanted && !opened) player.setAttribute('data-recalling', 'ask');
		this.#door.follow(isWanted);
		if (wasWanted && !isWanted) player.removeAttribute('data-recalling');
	}

	/** Shows the picture, and tells whether it is up to the questions. */
	show(): boolean {
		this.#door.opened?.show();
		return this.#door.isWanted;
	}

	/** Goes on to the question of another position. */
	move(): void {
		this.#door.opened?.land();
	}

	/** What is said once the text of a position is there; nothing where no question is open. */
	arrive(): string | undefined {
		if (!this.#door.isWanted) return undefined;
		return this.#door.opened?.words() ?? '';
	}

	#leave(): void {
		const { recall, ...options } = this.#host.state.options;
		this.#change(options);
		findPart(this.#host.player, '[data-discloses="playback"]', HTMLElement).focus();
	}

	#change(options: KeptOptions): void {
		this.#host.pause();
		this.#host.voice.note('');
		this.#host.take(options, 'push');
	}
}
