import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/** How a claim of the article holds against primary sources, in the order in which they are offered. */
export const claimVerdicts = ['wrong', 'outdated', 'imprecise', 'typo', 'right'] as const;

/** One of `claimVerdicts`. */
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** A place on this site where a claim matters: a component, a step as `flow/step`, or a page. */
export type ClaimPlace<
	ComponentId extends string = string,
	StepPath extends string = string,
	PagePath extends string = string,
> =
	| { readonly component: ComponentId }
	| { readonly step: StepPath }
	/** The address after the language, with a fragment where the place is a part of the page. */
	| { readonly page: PagePath };

/** One thing that the article says, and what the sources say of it. */
export interface Claim<Place extends ClaimPlace = ClaimPlace> {
	/** Words in kebab-case, for ever: `/{lang}/errata/#claim-{id}`. */
	readonly id: string;
	/** The article's own number, where it has one: of an arrow in its diagram, or of a footnote. */
	readonly number?: number;
	/** What the article says, in our words. */
	readonly says: Localized;
	readonly verdict: ClaimVerdict;
	/** A second verdict: a misprint in a claim that is right, for example. */
	readonly also?: ClaimVerdict;
	/** What holds, in our words. */
	readonly correct: Localized;
	readonly references: NonEmpty<ReferenceId>;
	readonly matters: readonly Place[];
}

/** A section of the article with its claims, in the article's order. */
export interface ClaimSection<Place extends ClaimPlace = ClaimPlace> {
	readonly id: string;
	readonly title: Localized;
	/** At least one. Were it a tuple, the compiler would show a mistake in a claim at the whole list. */
	readonly claims: readonly Claim<Place>[];
}

/** Gives the verdicts of a claim, the main one first. */
export function verdictsOf({ verdict, also }: Claim): readonly ClaimVerdict[] {
	return also === undefined ? [verdict] : [verdict, also];
}

/** Gives the id of the claim about the arrow that a step shows. */
export function arrowClaimOf(step: string): string {
	return `arrow-${step}`;
}
