import { expect, test } from 'vitest';
import { plainView } from '../picture/frame.ts';
import { type InsideFlow, insideFrameAt } from './frame.ts';

const flow: InsideFlow = {
	id: 'small',
	component: 'api',
	parts: ['door', 'cache'],
	boxes: ['door', 'cache', 'store', 'client'],
	wires: { in: ['client', 'door'], between: ['door', 'cache'], out: ['cache', 'store'] },
	steps: [
		{ id: 'ask', at: 'door', boxes: ['client', 'door'], wires: ['in'] },
		{ id: 'keep', at: 'cache', boxes: ['door', 'cache', 'store'], wires: ['between', 'out'] },
		{ id: 'beyond', at: 'store', boxes: [], wires: [], elsewhere: true },
		{ id: 'ask-again', at: 'door', boxes: ['client', 'door'], wires: ['in'] },
	],
};

/** One attribute of every element of a kind, at a step. */
function read(kind: 'box' | 'wire' | 'elsewhere', name: string, step?: string, view = plainView) {
	const frame = Object.entries(insideFrameAt(flow, step, view));
	return Object.fromEntries(
		frame
			.filter(([key]) => key.startsWith(`${kind}:`))
			.map(([key, attributes]) => [key.slice(kind.length + 1), attributes[name]]),
	);
}

test('a step lights every part that it goes through, and the wires between them', () => {
	expect(read('box', 'data-state', 'keep')).toEqual({
		...{ door: 'target', cache: 'target', store: 'target', client: 'idle' },
	});
	expect(read('wire', 'data-state', 'keep')).toEqual({
		...{ in: 'past', between: 'active', out: 'active' },
	});
	expect(read('wire', 'data-state', 'ask')).toEqual({
		...{ in: 'active', between: 'future', out: 'future' },
	});
	expect(read('wire', 'data-state', 'ask-again'), 'once more').toEqual({
		...{ in: 'active', between: 'past', out: 'past' },
	});
	expect(Object.values(read('box', 'data-state', 'beyond'))).not.toContain('target');
});

test('a step that happens elsewhere is named at the edge, while it is shown', () => {
	expect(read('elsewhere', 'data-state', 'beyond')).toEqual({ beyond: 'shown' });
	expect(read('elsewhere', 'data-state', 'keep')).toEqual({ beyond: 'hidden' });
	expect(read('elsewhere', 'data-state')).toEqual({ beyond: 'hidden' });
});

test('a component that is down has all its parts down, a neighbor only itself', () => {
	const down = (component: string) =>
		Object.entries(read('box', 'data-down', 'ask', { ...plainView, down: component }))
			.filter(([, is]) => is === 'yes')
			.map(([box]) => box);
	const cut = (component: string) =>
		Object.entries(read('wire', 'data-cut', 'ask', { ...plainView, down: component }))
			.filter(([, is]) => is === 'yes')
			.map(([wire]) => wire);
	expect(down('api')).toEqual(['door', 'cache']);
	expect(cut('api')).toEqual(['in', 'between', 'out']);
	expect(down('store')).toEqual(['store']);
	expect(cut('store'), 'where either end is down').toEqual(['out']);
});
