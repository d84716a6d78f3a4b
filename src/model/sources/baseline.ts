import { hasNoDate } from './read-text.ts';
import type { Reference } from './reference.ts';
import type { Version } from '../history/version-change.ts';
import { groupBy } from '../group-by.ts';

/** What the site was checked against. */
export interface Baseline {
	readonly release: Version;
	/** The day of the release. */
	readonly released: string;
	/** The day of the release before: from then on, this one was being developed. */
	readonly developedSince: string;
	/** Versions of other projects that belong to that release. */
	readonly companions: readonly string[];
	readonly checked: string;
}

/**
 * How the text that was read of a source stands to the release of the baseline:
 * - `fit`: it is of that release or of what comes with it, or it belongs to one version by nature
 *   and does not age: a changelog, a KEP, a tagged file
 * - `development`: it is from the time in which that release was being made
 * - `older`: it is from before
 * - `undated`: nothing says how old it is
 * - `unread`: only the source is known, not its text
 */
const freshnesses = ['fit', 'development', 'older', 'undated', 'unread'] as const;

type Freshness = (typeof freshnesses)[number];

/** Kinds of sources that tell of one version, and are not rewritten for the next. */
const boundKinds: readonly Reference['kind'][] = ['kep', 'changelog', 'issue'];

/** How what was read of a source stands to the baseline. */
export function freshnessOf(
	{ kind, read }: Pick<Reference, 'kind' | 'read'>,
	baseline: Baseline,
): Freshness {
	if (read.unread) return 'unread';
	if (read.version !== undefined) return 'fit';
	if (boundKinds.includes(kind) && read.undated === undefined) return 'fit';
	if (hasNoDate(read)) {
		if (read.about === undefined) return 'undated';
		const current: readonly string[] = [baseline.release, ...baseline.companions];
		return current.includes(read.about) ? 'fit' : 'older';
	}
	const date = read.dated ?? read.date ?? '';
	if (date >= baseline.released) return 'fit';
	return date >= baseline.developedSince ? 'development' : 'older';
}

/** Sorts sources by freshness, keeping their order; what none of them is in is left out. */
export function groupByFreshness<T extends Pick<Reference, 'kind' | 'read'>>(
	references: readonly T[],
	baseline: Baseline,
): ReadonlyMap<Freshness, readonly T[]> {
	const groups = groupBy(references, (reference) => freshnessOf(reference, baseline));
	return new Map(
		freshnesses.flatMap((freshness) => {
			const group = groups.get(freshness);
			return group === undefined ? [] : [[freshness, group] as const];
		}),
	);
}
