import { maskCode } from './mask-code.ts';

/** Where something begins in a text; both count from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** A `<Cite>` as an author wrote it. */
export interface Cite extends Place {
	/** The literal id; `undefined` when the attribute is missing, empty or an expression. */
	readonly id: string | undefined;
	/** The whole tag. */
	readonly text: string;
}

/** Every `<Cite>` of an MDX text in reading order, those in code and comments left out. */
export function findCites(source: string): readonly Cite[] {
	return [...maskCode(source).matchAll(/(?<!\\)<Cite(?=[\s/>])[^>]*>/g)].map((match) => ({
		...placeOf(source, match.index),
		id: literalId(match[0]),
		text: match[0],
	}));
}

/** The place of the character at `index`. */
export function placeOf(source: string, index: number): Place {
	const before = source.slice(0, index).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function literalId(tag: string): string | undefined {
	return /\sid=(["'])(?<id>[^"']+)\1/.exec(tag)?.groups?.['id'];
}
