import { flowFile } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import type { Flow, Step } from './flow.ts';
import { checkId, checkKnown, checkSome, findTwice } from '../problems.ts';

/** The ids that the steps of a flow may use. */
export interface KnownIds {
	readonly connections: readonly string[];
	/** When each event happened, in milliseconds; those without a moment are in `events` alone. */
	readonly times: ReadonlyMap<string, number>;
	readonly events: readonly string[];
	readonly components: readonly string[];
}

/**
 * Every mistake in a flow that the compiler may have let through: unknown connections and events,
 * evidence out of the order of time, ids that are not words in kebab-case, ids and article numbers
 * used twice. Unknown references are found where all citations are checked.
 */
export function checkFlow(flow: Flow, known: KnownIds): readonly AuthorProblem[] {
	const where = flowFile(flow.id);
	return [
		...checkSome(where, 'the flow has no steps', flow.steps),
		...flow.steps.flatMap((step, index) =>
			(step.follows ?? []).flatMap((cause) =>
				checkKnown(
					`${where} (${step.id})`,
					'the step follows from a step that is not before it',
					cause,
					flow.steps.slice(0, index).map(({ id }) => id),
				),
			),
		),
		...flow.steps.flatMap((step) => checkStep(`${where} (${step.id})`, step, known)),
		...findTwice(
			'two steps have the same id',
			flow.steps.map(({ id }) => [where, id]),
		),
		...findTwice(
			'two steps have the same number in the article',
			flow.steps.flatMap(({ article }) => (article ? [[where, String(article.number)]] : [])),
		),
	];
}

function checkStep(where: string, step: Step, known: KnownIds): readonly AuthorProblem[] {
	return [
		...checkId(where, step.id),
		...checkPlace(where, step, known),
		...checkNeeds(where, step, known),
		...checkProof(where, step, known),
		...checkSome(where, 'the step has no source', step.references, 'name a reference'),
	];
}

function checkPlace(where: string, step: Step, known: KnownIds): readonly AuthorProblem[] {
	const lives = Object.keys(step.lives ?? {}).flatMap((component) =>
		checkKnown(where, 'the step changes an unknown component', component, known.components),
	);
	return step.connection === undefined
		? [
				...checkKnown(
					where,
					'the step happens inside an unknown component',
					step.inside,
					known.components,
				),
				...lives,
			]
		: [
				...checkKnown(
					where,
					'the step runs on an unknown connection',
					step.connection,
					known.connections,
				),
				...lives,
			];
}

function checkNeeds(where: string, step: Step, known: KnownIds): readonly AuthorProblem[] {
	const needs = step.needs ?? [];
	const befallsNothing = step.befalls !== undefined && step.connection !== undefined;
	return [
		...needs.flatMap((component) =>
			checkKnown(where, 'the step needs an unknown component', component, known.components),
		),
		...findTwice(
			'the step needs the same component twice',
			needs.map((component) => [where, component]),
		),
		...(befallsNothing
			? [
					{
						where,
						problem: 'the step befalls a component, but runs on a connection',
						value: step.befalls,
						todo: 'say in `inside` which component it befalls, or leave out `befalls`',
					},
				]
			: []),
	];
}

function checkProof(where: string, step: Step, known: KnownIds): readonly AuthorProblem[] {
	if (step.unrecorded) return [];
	if (step.evidence.length === 0) {
		const todo = 'name a recorded event, or say in `unrecorded` why there is none';
		return [{ where, problem: 'the step has no evidence', value: '[]', todo }];
	}
	return [
		...step.evidence.flatMap((event) =>
			checkKnown(where, 'the step points at an event that no recording holds', event, known.events),
		),
		...checkOrder(where, step.evidence, known.times),
		...(step.chip === undefined
			? []
			: checkKnown(where, 'the chip is no evidence of the step', step.chip, step.evidence)),
	];
}

/** Readers take a list of events for the order in which they happened. */
function checkOrder(
	where: string,
	evidence: readonly string[],
	times: ReadonlyMap<string, number>,
): readonly AuthorProblem[] {
	const recordingOf = (event: string) => event.slice(0, event.indexOf('/'));
	return evidence.flatMap((event, index) => {
		const before = evidence
			.slice(0, index)
			.findLast((earlier) => recordingOf(earlier) === recordingOf(event));
		const [first, then] = [times.get(before ?? ''), times.get(event)];
		if (before === undefined || first === undefined || then === undefined || first <= then)
			return [];
		return [
			{
				where,
				problem: 'the evidence is not in the order of time',
				value: `${before} (${String(first)} ms), then ${event} (${String(then)} ms)`,
				todo: `put ${event} first, and name ${before} in \`chip\` if the picture is to show it`,
			},
		];
	});
}
