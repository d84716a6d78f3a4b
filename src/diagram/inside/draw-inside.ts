import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBadge, drawSummary } from '../picture/draw-badge.ts';
import { drawAround, drawBox } from '../picture/draw-box.ts';
import { drawRegion } from '../picture/draw-region.ts';
import { drawWire } from '../picture/draw-wire.ts';
import { type Frame, sharedSlots } from '../picture/frame.ts';
import type { SceneLabels } from '../picture/labels.ts';
import type { Scene, SceneBox } from '../picture/scene.ts';
import { slotAt } from '../picture/slot.ts';
import { drawRoot } from '../svg/draw-root.ts';
import { asPictureFlow, type InsideFlow } from './frame.ts';
import { componentRegion } from './layout-inside.ts';

/** The words of one language for what is inside a component. */
export interface InsideLabels extends SceneLabels {
	/** Where a step happens that does not touch the component, in lines, by step. */
	readonly elsewhere: Readonly<Record<string, readonly string[]>>;
}

/** What the picture of the inside of a component shows. */
export interface InsidePicture {
	readonly scene: Scene;
	readonly flow: InsideFlow;
	readonly frame: Frame;
	readonly labels: InsideLabels;
}

/** Heights of lines on the boxes of neighbors, in the picture's units. */
const lines = { name: 16, elsewhere: 14, top: 21 } as const;

/**
 * Draws what is inside a component as a tree of SVG elements, with the drawing functions of the main
 * picture and the same rule: two frames of one flow differ in attribute values and in nothing else.
 */
export function drawInside({ scene, flow, frame, labels }: InsidePicture): Element {
	const stateOf = (key: string) => frame[key] ?? {};
	const numbered = asPictureFlow(flow);
	const isPart = ({ component }: SceneBox) => flow.parts.includes(component);
	const parts = scene.boxes.filter(isPart);
	const neighbors = scene.boxes.filter((box) => !isPart(box) && box.component !== componentRegion);
	const plane = scene.boxes.find(({ component }) => component === componentRegion)?.plane;
	return drawRoot(
		{
			kind: 'inside',
			composition: scene.name,
			width: scene.width,
			height: scene.height,
			label: labels.picture,
			role: 'group',
			state: { 'data-key': 'picture', ...stateOf('picture') },
		},
		[
			...scene.regions.map((region) => drawRegion(region, labels, plane)),
			...scene.wires.map((wire) => drawWire(wire, labels, stateOf(`wire:${wire.id}`))),
			// Wires share stretches: the one that is active lies on top.
			...scene.wires.map((wire) =>
				s('path', {
					class: 'line over',
					'data-key': `wire:${wire.id}`,
					'aria-hidden': 'true',
					'data-state': 'quiet',
					...stateOf(`wire:${wire.id}`),
					d: wire.path,
				}),
			),
			...parts.map((box) => drawBox(box, labels, stateOf(`box:${box.component}`))),
			...neighbors.map((box) => drawNeighbor(box, labels, stateOf)),
			...neighbors.flatMap((box) => drawBeyond(box, flow, labels, stateOf)),
			...numbered.steps.map((step) =>
				drawBadge(step, slotAt(scene, step), labels, stateOf(`badge:${step.id}`)),
			),
			...[...sharedSlots(numbered)].map(([slot, steps]) =>
				drawSummary(slot, steps, scene, labels, stateOf(`slot:${slot}`)),
			),
		],
	);
}

/** Draws a neighbor with its name at the top. */
function drawNeighbor(
	box: SceneBox,
	labels: InsideLabels,
	stateOf: (key: string) => Readonly<Record<string, string>>,
): Element {
	const label = labels.boxes[box.component];
	if (!label) throw new Error(`No label for the box "${box.component}".`);
	const middle = box.x + box.width / 2;
	const text = s(
		'text',
		{ class: 'name' },
		(label.lines ?? [label.name]).map((line, index) =>
			s('tspan', { x: middle, y: box.y + lines.top + index * lines.name }, line),
		),
	);
	const state = stateOf(`box:${box.component}`);
	return drawAround([text], { box, label, state, name: 'bare neighbor' });
}

/**
 * Draws, below the name of a neighbor, where the steps beyond it happen. Those who cannot see it
 * read it below the picture.
 */
function drawBeyond(
	box: SceneBox,
	flow: InsideFlow,
	labels: InsideLabels,
	stateOf: (key: string) => Readonly<Record<string, string>>,
): Element[] {
	const { lines: name = [''] } = labels.boxes[box.component] ?? {};
	const below = box.y + lines.top + name.length * lines.name;
	return flow.steps
		.filter(({ at, elsewhere }) => elsewhere && at === box.component)
		.map(({ id }) =>
			s(
				'text',
				{
					class: 'elsewhere',
					'aria-hidden': 'true',
					'data-key': `elsewhere:${id}`,
					'data-state': 'hidden',
					...stateOf(`elsewhere:${id}`),
				},
				(labels.elsewhere[id] ?? []).map((text, line) =>
					s('tspan', { x: box.x + box.width / 2, y: below + line * lines.elsewhere }, text),
				),
			),
		);
}
