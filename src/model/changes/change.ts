import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';

/** What a change of the site can be: a page, something on a page, a recording, or a way to use it. */
export const changeKinds = ['page', 'content', 'recording', 'use'] as const;

/** One of `changeKinds`. Corrections are stated among the corrections. */
export type ChangeKind = (typeof changeKinds)[number];

/** Something new on this site that a reader would want to be told. */
export interface SiteChange {
	/** Words in kebab-case, for ever: `/{lang}/changes/#change-{id}`, and the id in the feed. */
	readonly id: string;
	readonly kind: ChangeKind;
	/** What it is about, in a few words. */
	readonly title: Localized;
	/** What is new, in a sentence or two. Names in backticks are shown as code. */
	readonly text: Localized;
	/** The page to look at: its address after the language, with a fragment where it is a part. */
	readonly page: string;
}

/** What was published on one day. */
export interface SiteRelease {
	/** As an ISO date. */
	readonly day: string;
	readonly changes: NonEmpty<SiteChange>;
}
