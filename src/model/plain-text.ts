/** Gives a sentence of the data without the backticks around names of fields and commands. */
export function plainText(text: string): string {
	return text.replaceAll('`', '');
}
