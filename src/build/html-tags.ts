/** A start tag, or an element that holds no further elements, with all of it. */
export interface Tag {
	/** As written, from `<` to the end of the tag, or of the element for a script or a style. */
	readonly text: string;
	/** In small letters. */
	readonly name: string;
	/** What stands in the tag after its name. */
	readonly attributes: string;
	/** What stands in a script or a style. */
	readonly content: string | undefined;
}

const inTag = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const token = new RegExp(
	`<!--[^]*?-->|<(script|style)\\b(${inTag})>([^]*?)</\\1\\s*>|<([a-z][\\w:-]*)(${inTag})>`,
	'gi',
);

/** Rewrites the tags of a page one by one. Comments and text are left alone. */
export function mapTags(page: string, change: (tag: Tag) => string): string {
	return page.replace(
		token,
		(
			text: string,
			raw: string | undefined,
			rawAttributes: string | undefined,
			content: string | undefined,
			plain: string | undefined,
			plainAttributes: string | undefined,
		) => {
			const name = (raw ?? plain)?.toLowerCase();
			if (name === undefined) return text;
			return change({ text, name, attributes: rawAttributes ?? plainAttributes ?? '', content });
		},
	);
}
