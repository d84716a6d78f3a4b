import { headParts } from '../../model/flows/page-part.ts';

const headFollows = [
	'title',
	...headParts.map(({ tag, attribute, start }) => `${tag}[${attribute}^="${start}"]`),
].join(',');

/**
 * Makes this document say what another page of the site says: the head, the panel below the
 * picture, and every element marked `data-follows`. Elements that may hold the focus are kept and
 * only get the attributes of their counterparts.
 */
export function followPage(page: Document): void {
	for (const element of document.head.querySelectorAll(headFollows)) element.remove();
	document.head.append(...page.head.querySelectorAll(headFollows));
	const [panel, newPanel] = [document, page].map((from) => from.querySelector('[data-panel]'));
	panel?.replaceChildren(...(newPanel?.childNodes ?? []));
	for (const element of document.querySelectorAll('[data-follows]')) {
		const name = element.getAttribute('data-follows') ?? '';
		const counterpart = page.querySelector(`[data-follows="${CSS.escape(name)}"]`);
		if (counterpart) copyAttributes(counterpart, element);
	}
}

function copyAttributes(from: Element, to: Element): void {
	for (const { name } of [...to.attributes]) {
		if (!from.hasAttribute(name)) to.removeAttribute(name);
	}
	for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
