import { findPart } from '../find-part.ts';
import type { Recall, RecallHost } from '../recall/recall-host.ts';
import { conceal } from './disclosures.ts';

/** What the door needs of the player besides what the questions need. */
interface DoorHost extends Omit<RecallHost, 'announce'> {
	readonly announce: (text: string) => void;
	readonly note: (text: string) => void;
	/** Opens the questions, as an address that asks for them would. */
	readonly enter: () => void;
}

/**
 * Opens the questions what comes next when they are asked for, with the code and the file that they
 * need, and closes them.
 */
export class RecallDoor {
	#recall: Recall | undefined;
	#isWanted = false;
	#isOpening = false;
	#isPressed = false;
	readonly #host: DoorHost;

	constructor(host: DoorHost) {
		this.#host = host;
		const opener = findPart(host.player, '[data-opens-recall]', HTMLElement);
		opener.addEventListener('click', () => {
			this.#isPressed = true;
			conceal(host.player, 'playback');
			host.enter();
		});
	}

	/** Opens, goes to the question of the position, or closes. */
	follow(isWanted: boolean): void {
		const wasWanted = this.#isWanted;
		this.#isWanted = isWanted;
		if (!isWanted) {
			this.#recall?.close();
			this.#recall = undefined;
			if (wasWanted) this.#host.player.removeAttribute('data-recalling');
		} else if (this.#recall) this.#land(this.#recall);
		else void this.#open();
	}

	/** Shows the picture, and tells whether it is up to the questions. */
	show(): boolean {
		this.#recall?.show();
		return this.#isWanted;
	}

	/** Goes on to the question of another position. */
	move(): void {
		this.#recall?.land();
	}

	/** What is said once the text of a position is there; nothing where no question is open. */
	arrive(): string | undefined {
		if (!this.#isWanted) return undefined;
		return this.#recall?.words() ?? '';
	}

	#land(recall: Recall): void {
		recall.land();
		if (this.#isPressed) recall.focus();
		this.#isPressed = false;
	}

	async #open(): Promise<void> {
		const { player, leave, note } = this.#host;
		// The answer is in the text: it goes before the question is there.
		player.setAttribute('data-recalling', 'ask');
		if (this.#isOpening) return;
		this.#isOpening = true;
		try {
			const { openRecall } = await import('../recall/open-recall.ts');
			const recall = await openRecall(this.#host);
			if (this.#isWanted) {
				this.#recall = recall;
				this.#land(recall);
			} else recall.close();
		} catch {
			leave();
			note(findPart(player, '[data-recall]', HTMLElement).dataset['failed'] ?? '');
		} finally {
			this.#isOpening = false;
		}
	}
}
