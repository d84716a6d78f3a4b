import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { elementsIn, isElement } from '../../diagram/svg/tree.ts';

/** A section of a chapter, as the contents list it. */
export interface Section {
	readonly id: string;
	readonly number: string;
	readonly title: readonly ElementContent[];
}

/** The rank of the headings of sections: the title of the book, parts and chapters stand above. */
export const sectionTag = 'h4';

/** Lowers the headings of a page by some ranks. */
export function lowerHeadings(node: Element, by: number): void {
	const [, rank] = /^h([1-6])$/.exec(node.tagName) ?? [];
	if (rank !== undefined) node.tagName = `h${String(Math.min(6, Number(rank) + by))}`;
	for (const child of elementsIn(node)) lowerHeadings(child, by);
}

/** Puts a number before the words of a heading. */
export function putNumber(heading: Element, number: string): void {
	heading.children = [h('span', { class: 'number' }, `${number} `), ...heading.children];
}

/** Copies the words of a heading or a link, and that they are not to be translated. */
export function wordsOf({ properties, children }: Element): ElementContent[] {
	const words = structuredClone(children.filter((child) => !isElement(child, 'svg')));
	return properties['translate'] === 'no' ? [h('span', { translate: 'no' }, words)] : words;
}

/** Numbers the sections of a chapter, and gives the section that every id in it belongs to. */
export function numberSections(chapter: Element, number: string) {
	const sections: Section[] = [];
	const numberOf = new Map<string, string>();
	let current = number;
	visit(chapter);
	return { sections, numberOf };

	function visit(node: Element): void {
		const { id } = node.properties;
		if (node.tagName === sectionTag && typeof id === 'string') {
			current = `${number}.${String(sections.length + 1)}`;
			sections.push({ id, number: current, title: wordsOf(node) });
			putNumber(node, current);
		}
		if (typeof id === 'string') numberOf.set(id, current);
		for (const child of elementsIn(node)) visit(child);
	}
}
