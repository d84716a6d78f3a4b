import type { SearchEntry, SearchKind } from '../../model/search/search-entry.ts';

/** The hits of one kind. */
export interface HitGroup {
	readonly kind: SearchKind;
	/** Those to show. */
	readonly entries: readonly SearchEntry[];
	/** How many more there are. */
	readonly more: number;
}

/** How many hits of a kind are shown until the reader asks for more. */
const few = 5;

/** Groups hits by kind; the kind with the best hit comes first, and the hits keep their order. */
export function groupHits(
	entries: readonly SearchEntry[],
	opened: ReadonlySet<SearchKind>,
): readonly HitGroup[] {
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const own = entries.filter((entry) => entry.kind === kind);
		const shown = opened.has(kind) ? own : own.slice(0, few);
		return { kind, entries: shown, more: own.length - shown.length };
	});
}
