import type { Element } from 'hast';
import { s } from 'hastscript';

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

/** Draws the mark of the site: the hub that everyone comes to, one center and eight spokes. */
export function drawMark({ x, y, size, color, width }: MarkPlace): Element {
	const spokes = Array.from({ length: 8 }, (_, index) => {
		const angle = (index * Math.PI) / 4;
		const at = (radius: number) =>
			[Math.cos(angle), Math.sin(angle)].map((part) => (radius * part).toFixed(2));
		return { path: `M${at(4.5).join(' ')}L${at(10.75).join(' ')}`, end: at(13) };
	});
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
			s('circle', { r: 4.5 }),
			s('path', { d: spokes.map(({ path }) => path).join('') }),
			...spokes.map(({ end: [cx, cy] }) => s('circle', { cx, cy, r: 2.25 })),
		],
	);
}
