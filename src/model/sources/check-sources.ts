import { type Baseline, freshnessOf } from './baseline.ts';
import type { Reference } from './reference.ts';

/** What a report on the sources counts. */
export interface SourceCounts {
	/** Checked before the release of the baseline, so not for that release. */
	readonly stale: number;
	/** Read without anything that says how old the text was. */
	readonly undated: number;
	/** Known by title or address only. */
	readonly unread: number;
}

/** The ids of the references that a report lists, by what is wrong with them. */
export type SourceReport = Readonly<Record<keyof SourceCounts, readonly string[]>>;

/** Lists what would make a claim rest on less than a reader may think. */
export function reportSources(
	references: Readonly<Record<string, Pick<Reference, 'kind' | 'read' | 'checked'>>>,
	baseline: Baseline,
): SourceReport {
	const entries = Object.entries(references);
	const idsWhere = (test: (reference: (typeof entries)[number][1]) => boolean) =>
		entries.filter(([, reference]) => test(reference)).map(([id]) => id);
	return {
		stale: idsWhere(({ checked }) => checked < baseline.released),
		undated: idsWhere((reference) => freshnessOf(reference, baseline) === 'undated'),
		unread: idsWhere((reference) => freshnessOf(reference, baseline) === 'unread'),
	};
}

/** The lists of a report that are longer than their limit. */
export function overLimit(
	report: SourceReport,
	limits: SourceCounts,
): readonly (keyof SourceCounts)[] {
	const lists: readonly (keyof SourceCounts)[] = ['stale', 'undated', 'unread'];
	return lists.filter((list) => report[list].length > limits[list]);
}
