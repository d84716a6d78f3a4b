import { type Frame, frameAt, type PictureFlow, plainView, type View } from '../picture/frame.ts';

/** A step as the picture of what is inside one component needs it. */
export interface InsideStep {
	readonly id: string;
	/** The box at which its number stands: a part, the whole component, or the neighbor beyond which it happens. */
	readonly at: string;
	/** The parts that it goes through, and the neighbor that it comes from or goes to. */
	readonly boxes: readonly string[];
	/** The wires along which it goes. */
	readonly wires: readonly string[];
	/** It happens beyond a neighbor. */
	readonly elsewhere?: true;
	/** By component: what becomes of the step while it is down, where it does not happen. */
	readonly outcomes?: Readonly<Record<string, 'later' | 'never'>>;
}

/** A flow, as the picture of what is inside one component needs it. Plain JSON. */
export interface InsideFlow {
	readonly id: string;
	readonly component: string;
	readonly steps: readonly InsideStep[];
	/** The parts of the component. */
	readonly parts: readonly string[];
	readonly boxes: readonly string[];
	/** The two ends of every wire. */
	readonly wires: Readonly<Record<string, readonly [string, string]>>;
}

/** The flow as steps that happen in boxes: what shows numbers on the main picture shows them here. */
export function asPictureFlow(flow: InsideFlow): PictureFlow {
	return {
		id: flow.id,
		boxes: flow.boxes,
		wires: flow.wires,
		steps: flow.steps.map(({ id, at, outcomes }) => ({
			id,
			source: at,
			target: at,
			...(outcomes ? { outcomes } : {}),
		})),
	};
}

/**
 * Gives the state of every element that changes, for a step and a view, like `frameAt`: a step
 * lights the parts that it goes through and the wires between them.
 * @throws Error when the flow has no such step.
 */
export function insideFrameAt(flow: InsideFlow, stepId?: string, view: View = plainView): Frame {
	const down =
		view.down === flow.component ? flow.parts : view.down === undefined ? [] : [view.down];
	const isOut = (box: string) => down.includes(box) || view.absent.includes(box);
	const active = flow.steps.findIndex(({ id }) => id === stepId);
	const current = flow.steps[active];
	const tenseOf = (index: number) => {
		if (stepId === undefined) return 'all';
		if (index === active) return 'active';
		return index < active ? 'past' : 'future';
	};
	return {
		...frameAt(asPictureFlow(flow), stepId, view),
		...Object.fromEntries(
			Object.entries(flow.wires).map(([wire, ends]) => {
				const tenses = flow.steps.flatMap(({ wires }, index) =>
					wires.includes(wire) ? [tenseOf(index)] : [],
				);
				const state = (['active', 'past', 'future', 'all'] as const).find((tense) =>
					tenses.includes(tense),
				);
				return [
					`wire:${wire}`,
					{ 'data-state': state ?? 'quiet', 'data-cut': ends.some(isOut) ? 'yes' : 'no' },
				];
			}),
		),
		...Object.fromEntries(
			flow.boxes.map((box) => [
				`box:${box}`,
				{
					'data-state': current?.boxes.includes(box) ? 'target' : 'idle',
					'data-down': down.includes(box) ? 'yes' : 'no',
					'data-absent': view.absent.includes(box) ? 'yes' : 'no',
					'data-hidden': view.hidden.includes(box) ? 'yes' : 'no',
				},
			]),
		),
		...Object.fromEntries(
			flow.steps
				.filter(({ elsewhere }) => elsewhere)
				.map(({ id }) => [`elsewhere:${id}`, { 'data-state': id === stepId ? 'shown' : 'hidden' }]),
		),
	};
}
