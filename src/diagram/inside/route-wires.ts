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

/** A wire to be led from one rectangle to another. */
export interface Lead {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Wires with the same trunk may share a stretch: they come from, or go to, the same place. */
	readonly trunks: readonly string[];
}

/** Lines of the grid are so far apart; places and sizes are multiples of it. */
const gridStep = 10;

/** What a wire costs: one for each step of the grid, and this on top. */
const costs = {
	turn: 6,
	over: 60,
	crossing: 12,
	beside: 7,
	nearBox: 3,
	offMiddle: 0.4,
	offBar: 0.02,
	shared: 0.35,
} as const;

/** How often every wire is led anew, knowing all the others. */
const rounds = 3;

const directions = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1],
] as const;

/** The edge at which a wire leaves in each direction. */
const sides = ['right', 'bottom', 'left', 'top'] as const satisfies readonly Side[];

/** What stands on the grid: per point, the wires that pass it horizontally and vertically. */
interface Grid {
	readonly columns: number;
	readonly rows: number;
	readonly blocked: Uint8Array;
	readonly near: Uint8Array;
	readonly passing: readonly [
		horizontal: Map<number, Set<string>>,
		vertical: Map<number, Set<string>>,
	];
}

/**
 * Leads wires around rectangles in horizontal and vertical stretches, so that they cross little and
 * do not run beside each other too closely. Gives the corners of each, from edge to edge. The same
 * input gives the same wires.
 * @throws Error when there is no way for a wire.
 */
export function routeWires(
	obstacles: readonly Obstacle[],
	leads: readonly Lead[],
	size: { readonly width: number; readonly height: number },
): ReadonlyMap<string, readonly Point[]> {
	const grid = createGrid(obstacles, size);
	const trunksOf = new Map(leads.map(({ id, trunks }) => [id, trunks]));
	const byId = new Map(obstacles.map((obstacle) => [obstacle.id, obstacle]));
	const ways = new Map<string, readonly number[]>();
	const ordered = [...leads].sort((a, b) => spanOf(a, byId) - spanOf(b, byId));
	for (let round = 0; round < rounds; round++) {
		for (const lead of ordered) {
			const old = ways.get(lead.id);
			if (old) mark(grid, lead.id, old, false);
			const way = leadWire(grid, lead, byId, trunksOf);
			mark(grid, lead.id, way, true);
			ways.set(lead.id, way);
		}
	}
	return new Map([...ways].map(([id, way]) => [id, cornersOf(way, grid.columns)]));
}

function spanOf({ from, to }: Lead, byId: ReadonlyMap<string, Obstacle>): number {
	const [a, b] = [byId.get(from), byId.get(to)];
	if (!a || !b) throw new Error(`The wire from "${from}" to "${to}" ends at nothing.`);
	const gap = (low: number, size: number, otherLow: number, otherSize: number) =>
		Math.max(0, otherLow - low - size, low - otherLow - otherSize);
	return gap(a.x, a.width, b.x, b.width) + gap(a.y, a.height, b.y, b.height);
}

