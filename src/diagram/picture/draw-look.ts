import type { Element } from 'hast';
import { s } from 'hastscript';
import type { SceneLabels } from './labels.ts';
import type { SceneBox } from './scene.ts';

/** Draws the link to what is inside a box, at its lower right corner; seen while the box is pointed at. */
export function drawLook(box: SceneBox, labels: SceneLabels): Element[] {
	const look = labels.boxes[box.component]?.look;
	if (!look) return [];
	const [x, y] = [box.x + box.width - 8, box.y + box.height - 6];
	return [
		s(
			'a',
			{
				class: 'look',
				href: look.href,
				'data-look': box.component,
				'aria-label': look.label,
				transform: `translate(${String(x)} ${String(y)})`,
			},
			[
				s('circle', { class: 'disc', r: 11 }),
				s('path', { d: 'M3 3 6.5 6.5M4-1a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z' }),
			],
		),
	];
}
