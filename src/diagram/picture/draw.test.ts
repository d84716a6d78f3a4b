import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { architecture } from '../../data/architecture/architecture.ts';
import { components } from '../../data/architecture/components.ts';
import { drawScene } from './draw.ts';
import { frameAt, type PictureFlow, plainView } from './frame.ts';
import type { SceneLabels } from './labels.ts';
import { tall } from '../../data/architecture/places-tall.ts';
import { wide } from '../../data/architecture/places-wide.ts';
import { layoutScene } from './scene.ts';
import { textOf } from '../svg/tree.ts';

const scenes = [wide, tall].map((placement) => layoutScene(architecture, placement));

/** Hears, decides inside of itself, and writes twice on the same wire. */
const birth: PictureFlow = {
	id: 'birth',
	boxes: Object.keys(components),
	wires: Object.fromEntries(
		scenes.flatMap(({ wires }) =>
			wires.map(({ id, source, target }) => [id, [source, target]] as const),
		),
	),
	lives: { pods: 'pending' },
	steps: [
		{
			id: 'hear',
			wire: 'scheduler-to-api/against-opener',
			source: 'kube-apiserver',
			target: 'kube-scheduler',
		},
		{ id: 'decide', source: 'kube-scheduler', target: 'kube-scheduler' },
		{
			id: 'bind',
			wire: 'scheduler-to-api/with-opener',
			source: 'kube-scheduler',
			target: 'kube-apiserver',
			lives: { pods: 'starting' },
		},
		{
			id: 'retry',
			wire: 'scheduler-to-api/with-opener',
			source: 'kube-scheduler',
			target: 'kube-apiserver',
		},
	],
};
const stepIds = [undefined, ...birth.steps.map(({ id }) => id)];

const longRequest = 'POST /api/v1/namespaces/default/pods/web-6866c6f88b-8rvfr/binding';
const labels: SceneLabels = {
	picture: 'The birth of a Pod',
	regions: { 'control-plane': 'Control plane' },
	boxes: Object.fromEntries(
		Object.keys(components).map((id) => [
			id,
			{
				name: `name of ${id}`,
				role: `role of ${id}`,
				label: `label of ${id}`,
				...(id === 'pods' ? {} : { href: `/en/components/${id}/` }),
			},
		]),
	),
	wires: { 'scheduler-to-api/with-opener': 'kube-scheduler to kube-apiserver' },
	steps: Object.fromEntries(
		birth.steps.map(({ id }, index) => [
			id,
			{
				number: index + 1,
				label: `${index + 1}. ${id}`,
				href: `/en/flows/birth/${id}/`,
				chip: longRequest,
			},
		]),
	),
	ports: {},
	lives: {
		pending: 'pending',
		starting: 'starting',
		running: 'running',
		crashed: 'crashed',
		unreachable: 'unknown',
		terminating: 'ending',
		gone: 'gone',
	},
	several: (numbers) => `Steps ${numbers.join(', ')}`,
};

