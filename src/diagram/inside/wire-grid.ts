import type { Point } from '../../model/architecture/placement.ts';
import type { Side } from '../../model/inside/inside.ts';

/** A rectangle that wires keep clear of, unless they end at it. */
export interface Obstacle {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Middle of the badge that stands on it. */
	readonly badge?: Point;
	/** The one edge at which wires end, where it is not any. */
	readonly face?: Side;
}

/** Lines of the grid are so far apart; places and sizes are multiples of it. */
export const gridStep = 10;

/** How far wires stay away from the middle of a badge. */
const badgeRoom = 15;

/** The steps on the grid, by the number of their direction; the one two further on leads back. */
export const directions = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1],
] as const;

/** The edge at which a wire leaves in each direction. */
const sides = ['right', 'bottom', 'left', 'top'] as const satisfies readonly Side[];

/** What stands on the grid: per point, the wires that pass it horizontally and vertically. */
export interface Grid {
	readonly columns: number;
	readonly rows: number;
	readonly blocked: Uint8Array;
	readonly near: Uint8Array;
	readonly passing: readonly [
		horizontal: Map<number, Set<string>>,
		vertical: Map<number, Set<string>>,
	];
}

/** Puts rectangles on a grid. */
export function createGrid(
	obstacles: readonly Obstacle[],
	{ width, height }: { readonly width: number; readonly height: number },
): Grid {
	const columns = Math.floor(width / gridStep) + 1;
	const rows = Math.floor(height / gridStep) + 1;
	const blocked = new Uint8Array(columns * rows);
	for (let y = 0; y < rows; y++) blocked[y * columns] = blocked[y * columns + columns - 1] = 1;
	const near = new Uint8Array(columns * rows);
	for (const obstacle of obstacles) {
		const [left, top] = [obstacle.x / gridStep, obstacle.y / gridStep];
		const [right, bottom] = [left + obstacle.width / gridStep, top + obstacle.height / gridStep];
		for (let y = Math.max(0, top - 1); y <= Math.min(rows - 1, bottom + 1); y++) {
			for (let x = Math.max(0, left - 1); x <= Math.min(columns - 1, right + 1); x++) {
				const on = x >= left && x <= right && y >= top && y <= bottom;
				(on ? blocked : near)[y * columns + x] = 1;
			}
		}
		for (let y = 0; y < rows; y++) {
			for (let x = 0; x < columns; x++) {
				if (isAtBadge(obstacle, [x * gridStep, y * gridStep], badgeRoom)) {
					blocked[y * columns + x] = 1;
				}
			}
		}
	}
	return { columns, rows, blocked, near, passing: [new Map(), new Map()] };
}

function isAtBadge({ badge }: Obstacle, [x, y]: Point, room: number): boolean {
	return badge !== undefined && Math.hypot(badge[0] - x, badge[1] - y) < room;
}

/** A point at the edge of a rectangle, the point beside it, and how far it is from the middle. */
interface Port {
	readonly edge: number;
	readonly out: number;
	readonly direction: number;
	readonly off: number;
}

/** Where a wire may leave a rectangle, and how it moves there; it arrives the other way round. */
export function portsOf(obstacle: Obstacle, grid: Grid): readonly Port[] {
	const [left, top] = [obstacle.x / gridStep, obstacle.y / gridStep];
	const [right, bottom] = [left + obstacle.width / gridStep, top + obstacle.height / gridStep];
	const ports: Port[] = [];
	const add = (x: number, y: number, direction: number, off: number) => {
		if (obstacle.face !== undefined && sides[direction] !== obstacle.face) return;
		const [dx, dy] = directions[direction] ?? [0, 0];
		const [ox, oy] = [x + dx, y + dy];
		if (ox < 0 || oy < 0 || ox >= grid.columns || oy >= grid.rows) return;
		if (isAtBadge(obstacle, [x * gridStep, y * gridStep], badgeRoom)) return;
		ports.push({
			edge: y * grid.columns + x,
			out: oy * grid.columns + ox,
			direction,
			off: Math.abs(off),
		});
	};
	for (let x = left + 1; x < right; x++) {
		const off = x - (left + right) / 2;
		add(x, top, 3, off);
		add(x, bottom, 1, off);
	}
	for (let y = top + 1; y < bottom; y++) {
		const off = y - (top + bottom) / 2;
		add(left, y, 2, off);
		add(right, y, 0, off);
	}
	return ports;
}

/** The wires that pass a point along an axis: 0 is horizontal, 1 vertical. */
export function wiresAt(grid: Grid, axis: number, point: number): readonly string[] {
	const passing = grid.passing[axis === 0 ? 0 : 1].get(point);
	return passing ? [...passing] : [];
}

/** Puts a wire on the grid, or takes it away. */
export function markPath(grid: Grid, id: string, path: readonly number[], isThere: boolean): void {
	path.forEach((point, index) => {
		for (const neighbor of [path[index - 1], path[index + 1]]) {
			if (neighbor === undefined) continue;
			const axis = Math.abs(neighbor - point) === 1 ? 0 : 1;
			const passing = grid.passing[axis];
			const wires = passing.get(point) ?? new Set<string>();
			if (isThere) wires.add(id);
			else wires.delete(id);
			passing.set(point, wires);
		}
	});
}
