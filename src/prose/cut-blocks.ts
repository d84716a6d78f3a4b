/** The id of what stands before the first heading: also where Starlight's skip link leads. */
export const opening = '_top';

/** Places in characters; the end is not part of it. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** What a text is cut by. */
interface Cuts {
	/** Where sections begin, in reading order. */
	readonly headings: readonly { readonly id: string; readonly start: number }[];
	/** What readers do not see: frontmatter, imports, comments. */
	readonly hidden: readonly Stretch[];
	/** What they see of the frontmatter. */
	readonly fields: readonly string[];
}

/**
 * The sections of a text by the id of their heading, each up to the next heading of whatever
 * level. Spacing does not count: a formatter may change it.
 */
export function cutBlocks(
	source: string,
	{ headings, hidden, fields }: Cuts,
): ReadonlyMap<string, string> {
	const visible = hidden.reduce(
		(text, { start, end }) =>
			text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end),
		source,
	);
	const starts = [{ id: opening, start: 0 }, ...headings];
	return new Map(
		starts.map(({ id, start }, index) => {
			const text = visible.slice(start, starts[index + 1]?.start);
			return [id, normalize(id === opening ? [...fields, text].join('\n') : text)];
		}),
	);
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}

function normalize(text: string): string {
	return text
		.split('\n')
		.map((line) => line.replace(/-{3,}/g, '---').replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}
