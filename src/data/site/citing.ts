import type { ShownFacts } from '../../model/site/page.ts';
import { findReferences } from '../../model/sources/find-references.ts';
import { components } from '../architecture/components.ts';
import { connections } from '../architecture/connections.ts';
import { pages } from './pages.ts';

/** A reference that data cites, and where. */
export interface DataUse {
	readonly id: string;
	/** The file, and what in it, for the author who has to find it. */
	readonly where: string;
}

/** What pages show, and the further instances and their connections, which no page lists. */
const cited: readonly ShownFacts[] = [
	...pages.flatMap(({ shows = [] }) => shows),
	{ file: 'architecture/components.ts', facts: components },
	{ file: 'architecture/connections.ts', facts: connections },
];

/** Every place where the data names a reference, each once. */
export const dataUses: readonly DataUse[] = [
	...new Map(
		cited
			.flatMap(({ file, facts }) =>
				findReferences(facts).map(({ id, by }) => ({ id, where: `src/data/${file} (${by})` })),
			)
			.map((use) => [`${use.where} ${use.id}`, use]),
	).values(),
];
