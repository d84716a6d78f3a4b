import type { Connection } from './connection.ts';
import type { Localized } from './locale.ts';
import type { NonEmpty } from './non-empty.ts';
import type { ReferenceId } from './reference-id.ts';

/** Which way the information of a step travels on a connection that `openedBy` has opened. */
export type Information = 'with-opener' | 'against-opener';

/** How the article that gave the thirteen numbers describes a step, compared with the truth. */
export type Verdict = 'same' | 'narrowed' | 'corrected';

/** The place of a step in the article's overall diagram. */
export type ArticleStep =
	| { readonly number: number; readonly verdict: 'same' }
	| {
			readonly number: number;
			readonly verdict: 'narrowed' | 'corrected';
			readonly why: Localized;
	  };

/** One thing that happens, on one connection, in one direction. */
export interface Step<ConnectionId extends string = string, EventId extends string = string> {
	readonly id: string;
	readonly connection: ConnectionId;
	readonly information: Information;
	readonly title: Localized;
	readonly caption: Localized;
	readonly references: NonEmpty<ReferenceId>;
	readonly article?: ArticleStep;
	/** Recorded events that show the step; the first one names the request in the picture. */
	readonly evidence: NonEmpty<EventId>;
}

/** A story on the picture: steps in the order in which they are told. */
export interface Flow<ConnectionId extends string = string, EventId extends string = string> {
	readonly id: string;
	readonly title: Localized;
	readonly summary: Localized;
	readonly steps: NonEmpty<Step<ConnectionId, EventId>>;
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
