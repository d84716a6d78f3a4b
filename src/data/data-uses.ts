import type { NonEmpty } from '../model/non-empty.ts';
import type { ReferenceId } from '../model/reference-id.ts';
import { claimSections } from './claims.ts';
import { components } from './components.ts';
import { connections } from './connections.ts';
import { laterLosses, lossReasons } from './failures.ts';
import { flows } from './flows.ts';
import { articleReadings, ownReadings } from './further-reading.ts';
import { sourcedTerms } from './glossary.ts';
import { marks } from './history.ts';
import { topologies } from './topologies.ts';
import { sourcedReleases } from './versions.ts';

/** A reference that data cites, and where. */
export interface DataUse {
	readonly id: ReferenceId;
	/** The file, and what in it, for the author who has to find it. */
	readonly where: string;
}

type Citing = Readonly<Record<string, { readonly references: NonEmpty<ReferenceId> }>>;

function usesIn(file: string, record: Citing): DataUse[] {
	return Object.entries(record).flatMap(([name, { references }]) =>
		references.map((id) => ({ id, where: `src/data/${file} (${name})` })),
	);
}

/** Every place where the data names a reference. */
export const dataUses: readonly DataUse[] = [
	...usesIn('components.ts', components),
	...usesIn('connections.ts', connections),
	...usesIn('topologies.ts', topologies),
	...usesIn('history.ts', marks),
	...usesIn('versions.ts', sourcedReleases),
	...usesIn('glossary.ts', sourcedTerms),
	...Object.values(lossReasons).flatMap((reasons) => usesIn('failures.ts', reasons)),
	...usesIn('failures.ts', laterLosses),
	...flows.flatMap((flow) =>
		usesIn(`flows/${flow.id}.ts`, Object.fromEntries(flow.steps.map((step) => [step.id, step]))),
	),
	...claimSections.flatMap(({ id, claims }) =>
		usesIn(`claims/${id}.ts`, Object.fromEntries(claims.map((claim) => [claim.id, claim]))),
	),
	...[...articleReadings, ...ownReadings].map(({ reference }) => ({
		id: reference,
		where: 'src/data/further-reading.ts',
	})),
];
