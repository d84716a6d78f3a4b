import { authorFiles, claimsFile, flowFile } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import { arrowClaimOf, type Claim, type ClaimSection, type ClaimVerdict } from './claim.ts';
import type { Flow, Step } from '../flows/flow.ts';
import { nearest } from '../nearest.ts';
import { checkId, checkKnown, checkSome, findTwice } from '../problems.ts';

/** The ids of the places that claims may point at. */
export interface KnownPlaces {
	readonly components: readonly string[];
	/** As `flow/step`. */
	readonly steps: readonly string[];
	/** Addresses after the language. */
	readonly pages: readonly string[];
}

const usedTwice = 'this id is used twice in the errata';

type StepVerdict = NonNullable<Step['article']>['verdict'];

/** What a step may say of its arrow, by what the errata say of it. */
const agreeing: Readonly<Record<ClaimVerdict, readonly StepVerdict[]>> = {
	right: ['same'],
	typo: ['same'],
	imprecise: ['narrowed', 'corrected'],
	outdated: ['narrowed', 'corrected'],
	wrong: ['corrected'],
};

/**
 * Every mistake in the claims that the compiler may have let through: ids that are not words in
 * kebab-case or are used twice, claims without a source, unknown places.
 * Unknown references are found where all citations are checked.
 */
export function checkClaims(
	sections: readonly ClaimSection[],
	known: KnownPlaces,
): readonly AuthorProblem[] {
	const claims = sections.flatMap((section) => section.claims.map((claim) => ({ section, claim })));
	return [
		...sections.flatMap((section) => [
			...checkId(fileOf(section), section.id),
			...checkSome(fileOf(section), 'the section has no claims', section.claims),
		]),
		...claims.flatMap(({ section, claim }) => checkClaim(whereIs(section, claim), claim, known)),
		...findTwice(
			usedTwice,
			claims.map(({ section, claim }) => [whereIs(section, claim), claim.id]),
		),
		...findTwice(
			usedTwice,
			sections.map((section) => [fileOf(section), section.id]),
		),
	];
}

/**
 * Every way in which the errata and a flow say different things of the article's arrows: a
 * numbered step without its claim, a claim about an arrow without a step, other numbers, verdicts
 * that contradict each other.
 */
export function checkArrows(
	sections: readonly ClaimSection[],
	flows: readonly Flow[],
): readonly AuthorProblem[] {
	const claims = sections.flatMap(({ claims }) => claims);
	const steps = flows.flatMap((flow) => flow.steps.map((step) => ({ flow, step })));
	const numbered = steps.filter(({ step }) => step.article !== undefined);
	const expected = numbered.map(({ step }) => arrowClaimOf(step.id));
	return [
		...numbered.flatMap(({ flow, step }) =>
			compareArrow(
				`${flowFile(flow.id)} (${step.id})`,
				step,
				claims.find(({ id }) => id === arrowClaimOf(step.id)),
			),
		),
		...sections.flatMap((section) =>
			section.claims
				.filter(({ id }) => id.startsWith(arrowClaimOf('')) && !expected.includes(id))
				.map((claim) => ({
					where: whereIs(section, claim),
					problem: 'a claim about an arrow that no step shows',
					value: claim.id,
					nearest: nearest(claim.id, expected),
					todo: 'name it arrow- and the id of the step',
				})),
		),
	];
}

function compareArrow(where: string, step: Step, claim: Claim | undefined): AuthorProblem[] {
	if (step.article === undefined) return [];
	const { number, verdict } = step.article;
	if (claim === undefined) {
		const value = arrowClaimOf(step.id);
		const todo = `add the claim to ${authorFiles.arrows}`;
		return [{ where, problem: 'the errata have no claim for this arrow', value, todo }];
	}
	const value = `${verdict} in the step, ${claim.verdict} in the errata (${claim.id})`;
	return [
		...(agreeing[claim.verdict].includes(verdict)
			? []
			: [{ where, problem: 'step and errata disagree', value, todo: 'correct one of them' }]),
		...(claim.number === number
			? []
			: [
					{
						where,
						problem: 'step and errata give the arrow different numbers',
						value: `${String(number)} in the step, ${String(claim.number)} in the errata`,
						todo: 'use the number of the article',
					},
				]),
	];
}

function checkClaim(where: string, claim: Claim, known: KnownPlaces): readonly AuthorProblem[] {
	return [
		...checkId(where, claim.id),
		...(claim.also === claim.verdict
			? [
					{
						where,
						problem: 'the second verdict repeats the first',
						value: claim.verdict,
						todo: 'leave it out',
					},
				]
			: []),
		...checkSome(where, 'the claim has no source', claim.references, 'name a reference'),
		...claim.matters.flatMap((place) => {
			if ('component' in place) {
				return checkPlace(where, 'component', place.component, known.components);
			}
			if ('step' in place) return checkPlace(where, 'step', place.step, known.steps);
			return checkPlace(where, 'page', place.page, known.pages);
		}),
	];
}

function checkPlace(
	where: string,
	kind: string,
	value: string,
	known: readonly string[],
): AuthorProblem[] {
	return checkKnown(where, `the claim points at an unknown ${kind}`, value, known);
}

function fileOf(section: ClaimSection): string {
	return claimsFile(section.id);
}

function whereIs(section: ClaimSection, claim: Claim): string {
	return `${fileOf(section)} (${claim.id})`;
}
