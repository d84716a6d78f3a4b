import type { PodLife } from '../../model/flows/flow.ts';
import type { WireId } from './scene.ts';
import { groupBy } from '../../model/group-by.ts';

/** A step as the picture needs it: no language, no prose. */
export interface PictureStep {
	readonly id: string;
	/** The wire that it runs on; none for a step inside one component. */
	readonly wire?: WireId;
	readonly source: string;
	/** The same as `source` for a step inside one component. */
	readonly target: string;
	/** From this step on, the Pods of a box are in this state. */
	readonly lives?: Readonly<Record<string, PodLife>>;
	/** By component: what becomes of the step while it is down, where it does not happen. */
	readonly outcomes?: Readonly<Record<string, 'later' | 'never'>>;
}

/** A flow, and what it plays on, as the picture needs it. */
export interface PictureFlow {
	readonly id: string;
	readonly steps: readonly PictureStep[];
	readonly boxes: readonly string[];
	/** The boxes of further instances, each with the component that it is one of: they are down with it. */
	readonly instances?: Readonly<Record<string, string>>;
	/** The two ends of every wire. */
	readonly wires: Readonly<Record<string, readonly [string, string]>>;
	/** The state of the Pods of each box before the first step. */
	readonly lives?: Readonly<Record<string, PodLife>>;
}

/** What arrows point out: where information goes, or who connects to whom. */
export type Lens = 'information' | 'connection';

/** How a reader wants to see the picture, apart from the step. */
export interface View {
	readonly lens: Lens;
	/** A component that is down, in all its instances. */
	readonly down?: string;
	/** Components that a kind of cluster does without. */
	readonly absent: readonly string[];
	/** Components that a kind of cluster has, out of its users' sight. */
	readonly hidden: readonly string[];
}

/** The picture as it is without any wish of the reader. */
export const plainView: View = { lens: 'information', absent: [], hidden: [] };

/** Attributes of the elements of a picture, by the element's key. Plain JSON. */
export type Frame = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where a step stands, seen from the step that is shown. */
export type StepTense = 'past' | 'active' | 'future' | 'all';

/**
 * Gives the state of every element that changes, for a step and a view. Without a step every arrow
 * of the flow is shown alike: step 0.
 * @throws Error when the flow has no such step.
 */
export function frameAt(flow: PictureFlow, stepId?: string, view: View = plainView): Frame {
	const active = flow.steps.findIndex((step) => step.id === stepId);
	if (stepId !== undefined && active === -1) {
		throw new Error(`The flow "${flow.id}" has no step "${stepId}".`);
	}
	const tenses = flow.steps.map((_, index) =>
		stepId === undefined ? 'all' : tenseOf(index, active),
	);
	return frameIn(flow, tenses, view);
}

/** Gives the state of every element where each step of a flow stands in some tense. */
export function frameIn(flow: PictureFlow, tenses: readonly StepTense[], view: View): Frame {
	const active = flow.steps[tenses.indexOf('active')];
	return {
		picture: { 'data-step': active?.id ?? '', 'data-lens': view.lens },
		...wireStates(flow, tenses, view),
		...boxStates(flow, tenses, view),
		...stepStates(flow, tenses, view),
		...slotStates(flow, tenses.includes('all')),
	};
}

/** Tells whether a step happens in a view: while a component is down it may wait, or fail for good. */
export function outcomeOf(
	{ outcomes = {} }: PictureStep,
	{ down }: Pick<View, 'down'>,
): 'happens' | 'later' | 'never' {
	return (down === undefined ? undefined : outcomes[down]) ?? 'happens';
}

/** Gives where the badge of a step stands: its wire, or the box that it happens in. */
export function slotOf(step: PictureStep): string {
	return step.wire ?? `inside:${step.source}`;
}

/** Gives the slots that several steps of a flow share, with these steps. */
export function sharedSlots(flow: PictureFlow): ReadonlyMap<string, readonly PictureStep[]> {
	const slots = groupBy(flow.steps, slotOf);
	return new Map([...slots].filter(([, steps]) => steps.length > 1));
}

