/** A citation with its card, up to the link to the list of sources, which ends it. */
const citation =
	/<span class="cite [^>]*>(?:(?!<span class="cite )[^])*?<a class="cite-to-list[^>]* href="#ref-([^"]+)"[^>]*>[^<]*<\/a><\/span><\/span><\/span>/g;

/** A name that is not to be translated. */
const name = /<span translate="no">([^<]*)<\/span>/g;

/** What the player reads. */
const props = / data-props="[^"]*"/g;

/**
 * Takes out of a page, as text, most of what its twin has no use for: to read and to throw away
 * elements takes far longer. What it misses is left out later all the same.
 */
export function shortenPage(html: string): string {
	return shortenCitations(cutDrawings(html)).replace(props, '').replace(name, '$1');
}

/** Leaves of every citation the reference that it names. */
export function shortenCitations(html: string): string {
	return html.replace(citation, '<sup data-cites="$1"></sup>');
}

/** Empties every drawing but for its start tag, which holds its label. */
function cutDrawings(html: string): string {
	return replaceDrawings(html, '<svg', (_, startTag) => `${startTag}</svg>`);
}

/** Replaces every drawing that begins in a given way: `change` gets all of it, and its start tag. */
export function replaceDrawings(
	html: string,
	beginning: string,
	change: (drawing: string, startTag: string) => string,
): string {
	const parts: string[] = [];
	let kept = 0;
	for (;;) {
		const start = html.indexOf(beginning, kept);
		if (start === -1) break;
		const inner = html.indexOf('>', start) + 1;
		const end = endOfDrawing(html, inner);
		parts.push(html.slice(kept, start), change(html.slice(start, end), html.slice(start, inner)));
		kept = end;
	}
	return parts.join('') + html.slice(kept);
}

/** Where the drawing ends whose content begins at `from`: drawings may hold others. */
function endOfDrawing(html: string, from: number): number {
	const tags = /<svg\b|<\/svg>/g;
	tags.lastIndex = from;
	let depth = 1;
	for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
		depth += tag[0] === '</svg>' ? -1 : 1;
		if (depth === 0) return tags.lastIndex;
	}
	throw new Error('A drawing in a built page does not end.');
}
