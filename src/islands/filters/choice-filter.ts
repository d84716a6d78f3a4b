import { findPart } from '../find-part.ts';
import { isShown } from '../is-shown.ts';
import { readChoice, writeChoice } from './choice-query.ts';

/**
 * An element that keeps the choice of its radio buttons in the query of the address and says how
 * many rows are shown. Hiding the others is done by CSS, without this.
 */
export abstract class ChoiceFilter extends HTMLElement {
	/** What the choice is called in addresses, and what there is to choose besides `all`. */
	protected abstract readonly choice: { readonly name: string; readonly values: readonly string[] };

	connectedCallback(): void {
		const { name, values } = this.choice;
		const { shown, unknown } = readChoice(location.search, name, values);
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
		const target = document.getElementById(location.hash.slice(1));
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
		const query = writeChoice(location.search, this.choice.name, this.#chosen.value);
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
