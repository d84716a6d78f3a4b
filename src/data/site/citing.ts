import type { NonEmpty } from '../../model/non-empty.ts';
import type { ReferenceId } from '../../model/sources/reference-id.ts';
import { claimSections } from '../errata/claims.ts';
import { components } from '../architecture/components.ts';
import { connections } from '../architecture/connections.ts';
import { lossReasons } from '../failures/failures.ts';
import { flows } from '../flows/flows.ts';
import { articleReadings, ownReadings } from '../reading.ts';
import { sourcedTerms } from '../glossary.ts';
import { marks } from '../history/history.ts';
import { topologies } from '../architecture/topologies.ts';
import { sourcedReleases } from '../history/versions.ts';

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
	...usesIn('architecture/components.ts', components),
	...usesIn('architecture/connections.ts', connections),
	...usesIn('architecture/topologies.ts', topologies),
	...usesIn('history/history.ts', marks),
	...usesIn('history/versions.ts', sourcedReleases),
	...usesIn('glossary.ts', sourcedTerms),
	...Object.values(lossReasons).flatMap((reasons) => usesIn('failures/failures.ts', reasons)),
	...flows.flatMap((flow) =>
		usesIn(`flows/${flow.id}.ts`, Object.fromEntries(flow.steps.map((step) => [step.id, step]))),
	),
	...claimSections.flatMap(({ id, claims }) =>
		usesIn(`errata/${id}.ts`, Object.fromEntries(claims.map((claim) => [claim.id, claim]))),
	),
	...[...articleReadings, ...ownReadings].map(({ reference }) => ({
		id: reference,
		where: 'src/data/reading.ts',
	})),
];
