import { describe, expect, test } from 'vitest';
import { architecture } from '../../data/architecture/architecture.ts';
import { insides } from '../../data/inside/insides.ts';
import { anatomy } from '../../data/recordings/measurements.ts';
import { checkInside } from './check-inside.ts';
import type { Inside, InnerArrow, Part } from './inside.ts';

const spans = anatomy.requests.flatMap((request) => request.spans.map(({ name }) => name));
const file = 'src/data/inside/kubelet.ts';
const real: Inside = insides.kubelet;
const [first, ...others] = real.parts;

/** What is wrong when the kubelet's inside has `changes`. */
function check(changes: Partial<Inside>) {
	return checkInside({ ...real, ...changes }, architecture, spans);
}

function withPart(changes: Partial<Record<keyof Part, unknown>>) {
	return check({ parts: [{ ...first, ...changes } as Part, ...others] });
}

function withArrow(changes: Partial<Record<keyof InnerArrow, unknown>>) {
	const [arrow, ...rest] = real.arrows;
	return check({ arrows: [{ ...arrow, ...changes } as InnerArrow, ...rest] });
}

test.each(Object.values(insides))('finds nothing inside $component', (inside) => {
	expect(checkInside(inside, architecture, spans)).toEqual([]);
});

describe('a part', () => {
	test('has a source', () => {
		expect(withPart({ references: [] })).toEqual([
			{
				where: `${file} (sync-loop)`,
				problem: 'the part has no source',
				value: '[]',
				todo: 'name a reference',
			},
		]);
	});

	test('has an id of its own, which can be an address', () => {
		expect(check({ parts: [first, first, ...others] })).toContainEqual({
			where: file,
			problem: 'two parts have the same id',
			value: 'sync-loop',
			todo: 'give each its own',
		});
		expect(withPart({ id: 'Sync loop' })).toContainEqual(
			expect.objectContaining({ problem: 'this id cannot be an address', value: 'Sync loop' }),
		);
		expect(withPart({ id: 'kubelet' })).toContainEqual(
			expect.objectContaining({
				problem: 'a component or a connection has the id of this part',
				value: 'kubelet',
			}),
		);
	});

	test('has a place of its own', () => {
		expect(withPart({ place: { wide: [1, 1], tall: first.place.tall } })).toEqual([
			{
				where: `${file} (pod-workers)`,
				problem: 'two parts stand in one place of the wide composition',
				value: '[1, 1]',
				todo: 'give each its own column and row',
			},
		]);
	});

	test('receives or hands on something', () => {
		const alone = { ...first, id: 'idler', place: { wide: [9, 9], tall: [9, 9] } } as const;
		expect(check({ parts: [...real.parts, alone] })).toMatchObject([
			{ where: `${file} (idler)`, problem: 'no arrow leads to or from the part' },
		]);
	});

	test('names spans that were recorded', () => {
		expect(withPart({ spans: ['authorisation'] })).toMatchObject([
			{ value: 'authorisation', nearest: 'authorization' },
		]);
	});
});

describe('an arrow', () => {
	test('ends at parts or at a connection of the component', () => {
		expect(withArrow({ to: 'sync-lop' })).toContainEqual({
			where: file,
			problem:
				'the arrow kubelet-to-api → sync-lop ends neither at a part nor at a connection of the component',
			value: 'sync-lop',
			nearest: 'sync-loop',
			todo: 'use the id of a part in this file, or of a connection of the component',
		});
		// A connection of another component is none of this one.
		expect(withArrow({ from: 'api-to-etcd' })).toContainEqual(
			expect.objectContaining({ value: 'api-to-etcd' }),
		);
	});

	test('does not pass the component by', () => {
		expect(withArrow({ to: 'kubelet-to-runtime' })).toContainEqual(
			expect.objectContaining({ problem: 'the arrow passes the component without a part' }),
		);
	});

	test('has a source, and is there once', () => {
		expect(withArrow({ references: [] })).toMatchObject([
			{ problem: 'the arrow kubelet-to-api → sync-loop has no source' },
		]);
		const [arrow] = real.arrows;
		if (!arrow) throw new Error('There is no arrow.');
		expect(check({ arrows: [...real.arrows, arrow] })).toMatchObject([
			{ problem: 'two arrows lead from the same part to the same part' },
		]);
	});

	test('leads on from every connection', () => {
		const arrows = real.arrows.filter(({ from }) => from !== 'kubelet-to-pods');
		expect(check({ arrows })).toMatchObject([
			{
				problem: 'a connection of the component ends at none of its parts',
				value: 'kubelet-to-pods',
			},
		]);
	});
});

test('groups and edges are of what is there', () => {
	const group = { id: 'pair', name: { ja: '組', en: 'Pair' }, parts: ['pod-worker'] } as const;
	expect(check({ groups: [group] })).toMatchObject([
		{ where: `${file} (pair)`, value: 'pod-worker', nearest: 'pod-workers' },
	]);
	expect(check({ sides: { tall: { etdc: 'top' } } })).toMatchObject([
		{ problem: 'the edge of what is no neighbor of the component', value: 'etdc' },
	]);
});
