import { type InsideFlow, insideFrameAt } from '../../diagram/inside/frame.ts';
import type { View } from '../../diagram/picture/frame.ts';
import { insideFragmentAddress } from '../../model/inside/inside-fragment-address.ts';
import { findPart } from '../find-part.ts';
import type { PageSource } from './page-source.ts';
import { findKeyed, type KeyedElements, showFrame } from './show-frame.ts';

/** What the picture shows: a step, if any, and how. */
interface Shown {
	readonly stepId: string | undefined;
	readonly view: View;
}

/** What is inside one component, as it came from the site. */
interface Opened {
	readonly component: string;
	readonly flow: InsideFlow;
	readonly told: Readonly<Record<string, string>>;
	readonly pictures: readonly Element[];
	readonly elements: KeyedElements;
}

/**
 * Turns the picture of a player to what is inside a component and back. The drawing is fetched when
 * it is first asked for; from then on it follows the steps by attributes alone, like the picture.
 */
export class InsideView {
	readonly #player: HTMLElement;
	readonly #flowAddress: string;
	readonly #pageOf: PageSource;
	#opened: Opened | undefined;
	#wanted: string | undefined;
	#shown: Shown;

	constructor(player: HTMLElement, flowAddress: string, pageOf: PageSource, shown: Shown) {
		this.#player = player;
		this.#flowAddress = flowAddress;
		this.#pageOf = pageOf;
		this.#shown = shown;
	}

	/**
	 * Shows what is inside a component, or the whole picture: also where the drawing cannot be had;
	 * its page is a link beside the switch.
	 */
	async turnTo(component: string | undefined): Promise<void> {
		this.#wanted = component;
		if (component === this.#opened?.component) return;
		if (component === undefined) {
			this.#close();
			return;
		}
		// A reader who chooses again meanwhile gets the later choice.
		const isWanted = () => this.#wanted === component;
		try {
			const page = await this.#pageOf(insideFragmentAddress(this.#flowAddress, component));
			if (isWanted()) this.#open(component, page);
		} catch {
			if (isWanted()) this.#close();
		}
	}

	#open(component: string, page: Document): void {
		this.#close();
		const holder = page.querySelector<HTMLElement>('[data-inside]');
		if (!holder) throw new Error(`The answer has nothing of the inside of ${component}.`);
		const { flow, told } = JSON.parse(holder.dataset['props'] ?? '') as Pick<
			Opened,
			'flow' | 'told'
		>;
		const elements = findKeyed(holder);
		const pictures = [...holder.children];
		const figure = findPart(this.#player, '[data-figure]', HTMLElement);
		figure.append(...pictures);
		figure.dataset['insideOf'] = component;
		this.#opened = { component, flow, told, pictures, elements };
		this.show(this.#shown);
	}

	/** Brings the picture to a step. */
	show(shown: Shown): void {
		this.#shown = shown;
		if (!this.#opened) return;
		const { flow, elements } = this.#opened;
		showFrame(elements, insideFrameAt(flow, shown.stepId, shown.view));
		const text = this.told();
		const note = findPart(this.#player, '[data-inside-note]', HTMLElement);
		note.hidden = false;
		findPart(note, '[data-told]', HTMLElement).textContent = text;
	}

	/** Where the step that is shown happens, in words; empty while the whole picture is shown. */
	told(): string {
		const { stepId } = this.#shown;
		return stepId === undefined ? '' : (this.#opened?.told[stepId] ?? '');
	}

	#close(): void {
		for (const picture of this.#opened?.pictures ?? []) picture.remove();
		this.#opened = undefined;
		delete findPart(this.#player, '[data-figure]', HTMLElement).dataset['insideOf'];
		const note = findPart(this.#player, '[data-inside-note]', HTMLElement);
		note.hidden = true;
		findPart(note, '[data-told]', HTMLElement).textContent = '';
	}
}
