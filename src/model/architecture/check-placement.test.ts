import { describe, expect, test } from 'vitest';
import { connections } from '../../data/architecture/connections.ts';
import { components } from '../../data/architecture/components.ts';
import { icons } from '../../data/architecture/icons.ts';
import { wide } from '../../data/architecture/places-wide.ts';
import { tall } from '../../data/architecture/places-tall.ts';
import { flows } from '../../data/flows/flows.ts';
import { checkPlacement } from './check-placement.ts';
import type { Placement, Point } from './placement.ts';

const architecture = { components, connections, icons };
const wire = 'scheduler-to-api/with-opener';

/** What is wrong with the real picture when its wide composition has `changes`. */
function check(changes: Partial<Placement>, changed = architecture) {
	return checkPlacement({ ...wide, ...changes }, changed, flows);
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
	return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

test.each([wide, tall])('finds nothing in the composition $name', (placement) => {
	expect(checkPlacement(placement, architecture, flows)).toEqual([]);
});

describe('a box', () => {
	test('is there for every component', () => {
		const boxes = without(wide.boxes, 'kubectl');
		expect(check({ boxes })).toContainEqual({
			where: 'src/data/architecture/components.ts (kubectl)',
			problem: 'the component has no place in the picture',
			value: 'kubectl',
			todo: 'give it a box in src/data/architecture/places-wide.ts',
		});
	});

	test('is there for components only', () => {
		const [box] = Object.values(wide.boxes);
		expect(box && check({ boxes: { ...wide.boxes, etdc: box } })).toMatchObject([
			{
				where: 'src/data/architecture/places-wide.ts (etdc)',
				problem: 'a place of an unknown component',
				nearest: 'etcd',
			},
		]);
	});

	test('with room for an icon has one', () => {
		const changed = { ...architecture, icons: without(icons, 'etcd') as typeof icons };
		expect(check({}, changed)).toMatchObject([
			{ where: 'src/data/architecture/components.ts (etcd)', problem: 'the component has no icon' },
		]);
	});
});

describe('a wire', () => {
	function moved(corners: readonly [Point, Point, ...Point[]]) {
		return check({ wires: { ...wide.wires, [wire]: { corners } } });
	}
	const [first, last] = [wide.wires[wire]?.corners[0], wide.wires[wire]?.corners.at(-1)];
	if (!first || !last) throw new Error(`The picture has no wire ${wire}.`);

	test('begins and ends at its boxes', () => {
		expect(moved([first, last])).toEqual([]);
		expect(moved([first, [last[0] + 20, last[1]]])).toEqual([
			{
				where: `src/data/architecture/places-wide.ts (${wire})`,
				problem: 'the wire does not end at kube-apiserver',
				value: `[${last[0] + 20}, ${last[1]}]`,
				nearest: `[${last[0]}, ${last[1]}]`,
				todo: 'put the last corner on the edge of its box',
			},
		]);
		expect(moved([[first[0], first[1] + 90], last])).toMatchObject([
			{ problem: 'the wire does not start at kube-scheduler' },
		]);
	});

	test.each([
		['schedular-to-api/with-opener', 'a wire of an unknown connection', 'scheduler-to-api'],
		['scheduler-to-api/with-opner', 'a wire in no direction', 'with-opener'],
	])('%s is %s', (id, problem, nearest) => {
		expect(check({ wires: { ...wide.wires, [id]: { corners: [first, last] } } })).toMatchObject([
			{ where: `src/data/architecture/places-wide.ts (${id})`, problem, nearest },
		]);
	});

	test('is drawn for every step', () => {
		expect(check({ wires: without(wide.wires, wire) })).toContainEqual({
			where: 'src/data/flows/overview.ts (bind-pod)',
			problem: 'the wire of this step is not drawn',
			value: wire,
			todo: 'place it in src/data/architecture/places-wide.ts',
		});
	});
});
