import type { Place } from './mdx-text.ts';
import { readMdx } from './read-mdx.ts';

/** A reference that a page cites. */
export interface Citation {
	readonly id: string;
	/** Counts from 1 in the order of first use; the same for every use. */
	readonly number: number;
	/** Where the page cites it, in reading order. */
	readonly uses: readonly Place[];
}

/** The references that an MDX text cites by `<Cite id="…" />`, numbered in order of first use. */
export function numberCitations(source: string): readonly Citation[] {
	const uses = new Map<string, Place[]>();
	for (const { id, line, column } of readMdx(source).cites) {
		if (id === undefined) continue;
		uses.set(id, [...(uses.get(id) ?? []), { line, column }]);
	}
	return [...uses].map(([id, places], index) => ({ id, number: index + 1, uses: places }));
}
