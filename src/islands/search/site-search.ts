import { findPart } from '../find-part.ts';
import { opensElsewhere } from '../opens-elsewhere.ts';
import { inTime, loadEntries } from './load-entries.ts';
import { keepQueryState, pushQueryState, readQueryState } from './search-history.ts';
import { isApple, isComposing, isTextField, opensSearch } from './search-keys.ts';
import type { SearchPanel } from './search-panel.ts';
import type { SearchPhrases } from './search-phrases.ts';
import { retryableImport } from '../retryable-import.ts';

/**
 * `<site-search>`: opens the search from its button or by keyboard. What it searches comes when it
 * is first wanted, and not before. While it is open it has an entry of the history.
 */
class SiteSearch extends HTMLElement {
	#panel: SearchPanel | undefined;
	#loading: Promise<void> | undefined;
	/** It closes because the history has left its entry already, or is about to by a link. */
	#leaving = false;

	connectedCallback(): void {
		const dialog = findPart(this, 'dialog', HTMLDialogElement);
		const opener = findPart(this, 'button.open', HTMLButtonElement);
		// Deprecated, but the user agent is what developer tools pretend.
		const apple = isApple(navigator.platform);

		// Until here the link to the list of pages stood in its place.
		findPart(this, 'a.open', HTMLAnchorElement).hidden = true;
		opener.hidden = false;
		if (apple) findPart(opener, 'kbd kbd', HTMLElement).textContent = '⌘';
		opener.addEventListener('click', () => this.#open(dialog));
		// The line is used while the hand is still on its way.
		for (const sign of ['pointerenter', 'focus']) {
			opener.addEventListener(sign, () => void this.#load(dialog));
		}

		findPart(dialog, '.close', HTMLButtonElement).addEventListener('click', () => dialog.close());
		findPart(dialog, '.help button', HTMLButtonElement).addEventListener('click', () => {
			this.#loading = undefined;
			void this.#load(dialog);
			this.#fieldOf(dialog).focus();
		});
		this.#closeBeside(dialog);
		dialog.addEventListener('click', (event) => this.#onLink(dialog, event));
		dialog.addEventListener('keydown', (event) => {
			// What Escape cancels is the composition.
			if (event.key === 'Escape' && isComposing(event)) event.preventDefault();
		});
		dialog.addEventListener('close', () => {
			// The event comes later, when Forward may have opened the search again.
			this.#markPage(dialog.open);
			if (!this.#leaving && readQueryState() !== undefined) history.back();
			this.#leaving = false;
		});
		addEventListener('popstate', () => this.#follow(dialog));
		addEventListener('keydown', (event) => {
			const writing = isTextField(event.composedPath()[0] ?? null) && !dialog.open;
			if (isComposing(event) || !opensSearch(event, apple, writing)) return;
			event.preventDefault();
			if (dialog.open) dialog.close();
			else this.#open(dialog);
		});
		this.#follow(dialog);
		// The page for unknown addresses sends readers here with what they looked for.
		const asked = new URLSearchParams(location.search).get('q');
		if (asked !== null && !dialog.open) this.#open(dialog, asked);
	}

	/** Shows what the current entry of the history says. */
	#follow(dialog: HTMLDialogElement): void {
		const query = readQueryState();
		if (query !== undefined) this.#open(dialog, query);
		else if (dialog.open) {
			this.#leaving = true;
			dialog.close();
		}
	}

	#open(dialog: HTMLDialogElement, query?: string): void {
		const field = this.#fieldOf(dialog);
		// Before the dialog is drawn, which takes a while: the line is used meanwhile.
		void this.#load(dialog);
		if (!dialog.open) {
			dialog.showModal();
			this.#markPage(true);
			pushQueryState();
		}
		if (query !== undefined) {
			field.value = query;
			// What a script writes is no input: the hits would still be those of the query before.
			this.#panel?.update();
		}
		field.focus();
		field.select();
	}

	/**
	 * Keeps the page behind the dialog from scrolling. By what the page contains, every element that
	 * comes or goes would make the browser look through all of it.
	 */
	#markPage(isSearching: boolean): void {
		document.documentElement.toggleAttribute('data-searching', isSearching);
	}

	/** Closes at a press beside the frame: one that begins in the field selects text. */
	#closeBeside(dialog: HTMLDialogElement): void {
		let began: EventTarget | null = null;
		dialog.addEventListener('pointerdown', ({ target }) => (began = target));
		dialog.addEventListener('click', ({ target }) => {
			if (target === dialog && began === dialog) dialog.close();
		});
	}

	#onLink(dialog: HTMLDialogElement, event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link) return;
		keepQueryState(this.#fieldOf(dialog).value);
		const isElsewhere = opensElsewhere(event) || link.pathname !== location.pathname;
		if (isElsewhere || link.hash === '') return;
		this.#leaving = true;
		dialog.close();
	}

	#load(dialog: HTMLDialogElement): Promise<void> {
		this.#loading ??= this.#start(dialog);
		return this.#loading;
	}

	async #start(dialog: HTMLDialogElement): Promise<void> {
		const { names = '', texts = '', phrases = '{}', root = '/', locale = '' } = this.dataset;
		const said = JSON.parse(phrases) as SearchPhrases;
		const status = findPart(dialog, '.status', HTMLElement);
		const help = findPart(dialog, '.help', HTMLElement);
		help.hidden = true;
		status.textContent = said.loading;
		try {
			const entries = loadEntries({ names, texts });
			// Whether it comes in time is told by what waits for it.
			entries.names.catch(() => undefined);
			const { SearchPanel } = await inTime(retryableImport(() => import('./search-panel.ts')));
			this.#panel ??= new SearchPanel({ dialog, phrases: said, locale, root });
			await this.#panel.use(entries);
			this.#panel.update();
		} catch {
			status.textContent = said.failed;
			findPart(help, 'button', HTMLButtonElement).hidden = false;
			help.hidden = false;
		}
	}

	#fieldOf(dialog: HTMLDialogElement): HTMLInputElement {
		return findPart(dialog, 'input', HTMLInputElement);
	}
}

customElements.define('site-search', SiteSearch);
