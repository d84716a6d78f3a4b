import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/** A kind of cluster: what it does without, and what its users never get to see. */
export interface Topology<ComponentId extends string = string> {
	readonly name: Localized;
	readonly summary: Localized;
	/** Components that are not there, with the reason. Steps that need them do not happen. */
	readonly absent: Readonly<Partial<Record<ComponentId, Localized>>>;
	/** Components that are there but out of the users' reach, with the reason. */
	readonly hidden: Readonly<Partial<Record<ComponentId, Localized>>>;
	readonly references: NonEmpty<ReferenceId>;
}
