/** Where something begins in a text; both count from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** A field of the frontmatter. */
export interface Field {
	readonly name: string;
	readonly value: unknown;
	/** Name and value as they are written. */
	readonly text: string;
	readonly line: number;
}

/** A heading from h2 on. */
export interface Heading extends Place {
	/** `undefined` where there is none, or none that can be an address in every language. */
	readonly id: string | undefined;
	/** As it is written. */
	readonly text: string;
}

/** An address that a text leads to, in Markdown or in an attribute `href`. */
export interface Link extends Place {
	readonly url: string;
}

/** An attribute of an element. */
export interface Attribute {
	readonly name: string;
	/** `undefined` where the value is an expression or there is none. */
	readonly value: string | undefined;
	readonly line: number;
}

/** A component or an HTML element. */
export interface MdxElement extends Place {
	readonly name: string;
	readonly attributes: readonly Attribute[];
	/** As it is written, with all that is in it. */
	readonly text: string;
}

/** A `<Cite>` as an author wrote it. */
export interface Cite extends Place {
	/** The literal id; `undefined` when the attribute is missing, empty or an expression. */
	readonly id: string | undefined;
	/** The whole element. */
	readonly text: string;
}

/** A Markdown footnote: its reference or its text. */
export interface Footnote extends Place {
	readonly text: string;
}

/** What keeps a text from being MDX. */
interface SyntaxProblem extends Place {
	readonly message: string;
}

/** What an MDX text says, in reading order; nothing of it comes from code or comments. */
export interface MdxText {
	readonly fields: readonly Field[];
	readonly headings: readonly Heading[];
	readonly links: readonly Link[];
	readonly elements: readonly MdxElement[];
	readonly cites: readonly Cite[];
	readonly footnotes: readonly Footnote[];
	/** The stretches of running text: no headings, tables, links, elements or asides. */
	readonly running: readonly string[];
	/** The sections by the id of their heading, as translations are compared. */
	readonly blocks: ReadonlyMap<string, string>;
	/** Set where the text is no MDX; then everything else is empty. */
	readonly broken?: SyntaxProblem;
}
