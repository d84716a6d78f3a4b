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
	const [panel, newPanel] = [document, page].map((from) => from.querySelector('[data-panel]'));
	return [
		() => {
			followHead(page.head);
			followLinks(page);
		},
		() => {
			if (panel && newPanel) followCaption(panel, newPanel);
		},
		...(panel && newPanel ? followRest(panel, newPanel) : []),
	];
}

function followCaption(panel: Element, newPanel: Element): void {
	for (const node of splitPanel(panel).caption) node.remove();
	panel.prepend(...splitPanel(newPanel).caption);
	panel.toggleAttribute('data-timed', newPanel.hasAttribute('data-timed'));
}

/**
 * Parts that both panels have stay and get other contents: for those that are out of sight, a
 * browser then has nothing to do.
 */
function followRest(panel: Element, newPanel: Element): readonly (() => void)[] {
	const old = splitPanel(panel).rest;
	const known = new Map(old.map((node) => [kindOf(node), node]));
	const changes: (() => void)[] = [];
	const nodes = splitPanel(newPanel).rest.map((node) => {
		const kept = known.get(kindOf(node));
		known.delete(kindOf(node));
		if (!(kept instanceof Element && node instanceof Element)) return node;
		if (!kept.isEqualNode(node)) {
			changes.push(() => {
				copyAttributes(node, kept);
				kept.replaceChildren(...node.childNodes);
			});
		}
		return kept;
	});
	const arrange = () => {
		for (const node of old) if (!nodes.includes(node)) node.remove();
		let [at = null]: (ChildNode | null)[] = old.filter((node) => nodes.includes(node));
		for (const node of nodes) {
			if (node === at) at = at.nextSibling;
			else panel.insertBefore(node, at);
		}
	};
	return [arrange, ...changes];
}

function kindOf(node: Node): string {
	return node instanceof Element ? `${node.localName} ${node.className}` : node.nodeName;
}

/** The nodes of a panel up to the caption of its step, and those after it. */
function splitPanel(panel: Element): {
	readonly caption: readonly ChildNode[];
	readonly rest: readonly ChildNode[];
} {
	const nodes = [...panel.childNodes];
	const caption = nodes.findIndex(
		(node) => node instanceof Element && node.matches('.step-caption'),
	);
	return { caption: nodes.slice(0, caption + 1), rest: nodes.slice(caption + 1) };
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
