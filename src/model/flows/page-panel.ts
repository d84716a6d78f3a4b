/**
 * The panel of a page is what changes when the player moves on: the head that says which page it
 * is, the text of the step, and the links that follow. The build writes it beside the page, so that
 * a further step costs what is new in it and not a whole page.
 */

/** An element of the head that says which page this is: a tag, and how one of its attributes begins. */
interface HeadPart {
	readonly tag: 'meta' | 'link';
	readonly attribute: string;
	readonly start: string;
}

/** What of the head belongs to the panel, besides the title. */
export const headParts: readonly HeadPart[] = [
	{ tag: 'meta', attribute: 'name', start: 'description' },
	{ tag: 'meta', attribute: 'name', start: 'twitter:' },
	{ tag: 'meta', attribute: 'property', start: 'og:' },
	{ tag: 'link', attribute: 'rel', start: 'canonical' },
	{ tag: 'link', attribute: 'rel', start: 'alternate' },
	{ tag: 'link', attribute: 'rel', start: 'prev' },
	{ tag: 'link', attribute: 'rel', start: 'next' },
];

/** The name of the file that holds the panel, beside the page. */
export const panelFile = 'panel.html';

/** Gives the address of the panel of a page; pages end in a slash, under whatever path they are. */
export function panelAddress(page: string): string {
	return page + panelFile;
}
