import type { Connection } from '../architecture/connection.ts';
import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/** Which way the information of a step travels on a connection that `openedBy` has opened. */
export type Information = 'with-opener' | 'against-opener';

/** The place of a step in the article's overall diagram, and how the truth compares with its text. */
type ArticleStep =
	| { readonly number: number; readonly verdict: 'same' }
	| {
			readonly number: number;
			readonly verdict: 'narrowed' | 'corrected';
			readonly why: Localized;
	  };

/** The state of the programs in a Pod, as far as a flow shows it. */
export type PodLife =
	| 'pending'
	| 'starting'
	| 'running'
	| 'crashed'
	| 'unreachable'
	| 'terminating'
	| 'gone';

/**
 * How a step depends on whether nodes are Ready and Pods count as ready. An outage changes that only
 * after a while: at first the control plane still takes for running what it last heard of.
 */
export const readinesses = [
	/** It needs a node that is Ready: one is chosen for a Pod. */
	'ready-node',
	/** It starts evictions, which stop while no node is Ready. */
	'evictions',
	/** It needs Pods that count as ready. */
	'ready-pods',
	/** It happens as well when Pods stop counting as ready because their nodes are lost. */
	'unready-pods',
] as const;

/** One of the ways in which a step depends on readiness. */
type Readiness = (typeof readinesses)[number];

/** What a step inside a component befalls that this component does not do by itself. */
export const befallen = ['process', 'node'] as const;

/** What every step has. */
interface StepBase<ComponentId extends string> {
	readonly id: string;
	readonly title: Localized;
	readonly caption: Localized;
	readonly references: NonEmpty<ReferenceId>;
	readonly article?: ArticleStep;
	/** From this step on, the Pods of a box are in this state. */
	readonly lives?: Readonly<Record<string, PodLife>>;
	/** The steps that it follows from, where that is not the one before it; none if from no step. */
	readonly follows?: readonly string[];
	/** Nobody repeats it if it fails: it belongs to a single command of a user. */
	readonly once?: true;
	/** Every instance of its component does the same, of which the picture shows one. */
	readonly everyInstance?: true;
	/** Components without which it does not happen, besides those that its place names. */
	readonly needs?: NonEmpty<ComponentId>;
	readonly readiness?: Readiness;
	/** It comes from outside and befalls the process of its component, or the node below that. */
	readonly befalls?: (typeof befallen)[number];
}

/** What a real cluster was seen to do, or why nothing was seen. */
type FoundEvidence<EventId extends string> =
	| {
			/** Recorded events that show the step, those of one recording in the order of time. */
			readonly evidence: NonEmpty<EventId>;
			/** The event that the picture shows as the request, where it is not the first. */
			readonly chip?: EventId;
			readonly unrecorded?: never;
	  }
	| { readonly evidence: readonly []; readonly chip?: never; readonly unrecorded: Localized };

/** Where a step happens: on a connection, in one direction, or inside one component. */
type StepPlace<ConnectionId extends string, ComponentId extends string> =
	| {
			readonly connection: ConnectionId;
			readonly information: Information;
			readonly inside?: never;
	  }
	| { readonly inside: ComponentId; readonly connection?: never; readonly information?: never };

/** One thing that happens. */
export type Step<
	ConnectionId extends string = string,
	EventId extends string = string,
	ComponentId extends string = string,
> = StepBase<ComponentId> & StepPlace<ConnectionId, ComponentId> & FoundEvidence<EventId>;

/** A course of events on the picture: steps in the order in which they are told. */
export interface Flow<
	ConnectionId extends string = string,
	EventId extends string = string,
	ComponentId extends string = string,
	RecordingName extends string = string,
> {
	readonly id: string;
	readonly title: Localized;
	/** What happens, in one paragraph. */
	readonly summary: Localized;
	/** What the flow is not, or does not show; none for the overall picture. */
	readonly not?: Localized;
	/** The state of the Pods of each box before the first step. */
	readonly lives?: Readonly<Record<string, PodLife>>;
	/** Names of the recordings that show the flow; none for the overall picture. */
	readonly recordings: readonly RecordingName[];
	/** At least one. Were it a tuple, the compiler would show a mistake in a step at the whole list. */
	readonly steps: readonly Step<ConnectionId, EventId, ComponentId>[];
}

/** Gives the component that the information of a step leaves. */
export function sourceOf<Id extends string>(
	connection: Connection<Id>,
	information: Information,
): Id {
	return information === 'with-opener' ? connection.openedBy : connection.to;
}

/** Gives the component that the information of a step reaches. */
export function targetOf<Id extends string>(
	connection: Connection<Id>,
	information: Information,
): Id {
	return information === 'with-opener' ? connection.to : connection.openedBy;
}