describe.each(scenes)('drawScene in the $name composition', (scene) => {
	const drawAt = (stepId?: string, view = plainView) =>
		drawScene({ scene, flow: birth, frame: frameAt(birth, stepId, view), labels });
	const step0 = drawAt();

	test('draws the same tree at every step, attribute values apart', () => {
		for (const stepId of stepIds) expect(shapeOf(drawAt(stepId))).toEqual(shapeOf(step0));
	});

	test('draws the same tree in every view, attribute values apart', () => {
		const view = {
			...plainView,
			lens: 'connection',
			down: 'etcd',
			absent: ['kube-proxy'],
		} as const;
		expect(shapeOf(drawAt('bind', view))).toEqual(shapeOf(step0));
	});

	test('draws another picture at every step', () => {
		const pictures = stepIds.map((stepId) => JSON.stringify(drawAt(stepId)));
		expect(new Set(pictures).size).toBe(stepIds.length);
	});

	test.each(stepIds)('draws once what the frame of the step %s names, with its state', (stepId) => {
		const frame = frameAt(birth, stepId);
		const drawn = elementsOf(drawAt(stepId));
		for (const [key, attributes] of Object.entries(frame)) {
			const found = drawn.filter((element) => attribute(element, 'data-key') === key);
			expect(found, key).toHaveLength(1);
			const states = Object.keys(attributes).map((name) => [name, attribute(found[0], name)]);
			expect(Object.fromEntries(states), key).toEqual(attributes);
		}
	});

	test('gives every key to one element only', () => {
		const keys = elementsOf(step0).flatMap((element) => attribute(element, 'data-key') ?? []);
		expect(keys).toEqual([...new Set(keys)]);
	});

	test('names the picture, every box and every step for those who do not see it', () => {
		expect(attribute(step0, 'role')).toBe('group');
		expect(attribute(step0, 'aria-label')).toBe('The birth of a Pod');
		expect(attribute(find(step0, 'box:etcd'), 'aria-label')).toBe('label of etcd');
		expect(attribute(find(step0, 'badge:bind'), 'aria-label')).toBe('3. bind');
		expect(attribute(find(step0, 'wire:scheduler-to-api/with-opener'), 'aria-label')).toBe(
			'kube-scheduler to kube-apiserver',
		);
	});

	test('links boxes that have a page, and every badge', () => {
		expect(find(step0, 'box:etcd')).toMatchObject({
			tagName: 'a',
			properties: { href: '/en/components/etcd/' },
		});
		expect(find(step0, 'box:pods').tagName).toBe('g');
		expect(attribute(find(step0, 'box:pods'), 'role')).toBe('img');
		expect(find(step0, 'badge:decide')).toMatchObject({
			tagName: 'a',
			properties: { href: '/en/flows/birth/decide/' },
		});
	});

	test('writes the number of a step on its badge, and of several on their summary', () => {
		expect(textOf(find(step0, 'badge:hear'))).toBe('1');
		const summary = find(step0, 'slot:scheduler-to-api/with-opener');
		expect(textOf(summary)).toBe('3+');
		expect(attribute(summary, 'aria-label')).toBe('Steps 3, 4');
		expect(attribute(summary, 'href')).toBe('/en/flows/birth/bind/');
	});

	test('cuts a request that is longer than the room for it', () => {
		const chip = find(step0, 'chip:bind');
		const room = scene.wires.find(({ id }) => id === 'scheduler-to-api/with-opener')?.chip?.width;
		const rect = elementsOf(chip).find(({ tagName }) => tagName === 'rect');
		expect(textOf(chip)).toMatch(/^POST \/.*….*binding$/);
		expect(Number(rect?.properties['width'])).toBeLessThanOrEqual(room ?? 0);
		expect(attribute(chip, 'aria-hidden')).toBe('true');
	});

	test('says in words what state the Pods are in', () => {
		expect(attribute(find(drawAt('hear'), 'box:pods'), 'data-life')).toBe('pending');
		expect(attribute(find(drawAt('retry'), 'box:pods'), 'data-life')).toBe('starting');
		expect(textOf(find(step0, 'box:pods'))).toContain('unknown');
	});

	test('refuses a step on a wire that has no place', () => {
		const lost = {
			id: 'lost',
			wire: 'scheduler-to-etcd/with-opener',
			source: 'kube-scheduler',
			target: 'etcd',
		} as const;
		const flow: PictureFlow = { ...birth, steps: [lost] };
		expect(() => drawScene({ scene, flow, frame: frameAt(flow), labels })).toThrow(
			`The step "lost" runs on "scheduler-to-etcd/with-opener", which the ${scene.name} composition does not draw: give it a place in src/diagram/place-${scene.name}.ts.`,
		);
	});

	test('refuses a step inside a component that has no place', () => {
		const flow: PictureFlow = { ...birth, steps: [{ id: 'lost', source: 'api', target: 'api' }] };
		expect(() => drawScene({ scene, flow, frame: frameAt(flow), labels })).toThrow(
			`"inside:api", which the ${scene.name} composition does not draw`,
		);
	});

	test('refuses a box without words', () => {
		const { etcd, ...boxes } = labels.boxes;
		const wordless = { ...labels, boxes };
		expect(() => drawScene({ scene, flow: birth, frame: {}, labels: wordless })).toThrow(
			'No label for the box "etcd".',
		);
	});
});

/** A tree without the values of its attributes. */
function shapeOf(node: ElementContent): unknown {
	if (node.type !== 'element') return node;
	const { tagName, properties, children } = node;
	return [tagName, Object.keys(properties).sort(), children.map(shapeOf)];
}

function elementsOf(root: Element): readonly Element[] {
	const inside = root.children.flatMap((child) =>
		child.type === 'element' ? elementsOf(child) : [],
	);
	return [root, ...inside];
}

function find(root: Element, key: string): Element {
	const found = elementsOf(root).find((element) => attribute(element, 'data-key') === key);
	if (!found) throw new Error(`Nothing is drawn for "${key}".`);
	return found;
}

/** Gives an attribute by the name that it has in markup. */
function attribute(element: Element | undefined, name: string): string | undefined {
	const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
	const camel = name.startsWith('aria-') ? `aria${property.slice(4)}` : property;
	const value = element?.properties[camel];
	return value === undefined || value === null ? undefined : String(value);
}
