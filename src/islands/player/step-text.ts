import { findPart } from '../find-part.ts';
import { NotThere } from '../site/fetch-text.ts';
import { fetchHtml, parseHtml } from '../site/trusted-html.ts';
import { afterPaint } from './after-paint.ts';
import { setDocumentTitle } from './document-title.ts';
import { editionOf, followInParts, keepPage } from './follow-page.ts';
import { createPanelSource } from './panel-source.ts';

/** A text may take this long before the page says that it is being loaded, in milliseconds. */
const quietFor = 300;

/** What the page says about a text that is not there. */
export interface TextNotes {
	readonly loading: string;
	readonly missing: string;
	readonly gone: string;
	readonly retry: string;
	readonly reload: string;
}

/** A step whose text is wanted: its address, that of its page in this view, and its title. */
export interface WantedText {
	readonly address: string;
	readonly href: string;
	readonly title: string;
}

/** What the text of a step needs from the player around it. */
interface Player {
	readonly notes: TextNotes;
	/** The page that shows the flow as a whole. */
	readonly start: string;
	/** The page of the text that is there at the beginning. */
	readonly first: string;
	/** What a step is called while its text is not there, by its title. */
	readonly nameOf: (title: string) => string;
	/** Whether something moves, whose frames the text is not to hold up. */
	isMoving(): boolean;
	/** Is called when a text is there. */
	shown(step: WantedText): void;
	/** Is called when the reader has to wait for a text, with the words that say so. */
	waits(text: string): void;
}

/** A page of another edition of the site than this script belongs to. */
class OtherEdition extends Error {}

/**
 * The text below the picture. It comes from the page of the step, as the build wrote it. Whatever
 * the line does, the page stays: it says that a text is being loaded or is missing, and shows it
 * when the line is back.
 */
export class StepText {
	readonly #player: Player;
	readonly #panel: HTMLElement;
	readonly #sign: HTMLElement;
	readonly #panelOf = createPanelSource(fetchHtml);
	/** The text that the page came with; kept once another takes its place. */
	readonly #first: { readonly address: string; page?: Document };
	#wanted: WantedText | undefined;
	#isMissing = false;
	#isThere = true;

	constructor(root: ParentNode, player: Player) {
		this.#player = player;
		this.#panel = findPart(root, '[data-panel]', HTMLElement);
		this.#sign = findPart(root, '[data-pending]', HTMLElement);
		this.#first = { address: player.first };
	}

	/** Whether the text in sight is that of the step in the picture. */
	get isThere(): boolean {
		return this.#isThere;
	}

	/** Shows the text of a step when it is there; a step that is wanted later wins. */
	async show(step: WantedText): Promise<void> {
		this.#wanted = step;
		this.#isThere = false;
		if (!this.#sign.hidden) this.#setBusy(step);
		const late = setTimeout(() => {
			if (this.#wanted === step) this.#setBusy(step);
		}, quietFor);
		try {
			const [pageOf] = await Promise.all([this.#find(step.address), afterPaint()]);
			if (this.#wanted !== step) return;
			const page = pageOf();
			this.keep();
			for (const follow of followInParts(page)) {
				if (this.#player.isMoving()) await afterPaint();
				if (this.#wanted !== step) return;
				follow();
			}
			this.#isMissing = false;
			this.#isThere = true;
			this.#setBusy();
			this.#player.shown(step);
		} catch (error) {
			if (this.#wanted === step) await this.#giveUp(step, error);
		} finally {
			clearTimeout(late);
		}
	}

	/** Keeps the text that the page came with, before another takes its place. */
	keep(): void {
		this.#first.page ??= keepPage();
	}

	/** Tries again to get a text that is missing. */
	readonly retry = (): void => {
		if (this.#isMissing && this.#wanted) void this.show(this.#wanted);
	};

	/** Forgets the text that is wanted: another player has taken the place of this one. */
	drop(): void {
		this.#wanted = undefined;
		this.#isMissing = false;
	}

	/** Fetches a text that may soon be wanted. One that fails is asked for again then. */
	prefetch(address: string): void {
		this.#panelOf(address).catch(() => undefined);
	}

	/** Finds a text, and gives what reads it: that takes a while, and the picture comes first. */
	async #find(address: string): Promise<() => Document> {
		const { page: first } = this.#first;
		if (first && this.#first.address === address) return () => first.cloneNode(true) as Document;
		const text = await this.#panelOf(address);
		return () => {
			const page = parseHtml(text);
			if (editionOf(page) !== editionOf(document)) throw new OtherEdition(address);
			return page;
		};
	}

	async #giveUp(step: WantedText, error: unknown): Promise<void> {
		// The site has been built anew. Its page brings the script that goes with it.
		const isNew = error instanceof OtherEdition && (await answers(step.href));
		if (this.#wanted !== step) return;
		if (isNew) {
			location.assign(step.href);
			return;
		}
		this.keep();
		this.#isMissing = true;
		this.#setBusy();
		this.#showMissing(step, error instanceof NotThere && error.gone);
	}

	/** Says above the panel that the text of a step is being loaded; nothing without a step. */
	#setBusy(step?: WantedText): void {
		if (step) this.#panel.setAttribute('aria-busy', 'true');
		else this.#panel.removeAttribute('aria-busy');
		const { nameOf, notes } = this.#player;
		const text = step ? `${nameOf(step.title)} – ${notes.loading}` : '';
		this.#sign.textContent = text;
		this.#sign.hidden = text === '';
		if (text !== '') this.#player.waits(text);
	}

	#showMissing({ title }: WantedText, gone: boolean): void {
		const { notes, start, nameOf } = this.#player;
		const text = gone ? notes.gone : notes.missing;
		const heading = document.createElement('h1');
		heading.id = '_top';
		heading.textContent = title;
		const note = document.createElement('p');
		note.className = 'note';
		note.textContent = text;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'control';
		button.textContent = gone ? notes.reload : notes.retry;
		button.addEventListener('click', () => {
			if (gone) location.assign(start);
			else this.retry();
		});
		this.#panel.replaceChildren(heading, note, button);
		setDocumentTitle(title);
		this.#player.waits(`${nameOf(title)} – ${text}`);
	}
}

/** Whether the site answers for a page now, asked anew. */
async function answers(address: string): Promise<boolean> {
	return fetch(address, { method: 'HEAD', cache: 'no-store', mode: 'same-origin' }).then(
		({ ok }) => ok,
		() => false,
	);
}
