import type { ChoiceQuery } from './choice-query.ts';
import { findPart } from '../find-part.ts';
import { isShown } from '../is-shown.ts';

/**
 * An element that keeps the choice of its radio buttons in the query of the address and says how
 * many rows are shown. Hiding the others is done by CSS, without this.
 */
export abstract class ChoiceFilter extends HTMLElement {
	/** Reads the query of an address. */
	protected abstract read(query: string): ChoiceQuery<string>;

	/** Gives the query that asks for a choice, keeping whatever else the query says. */
	protected abstract write(query: string, shown: string): string;

	connectedCallback(): void {
		const { shown, unknown } = this.read(location.search);
		this.#choose(shown);
		if (unknown !== undefined) {
			const text = (this.#status.dataset.unknown ?? '').replace('{{nearest}}', unknown.nearest);
			this.#say(text.replace('{{value}}', () => unknown.value));
		} else if (shown !== 'all') this.#sayShown();
		this.#showTarget();
		this.addEventListener('change', () => {
			// A fragment that the choice hides would undo it, and could not be followed again.
			const target = this.#target;
			if (target && !isShown(target)) this.#leaveFragment();
			this.#writeAddress();
			this.#sayShown();
		});
		addEventListener('hashchange', () => this.#showTarget());
	}

	/** A link to a row wins over the filter that would hide it. */
	#showTarget(): void {
		const target = this.#target;
		if (!target) return;
		if (!isShown(target)) {
			this.#choose('all');
			this.#writeAddress();
			this.#sayShown();
		}
		// The filter of the address has moved what the browser had scrolled to.
		target.scrollIntoView();
	}

	/** The entry, or the heading, that the fragment of the address names. */
	get #target(): HTMLElement | undefined {
		const target = document.getElementById(decodeFragment(location.hash));
		return target && this.contains(target) ? target : undefined;
	}

	#leaveFragment(): void {
		history.replaceState(history.state, '', location.pathname + location.search);
	}

	#choose(shown: string): void {
		findPart(this, `input[value="${shown}"]`, HTMLInputElement).checked = true;
	}

	get #chosen(): HTMLInputElement {
		return findPart(this, 'input:checked', HTMLInputElement);
	}

	#writeAddress(): void {
		const query = this.write(location.search, this.#chosen.value);
		history.replaceState(history.state, '', location.pathname + query + location.hash);
	}

	#sayShown(): void {
		this.#say(this.#chosen.dataset.shown ?? '');
	}

	#say(text: string): void {
		this.#status.textContent = text;
	}

	get #status(): HTMLElement {
		return findPart(this, '[role="status"]', HTMLElement);
	}
}

function decodeFragment(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}
