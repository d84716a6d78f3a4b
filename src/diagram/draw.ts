import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBox } from './draw-box.ts';
import { drawChip } from './draw-chip.ts';
import { drawWire } from './draw-wire.ts';
import type { Frame, PictureFlow, PictureStep } from './frame.ts';
import type { SceneLabels } from './labels.ts';
import type { Scene, SceneRegion, SceneWire } from './scene.ts';

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
	return s(
		'svg',
		{
			class: `picture ${scene.name}`,
			style: `--natural-size: ${String(scene.width)}px`,
			viewBox: `0 0 ${String(scene.width)} ${String(scene.height)}`,
			role: 'group',
			'aria-label': labels.picture,
			'data-key': 'picture',
			...stateOf('picture'),
		},
		[
			...scene.regions.map((region) => drawRegion(region, labels)),
			...scene.wires.map((wire) => drawWire(wire, labels, stateOf(`wire:${wire.id}`))),
			...scene.boxes.map((box) => drawBox(box, labels, stateOf(`box:${box.component}`))),
			...flow.steps.map((step) =>
				drawBadge(step, wireOf(scene, step), scene.badge, labels, stateOf(`badge:${step.id}`)),
			),
			...flow.steps.map((step) =>
				drawChip(step, wireOf(scene, step), scene, labels, stateOf(`chip:${step.id}`)),
			),
			s('circle', { class: 'packet', 'data-key': 'packet', r: 6, 'aria-hidden': 'true' }),
		],
	);
}

/** Gives the wire that a step runs on. @throws Error when the scene does not draw it. */
function wireOf(scene: Scene, step: PictureStep): SceneWire {
	const wire = scene.wires.find(({ id }) => id === step.wire);
	if (wire) return wire;
	throw new Error(
		`The step "${step.id}" runs on "${step.wire}", which the ${scene.name} composition does not draw: give it a place.`,
	);
}

function drawRegion(region: SceneRegion, labels: SceneLabels): Element {
	const { x, y, width, height } = region;
	const sheets = Array.from({ length: region.sheets + 1 }, (_, index) => {
		const shift = (region.sheets - index) * 6;
		return s('rect', { x: x + shift, y: y + shift, width, height, rx: 14 });
	});
	return s('g', { class: 'region', 'data-region': region.id }, [
		...sheets,
		s('text', { x: region.label[0], y: region.label[1] }, labels.regions[region.id] ?? ''),
	]);
}

function drawBadge(
	step: PictureStep,
	wire: SceneWire,
	radius: number,
	labels: SceneLabels,
	state: Readonly<Record<string, string>>,
): Element {
	const label = labels.steps[step.id];
	const [x, y] = wire.badge;
	return s(
		'a',
		{
			class: 'badge',
			'data-key': `badge:${step.id}`,
			href: label?.href,
			'aria-label': label?.label,
			transform: `translate(${String(x)} ${String(y)})`,
			...state,
		},
		[
			s('circle', { class: 'reach', r: radius + 2 }),
			s('circle', { class: 'disc', r: radius }),
			s('text', {}, String(label?.number ?? '')),
		],
	);
}
