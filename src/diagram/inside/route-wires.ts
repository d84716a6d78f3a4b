import type { Point } from '../../model/architecture/placement.ts';
import { leadWire } from './lead-wire.ts';
import { createGrid, gridStep, markPath, type Obstacle } from './wire-grid.ts';

/** A wire to be led from one rectangle to another. */
export interface Lead {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Wires with the same trunk may share a stretch: they come from, or go to, the same place. */
	readonly trunks: readonly string[];
}

/** How often every wire is led anew, knowing all the others. */
const rounds = 3;

/**
 * Leads wires around rectangles in horizontal and vertical stretches, so that they cross little and
 * do not run beside each other too closely. Gives the corners of each, from edge to edge. The same
 * input gives the same wires.
 * @throws Error when a wire ends at nothing, or when there is no path for it.
 */
export function routeWires(
	obstacles: readonly Obstacle[],
	leads: readonly Lead[],
	size: { readonly width: number; readonly height: number },
): ReadonlyMap<string, readonly Point[]> {
	const grid = createGrid(obstacles, size);
	const trunksOf = new Map(leads.map(({ id, trunks }) => [id, trunks]));
	const paths = new Map<string, readonly number[]>();
	const ordered = leads
		.map((lead) => ({ lead, ends: endsOf(lead, obstacles) }))
		.sort((a, b) => gapBetween(a.ends) - gapBetween(b.ends));
	for (let round = 0; round < rounds; round++) {
		for (const { lead, ends } of ordered) {
			const old = paths.get(lead.id);
			if (old) markPath(grid, lead.id, old, false);
			const isShared = (other: string) =>
				lead.trunks.some((trunk) => trunksOf.get(other)?.includes(trunk));
			const path = leadWire(grid, { ...ends, isShared });
			if (!path) throw new Error(`There is no path for the wire "${lead.id}".`);
			markPath(grid, lead.id, path, true);
			paths.set(lead.id, path);
		}
	}
	return new Map([...paths].map(([id, path]) => [id, cornersOf(path, grid.columns)]));
}

interface Ends {
	readonly from: Obstacle;
	readonly to: Obstacle;
}

function endsOf(lead: Lead, obstacles: readonly Obstacle[]): Ends {
	const [from, to] = [lead.from, lead.to].map((end) => obstacles.find(({ id }) => id === end));
	if (!from || !to) throw new Error(`The wire "${lead.id}" ends at nothing.`);
	return { from, to };
}

/** How far apart two rectangles are, along both axes together. */
function gapBetween({ from, to }: Ends): number {
	const gap = (low: number, size: number, otherLow: number, otherSize: number) =>
		Math.max(0, otherLow - low - size, low - otherLow - otherSize);
	return gap(from.x, from.width, to.x, to.width) + gap(from.y, from.height, to.y, to.height);
}

function cornersOf(path: readonly number[], columns: number): readonly Point[] {
	const points = path.map((point): Point => [
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
