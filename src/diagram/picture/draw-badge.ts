import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PictureStep } from './frame.ts';
import type { SceneLabels } from './labels.ts';
import type { Scene } from './scene.ts';
import { type Slot, slotAt } from './slot.ts';

/** Draws the number of a step, as a link to the step. */
export function drawBadge(
	step: PictureStep,
	slot: Slot,
	labels: SceneLabels,
	state: Readonly<Record<string, string>>,
): Element {
	const label = labels.steps[step.id];
	return s(
		'a',
		{
			class: 'badge',
			'data-key': `badge:${step.id}`,
			href: label?.href,
			'aria-label': label?.label,
			transform: translate(slot),
			...state,
		},
		[
			s('circle', { class: 'reach', r: slot.radius + 2 }),
			s('circle', { class: 'disc', r: slot.radius }),
			s('text', {}, String(label?.number ?? '')),
		],
	);
}

/** Draws what stands for several steps in one place as long as no step is shown. */
export function drawSummary(
	slot: string,
	steps: readonly PictureStep[],
	scene: Scene,
	labels: SceneLabels,
	state: Readonly<Record<string, string>>,
): Element {
	const [first] = steps;
	if (!first) throw new Error(`The slot "${slot}" has no steps.`);
	const place = slotAt(scene, first);
	const numbers = steps.flatMap(({ id }) => labels.steps[id]?.number ?? []);
	const text = `${String(numbers[0])}+`;
	const half = text.length * 4 + 4;
	return s(
		'a',
		{
			class: 'badge',
			'data-key': `slot:${slot}`,
			'data-state': 'all',
			href: labels.steps[first.id]?.href,
			'aria-label': labels.several(numbers),
			transform: translate(place),
			...state,
		},
		[
			s('rect', { class: 'reach', ...pill(half + 2, place.radius + 2) }),
			s('rect', { class: 'disc', ...pill(half, place.radius) }),
			s('text', {}, text),
		],
	);
}

function pill(half: number, radius: number) {
	return { x: -half, y: -radius, width: 2 * half, height: 2 * radius, rx: radius };
}

function translate({ badge: [x, y] }: Slot): string {
	return `translate(${String(x)} ${String(y)})`;
}
