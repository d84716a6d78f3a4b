import type { Element } from 'hast';
import { s } from 'hastscript';
import type { RegionPlace } from '../../model/architecture/placement.ts';

/** How far each sheet looks out from behind the one before it. */
const shift = 6;

/** Draws the ground of a region, and behind it as many more as say that there are several. */
export function drawSheets({ x, y, width, height, sheets }: RegionPlace): Element[] {
	return Array.from({ length: sheets + 1 }, (_, index) => {
		const by = (sheets - index) * shift;
		return s('rect', { x: x + by, y: y + by, width, height, rx: 14 });
	});
}
