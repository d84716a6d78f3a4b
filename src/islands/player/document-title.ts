/** What stands in place of the title of the page, and the title itself. */
let cover: string | undefined;
let title = '';

/** Gives the title of the page, also while something else stands in its place. */
export function documentTitle(): string {
	return cover === undefined ? document.title : title;
}

/** Gives the page another title; what stands in its place stays there. */
export function setDocumentTitle(next: string): void {
	title = next;
	document.title = cover ?? next;
}

/** Puts something in place of the title of the page, or nothing any more. */
export function coverDocumentTitle(next: string | undefined): void {
	title = documentTitle();
	cover = next;
	document.title = cover ?? title;
}
