import { findPart } from '../find-part.ts';
import { isForLink } from './is-for-link.ts';
import { mountPresenter } from './mount-presenter.ts';
import type { Beginning, PresentHost, Presenter } from './present-host.ts';
import {
	actionOf,
	actionOfKey,
	type PresentAction,
	type PresentState,
	type Command,
} from './present-keys.ts';
import { makePresentParts, type PresentParts } from './present-parts.ts';
import { type Screen, watchScreen } from './screen.ts';
import { showPointer } from './show-pointer.ts';
import { isElsewhere, switchLanguage } from './switch-language.ts';

/** A player that is presented: what keys, clickers and buttons ask for, and what becomes of it. */
export class Presentation implements Presenter {
	#isSwitching = false;
	readonly #host: PresentHost;
	/** What had the focus, and gets it back. */
	readonly #from: Element | null;
	readonly #figure: HTMLElement;
	readonly #parts: PresentParts;
	readonly #screen: Screen;
	readonly #listening = new AbortController();
	readonly #unmount: () => void;

	constructor(host: PresentHost, { fillsScreen, from }: Beginning) {
		const { player } = host;
		const { signal } = this.#listening;
		this.#host = host;
		this.#from = from;
		this.#figure = findPart(player, '[data-figure]', HTMLElement);
		this.#parts = makePresentParts(player);
		this.#unmount = mountPresenter(player, this.#parts);
		addEventListener('keydown', this.#onKey, { capture: true, signal });
		player.addEventListener('click', this.#onClick, { signal });
		showPointer(player, signal);
		this.#screen = watchScreen(host.leave, signal);
		this.show();
		this.#figure.focus({ preventScroll: true });
		host.announce(host.words());
		if (fillsScreen) this.#screen.fill();
	}

	show(): void {
		const { number, address } = this.#parts;
		number.textContent = this.#host.number();
		address.textContent = location.host + this.#host.address();
	}

	close(isReplaced: boolean): void {
		this.#listening.abort();
		this.#unmount();
		this.#host.player.removeAttribute('data-blank');
		if (isReplaced) return;
		this.#screen.giveBack();
		// What stands around the player is in the language in which the presentation began.
		if (isElsewhere()) location.reload();
		else this.#returnFocus();
	}

	#returnFocus(): void {
		const from = this.#from;
		if (from instanceof HTMLElement) from.focus();
		// It may have gone, or be the page itself.
		if (from === document.body || document.activeElement !== from) this.#figure.focus();
	}

	#stateAt(target: EventTarget | null): PresentState {
		const { keys } = this.#parts;
		return {
			isMoving: this.#host.isMoving(),
			isBlank: this.#host.player.hasAttribute('data-blank'),
			showsKeys: keys.open,
			scrollsKeys: keys.open && keys.scrollHeight > keys.clientHeight,
			isOnButton: target instanceof Element && target.closest('button') !== null,
		};
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		const action = actionOfKey(event, this.#stateAt(event.target));
		if (action === undefined) return;
		event.preventDefault();
		// Before the figure and the search, which have meanings of their own for some of them.
		event.stopPropagation();
		this.#act(action);
	};

	readonly #onClick = (event: MouseEvent): void => {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const { keys } = this.#parts;
		const now = this.#stateAt(target);
		const command = target.closest('[data-command]')?.getAttribute('data-command');
		if (now.isBlank) this.#act('blank');
		else if (command) this.#act(actionOf(command as Command, now));
		else if (keys.contains(target)) keys.close();
		else if (this.#figure.contains(target) && !isForLink(event, target)) {
			event.preventDefault();
			this.#act(actionOf('next', now));
		}
	};

	#act(action: PresentAction): void {
		const { keys } = this.#parts;
		if (action === 'nothing') return;
		if (action === 'keys') {
			if (keys.open) keys.close();
			else keys.showModal();
			return;
		}
		keys.close();
		if (action === 'blank') this.#blank();
		else if (action === 'language') void this.#speakNext();
		else if (action === 'fullScreen') this.#screen.toggle();
		else if (action === 'leave') this.#host.leave();
		else this.#host.go(action);
	}

	#blank(): void {
		const { player, announce, words } = this.#host;
		const isBlank = player.toggleAttribute('data-blank');
		announce(isBlank ? this.#parts.blank : words());
	}

	async #speakNext(): Promise<void> {
		if (this.#isSwitching) return;
		this.#isSwitching = true;
		try {
			await switchLanguage(this.#host.player, () => this.#listening.signal.aborted);
		} catch {
			this.#host.note(this.#parts.noLanguage);
		} finally {
			this.#isSwitching = false;
		}
	}
}
