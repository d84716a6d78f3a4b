import { pathRound } from 'd3';
import type { Point } from '../../model/architecture/placement.ts';

/** Radius of the rounded turns of wires. */
const turn = 8;

/** A straight part of a wire. */
export type LineSegment = readonly [Point, Point];

/** Gives path data through the corners with rounded turns, coordinates to one decimal. */
export function pathThrough(corners: readonly Point[]): string {
	const line = pathRound(1);
	corners.forEach(([x, y], index) => {
		const [before, next] = [corners[index - 1], corners[index + 1]];
		if (!before) line.moveTo(x, y);
		else if (!next) line.lineTo(x, y);
		else line.arcTo(x, y, next[0], next[1], radiusAt(before, [x, y], next));
	});
	return line.toString();
}

/** Gives the radius of a turn: two turns share the stretch between them. */
export function radiusAt(before: Point, corner: Point, next: Point): number {
	return Math.min(turn, lengthOf([before, corner]) / 2, lengthOf([corner, next]) / 2);
}

/** Gives the straight parts of a wire. */
export function lineSegmentsOf(corners: readonly Point[]): LineSegment[] {
	return corners.flatMap((corner, index) => {
		const next = corners[index + 1];
		return next ? [[corner, next] as const] : [];
	});
}

/** Gives the longest straight part; of equals, the first. @throws Error with fewer than two corners. */
export function longestSegment(corners: readonly Point[]): LineSegment {
	const longest = lineSegmentsOf(corners).reduce<LineSegment | undefined>(
		(best, stretch) => (best && lengthOf(best) >= lengthOf(stretch) ? best : stretch),
		undefined,
	);
	if (!longest) throw new Error('A wire needs at least two corners.');
	return longest;
}

/** Shortens a wire at its two ends by the given lengths. */
export function trimEnds(corners: readonly Point[], start: number, end: number): readonly Point[] {
	return corners.map((corner, index) => {
		const next = corners[index + 1];
		const previous = corners[index - 1];
		if (index === 0 && next) return toward(corner, next, start);
		if (index === corners.length - 1 && previous) return toward(corner, previous, end);
		return corner;
	});
}

function lengthOf([[x1, y1], [x2, y2]]: LineSegment): number {
	return Math.hypot(x2 - x1, y2 - y1);
}

function toward(from: Point, to: Point, by: number): Point {
	const length = lengthOf([from, to]);
	return [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by];
}