function tenseOf(index: number, active: number): StepTense {
	if (index === active) return 'active';
	return index < active ? 'past' : 'future';
}

/** A wire that several steps use is active before it is past, and past before it is future. */
const precedence: readonly StepTense[] = ['active', 'past', 'future', 'all'];

function wireStates(flow: PictureFlow, tenses: readonly StepTense[], view: View): Frame {
	return Object.fromEntries(
		Object.entries(flow.wires).map(([wire, ends]) => {
			const states = tenses.filter((_, index) => flow.steps[index]?.wire === wire);
			const state = precedence.find((tense) => states.includes(tense)) ?? 'quiet';
			const cut = ends.some((end) => isDown(end, flow, view) || view.absent.includes(end));
			return [`wire:${wire}`, { 'data-state': state, 'data-cut': yes(cut) }];
		}),
	);
}

function boxStates(flow: PictureFlow, tenses: readonly StepTense[], view: View): Frame {
	const step = flow.steps[tenses.indexOf('active')];
	const lives = livesIn(flow, tenses);
	const stateOf = (box: string) => {
		if (box === step?.target) return 'target';
		return box === step?.source ? 'source' : 'idle';
	};
	return Object.fromEntries(
		flow.boxes.map((box) => [
			`box:${box}`,
			{
				'data-state': stateOf(box),
				'data-down': yes(isDown(box, flow, view)),
				'data-absent': yes(view.absent.includes(box)),
				'data-hidden': yes(view.hidden.includes(box)),
				'data-life': lives[box] ?? '',
			},
		]),
	);
}

/** Gives the state of the Pods of each box after the steps that have begun. */
function livesIn(
	flow: PictureFlow,
	tenses: readonly StepTense[],
): Readonly<Record<string, PodLife>> {
	const passed = flow.steps
		.filter((_, index) => tenses[index] === 'active' || tenses[index] === 'past')
		.map((step) => step.lives ?? {});
	return Object.assign({}, flow.lives, ...passed) as Record<string, PodLife>;
}

function stepStates(flow: PictureFlow, tenses: readonly StepTense[], view: View): Frame {
	const shown = shownInSlots(flow, tenses);
	return Object.fromEntries(
		flow.steps.flatMap((step, index) => {
			const tense = tenses[index] ?? 'future';
			const isActive = tense === 'active';
			const outcome = outcomeOf(step, view);
			const isMissing = [step.source, step.target].some((end) => view.absent.includes(end));
			return [
				[
					`badge:${step.id}`,
					{
						'data-state': tense,
						'data-shown': yes(shown.has(step.id)),
						'data-missing': yes(isMissing),
						'data-outcome': outcome,
						'aria-current': isActive ? 'step' : 'false',
					},
				],
				[
					`chip:${step.id}`,
					{ 'data-state': isActive && outcome === 'happens' ? 'shown' : 'hidden' },
				],
			];
		}),
	);
}

/**
 * Where several steps share a slot, the one that is shown is the active one, else the last one that
 * has passed, else the first one to come; at step 0 a summary of all stands in their place.
 */
function shownInSlots(flow: PictureFlow, tenses: readonly StepTense[]): ReadonlySet<string> {
	const slots = groupBy(flow.steps.entries(), ([, step]) => slotOf(step));
	const chosen = [...slots.values()].map((uses) => {
		const of = (tense: StepTense) => uses.filter(([index]) => tenses[index] === tense);
		if (uses.length > 1 && tenses.includes('all')) return undefined;
		return of('active')[0] ?? of('past').at(-1) ?? uses[0];
	});
	return new Set(chosen.flatMap((use) => (use ? [use[1].id] : [])));
}

function slotStates(flow: PictureFlow, isStepZero: boolean): Frame {
	return Object.fromEntries(
		[...sharedSlots(flow).keys()].map((slot) => [
			`slot:${slot}`,
			{ 'data-shown': yes(isStepZero) },
		]),
	);
}

function isDown(box: string, { instances }: PictureFlow, { down }: View): boolean {
	return down !== undefined && (instances?.[box] ?? box) === down;
}

function yes(value: boolean): 'yes' | 'no' {
	return value ? 'yes' : 'no';
}
