/**
 * Leaves one of the two compositions of a drawing to whatever shows a page without its stylesheet,
 * such as the reading modes of browsers. In SVG the attribute hides nothing: the stylesheet decides.
 */
export function leaveOneComposition(page: string): string {
	return page.replaceAll('<svg class="picture tall', '<svg hidden class="picture tall');
}

/**
 * Mends headings with a link beside them: the link gets its name as an attribute, the words of the
 * heading an element. Otherwise the reading modes of browsers take the two for a list of links, or
 * for nothing at all, and drop them.
 */
export function mendHeadings(page: string): string {
	const headings = page.replace(
		/(<div class="sl-heading-wrapper level-h\d"><(h\d)\b[^>]*>)([^]*?)(<\/\2>)/g,
		'$1<span>$3</span>$4',
	);
	return headings.replace(/(<a class="sl-anchor-link"[^>]*)>([^]*?)<\/a>/g, nameLink);
}

/** What is in a link stays in it: a name may hold elements of its own. */
function nameLink(link: string, start: string, content: string): string {
	const [, icon, name] =
		/^(<span aria-hidden="true"[^]*?<\/span>)<span[^>]*>([^]*)<\/span>$/.exec(content) ?? [];
	if (icon === undefined || name === undefined) return link;
	const words = name.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
	return `${start} aria-label="${words}">${icon}</a>`;
}
