import type { CompositionName } from '../architecture/placement.ts';
import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { EventId } from '../recordings/event-id.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/** Where a part stands in the grid of its component: column and row from 0, and how many columns it fills. */
type PartPlace = readonly [column: number, row: number, columns?: number];

/** The four edges at which the neighbors of a component stand. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** One thing inside a component that takes part in what the component does. */
export interface Part {
	/** The last part of its address on the page of the component, for ever. */
	readonly id: string;
	readonly name: Localized;
	/** What it does, in a sentence or two. */
	readonly does: Localized;
	readonly references: NonEmpty<ReferenceId>;
	readonly place: Readonly<Record<CompositionName, PartPlace>>;
	/** Names of the recorded spans that measure it. */
	readonly spans?: readonly string[];
	/** Recorded events that show it, besides those of the steps that happen there. */
	readonly events?: readonly EventId[];
}

/** What one part hands on to another, or to or from outside of the component. */
export interface InnerArrow {
	/** A part, or the connection over which something arrives. */
	readonly from: string;
	/** A part, or the connection over which something leaves. */
	readonly to: string;
	/** What is handed on. */
	readonly carries: Localized;
	readonly references: NonEmpty<ReferenceId>;
}

/** Parts that belong together, with a frame around them. */
interface PartGroup {
	readonly id: string;
	readonly name: Localized;
	readonly parts: NonEmpty<string>;
}

/** What is inside one component: its parts, in the order in which a request or an object travels. */
export interface Inside<ComponentId extends string = string> {
	readonly component: ComponentId;
	readonly parts: NonEmpty<Part>;
	readonly arrows: readonly InnerArrow[];
	readonly groups?: readonly PartGroup[];
	/** The edges of neighbors, where it is not the one at which they stand on the main picture. */
	readonly sides?: Readonly<Partial<Record<CompositionName, Readonly<Record<string, Side>>>>>;
}

/** The path of a step through the parts of one component, or why there is none. */
export type PartsOfStep<PartId extends string = string> =
	| NonEmpty<PartId>
	| { readonly none: Localized };

/** By step: its path through the parts of each component that it touches. */
type PartsBySteps = Readonly<Record<string, Readonly<Record<string, PartsOfStep>>>>;

/** The paths of the steps of one flow through the parts of components. */
export interface FlowParts {
	readonly flow: string;
	readonly partsOf: PartsBySteps;
}

/** Tells whether a step has a path through the parts of a component. */
export function hasParts<PartId extends string>(
	parts: PartsOfStep<PartId> | undefined,
): parts is NonEmpty<PartId> {
	return Array.isArray(parts);
}
