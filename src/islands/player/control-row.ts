import { copyText } from '../copy-text.ts';
import { findPart } from '../find-part.ts';
import { leadTo } from './lead-to.ts';
import type { PlayerHost } from './player-host.ts';
import { positionOfKey } from './position-of-key.ts';
import { setText } from './set-text.ts';

/** The row of controls below the picture: where the player stands, what is next to it, and Play. */
export class ControlRow {
	readonly #host: PlayerHost;
	readonly #scrubber: HTMLInputElement;

	constructor(host: PlayerHost) {
		this.#host = host;
		this.#scrubber = findPart(host.player, '[data-scrubber]', HTMLInputElement);
		this.#listenToScrubber();
		this.#button('play').addEventListener('click', host.toggle);
		this.#button('copy').addEventListener('click', () => void this.#copy());
	}

	/** Brings scrubber, number and neighbors to the position of the player. */
	show(): void {
		const { player, state } = this.#host;
		this.#scrubber.valueAsNumber = state.position;
		this.#scrubber.setAttribute('aria-valuetext', state.textOf(state.position));
		setText(findPart(player, '[data-position]', HTMLElement), state.number);
		this.showNeighbors();
	}

	/** Points the links beside Play to their steps, before the text is there and after it. */
	showNeighbors(): void {
		const { position } = this.#host.state;
		this.#showNeighbor('previous', position - 1);
		this.#showNeighbor('next', position + 1);
	}

	showPlaying(playing: boolean): void {
		const button = this.#button('play');
		const { play, pause } = this.#host.state.props.texts;
		button.toggleAttribute('data-playing', playing);
		button.setAttribute('aria-label', playing ? pause : play);
	}

	#button(name: 'play' | 'copy'): HTMLElement {
		return findPart(this.#host.player, `[data-${name}]`, HTMLElement);
	}

	/** A scrubber that is dragged over many steps leaves one entry in the history. */
	#listenToScrubber(): void {
		let isDragged = false;
		this.#scrubber.addEventListener('input', () => {
			this.#host.move(this.#scrubber.valueAsNumber, isDragged ? 'replace' : 'push');
			isDragged = true;
		});
		this.#scrubber.addEventListener('change', () => (isDragged = false));
		// It would scroll the page.
		this.#scrubber.addEventListener('keydown', (event) => {
			if (positionOfKey(event, this.#host.state) !== 'toggle') return;
			event.preventDefault();
			this.#host.toggle();
		});
	}

	#showNeighbor(name: 'previous' | 'next', position: number): void {
		const { player, state } = this.#host;
		const link = findPart(player, `[data-follows="${name}"]`, HTMLAnchorElement);
		const target = state.props.positions[position];
		leadTo(link, target && target.address + state.carried);
	}

	async #copy(): Promise<void> {
		const { copied, notCopied } = this.#host.state.props.texts;
		this.#host.announcer.note((await copyText(location.href)) ? copied : notCopied);
	}
}
