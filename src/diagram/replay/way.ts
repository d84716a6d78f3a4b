import type { Point } from '../../model/architecture/placement.ts';
import { radiusAt } from '../picture/wire-shape.ts';

/** Gives the point at a share of the way, from 0 to 1. */
export type Way = (share: number) => Point;

interface Part {
	readonly length: number;
	readonly pointAt: (along: number) => Point;
}

/** Measures the way through the corners of a wire, with the rounded turns that it is drawn with. */
export function measureWay(corners: readonly Point[]): Way {
	const parts = partsOf(corners);
	const total = parts.reduce((sum, { length }) => sum + length, 0);
	return (share) => {
		let along = Math.min(Math.max(share, 0), 1) * total;
		for (const part of parts) {
			if (along <= part.length || part === parts.at(-1)) return part.pointAt(along);
			along -= part.length;
		}
		throw new Error('A wire needs at least two corners.');
	};
}

function partsOf(corners: readonly Point[]): readonly Part[] {
	const parts: Part[] = [];
	let [from] = corners;
	corners.slice(1).forEach((corner, index) => {
		if (!from) return;
		const next = corners[index + 2];
		const [start, arc] = next ? turnAt(from, corner, next) : [corner];
		parts.push(straight(from, start));
		if (arc) parts.push(arc.part);
		from = arc?.end ?? corner;
	});
	return parts;
}

function straight([x0, y0]: Point, [x1, y1]: Point): Part {
	const length = Math.hypot(x1 - x0, y1 - y0);
	return {
		length,
		pointAt: (along) => {
			const share = length === 0 ? 0 : along / length;
			return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
		},
	};
}

/** Gives where the turn at a corner begins, and the arc; none where the wire goes straight on. */
function turnAt(
	from: Point,
	corner: Point,
	next: Point,
): readonly [Point, { readonly part: Part; readonly end: Point }?] {
	const [back, ahead] = [directionOf(corner, from), directionOf(corner, next)];
	const cross = back[0] * ahead[1] - back[1] * ahead[0];
	if (Math.abs(cross) < 1e-6) return [corner];
	const between = Math.acos(back[0] * ahead[0] + back[1] * ahead[1]);
	const turn = radiusAt(from, corner, next);
	const reach = turn / Math.tan(between / 2);
	const [start, end] = [shift(corner, back, reach), shift(corner, ahead, reach)];
	// The middle of the circle lies on the inner side, a radius away from where the turn begins.
	const side = cross < 0 ? 1 : -1;
	const centre = shift(start, [-back[1] * side, back[0] * side], -turn);
	const first = Math.atan2(start[1] - centre[1], start[0] - centre[0]);
	const sweep = (Math.PI - between) * side;
	const length = turn * Math.abs(sweep);
	const pointAt = (along: number): Point => {
		const angle = first + (along / length) * sweep;
		return [centre[0] + turn * Math.cos(angle), centre[1] + turn * Math.sin(angle)];
	};
	return [start, { part: { length, pointAt }, end }];
}

function directionOf([x0, y0]: Point, [x1, y1]: Point): Point {
	const length = Math.hypot(x1 - x0, y1 - y0);
	return [(x1 - x0) / length, (y1 - y0) / length];
}

function shift([x, y]: Point, [dx, dy]: Point, by: number): Point {
	return [x + dx * by, y + dy * by];
}
