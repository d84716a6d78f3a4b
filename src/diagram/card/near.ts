import type { Point } from '../../model/architecture/placement.ts';
import type { PictureStep } from '../picture/frame.ts';
import type { Scene, SceneBox } from '../picture/scene.ts';
import { slotAt } from '../picture/slot.ts';
import { type Area, enclose } from '../svg/area.ts';

/** Boxes higher than this are shown in part: what of them is seen has the name. */
const tallest = 120;

/** As much of a tall box as its icon, its name and its role need. */
const band = 84;

/** Room around what a step is told by, in the units of the picture. */
const margin = 14;

/** Gives what has to be seen of a step: its two boxes, its arrow, its number. */
export function areaOfStep(scene: Scene, step: PictureStep): Area {
	const wire = scene.wires.find(({ id }) => id === step.wire);
	const { badge, radius } = slotAt(scene, step);
	const corners = wire?.corners ?? [];
	const boxes = [
		bandOf(boxIn(scene, step.source), corners[0]),
		bandOf(boxIn(scene, step.target), corners.at(-1)),
	];
	const number = around(badge, radius + 2);
	return enclose([...boxes, ...corners.map((corner) => around(corner, 6)), number]);
}

/** Gives what has to be seen of one box. */
export function areaOfBox(scene: Scene, component: string): Area {
	return bandOf(boxIn(scene, component), undefined);
}

/**
 * Gives what has to be seen of a flow: as many of its first steps as fit into a pane at a scale.
 * The first one always counts.
 */
export function areaOfSteps(
	scene: Scene,
	steps: readonly PictureStep[],
	pane: Area,
	scale: number,
): Area {
	const [first, ...further] = steps.map((step) => areaOfStep(scene, step));
	if (!first) throw new Error('A flow without steps has no picture.');
	let all = first;
	for (const area of further) {
		const more = enclose([all, area]);
		if (scaleFor(more, pane) < scale) break;
		all = more;
	}
	return all;
}

/** How often an area fits into a pane, with some room around it. */
export function scaleFor(area: Area, pane: Area): number {
	return Math.min(pane.width / (area.width + 2 * margin), pane.height / (area.height + 2 * margin));
}

/**
 * Gives the part of a scene that a pane shows at a scale: with the area in its middle, but no
 * further over the edge of the scene than it has to be.
 */
export function windowOn(scene: Scene, area: Area, pane: Area, scale: number): Area {
	const [width, height] = [pane.width / scale, pane.height / scale];
	return {
		x: place(area.x + area.width / 2, width, scene.width),
		y: place(area.y + area.height / 2, height, scene.height),
		width,
		height,
	};
}

function place(middle: number, length: number, whole: number): number {
	if (length >= whole) return (whole - length) / 2;
	return Math.min(Math.max(middle - length / 2, 0), whole - length);
}

function boxIn(scene: Scene, component: string): SceneBox {
	const box = scene.boxes.find((known) => known.component === component);
	if (box) return box;
	throw new Error(`The ${scene.name} composition has no box "${component}".`);
}

/** Of a tall box, the part around where an arrow meets it. */
function bandOf({ x, y, width, height }: SceneBox, at: Point | undefined): Area {
	if (height <= tallest) return { x, y, width, height };
	const middle = at?.[1] ?? y + height / 2;
	const top = Math.min(Math.max(middle - band / 2, y), y + height - band);
	return { x, y: top, width, height: band };
}

function around([x, y]: Point, by: number): Area {
	return { x: x - by, y: y - by, width: 2 * by, height: 2 * by };
}
