import type { Nodes } from 'hast';
import { pageAddress } from '../../data/site/addresses.ts';
import { bookAnchor, bookAnchorOf } from '../../data/site/book.ts';
import type { Locale } from '../../model/locale.ts';
import { cutBase } from '../../model/site/base.ts';
import { isElement } from '../../diagram/svg/tree.ts';

/** Where a page stands: what its links and ids are written from. */
export interface PageOrigin {
	readonly path: string;
	readonly locale: Locale;
	readonly base: string;
}

/** Attributes that name other elements by their ids. */
const naming = ['ariaLabelledBy', 'ariaDescribedBy', 'headers', 'htmlFor'];

/**
 * Makes the ids of a page distinct from those of other pages, and writes its links from the root
 * of the site, without its base. Ids within a drawing are named by styles, and stay.
 */
export function qualifyPage(node: Nodes, place: PageOrigin, isInDefs = false): void {
	if (isElement(node)) {
		const { properties } = node;
		if (typeof properties['id'] === 'string' && !isInDefs) {
			properties['id'] = placeId(properties['id'], place);
		}
		for (const name of naming) {
			const value = properties[name];
			if (value === undefined || value === null) continue;
			const ids = (Array.isArray(value) ? value.join(' ') : String(value)).split(' ');
			properties[name] = ids.map((id) => placeId(id, place)).join(' ');
		}
		if (typeof properties['href'] === 'string') {
			const { href } = properties;
			// Part of a drawing, shown again.
			const isUse = node.tagName === 'use' && href.startsWith('#');
			properties['href'] = isUse ? `#${placeId(href.slice(1), place)}` : placeLink(href, place);
		}
	}
	if (!('children' in node)) return;
	const within = isInDefs || isElement(node, 'defs');
	for (const child of node.children) qualifyPage(child, place, within);
}

/** The first heading of every page has the same id: it is the page itself. */
function placeId(id: string, { path }: PageOrigin): string {
	return id === '_top' ? bookAnchor(path) : bookAnchorOf(path, id);
}

function placeLink(href: string, { path, locale, base }: PageOrigin): string {
	if (/^[a-z]+:/.test(href)) return href;
	const own = `http://site${base}${pageAddress(locale, path)}`;
	const { pathname, search, hash } = new URL(href, own);
	return cutBase(base, pathname) + search + hash;
}
