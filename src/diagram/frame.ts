import type { WireId } from './scene.ts';

/** A step as the picture needs it: no language, no prose. */
export interface PictureStep {
	readonly id: string;
	readonly wire: WireId;
	readonly source: string;
	readonly target: string;
}

/** A flow as the picture needs it. */
export interface PictureFlow {
	readonly id: string;
	readonly steps: readonly PictureStep[];
}

/** Attributes of the elements of a picture, by the element's key. Plain JSON. */
export type Frame = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where a step stands, seen from the step that is shown. */
type Tense = 'past' | 'active' | 'future' | 'all';

/**
 * Gives the state of every element that changes while stepping. Without a step every arrow of the
 * flow is shown alike: step 0.
 * @throws Error when the flow has no such step.
 */
export function frameAt(flow: PictureFlow, stepId?: string): Frame {
	const active = flow.steps.findIndex((step) => step.id === stepId);
	if (stepId !== undefined && active === -1) {
		throw new Error(`The flow "${flow.id}" has no step "${stepId}".`);
	}
	const tenses = flow.steps.map((_, index) =>
		stepId === undefined ? 'all' : tenseOf(index, active),
	);
	return {
		picture: { 'data-step': stepId ?? '' },
		...wireStates(flow, tenses),
		...boxStates(flow, flow.steps[active]),
		...stepStates(flow, tenses),
	};
}

function tenseOf(index: number, active: number): Tense {
	if (index === active) return 'active';
	return index < active ? 'past' : 'future';
}

/** A wire that several steps use is active before it is past, and past before it is future. */
const precedence: readonly Tense[] = ['active', 'past', 'future', 'all'];

function wireStates(flow: PictureFlow, tenses: readonly Tense[]): Frame {
	const byWire = Map.groupBy(flow.steps.entries(), ([, step]) => step.wire);
	return Object.fromEntries(
		[...byWire].map(([wire, uses]) => {
			const states = uses.map(([index]) => tenses[index]);
			const state = precedence.find((tense) => states.includes(tense)) ?? 'future';
			return [`wire:${wire}`, { 'data-state': state }];
		}),
	);
}

function boxStates(flow: PictureFlow, active: PictureStep | undefined): Frame {
	const boxes = new Set(flow.steps.flatMap(({ source, target }) => [source, target]));
	const stateOf = (box: string) => {
		if (box === active?.source) return 'source';
		return box === active?.target ? 'target' : 'idle';
	};
	return Object.fromEntries(
		[...boxes].map((box) => [`box:${box}`, { 'data-state': stateOf(box) }]),
	);
}

function stepStates(flow: PictureFlow, tenses: readonly Tense[]): Frame {
	return Object.fromEntries(
		flow.steps.flatMap((step, index) => {
			const tense = tenses[index] ?? 'future';
			const isActive = tense === 'active';
			return [
				[`badge:${step.id}`, { 'data-state': tense, 'aria-current': isActive ? 'step' : 'false' }],
				[`chip:${step.id}`, { 'data-state': isActive ? 'shown' : 'hidden' }],
			];
		}),
	);
}
