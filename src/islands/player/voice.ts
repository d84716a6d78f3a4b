import { findPart } from '../find-part.ts';

/** What a player tells its reader: in the note below the controls, and to screen readers. */
export class Voice {
	readonly #player: ParentNode;

	constructor(player: ParentNode) {
		this.#player = player;
	}

	/** Shows a note, and says it; an empty text takes the note away. */
	readonly note = (text: string): void => {
		const note = findPart(this.#player, '[data-note]', HTMLElement);
		note.textContent = text;
		note.hidden = text === '';
		if (text !== '') this.announce(text);
	};

	readonly announce = (text: string): void => {
		findPart(this.#player, '[data-announce]', HTMLElement).textContent = text;
	};
}
