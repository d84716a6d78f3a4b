import { type SearchEntry, type SearchKind, searchKinds } from '../../model/search/search-entry.ts';

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

/** Groups hits by kind. The kind of the best hit comes first, the others in their usual order. */
export function groupHits(
	entries: readonly SearchEntry[],
	opened: ReadonlySet<SearchKind>,
): readonly HitGroup[] {
	const best = entries[0]?.kind;
	const kinds = searchKinds
		.filter((kind) => entries.some((entry) => entry.kind === kind))
		.sort((a, b) => Number(b === best) - Number(a === best));
	return kinds.map((kind) => {
		const own = entries.filter((entry) => entry.kind === kind);
		const shown = opened.has(kind) ? own : own.slice(0, few);
		return { kind, entries: shown, more: own.length - shown.length };
	});
}
