import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** What the list at the end of a chapter says of a source. */
export type NoteText = readonly ElementContent[];

/** The numbered notes of a chapter, in the order in which its text first needs them. */
export class Notes {
	readonly #chapter: string;
	readonly #numbers = new Map<string, number>();
	readonly #texts: NoteText[] = [];

	/** `chapter` is the id of the chapter in the book. */
	constructor(chapter: string) {
		this.#chapter = chapter;
	}

	/** Gives the mark that leads to a note, and writes the note when it is the first one. */
	mark(key: string, write: () => NoteText): Element {
		const known = this.#numbers.get(key);
		const number = known ?? this.#texts.push(write());
		this.#numbers.set(key, number);
		return markTo(`#${this.#idOf(number)}`, `[${String(number)}]`);
	}

	/** The notes as a list; none where nothing needs one. */
	list(heading: string): Element | undefined {
		if (this.#texts.length === 0) return undefined;
		return h('section', { class: 'notes' }, [
			h('h4', heading),
			h(
				'ol',
				this.#texts.map((text, index) => h('li', { id: this.#idOf(index + 1) }, [...text])),
			),
		]);
	}

	#idOf(number: number): string {
		return `${this.#chapter}--note-${String(number)}`;
	}
}

/** Made by hand: there are thousands. */
function markTo(href: string, value: string): Element {
	const text = { type: 'text' as const, value };
	const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [text] };
	const properties = { className: ['note-mark'] };
	return { type: 'element', tagName: 'sup', properties, children: [link] };
}
