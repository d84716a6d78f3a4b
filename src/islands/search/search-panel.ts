import { hasSpaces, isLocale } from '../../model/locale.ts';
import type { SearchEntry, SearchKind } from '../../model/search/search-entry.ts';
import { findPart } from '../find-part.ts';
import { findNames } from './find-names.ts';
import { groupHits } from './group-hits.ts';
import { inTime, type LoadedEntries } from './load-entries.ts';
import type { Find } from './rank-entries.ts';
import type { Segment } from './search-index.ts';
import { isComposing } from './search-keys.ts';
import styles from './search-panel.css?inline';
import type { SearchPhrases } from './search-phrases.ts';
import { segmentWords } from './segment-words.ts';
import { showHits } from './show-hits.ts';
import { describeFound, type Texts } from './describe-found.ts';
import { watchPresses } from './watch-presses.ts';
import { retryableImport } from '../retryable-import.ts';

/** What the panel works with. */
export interface PanelSetting {
	readonly dialog: HTMLDialogElement;
	readonly phrases: SearchPhrases;
	readonly locale: string;
	/** Base and language, with a slash at the end. */
	readonly root: string;
}

/** The field, the list of hits, and what is said about them. */
export class SearchPanel {
	readonly #setting: PanelSetting;
	readonly #field: HTMLInputElement;
	readonly #list: HTMLElement;
	readonly #status: HTMLElement;
	readonly #help: HTMLElement;
	readonly #opened = new Set<SearchKind>();
	readonly #segment: Segment;
	readonly #released: () => Promise<void>;
	#find: Find | undefined;
	#texts: Texts = 'coming';
	#query = '';
	#active = -1;

	constructor(setting: PanelSetting) {
		this.#setting = setting;
		this.#segment = segmentWords(setting.locale);
		this.#field = findPart(setting.dialog, 'input', HTMLInputElement);
		this.#list = findPart(setting.dialog, '.hits', HTMLElement);
		this.#released = watchPresses(this.#list);
		this.#status = findPart(setting.dialog, '.status', HTMLElement);
		this.#help = findPart(setting.dialog, '.help', HTMLElement);
		const style = document.createElement('style');
		style.textContent = styles;
		document.head.append(style);
		this.#field.addEventListener('input', (event) => {
			// Half a reading is no word yet: the end of the composition follows.
			if (!(event instanceof InputEvent && event.isComposing)) this.update();
		});
		this.#field.addEventListener('compositionend', () => this.update());
		this.#field.addEventListener('keydown', (event) => this.#onKey(event));
		this.#list.addEventListener('pointermove', (event) => {
			const { target } = event;
			const option =
				target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
			if (option) this.#activate(this.#options().indexOf(option), false);
		});
	}

	/** Makes names searchable as soon as they are there, and prose when that is. */
	async use({ names, all }: LoadedEntries): Promise<void> {
		this.#setTexts('coming');
		const list = await names;
		this.#find = findNames(list);
		this.#show();
		void this.#useIndex(list, all);
	}

	/** Searches for what is in the field, unless it was searched for already. */
	update(): void {
		const query = this.#field.value.trim();
		if (query === this.#query) return;
		this.#query = query;
		this.#opened.clear();
		this.#show();
	}

	/** What is read by an index is found in more ways, also where only names are there. */
	async #useIndex(
		names: readonly SearchEntry[],
		all: Promise<readonly SearchEntry[]>,
	): Promise<void> {
		const texts = all.then(
			(entries) => ({ entries, state: 'there' as const }),
			() => ({ entries: names, state: 'lost' as const }),
		);
		try {
			const { indexEntries } = await inTime(retryableImport(() => import('./search-index.ts')));
			const { entries, state } = await texts;
			this.#find = await indexEntries(entries, this.#segment);
			this.#setTexts(state);
		} catch {
			this.#setTexts('lost');
		}
		await this.#released();
		this.#showAgain();
	}

	#setTexts(texts: Texts): void {
		this.#texts = texts;
		this.#list.dataset['texts'] = texts;
	}

	/** More may be found now; a reader who has moved to a hit stays there. */
	#showAgain(): void {
		const moved = this.#active > 0 ? this.#options()[this.#active]?.getAttribute('href') : null;
		const { scrollTop } = this.#list;
		this.#show();
		const options = this.#options();
		const index = options.findIndex((option) => option.getAttribute('href') === moved);
		if (typeof moved !== 'string' || index === -1) return;
		this.#list.scrollTop = scrollTop;
		this.#activate(index, true);
	}

	#show(): void {
		if (!this.#find) return;
		const found = this.#query === '' ? undefined : this.#find(this.#query);
		const entries = found?.entries ?? [];
		const { phrases, root, locale } = this.#setting;
		const groups = showHits(groupHits(entries, this.#opened), {
			phrases,
			patterns: found?.patterns ?? [],
			root,
			excerpt: isLocale(locale) && !hasSpaces(locale) ? 90 : 160,
			onMore: (kind) => this.#open(kind),
		});
		this.#list.replaceChildren(...groups);
		this.#list.hidden = entries.length === 0;
		this.#field.setAttribute('aria-expanded', String(entries.length > 0));
		this.#options().forEach((option, index) => (option.id = `search-hit-${index}`));
		this.#activate(entries.length > 0 ? 0 : -1, true);
		this.#list.scrollTop = 0;
		const isLost = this.#texts === 'lost';
		const isInVain = found !== undefined && entries.length === 0 && this.#texts === 'there';
		this.#help.hidden = !isLost && !isInVain;
		findPart(this.#help, 'button', HTMLButtonElement).hidden = !isLost;
		this.#say(found ? describeFound(found, this.#query, this.#texts, phrases) : '');
	}

	#say(text: string): void {
		if (this.#status.textContent !== text) this.#status.textContent = text;
	}

	#open(kind: SearchKind): void {
		const at = this.#active;
		this.#opened.add(kind);
		this.#show();
		this.#activate(at, true);
		this.#field.focus();
	}

	#onKey(event: KeyboardEvent): void {
		if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
		const options = this.#options();
		const last = options.length - 1;
		if (event.key === 'ArrowDown') this.#activate(this.#active < last ? this.#active + 1 : 0, true);
		else if (event.key === 'ArrowUp')
			this.#activate(this.#active > 0 ? this.#active - 1 : last, true);
		else if (event.key === 'Enter') options[this.#active]?.click();
		else return;
		event.preventDefault();
	}

	#activate(index: number, scroll: boolean): void {
		const options = this.#options();
		this.#active = options.length === 0 ? -1 : Math.min(index, options.length - 1);
		for (const [place, option] of options.entries()) {
			option.setAttribute('aria-selected', String(place === this.#active));
		}
		const active = options[this.#active];
		if (active) this.#field.setAttribute('aria-activedescendant', active.id);
		else this.#field.removeAttribute('aria-activedescendant');
		if (scroll) active?.scrollIntoView({ block: 'nearest' });
	}

	#options(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
	}
}
