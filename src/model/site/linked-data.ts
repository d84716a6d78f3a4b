/** A thing of schema.org: its type, and what is said of it. */
export interface LinkedThing {
	readonly '@type': string;
	readonly [property: string]: LinkedValue;
}

/** What may stand under a property: a text, a number, a thing, the id of one, or several of these. */
type LinkedValue =
	| string
	| number
	| LinkedThing
	| { readonly '@id': string }
	| readonly LinkedValue[]
	| undefined;

/** Leaves out what is not known, and writes what may stand in a page between script tags. */
export function writeLinkedData(things: readonly LinkedThing[]): string {
	const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
	return text.replaceAll('<', '\\u003C');
}
