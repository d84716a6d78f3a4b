import { expect, test } from 'vitest';
import { tall } from '../../data/architecture/places-tall.ts';
import { wide } from '../../data/architecture/places-wide.ts';
import { architecture } from '../../data/architecture/architecture.ts';
import { layoutScene } from '../picture/scene.ts';
import { interpolateWire } from './interpolate-wire.ts';

const wires = [wide, tall].flatMap((placement) =>
	layoutScene(architecture, placement).wires.map((wire) => ({
		...wire,
		name: `${placement.name} ${wire.id}`,
	})),
);

/** The points at which the drawn path changes: ends, and both ends of every turn. */
function pointsOf(path: string): (readonly [number, number])[] {
	const commands = [...path.matchAll(/([MLA])([^MLA]*)/g)];
	return commands.map(([, , numbers = '']) => {
		const values = numbers.split(',').map(Number);
		return [values.at(-2) ?? NaN, values.at(-1) ?? NaN] as const;
	});
}

test.each(wires)('$name: the points lie on the path that is drawn', ({ path, corners }) => {
	const pointAt = interpolateWire(corners);
	const points = pointsOf(path);
	const samples = Array.from({ length: 4001 }, (_, index) => pointAt(index / 4000));
	for (const [x, y] of points) {
		const nearest = Math.min(...samples.map(([sx, sy]) => Math.hypot(sx - x, sy - y)));
		expect(nearest, `${x}, ${y}`).toBeLessThan(0.3);
	}
	const [first, last] = [points[0], points.at(-1)];
	expect(pointAt(0)[0]).toBeCloseTo(first?.[0] ?? NaN, 0);
	expect(pointAt(0)[1]).toBeCloseTo(first?.[1] ?? NaN, 0);
	expect(pointAt(1)[0]).toBeCloseTo(last?.[0] ?? NaN, 0);
	expect(pointAt(1)[1]).toBeCloseTo(last?.[1] ?? NaN, 0);
	// At an even pace, without jumps; turns that leave no room between them go back a little.
	const gaps = samples.slice(1).map(([x, y], index) => {
		const [px, py] = samples[index] ?? [NaN, NaN];
		return Math.hypot(x - px, y - py);
	});
	const ordinary = gaps.toSorted((a, b) => a - b)[2000] ?? NaN;
	expect(Math.max(...gaps)).toBeLessThan(1.02 * ordinary);
});

test('a turn is cut by an arc', () => {
	const pointAt = interpolateWire([
		[0, 0],
		[100, 0],
		[100, 100],
	]);
	const [x, y] = pointAt(0.5);
	expect(x).toBeCloseTo(100 - 8 + 8 * Math.SQRT1_2);
	expect(y).toBeCloseTo(8 - 8 * Math.SQRT1_2);
});
