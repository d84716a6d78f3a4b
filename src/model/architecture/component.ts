import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/** Where a component stands: it decides, remembers, runs, or is no part of the cluster at all. */
export type Plane = 'control-plane' | 'store' | 'node' | 'outside';

/**
 * What sets a component apart: everything connects to the hub; a standby takes over when the one
 * that acts is gone.
 */
export const duties = ['hub', 'standby'] as const;

/** A box of the architecture: one of the eight components, an actor, or a thing they work on. */
export interface Component {
	readonly name: Localized;
	/** The name within a sentence, where a language adds to it, such as an article. */
	readonly inSentence?: Localized;
	readonly plane: Plane;
	/** A few words under the name in the picture. */
	readonly role: Localized;
	/** The one line that matters, plain text. Only components with a page of their own have one. */
	readonly truth?: Localized;
	/** The component that this one is a further instance of; it has no page and no row of its own. */
	readonly instanceOf?: string;
	readonly duty?: (typeof duties)[number];
	/** Why a cluster may do without it. */
	readonly optional?: Localized;
	readonly references: NonEmpty<ReferenceId>;
}

/** A component with a page of its own. */
export interface PagedComponent extends Component {
	readonly truth: Localized;
}

/** Tells whether a component is a further instance of another one. */
export function isFurtherInstance(component: Component): boolean {
	return component.instanceOf !== undefined;
}

/** Tells whether a component has a page of its own at `/{lang}/components/{id}/`. */
export function hasPage(component: Component): component is PagedComponent {
	return component.truth !== undefined;
}
