/** Width of a letter of a monospaced font, in units of its size; the widest of the common ones. */
export const monospacedWidth = 0.61;

/** How many letters of a monospaced font a text is wide: East Asian ones take two. */
export function columnsOf(text: string): number {
	return [...text].reduce((sum, char) => sum + (char >= '\u2e80' ? 2 : 1), 0);
}
