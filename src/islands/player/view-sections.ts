import { findPart } from '../find-part.ts';
import type { PageSource } from './page-source.ts';
import type { PlayerState } from './player-state.ts';

/** What a view means, in words, below the picture: a section of the site for each option. */
export class ViewSections {
	#isLacking = false;
	/** What was wanted last. */
	#wanted = '';
	readonly #place: HTMLElement;
	readonly #state: PlayerState;
	readonly #pageOf: PageSource;

	constructor(player: ParentNode, state: PlayerState, pageOf: PageSource) {
		this.#place = findPart(player, '[data-view]', HTMLElement);
		this.#state = state;
		this.#pageOf = pageOf;
	}

	/** Shows the sections of the view that the player has, or says that they cannot be had. */
	show(): void {
		const { options, props } = this.#state;
		const wanted = (['down', 'topology'] as const).flatMap((name) => {
			const id = options[name];
			return id === undefined ? [] : [{ page: props.pages[name], id }];
		});
		this.#isLacking = false;
		this.#showWanted(wanted).catch(() => {
			this.#isLacking = true;
			this.#place.textContent = props.texts.noSection;
		});
	}

	/** Tries again to get sections that are missing. */
	retry(): void {
		if (this.#isLacking) this.show();
	}

	/** Shows sections as the build wrote them. Rejects when one that is still wanted cannot be had. */
	async #showWanted(
		wanted: readonly { readonly page: string; readonly id: string }[],
	): Promise<void> {
		const key = JSON.stringify(wanted);
		this.#wanted = key;
		// A reader who chose again meanwhile gets the later choice.
		const isWanted = () => this.#wanted === key;
		try {
			const sections = await Promise.all(
				wanted.map(async ({ page, id }) => findSection(await this.#pageOf(page), id)),
			);
			if (isWanted()) this.#place.replaceChildren(...sections);
		} catch (error) {
			if (isWanted()) throw error;
		}
	}
}

function findSection(page: Document, id: string): Element {
	const section = page.querySelector(`[data-view-section="${CSS.escape(id)}"]`);
	if (section) return section;
	throw new Error(`The page has no section for "${id}".`);
}
