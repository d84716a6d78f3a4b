import { describe, expect, test } from 'vitest';
import { architecture } from '../../data/architecture/architecture.ts';
import { pagedComponentIds } from '../../data/architecture/components.ts';
import type { Component } from '../../model/architecture/component.ts';
import type { Connection } from '../../model/architecture/connection.ts';
import { neighborhoodOf, placeNeighbors } from './place-neighbors.ts';
import type { Architecture } from '../../model/architecture/architecture.ts';
import { layoutScene } from './scene.ts';

const component: Component = {
	name: { ja: '箱', en: 'Box' },
	plane: 'node',
	role: { ja: '役割', en: 'role' },
	references: ['docs-architecture'],
};

function connection(openedBy: string, to: string): Connection {
	return {
		openedBy,
		to,
		transport: 'https',
		carries: { ja: '状態', en: 'status' },
		references: ['docs-ports'],
	};
}

const cluster: Architecture = {
	components: {
		api: component,
		etcd: component,
		kubelet: component,
		'kube-controller-manager': component,
		runtime: component,
	},
	connections: {
		'api-to-etcd': connection('api', 'etcd'),
		'kubelet-to-api': connection('kubelet', 'api'),
		'api-to-kubelet': connection('api', 'kubelet'),
		'manager-to-api': connection('kube-controller-manager', 'api'),
		'kubelet-to-runtime': connection('kubelet', 'runtime'),
	},
	icons: {},
};

describe('neighborhoodOf', () => {
	test('keeps the connections of a component and what they lead to', () => {
		const { components: kept, connections: own } = neighborhoodOf(cluster, 'api');
		expect(Object.keys(kept)).toEqual(['api', 'etcd', 'kubelet', 'kube-controller-manager']);
		expect(Object.keys(own)).toEqual([
			'api-to-etcd',
			'kubelet-to-api',
			'api-to-kubelet',
			'manager-to-api',
		]);
	});

	test('keeps nothing of a component that nobody knows', () => {
		expect(neighborhoodOf(cluster, 'nobody')).toMatchObject({ components: {}, connections: {} });
	});
});

describe('placeNeighbors', () => {
	const around = neighborhoodOf(cluster, 'api');
	const wide = placeNeighbors(around, 'api', 'wide');
	const tall = placeNeighbors(around, 'api', 'tall');
	const leftOf = (placement: typeof wide, id: string) => placement.boxes[id]?.x ?? NaN;

	test('puts those that connect to it on the left, and those that only accept connections on the right', () => {
		expect(leftOf(wide, 'kubelet')).toBeLessThan(leftOf(wide, 'api'));
		expect(leftOf(wide, 'kube-controller-manager')).toBeLessThan(leftOf(wide, 'api'));
		expect(leftOf(wide, 'etcd')).toBeGreaterThan(leftOf(wide, 'api'));
	});

	test('puts all of them to the right where there is little room', () => {
		const others = ['kubelet', 'kube-controller-manager', 'etcd'].map((id) => leftOf(tall, id));
		expect(new Set(others).size).toBe(1);
		expect(others[0]).toBeGreaterThan(leftOf(tall, 'api'));
	});

	test('draws every connection once, from the side that opens it', () => {
		for (const { wires } of [wide, tall]) {
			expect(Object.keys(wires).sort()).toEqual(
				Object.keys(around.connections)
					.map((id) => `${id}/with-opener`)
					.sort(),
			);
		}
	});

	test('breaks a long name at its last hyphen', () => {
		expect(wide.boxes['kube-controller-manager']?.breakAfter).toBe('kube-controller-');
		expect(wide.boxes['kubelet']).not.toHaveProperty('breakAfter');
	});

	test('keeps two connections of one neighbor apart', () => {
		const levels = ['kubelet-to-api', 'api-to-kubelet'].map(
			(id) => wide.wires[`${id}/with-opener`]?.corners[0][1],
		);
		expect(new Set(levels).size).toBe(2);
	});
});

const pictures = pagedComponentIds.flatMap((id) =>
	(['wide', 'tall'] as const).map((name) => [id, name] as const),
);

describe.each(pictures)('the picture of %s, %s', (id, name) => {
	const around = neighborhoodOf(architecture, id);
	const scene = layoutScene(around, placeNeighbors(around, id, name));

	test('holds all its boxes, none over another', () => {
		for (const box of scene.boxes) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
			expect(box.y + box.height).toBeLessThanOrEqual(scene.height);
			const others = scene.boxes.filter(({ component: other }) => other !== box.component);
			for (const other of others) {
				const apart =
					other.x >= box.x + box.width ||
					box.x >= other.x + other.width ||
					other.y >= box.y + box.height ||
					box.y >= other.y + other.height;
				expect(apart, `${box.component} and ${other.component} overlap`).toBe(true);
			}
		}
	});

	test('has wires that end 6 before the box they lead to', () => {
		expect(scene.wires).not.toEqual([]);
		for (const { target, head } of scene.wires) {
			const box = scene.boxes.find((place) => place.component === target);
			const [x, y] = head.at;
			const edge = head.degrees === 0 ? box?.x : (box?.x ?? NaN) + (box?.width ?? NaN);
			expect(Math.abs(x - (edge ?? NaN))).toBe(6);
			expect(y).toBeGreaterThan(box?.y ?? NaN);
			expect(y).toBeLessThan((box?.y ?? NaN) + (box?.height ?? NaN));
		}
	});
});
