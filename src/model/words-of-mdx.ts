/** What a reader does not read in the body of a page. */
const unread = [
	/^---\n[^]*?\n---\n/g,
	/^(```|~~~)[^]*?^\1/gm,
	/\{\/\*[^]*?\*\/\}/g,
	/^import\s.*$/gm,
	/(`+)[^`]+\1/g,
	/(?<=\])\([^)]*\)/g,
	/<\/?[A-Za-z][^>]*>/g,
	/\{#[a-z-]+\}/g,
];

/**
 * Gives what a reader reads of an MDX text, each word at its place: frontmatter, code, imports,
 * comments, tags and addresses are blanked out.
 */
export function wordsOfMdx(source: string): string {
	return unread.reduce((text, pattern) => text.replace(pattern, blank), source);
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
