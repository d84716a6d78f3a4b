import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawRoot } from '../svg/draw-root.ts';
import { drawBadge, drawSummary } from './draw-badge.ts';
import { drawBox } from './draw-box.ts';
import { drawChip } from './draw-chip.ts';
import { drawLook } from './draw-look.ts';
import { drawPort } from './draw-port.ts';
import { drawRegion } from './draw-region.ts';
import { drawWire } from './draw-wire.ts';
import { type Frame, type PictureFlow, sharedSlots } from './frame.ts';
import type { SceneLabels } from './labels.ts';
import type { Scene } from './scene.ts';
import { slotAt } from './slot.ts';

/** What a picture shows: the scene, the flow on it, the state, and the words of one language. */
export interface Picture {
	readonly scene: Scene;
	readonly flow: PictureFlow;
	readonly frame: Frame;
	readonly labels: SceneLabels;
}

/**
 * Draws a picture as a tree of SVG elements. Every element whose state a frame changes carries its
 * key in `data-key`; two frames of one flow differ in attribute values and in nothing else.
 * @throws Error when a step runs on a wire that the scene has no place for.
 */
export function drawScene({ scene, flow, frame, labels }: Picture): Element {
	const stateOf = (key: string) => frame[key] ?? {};
	return drawRoot(
		{
			composition: scene.name,
			width: scene.width,
			height: scene.height,
			label: labels.picture,
			role: 'group',
			state: { 'data-key': 'picture', ...stateOf('picture') },
		},
		[
			...scene.regions.map((region) => drawRegion(region, labels)),
			...scene.wires.map((wire) => drawWire(wire, labels, stateOf(`wire:${wire.id}`))),
			...scene.boxes.flatMap((box) => [
				drawBox(box, labels, stateOf(`box:${box.component}`)),
				...drawLook(box, labels),
			]),
			...scene.wires.flatMap((wire) => drawPort(wire, labels)),
			...flow.steps.map((step) =>
				drawBadge(step, slotAt(scene, step), labels, stateOf(`badge:${step.id}`)),
			),
			...[...sharedSlots(flow)].map(([slot, steps]) =>
				drawSummary(slot, steps, scene, labels, stateOf(`slot:${slot}`)),
			),
			...flow.steps.map((step) =>
				drawChip(step, slotAt(scene, step).chip, scene, labels, stateOf(`chip:${step.id}`)),
			),
			s('circle', { class: 'packet', 'data-key': 'packet', r: 6, 'aria-hidden': 'true' }),
		],
	);
}
