import type { Point } from '../../model/architecture/placement.ts';
import { radiusAt } from '../picture/wire-shape.ts';

/** Gives the point at a share of the length of a wire, from 0 to 1. */
export type PointInterpolator = (share: number) => Point;

interface Segment {
	readonly length: number;
	readonly pointAt: (along: number) => Point;
}

/** Gives the interpolator along the corners of a wire, with the rounded turns that it is drawn with. */
export function interpolateWire(corners: readonly Point[]): PointInterpolator {
	const segments = segmentsOf(corners);
	const total = segments.reduce((sum, { length }) => sum + length, 0);
	return (share) => {
		let along = Math.min(Math.max(share, 0), 1) * total;
		for (const segment of segments) {
			if (along <= segment.length || segment === segments.at(-1)) return segment.pointAt(along);
			along -= segment.length;
		}
		throw new Error('A wire needs at least two corners.');
	};
}

function segmentsOf(corners: readonly Point[]): readonly Segment[] {
	const segments: Segment[] = [];
	let [from] = corners;
	corners.slice(1).forEach((corner, index) => {
		if (!from) return;
		const next = corners[index + 2];
		const [start, arc] = next ? turnAt(from, corner, next) : [corner];
		segments.push(straight(from, start));
		if (arc) segments.push(arc.segment);
		from = arc?.end ?? corner;
	});
	return segments;
}

function straight([x0, y0]: Point, [x1, y1]: Point): Segment {
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
): readonly [Point, { readonly segment: Segment; readonly end: Point }?] {
	const [back, ahead] = [directionOf(corner, from), directionOf(corner, next)];
	const cross = back[0] * ahead[1] - back[1] * ahead[0];
	if (Math.abs(cross) < 1e-6) return [corner];
	const between = Math.acos(back[0] * ahead[0] + back[1] * ahead[1]);
	const turn = radiusAt(from, corner, next);
	const reach = turn / Math.tan(between / 2);
	const [start, end] = [shift(corner, back, reach), shift(corner, ahead, reach)];
	// The middle of the circle lies on the inner side, a radius away from where the turn begins.
	const side = cross < 0 ? 1 : -1;
	const center = shift(start, [-back[1] * side, back[0] * side], -turn);
	const first = Math.atan2(start[1] - center[1], start[0] - center[0]);
	const sweep = (Math.PI - between) * side;
	const length = turn * Math.abs(sweep);
	const pointAt = (along: number): Point => {
		const angle = first + (along / length) * sweep;
		return [center[0] + turn * Math.cos(angle), center[1] + turn * Math.sin(angle)];
	};
	return [start, { segment: { length, pointAt }, end }];
}

function directionOf([x0, y0]: Point, [x1, y1]: Point): Point {
	const length = Math.hypot(x1 - x0, y1 - y0);
	return [(x1 - x0) / length, (y1 - y0) / length];
}

function shift([x, y]: Point, [dx, dy]: Point, by: number): Point {
	return [x + dx * by, y + dy * by];
}
