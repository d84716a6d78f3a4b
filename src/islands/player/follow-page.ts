import { headParts } from '../../model/flows/page-panel.ts';
import { documentTitle, setDocumentTitle } from './document-title.ts';

const headFollows = [
	'title',
	...headParts.map(({ tag, attribute, start }) => `${tag}[${attribute}^="${start}"]`),
].join(',');

/** What tells an element of the head from the others of its kind. */
const headNames = ['name', 'property', 'rel', 'hreflang', 'type'];

/**
 * Makes this document say what another page of the site says: the head, the panel below the
 * picture, and every element marked `data-follows`. Elements that may hold the focus are kept and
 * only get the attributes of their counterparts.
 */
export function followPage(page: Document): void {
	for (const follow of followInParts(page)) follow();
}

/**
 * The same in parts, for a page in which something moves: each takes no longer than a frame has. One
 * that is left at any of them is brought to order by following any page.
 */
export function followInParts(page: Document): readonly (() => void)[] {
	const part = (upToCaption: boolean) => () => {
		const [panel, newPanel] = [document, page].map((from) => from.querySelector('[data-panel]'));
		if (!panel || !newPanel) return;
		for (const node of nodesBeside(panel, upToCaption)) node.remove();
		panel[upToCaption ? 'prepend' : 'append'](...nodesBeside(newPanel, upToCaption));
		panel.toggleAttribute('data-timed', newPanel.hasAttribute('data-timed'));
	};
	return [
		() => {
			followHead(page.head);
			followLinks(page);
		},
		part(true),
		part(false),
	];
}

/** The nodes of a panel up to the caption of its step, or those after it. */
function nodesBeside(panel: Element, upToCaption: boolean): readonly ChildNode[] {
	const nodes = [...panel.childNodes];
	const end = nodes.findIndex((node) => node instanceof Element && node.matches('.step-caption'));
	return upToCaption ? nodes.slice(0, end + 1) : nodes.slice(end + 1);
}

function followLinks(page: Document): void {
	for (const element of document.querySelectorAll('[data-follows]')) {
		const name = element.getAttribute('data-follows') ?? '';
		const counterpart = page.querySelector(`[data-follows="${CSS.escape(name)}"]`);
		if (counterpart) copyAttributes(counterpart, element);
	}
}

/** Gives the edition of the site that a page, or a part of one, belongs to. */
export function editionOf(page: Document): string | undefined {
	return page.querySelector('[data-panel]')?.getAttribute('data-edition') ?? undefined;
}

/** Keeps of this document what `followPage` takes over. */
export function keepPage(): Document {
	const page = document.implementation.createHTMLDocument(documentTitle());
	const copy = (element: Element) => page.importNode(element, true);
	const head = [...document.head.querySelectorAll(headFollows)];
	page.head.append(...head.filter(({ localName }) => localName !== 'title').map(copy));
	page.body.append(...[...document.querySelectorAll('[data-follows], [data-panel]')].map(copy));
	return page;
}

/** Every change to the head makes the browser look at the whole page anew, so few are made. */
function followHead(head: HTMLHeadElement): void {
	const old = nameElements(document.head);
	for (const [name, element] of nameElements(head)) {
		const known = old.get(name);
		old.delete(name);
		if (!known) document.head.append(element);
		else if (element.localName === 'title') setDocumentTitle(element.textContent);
		else copyAttributes(element, known);
	}
	for (const element of old.values()) element.remove();
}

function nameElements(head: HTMLHeadElement): Map<string, Element> {
	const elements = [...head.querySelectorAll(headFollows)];
	return new Map(
		elements.map((element) => [
			[element.localName, ...headNames.map((name) => element.getAttribute(name))].join(' '),
			element,
		]),
	);
}

function copyAttributes(from: Element, to: Element): void {
	for (const name of to.getAttributeNames()) {
		if (!from.hasAttribute(name)) to.removeAttribute(name);
	}
	for (const name of from.getAttributeNames()) {
		const value = from.getAttribute(name) ?? '';
		if (to.getAttribute(name) !== value) to.setAttribute(name, value);
	}
}
