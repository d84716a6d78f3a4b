import { findPart } from '../find-part.ts';
import type { Phase } from './recall-phase.ts';

/** The place below the picture in which questions are asked. */
export class RecallPanel {
	readonly #player: HTMLElement;
	readonly #place: HTMLElement;

	constructor(player: HTMLElement) {
		this.#player = player;
		this.#place = findPart(player, '[data-recall]', HTMLElement);
	}

	get hasFocus(): boolean {
		return this.#place.contains(document.activeElement);
	}

	/** The words of the result that is shown, if one is. */
	get summary(): string {
		return this.#place.querySelector('[data-recall-summary]')?.textContent ?? '';
	}

	fill(phase: Phase, parts: readonly HTMLElement[]): void {
		this.#player.setAttribute('data-recalling', phase);
		this.#place.replaceChildren(...parts);
		this.#place.hidden = false;
	}

	replaceFoot(foot: HTMLElement): void {
		findPart(this.#place, '.recall-foot', HTMLElement).replaceWith(foot);
	}

	focus(): void {
		this.#place.querySelector<HTMLElement>('[data-recall-focus]')?.focus();
	}

	/** Says that answers are gone, where the button stood that deleted them. */
	showForgotten(text: string): void {
		findPart(this.#place, '[data-recall-leave]', HTMLElement).focus();
		findPart(this.#place, '[data-recall-kept]', HTMLElement).textContent = text;
	}

	empty(): void {
		this.#player.removeAttribute('data-recalling');
		this.#place.hidden = true;
		this.#place.replaceChildren();
	}
}
