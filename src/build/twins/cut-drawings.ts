/**
 * Empties every drawing in a page but for its start tag, which holds its label. Drawings are most of
 * a page, and a twin has no use for what is in them.
 */
export function cutDrawings(html: string): string {
	const parts: string[] = [];
	let kept = 0;
	for (;;) {
		const start = html.indexOf('<svg', kept);
		if (start === -1) break;
		const inner = html.indexOf('>', start) + 1;
		const end = endOfDrawing(html, inner);
		parts.push(html.slice(kept, inner), '</svg>');
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
