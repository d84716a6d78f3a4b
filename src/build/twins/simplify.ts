import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import {
	elementsIn,
	hasClass,
	isElement,
	replaceChildren,
	textOf,
} from '../../diagram/svg/tree.ts';
import { commas } from '../../model/format/format-list.ts';
import type { Locale } from '../../model/locale.ts';
import { plainCitation } from './footnotes.ts';

/** What serves the reader of a page in a browser, and says nothing. */
const tools = ['button', 'form', 'fieldset', 'input', 'label', 'script', 'select', 'style', 'wbr'];
const toolClasses = ['controls', 'pagination-links', 'sl-anchor-link', 'back-link', 'report-link'];
const toolAttributes = ['hidden', 'dataFigure', 'dataOptions', 'dataPageTools'];

/** What stands within a line. */
const inline = ['a', 'code', 'data', 'em', 'q', 'small', 'span', 'strong', 'time'];

/** Ends a text after which no mark has to separate what follows. */
const separated = /[\s：、。・·–—(（[「]$/u;

/** Takes out of the main part of a page what is layout, and gives pictures and code their plain form. */
export function simplify(main: Element, locale: Locale): void {
	replaceChildren(main, (child, parent) => {
		if (!isElement(child)) return child.type === 'comment' ? [] : [child];
		if (hasClass(child, 'cite')) return [plainCitation(child)];
		if (isTool(child)) return [];
		if (isName(child)) return child.children;
		if (child.tagName === 'svg') return labelOf(child, parent);
		if (child.tagName === 'pre') return [plainCode(child)];
		if (child.tagName === 'caption') return [];
		if (child.tagName === 'table') return [...captionOf(child), child];
		return [child];
	});
	separateFacts(main, locale);
	forgetStyles(main);
}

/** Tells whether an element serves only the reader of a page in a browser. */
export function isTool(node: Element): boolean {
	const { tagName, properties } = node;
	return (
		tools.includes(tagName) ||
		toolClasses.some((name) => hasClass(node, name)) ||
		toolAttributes.some((name) => name in properties && properties[name] !== false) ||
		(properties['ariaHidden'] === 'true' && tagName !== 'svg')
	);
}

/** Tells whether an element only says that a name is not to be translated. */
function isName({ tagName, properties }: Element): boolean {
	return tagName === 'span' && Object.keys(properties).join() === 'translate';
}

/** The label of a picture; once, where a page holds a wide and a tall one, or says it below. */
function labelOf(svg: Element, parent: Nodes): readonly RootContent[] {
	const label = svg.properties['ariaLabel'];
	if (typeof label !== 'string') return [];
	const beside = elementsIn(parent);
	const first = beside.find(
		(child) => child.tagName === 'svg' && child.properties['ariaLabel'] === label,
	);
	const isSaid = beside.some(
		(child) => child.tagName === 'figcaption' && textOf(child).trim() === label,
	);
	if (first !== svg || isSaid) return [];
	return [{ ...svg, tagName: 'p', properties: {}, children: [{ type: 'text', value: label }] }];
}

/** A block of code as it stands in Markdown: its lines, and its language. */
export function plainCode(pre: Element): Element {
	const language = pre.properties['dataLanguage'];
	const lines = findAll(pre, (node) => hasClass(node, 'ec-line'));
	const value = lines.length > 0 ? lines.map(lineOf).join('\n') : textOf(pre);
	const code: Element = {
		type: 'element',
		tagName: 'code',
		properties: { className: [`language-${typeof language === 'string' ? language : 'text'}`] },
		children: [{ type: 'text', value }],
	};
	return { type: 'element', tagName: 'pre', properties: {}, children: [code] };
}

function lineOf(line: Element): string {
	return textOf(line).replace(/\n$/, '');
}

function findAll(node: Nodes, test: (found: Element) => boolean): readonly Element[] {
	if (isElement(node) && test(node)) return [node];
	return 'children' in node ? node.children.flatMap((child) => findAll(child, test)) : [];
}

/** Markdown's tables have no caption: it stands before. */
function captionOf(table: Element): readonly Element[] {
	return table.children
		.filter((child) => isElement(child, 'caption'))
		.map((caption) => ({ ...caption, tagName: 'p', properties: {} }));
}

/** Puts a mark between facts that only the styles of the page set apart. */
function separateFacts(node: Nodes, locale: Locale): void {
	if (!('children' in node)) return;
	const children = node.children as ElementContent[];
	const hasText = children.some((child) => child.type === 'text' && child.value.trim() !== '');
	for (let index = children.length - 1; index > 0; index -= 1) {
		const mark = markBetween(children[index - 1], children[index], {
			isProse: hasText,
			isCell: isElement(node, 'td'),
			comma: commas[locale],
		});
		if (mark !== undefined) children.splice(index, 0, { type: 'text', value: mark });
	}
	for (const child of children) separateFacts(child, locale);
}

function markBetween(
	before: ElementContent | undefined,
	after: ElementContent | undefined,
	{ isProse, isCell, comma }: { isProse: boolean; isCell: boolean; comma: string },
): string | undefined {
	if (!before || !isElement(after, ...inline)) return undefined;
	const [text, next] = [textOf(before), textOf(after)];
	if (text.trim() === '' || next.trim() === '' || /^[\s:、,.;)]/.test(next)) return undefined;
	if (/[.!?:;]$/.test(text)) return ' ';
	if (separated.test(text)) return undefined;
	if (before.type === 'text') return isCell && isElement(after, 'span', 'code') ? ' · ' : undefined;
	if (!isElement(before, ...inline)) return undefined;
	if (isElement(before, 'a') && isElement(after, 'a')) return comma;
	const isFact = isElement(before, 'span', 'small') && isElement(after, 'span', 'small');
	return isFact || !isProse ? ' · ' : undefined;
}

/** What Markdown can say of an element. */
const kept = ['href', 'id', 'dataCites', 'className', 'start', 'value', 'colSpan', 'rowSpan'];

/** Forgets all that Markdown cannot say: it is a burden to every step that follows. */
function forgetStyles(node: Nodes): void {
	if (isElement(node)) {
		const { tagName, properties } = node;
		node.properties = Object.fromEntries(
			kept
				.filter((name) => name in properties && (name !== 'className' || tagName === 'code'))
				.map((name) => [name, properties[name]]),
		);
	}
	if (!('children' in node)) return;
	const children = node.children as ElementContent[];
	node.children = children.flatMap((child) =>
		isElement(child, 'span') ? contentOf(child) : [child],
	);
	for (const child of node.children) forgetStyles(child);
}

/** What is in a span, at any depth: a span itself says nothing in Markdown. */
function contentOf(span: Element): readonly ElementContent[] {
	return span.children.flatMap((child) => (isElement(child, 'span') ? contentOf(child) : [child]));
}
