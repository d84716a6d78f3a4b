import type { CslDate, CslItem } from './csl-item.ts';

/** Where a reader is: a page as its head names it, and the part of it that the address names. */
export interface CitedPlace {
	readonly title: string;
	/** The whole address of the page, without a fragment. */
	readonly address: string;
	readonly part: { readonly id: string; readonly title: string | undefined } | undefined;
	readonly accessed: CslDate;
}

/** The name of the project, with which the keys of its pages begin. */
const project = 'kubernetes-illustrated';

/** Gives the key of a page or a part of it: the same wherever the site lives. */
export function citationKey(path: string): string {
	return [project, ...path.split(/[/#]+/)].filter((word) => word !== '').join('-');
}

/**
 * Makes the citation of a page that of the place where the reader is now: another step of the same
 * flow, or a part of the page. The rest holds for all of them.
 */
export function citePlace(item: CslItem, { title, address, part, accessed }: CitedPlace): CslItem {
	const { pathname } = new URL(address);
	// The language is the first folder of the site itself, below whatever path it lives.
	const path = pathname.slice(pathname.indexOf(`/${item.language}/`));
	const own = {
		id: citationKey(path),
		title,
		URL: address,
		accessed,
	};
	if (part === undefined) return { ...item, ...own };
	return {
		...item,
		...own,
		id: citationKey(`${path}#${part.id}`),
		title: part.title === undefined ? title : `${part.title} – ${title}`,
		URL: `${address}#${part.id}`,
	};
}
