import type { Element } from 'hast';
import { s } from 'hastscript';
import { columnsOf, monospacedWidth } from '../svg/columns-of.ts';
import { cutMiddle } from '../svg/cut-middle.ts';
import type { PictureStep } from './frame.ts';
import type { SceneLabels } from './labels.ts';
import type { ChipPlace } from '../../model/architecture/placement.ts';
import type { Scene } from './scene.ts';

/** Room on both sides of the letters. */
const padding = 8;

/** Cuts the middle out of a text until it fits into so many columns. */
function fit(text: string, columns: number): string {
	let length = Math.min(text.length, columns);
	while (length > 1 && columnsOf(cutMiddle(text, length)) > columns) length -= 1;
	return cutMiddle(text, length);
}

/** Draws the chip that names the recorded request of a step; empty where there is no room or nothing was recorded. */
export function drawChip(
	step: PictureStep,
	place: ChipPlace | undefined,
	scene: Scene,
	labels: SceneLabels,
	state: Readonly<Record<string, string>>,
): Element {
	const attributes = {
		class: 'chip',
		'data-key': `chip:${step.id}`,
		'aria-hidden': 'true',
		...state,
	};
	const request = labels.steps[step.id]?.chip ?? '';
	if (!place || request === '') return s('g', attributes);
	const widest = Math.min(place.width, scene.width / 3);
	const letter = scene.chip.letter * monospacedWidth;
	const text = fit(request, Math.floor((widest - 2 * padding) / letter));
	const width = Math.ceil(columnsOf(text) * letter + 2 * padding);
	const x = place.grows === 'right' ? place.x : place.x - width;
	const { height } = scene.chip;
	return s('g', attributes, [
		s('rect', { x, y: place.y - height / 2, width, height, rx: 5 }),
		s('text', { x: x + width / 2, y: place.y }, text),
	]);
}
