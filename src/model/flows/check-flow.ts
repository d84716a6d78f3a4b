import type { AuthorProblem } from '../author-error.ts';
import type { Flow, Step } from './flow.ts';
import { locales, type Localized } from '../locale.ts';
import { nearest } from '../nearest.ts';

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
 * evidence out of the order of time, ids that are not words in kebab-case, ids and article numbers used twice, missing translations.
 * Unknown references are found where all citations are checked.
 */
export function checkFlow(flow: Flow, known: KnownIds): readonly AuthorProblem[] {
	const where = `src/data/flows/${flow.id}.ts`;
	return [
		...checkTexts(where, {
			title: flow.title,
			summary: flow.summary,
			...(flow.not ? { not: flow.not } : {}),
		}),
		...flow.steps.flatMap((step) => checkStep(`${where} (${step.id})`, step, known)),
		...findTwice(
			where,
			'two steps have the same id',
			flow.steps.map(({ id }) => id),
		),
		...findTwice(
			where,
			'two steps have the same number in the article',
			flow.steps.flatMap(({ article }) => (article ? [String(article.number)] : [])),
		),
	];
}

function checkStep(where: string, step: Step, known: KnownIds): readonly AuthorProblem[] {
	const why = step.article && step.article.verdict !== 'same' ? { why: step.article.why } : {};
	return [
		...checkId(where, step.id),
		...checkPlace(where, step, known),
		...checkProof(where, step, known),
		...checkTexts(where, { title: step.title, caption: step.caption, ...why }),
		...(step.references.length > 0
			? []
			: [{ where, problem: 'the step has no source', value: '[]', todo: 'name a reference' }]),
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

function checkProof(where: string, step: Step, known: KnownIds): readonly AuthorProblem[] {
	if (step.unrecorded) return checkTexts(where, { unrecorded: step.unrecorded });
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
	const storyOf = (event: string) => event.slice(0, event.indexOf('/'));
	return evidence.flatMap((event, index) => {
		const before = evidence
			.slice(0, index)
			.findLast((earlier) => storyOf(earlier) === storyOf(event));
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

function checkId(where: string, id: string): readonly AuthorProblem[] {
	if (/^[a-z]+(-[a-z]+)*$/.test(id)) return [];
	const todo = 'write words in lower case with hyphens, and no number: the address is for ever';
	return [{ where, problem: 'this id cannot be an address', value: id, todo }];
}

function checkKnown(
	where: string,
	problem: string,
	value: string,
	known: readonly string[],
): readonly AuthorProblem[] {
	if (known.includes(value)) return [];
	return [{ where, problem, value, nearest: nearest(value, known), todo: 'use an id that exists' }];
}

function checkTexts(
	where: string,
	texts: Readonly<Record<string, Localized>>,
): readonly AuthorProblem[] {
	return Object.entries(texts).flatMap(([name, text]) =>
		locales
			// The compiler asks for every language, but data may come round it.
			.filter(
				(locale) =>
					(text as Partial<Localized>)[locale]?.trim() === undefined || text[locale].trim() === '',
			)
			.map((locale) => ({
				where,
				problem: `the ${name} has no text in ${locale}`,
				value: JSON.stringify(text),
				todo: `write it in ${locale} too`,
			})),
	);
}

function findTwice(where: string, problem: string, values: readonly string[]): AuthorProblem[] {
	return values
		.filter((value, index) => values.indexOf(value) !== index)
		.map((value) => ({ where, problem, value, todo: 'give each its own' }));
}
