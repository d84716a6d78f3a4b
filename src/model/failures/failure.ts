import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/** Something that a cluster can do, tried while a component was down. */
export interface Ability {
	readonly id: string;
	/** How the recording calls it. */
	readonly recorded: string;
	readonly name: Localized;
}

/** Why an ability is lost while a component is down. */
export interface LossReason {
	readonly why: Localized;
	readonly references: NonEmpty<ReferenceId>;
}
