import { createQueue } from './cheapest-first.ts';
import { directions, type Grid, type Obstacle, portsOf, wiresAt } from './wire-grid.ts';

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

/** The two rectangles of a wire, and which of the others it may share a stretch with. */
interface Ends {
	readonly from: Obstacle;
	readonly to: Obstacle;
	readonly isShared: (other: string) => boolean;
}

/** What one wire pays on a grid. */
interface Prices {
	/** For a step to a point in a direction. */
	readonly step: (point: number, direction: number) => number;
	/** For passing a point where others that it must not be taken for run the same way. */
	readonly over: (point: number, direction: number) => number;
}

/** A state at which the wire is there, with the edge that it ends at. */
interface Goal {
	readonly edge: number;
	readonly off: number;
}

/**
 * Finds the cheapest path of a wire, from edge to edge: Dijkstra's algorithm over points and the
 * directions in which they are reached. Nothing where there is no path.
 */
export function leadWire(grid: Grid, ends: Ends): readonly number[] | undefined {
	const prices = pricesOn(grid, ends.isShared);
	const goals = goalsAt(ends.to, grid, prices);
	const total = grid.columns * grid.rows * directions.length;
	const best = new Float64Array(total).fill(Infinity);
	const previous = new Int32Array(total).fill(-1);
	const queue = createQueue();
	const reach = (state: number, cost: number, before: number) => {
		if (cost >= (best[state] ?? Infinity)) return false;
		best[state] = cost;
		previous[state] = before;
		queue.push(state, cost);
		return true;
	};
	const starts = new Map<number, number>();
	for (const { edge, out, direction, off } of portsOf(ends.from, grid)) {
		if (grid.blocked[out]) continue;
		const first =
			prices.step(out, direction) + offCost(ends.from, off) + prices.over(edge, direction);
		const state = stateOf(out, direction);
		if (reach(state, first, -1)) starts.set(state, edge);
	}
	let found: { readonly state: number; readonly cost: number; readonly edge: number } | undefined;
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { state, cost } = next;
		if (found && cost >= found.cost) break;
		if (cost > (best[state] ?? Infinity)) continue;
		const goal = goals.get(state);
		if (goal && cost + goal.off < (found?.cost ?? Infinity)) {
			found = { state, cost: cost + goal.off, edge: goal.edge };
		}
		for (const step of stepsFrom(grid, state, prices)) reach(step.state, cost + step.cost, state);
	}
	return found && traceBack(found, previous, starts);
}

function stateOf(point: number, direction: number): number {
	return point * directions.length + direction;
}

function pricesOn(grid: Grid, isShared: Ends['isShared']): Prices {
	const isStrange = (other: string) => !isShared(other);
	const strangersAt = (axis: number, point: number) => wiresAt(grid, axis, point).filter(isStrange);
	return {
		step: (point, direction) => {
			const axis = direction % 2;
			const side = axis === 0 ? grid.columns : 1;
			const along = wiresAt(grid, axis, point);
			const isBeside = [point - side, point + side].some(
				(neighbor) => strangersAt(axis, neighbor).length > 0,
			);
			return (
				(along.length > 0 ? costs.shared : 1) +
				(grid.near[point] ? costs.nearBox : 0) +
				along.filter(isStrange).length * costs.over +
				strangersAt(1 - axis, point).length * costs.crossing +
				(isBeside ? costs.beside : 0)
			);
		},
		over: (point, direction) => (strangersAt(direction % 2, point).length > 0 ? costs.over : 0),
	};
}

/** What it costs to end so far from the middle of an edge. */
function offCost({ face }: Obstacle, off: number): number {
	return off * (face === undefined ? costs.offMiddle : costs.offBar);
}

function goalsAt(to: Obstacle, grid: Grid, prices: Prices): ReadonlyMap<number, Goal> {
	return new Map(
		portsOf(to, grid).map(({ edge, out, direction, off }) => {
			const inward = (direction + 2) % directions.length;
			return [
				stateOf(out, inward),
				{ edge, off: offCost(to, off) + prices.over(edge, inward) },
			] as const;
		}),
	);
}

function stepsFrom(grid: Grid, state: number, prices: Prices) {
	const heading = state % directions.length;
	const point = Math.floor(state / directions.length);
	const [x, y] = [point % grid.columns, Math.floor(point / grid.columns)];
	return directions.flatMap(([dx, dy], direction) => {
		if (direction === (heading + 2) % directions.length) return [];
		const [nx, ny] = [x + dx, y + dy];
		if (nx < 0 || ny < 0 || nx >= grid.columns || ny >= grid.rows) return [];
		const neighbor = ny * grid.columns + nx;
		if (grid.blocked[neighbor]) return [];
		// A turn passes its point in both directions.
		const turn = direction === heading ? 0 : costs.turn + prices.over(point, direction);
		return [{ state: stateOf(neighbor, direction), cost: prices.step(neighbor, direction) + turn }];
	});
}

function traceBack(
	found: { readonly state: number; readonly edge: number },
	previous: Int32Array,
	starts: ReadonlyMap<number, number>,
): readonly number[] {
	const points = [found.edge];
	let state = found.state;
	while (state !== -1) {
		points.unshift(Math.floor(state / directions.length));
		const before = previous[state] ?? -1;
		if (before === -1) points.unshift(starts.get(state) ?? 0);
		state = before;
	}
	return points;
}