function createGrid(
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

/** How far wires stay away from the middle of a badge. */
const badgeRoom = 15;

function isAtBadge({ badge }: Obstacle, [x, y]: Point, room: number): boolean {
	return badge !== undefined && Math.hypot(badge[0] - x, badge[1] - y) < room;
}

/** Where a wire may leave a rectangle or reach it: the points beside its edges, and how it moves there. */
function portsOf(obstacle: Obstacle, grid: Grid) {
	const [left, top] = [obstacle.x / gridStep, obstacle.y / gridStep];
	const [right, bottom] = [left + obstacle.width / gridStep, top + obstacle.height / gridStep];
	const ports: { edge: number; out: number; direction: number; off: number }[] = [];
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
			off: Math.abs(off) * (obstacle.face === undefined ? costs.offMiddle : costs.offBar),
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

/** Dijkstra's algorithm over points and directions. */
function leadWire(
	grid: Grid,
	lead: Lead,
	byId: ReadonlyMap<string, Obstacle>,
	trunksOf: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
	const [from, to] = [byId.get(lead.from), byId.get(lead.to)];
	if (!from || !to) throw new Error(`The wire "${lead.id}" ends at nothing.`);
	const isShared = (other: string) =>
		lead.trunks.some((trunk) => trunksOf.get(other)?.includes(trunk));
	const others = (axis: number, point: number) => {
		const passing = grid.passing[axis === 0 ? 0 : 1].get(point);
		return passing ? [...passing] : [];
	};
	const costOf = (point: number, direction: number): number => {
		const axis = direction % 2;
		const along = others(axis, point);
		const across = others(1 - axis, point);
		const side = axis === 0 ? grid.columns : 1;
		const beside = [point - side, point + side]
			.flatMap((neighbour) => others(axis, neighbour))
			.filter((other) => !isShared(other)).length;
		const crossings = across.filter((other) => !isShared(other)).length;
		return (
			(along.length > 0 ? costs.shared : 1) +
			(grid.near[point] ? costs.nearBox : 0) +
			along.filter((other) => !isShared(other)).length * costs.over +
			crossings * costs.crossing +
			Math.min(beside, 1) * costs.beside
		);
	};
	const taken = (edge: number, direction: number) =>
		others(direction % 2, edge).some((other) => !isShared(other));
	const total = grid.columns * grid.rows * 4;
	const best = new Float64Array(total).fill(Infinity);
	const previous = new Int32Array(total).fill(-1);
	const starts = new Map<number, number>();
	const queue = createQueue();
	for (const { edge, out, direction, off } of portsOf(from, grid)) {
		if (grid.blocked[out]) continue;
		const first = costOf(out, direction) + off + (taken(edge, direction) ? costs.over : 0);
		const state = out * 4 + direction;
		if (first >= (best[state] ?? Infinity)) continue;
		best[state] = first;
		starts.set(state, edge);
		queue.push(state, first);
	}
	const goals = new Map<number, { edge: number; off: number }>();
	for (const { edge, out, direction, off } of portsOf(to, grid)) {
		const inward = (direction + 2) % 4;
		const over = taken(edge, inward) ? costs.over : 0;
		goals.set(out * 4 + inward, { edge, off: off + over });
	}
	let found: { state: number; cost: number; edge: number } | undefined;
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { state, cost } = next;
		if (found && cost >= found.cost) break;
		if (cost > (best[state] ?? Infinity)) continue;
		const goal = goals.get(state);
		if (goal && cost + goal.off < (found?.cost ?? Infinity)) {
			found = { state, cost: cost + goal.off, edge: goal.edge };
		}
		const [point, heading] = [Math.floor(state / 4), state % 4];
		const [x, y] = [point % grid.columns, Math.floor(point / grid.columns)];
		directions.forEach(([dx, dy], direction) => {
			if (direction === (heading + 2) % 4) return;
			const [nx, ny] = [x + dx, y + dy];
			if (nx < 0 || ny < 0 || nx >= grid.columns || ny >= grid.rows) return;
			const neighbour = ny * grid.columns + nx;
			if (grid.blocked[neighbour]) return;
			// A turn passes its point in both directions.
			const turns = direction !== heading;
			const step = costOf(neighbour, direction);
			const reached =
				cost + step + (turns ? costs.turn + (taken(point, direction) ? costs.over : 0) : 0);
			const then = neighbour * 4 + direction;
			if (reached >= (best[then] ?? Infinity)) return;
			best[then] = reached;
			previous[then] = state;
			queue.push(then, reached);
		});
	}
	if (!found) throw new Error(`There is no way for the wire "${lead.id}".`);
	const points = [found.edge];
	let state = found.state;
	while (state !== -1) {
		points.unshift(Math.floor(state / 4));
		const before = previous[state] ?? -1;
		if (before === -1) points.unshift(starts.get(state) ?? 0);
		state = before;
	}
	return points;
}

function mark(grid: Grid, id: string, way: readonly number[], isThere: boolean): void {
	way.forEach((point, index) => {
		for (const neighbour of [way[index - 1], way[index + 1]]) {
			if (neighbour === undefined) continue;
			const axis = Math.abs(neighbour - point) === 1 ? 0 : 1;
			const passing = grid.passing[axis];
			const wires = passing.get(point) ?? new Set<string>();
			if (isThere) wires.add(id);
			else wires.delete(id);
			passing.set(point, wires);
		}
	});
}

function cornersOf(way: readonly number[], columns: number): readonly Point[] {
	const points = way.map((point): Point => [
		(point % columns) * gridStep,
		Math.floor(point / columns) * gridStep,
	]);
	return points.filter((point, index) => {
		const [before, after] = [points[index - 1], points[index + 1]];
		if (!before || !after) return true;
		return !(
			(before[0] === point[0] && after[0] === point[0]) ||
			(before[1] === point[1] && after[1] === point[1])
		);
	});
}

/** A queue that gives the cheapest state first; of equals, the one that came first. */
function createQueue() {
	const heap: { state: number; cost: number; order: number }[] = [];
	let order = 0;
	const isBefore = (a: number, b: number) => {
		const [first, second] = [heap[a], heap[b]];
		if (!first || !second) return false;
		return first.cost < second.cost || (first.cost === second.cost && first.order < second.order);
	};
	const swap = (a: number, b: number) => {
		const [first, second] = [heap[a], heap[b]];
		if (first && second) [heap[a], heap[b]] = [second, first];
	};
	return {
		push(state: number, cost: number): void {
			heap.push({ state, cost, order: order++ });
			for (let at = heap.length - 1; at > 0;) {
				const parent = (at - 1) >> 1;
				if (!isBefore(at, parent)) break;
				swap(at, parent);
				at = parent;
			}
		},
		pop(): { state: number; cost: number } | undefined {
			swap(0, heap.length - 1);
			const first = heap.pop();
			for (let at = 0; ;) {
				const [left, right] = [2 * at + 1, 2 * at + 2];
				let least = at;
				if (isBefore(left, least)) least = left;
				if (isBefore(right, least)) least = right;
				if (least === at) break;
				swap(at, least);
				at = least;
			}
			return first;
		},
	};
}
