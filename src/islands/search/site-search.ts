/**
 * `<site-search>`: opens the search from its button or with Ctrl+K or ⌘K. Pagefind comes when the
 * search is first opened, and not before.
 */
class SiteSearch extends HTMLElement {
	#loaded: Promise<void> | undefined;

	connectedCallback(): void {
		const opener = this.querySelector<HTMLButtonElement>('button.open');
		const dialog = this.querySelector('dialog');
		if (!opener || !dialog) return;

		const open = () => {
			dialog.showModal();
			void this.#load();
		};
		opener.addEventListener('click', open);
		opener.disabled = false;

		dialog.querySelector('button.close')?.addEventListener('click', () => dialog.close());
		dialog.addEventListener('click', (event) => {
			const { target } = event;
			// The dialog itself is hit only beside its frame; a link may lead to this very page.
			const outside = target === dialog;
			const link = target instanceof Element && target.closest('a') !== null;
			if (outside || link) dialog.close();
		});
		addEventListener('keydown', (event) => {
			if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
			event.preventDefault();
			if (dialog.open) dialog.close();
			else open();
		});

		// The page without an address sends readers here with what they looked for.
		const asked = new URLSearchParams(location.search).get('q');
		if (asked !== null) {
			dialog.showModal();
			void this.#load().then(() => this.#ask(asked));
		}
	}

	#ask(words: string): void {
		const input = this.querySelector('input');
		if (!input) return;
		input.value = words;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}

	async #load(): Promise<void> {
		const status = this.querySelector('.status');
		const panel = this.querySelector<HTMLElement>('#starlight__search');
		if (!status || !panel) return;
		const { loading = '', failed = '', translations = '{}' } = this.dataset;
		if (!this.#loaded) {
			status.textContent = loading;
			this.#loaded = import('./search-panel.ts').then(({ showPanel }) =>
				showPanel(panel, JSON.parse(translations) as Record<string, string>),
			);
		}
		try {
			await this.#loaded;
			status.textContent = '';
			this.querySelector('input')?.focus();
		} catch {
			status.textContent = failed;
		}
	}
}

customElements.define('site-search', SiteSearch);
