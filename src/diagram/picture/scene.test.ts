import { describe, expect, test } from 'vitest';
import { connections } from '../../data/architecture/connections.ts';
import { flows } from '../../data/flows/flows.ts';
import { regions } from '../../data/architecture/regions.ts';
import type { Component } from '../../model/architecture/component.ts';
import type { Connection } from '../../model/architecture/connection.ts';
import { tall } from '../../data/architecture/places-tall.ts';
import { wide } from '../../data/architecture/places-wide.ts';
import type { BoxPlace, Placement, Point } from '../../model/architecture/placement.ts';
import type { Architecture } from '../../model/architecture/architecture.ts';
import { architecture as site } from '../../data/architecture/architecture.ts';
import { layoutScene, type SceneBox } from './scene.ts';
import { type LineSegment, lineSegmentsOf } from './wire-shape.ts';

const component: Component = {
	name: { ja: '箱', en: 'Box' },
	plane: 'node',
	role: { ja: '役割', en: 'role' },
	references: ['docs-architecture'],
};
const connection: Connection = {
	openedBy: 'kubelet',
	to: 'api',
	transport: 'https',
	carries: { ja: '状態', en: 'status' },
	references: ['docs-ports'],
};
const twoBoxes: Architecture = {
	components: { api: { ...component, plane: 'control-plane' }, kubelet: component },
	connections: { 'kubelet-to-api': connection },
	icons: {},
};

const box: BoxPlace = { x: 0, y: 0, width: 40, height: 60, layout: 'above', role: true };
const placement: Placement = {
	name: 'wide',
	width: 200,
	height: 60,
	badge: 10,
	chip: { letter: 12, height: 22 },
	regions: { node: { x: 0, y: 0, width: 50, height: 60, label: [4, 4], sheets: 2 } },
	boxes: { api: box, kubelet: { ...box, x: 160 } },
	wires: {
		'kubelet-to-api/with-opener': {
			corners: [
				[160, 20],
				[40, 20],
			],
		},
		'kubelet-to-api/against-opener': {
			corners: [
				[40, 40],
				[160, 40],
			],
			chip: { x: 50, y: 50, grows: 'right', width: 100 },
		},
	},
};

describe('layoutScene', () => {
	const scene = layoutScene(twoBoxes, placement);
	const [upward, downward] = scene.wires;

	test('gives every box its place and its plane', () => {
		expect(scene.boxes).toEqual([
			{ ...box, component: 'api', plane: 'control-plane' },
			{ ...box, x: 160, component: 'kubelet', plane: 'node' },
		]);
	});

	test('gives every region its place', () => {
		expect(scene.regions).toEqual([{ id: 'node', ...placement.regions['node'] }]);
	});

	test('draws a wire from where information comes to 6 before where it goes', () => {
		expect(upward).toMatchObject({ source: 'kubelet', target: 'api', path: 'M160,20L46,20' });
		expect(downward).toMatchObject({ source: 'api', target: 'kubelet', path: 'M40,40L154,40' });
	});

	test('points the head at the target of the information', () => {
		expect(upward?.head).toEqual({ at: [46, 20], degrees: 180 });
		expect(downward?.head).toEqual({ at: [154, 40], degrees: 0 });
	});

	test('points the other head at the side that accepts the connection', () => {
		expect(upward?.connectionHead).toEqual(upward?.head);
		expect(downward?.connectionHead).toEqual({ at: [46, 40], degrees: 180 });
	});

	test('puts the badge into the middle of the longest part', () => {
		expect(upward?.badge).toEqual([100, 20]);
	});

	test('has room for a chip only where the placement has', () => {
		expect(upward).not.toHaveProperty('chip');
		expect(downward?.chip).toEqual({ x: 50, y: 50, grows: 'right', width: 100 });
	});

	test('survives JSON', () => {
		expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
	});
});

describe('layoutScene refuses', () => {
	const wire = placement.wires['kubelet-to-api/with-opener'];

	test('to leave a component out', () => {
		const architecture = {
			...twoBoxes,
			components: { ...twoBoxes.components, etcd: component },
		};
		expect(() => layoutScene(architecture, placement)).toThrow(
			'The wide composition has no place for "etcd".',
		);
	});

	test('a place for a component that is not in the data', () => {
		const boxes = { ...placement.boxes, kublet: box };
		expect(() => layoutScene(twoBoxes, { ...placement, boxes })).toThrow(
			'The wide composition places "kublet", which is not in the data.',
		);
	});

	test('a place for a connection that is not in the data', () => {
		const wires = { 'kublet-to-api/with-opener': wire } as Placement['wires'];
		expect(() => layoutScene(twoBoxes, { ...placement, wires })).toThrow(
			'The wide composition places "kublet-to-api", which is not in the data.',
		);
	});

	test.each(['kubelet-to-api', 'kubelet-to-api/with', '/with-opener'])(
		'"%s" as a name of a wire',
		(key) => {
			const wires = { [key]: wire } as Placement['wires'];
			expect(() => layoutScene(twoBoxes, { ...placement, wires })).toThrow(
				`"${key}" is no wire: write connection/with-opener or connection/against-opener.`,
			);
		},
	);
});

test('the two compositions name the same boxes, wires and regions', () => {
	const namesIn = (record: object) => Object.keys(record).sort();
	expect(namesIn(tall.boxes)).toEqual(namesIn(wide.boxes));
	expect(namesIn(tall.wires)).toEqual(namesIn(wide.wires));
	expect(namesIn(tall.regions)).toEqual(namesIn(wide.regions));
	expect(namesIn(wide.regions)).toEqual(namesIn(regions));
});

