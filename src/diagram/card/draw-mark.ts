import type { Element } from 'hast';
import { s } from 'hastscript';
import { siteMark } from '../svg/site-mark.ts';

/** Where the mark of the site stands. */
interface MarkPlace {
	/** Its middle. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly color: string;
	/** Of its lines, in units of which it has 32. */
	readonly width: number;
}

/** Draws the mark of the site. */
export function drawMark({ x, y, size, color, width }: MarkPlace): Element {
	return s(
		'g',
		{
			transform: `translate(${x} ${y}) scale(${size / 32})`,
			fill: 'none',
			stroke: color,
			'stroke-width': width,
			'stroke-linecap': 'round',
		},
		[
			s('circle', { r: siteMark.center }),
			s('path', { d: siteMark.spokes }),
			...siteMark.ends.map(([cx, cy]) => s('circle', { cx, cy, r: siteMark.end })),
		],
	);
}
