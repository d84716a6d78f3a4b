/** Puts values into a text that names them in double braces; what has no value is left out. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