describe.each([wide, tall])('the $name composition', (composition) => {
	const scene = layoutScene(site, composition);
	const wires = scene.wires.map((wire) => ({
		...wire,
		corners: composition.wires[wire.id]?.corners ?? [],
	}));

	test('draws every step of every flow', () => {
		const used = flows.flatMap(({ steps }) =>
			steps.flatMap((step) =>
				step.connection === undefined ? [] : [`${step.connection}/${step.information}`],
			),
		);
		expect(wires.map(({ id }) => id)).toEqual(expect.arrayContaining(used));
	});

	test('draws every connection', () => {
		const drawn = new Set(wires.map((wire) => wire.connection));
		expect(drawn).toEqual(new Set(Object.keys(connections)));
	});

	/** The wires of which something is not true. */
	const failing = (holds: (wire: (typeof wires)[number]) => boolean) =>
		wires.filter((wire) => !holds(wire)).map(({ id }) => id);

	test('has wires that begin at their source', () => {
		const detached = failing(
			({ source, corners: [start] }) => gapTo(boxOf(scene.boxes, source), start) < 0.01,
		);
		expect(detached).toEqual([]);
	});

	test('has wires that end 6 before their target, and point at it', () => {
		const astray = failing(({ target, head }) => {
			const [x, y] = head.at;
			const angle = (head.degrees * Math.PI) / 180;
			const reached: Point = [x + 6 * Math.cos(angle), y + 6 * Math.sin(angle)];
			return gapTo(boxOf(scene.boxes, target), reached) < 0.01;
		});
		expect(astray).toEqual([]);
	});

	test('points the other head of every wire at the side that accepts the connection', () => {
		const astray = failing(({ source, target, openedBy, connectionHead }) => {
			const [x, y] = connectionHead.at;
			const angle = (connectionHead.degrees * Math.PI) / 180;
			const reached: Point = [x + 6 * Math.cos(angle), y + 6 * Math.sin(angle)];
			return gapTo(boxOf(scene.boxes, openedBy === source ? target : source), reached) < 0.01;
		});
		expect(astray).toEqual([]);
	});

	test('has wires that run level or upright', () => {
		const slanted = failing(({ corners }) =>
			lineSegmentsOf(corners).every(([[x1, y1], [x2, y2]]) => x1 === x2 || y1 === y2),
		);
		expect(slanted).toEqual([]);
	});

	test('has no wire through a box', () => {
		const hits = wires.flatMap(({ id, corners }) =>
			scene.boxes
				.filter((place) => lineSegmentsOf(corners).some((stretch) => runsThrough(stretch, place)))
				.map(({ component: box }) => `${id} through ${box}`),
		);
		expect(hits).toEqual([]);
	});

	test('no two wires cross', () => {
		const crossing = pairsOf(wires)
			.filter(([a, b]) =>
				lineSegmentsOf(a.corners).some((one) =>
					lineSegmentsOf(b.corners).some((two) => meet(one, two)),
				),
			)
			.map(([a, b]) => [a.id, b.id]);
		expect(crossing).toEqual([]);
	});

	test('no two boxes overlap', () => {
		const overlapping = pairsOf(scene.boxes)
			.filter(
				([a, b]) =>
					a.x < b.x + b.width &&
					b.x < a.x + a.width &&
					a.y < b.y + b.height &&
					b.y < a.y + a.height,
			)
			.map(([a, b]) => [a.component, b.component]);
		expect(overlapping).toEqual([]);
	});

	test('no two badges overlap', () => {
		const badges = wires.filter(({ id }) =>
			flows.some(({ steps }) =>
				steps.some((step) => step.connection && `${step.connection}/${step.information}` === id),
			),
		);
		const overlapping = pairsOf(badges)
			.filter(([a, b]) => distance(a.badge, b.badge) < 2 * scene.badge)
			.map(([a, b]) => [a.id, b.id]);
		expect(overlapping).toEqual([]);
	});

	test('everything lies inside of the picture', () => {
		const outside = [...scene.boxes, ...scene.regions].filter(
			({ x, y, width, height }) =>
				x < 0 || y < 0 || x + width > scene.width || y + height > scene.height,
		);
		expect(outside).toEqual([]);
	});
});

function boxOf(boxes: readonly SceneBox[], id: string): SceneBox {
	const found = boxes.find((place) => place.component === id);
	if (!found) throw new Error(`No box for "${id}".`);
	return found;
}

/** How far a point lies from the edge of a box, outside or inside of it. */
function gapTo({ x, y, width, height }: SceneBox, [px, py]: Point = [NaN, NaN]): number {
	const beyondX = Math.max(x - px, px - (x + width));
	const beyondY = Math.max(y - py, py - (y + height));
	const isInside = beyondX <= 0 && beyondY <= 0;
	return isInside
		? Math.min(-beyondX, -beyondY)
		: Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0));
}

/** Whether any of a level or upright stretch lies inside of a box; its edge is outside. */
function runsThrough(
	[[x1, y1], [x2, y2]]: LineSegment,
	{ x, y, width, height }: SceneBox,
): boolean {
	return (
		Math.max(x1, x2) > x &&
		Math.min(x1, x2) < x + width &&
		Math.max(y1, y2) > y &&
		Math.min(y1, y2) < y + height
	);
}

/** Whether two level or upright stretches have a point in common. */
function meet(
	[[ax1, ay1], [ax2, ay2]]: LineSegment,
	[[bx1, by1], [bx2, by2]]: LineSegment,
): boolean {
	return (
		Math.max(ax1, ax2) >= Math.min(bx1, bx2) &&
		Math.max(bx1, bx2) >= Math.min(ax1, ax2) &&
		Math.max(ay1, ay2) >= Math.min(by1, by2) &&
		Math.max(by1, by2) >= Math.min(ay1, ay2)
	);
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
	return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
	return Math.hypot(x2 - x1, y2 - y1);
}
