import { expect, test } from 'vitest';
import { checkComponents } from './check-components.ts';
import type { Component } from './component.ts';
import type { Connection } from './connection.ts';

const box: Component = {
	name: { ja: '箱', en: 'Box' },
	plane: 'node',
	role: { ja: '役割', en: 'role' },
	references: ['docs-architecture'],
};
const wire: Connection = {
	openedBy: 'kubelet',
	to: 'kube-apiserver',
	transport: 'https',
	carries: { ja: '状態', en: 'status' },
	references: ['docs-ports'],
};
const components = { kubelet: box, 'kube-apiserver': box };

test('finds nothing in components that are connected', () => {
	expect(checkComponents(components, { wire })).toEqual([]);
});

test('names a component that nothing connects to', () => {
	expect(checkComponents({ ...components, etcd: box }, { wire })).toEqual([
		{
			where: 'src/data/architecture/components.ts (etcd)',
			problem: 'the component has no connection',
			value: 'etcd',
			todo: 'add who connects to whom to src/data/architecture/connections.ts',
		},
	]);
});

test('names a further instance of nothing, or of another one', () => {
	const second = { ...box, instanceOf: 'kublet' };
	expect(checkComponents({ ...components, kubelet: second }, { wire })).toMatchObject([
		{
			where: 'src/data/architecture/components.ts (kubelet)',
			problem: 'a further instance of an unknown component',
			value: 'kublet',
		},
	]);
});
