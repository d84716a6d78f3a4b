import { expect, test } from 'vitest';
import type { Component } from '../architecture/component.ts';
import type { Connection } from '../architecture/connection.ts';
import type { Flow, Step } from '../flows/flow.ts';
import { outcomesOf } from './step-outcome.ts';

const text = { ja: '文', en: 'text' };
const component: Component = {
	name: text,
	plane: 'node',
	role: text,
	references: ['docs-architecture'],
};
const connection = (openedBy: string, to: string): Connection => ({
	openedBy,
	to,
	transport: 'https',
	carries: text,
	references: ['docs-architecture'],
});
const facts = {
	components: {
		'kube-apiserver': { ...component, duty: 'hub' as const },
		etcd: { ...component, plane: 'store' as const },
		kubelet: component,
		'kubelet-2': { ...component, instanceOf: 'kubelet' },
		kubectl: component,
		runtime: component,
	},
	connections: {
		'kubectl-to-api': connection('kubectl', 'kube-apiserver'),
		'api-to-etcd': connection('kube-apiserver', 'etcd'),
		'kubelet-to-api': connection('kubelet', 'kube-apiserver'),
		'kubelet-2-to-api': connection('kubelet-2', 'kube-apiserver'),
		'kubelet-to-runtime': connection('kubelet', 'runtime'),
	},
};
const step = (id: string, on: string, changes: Partial<Step> = {}) =>
	({
		id,
		title: text,
		caption: text,
		references: ['docs-architecture'],
		evidence: [],
		unrecorded: text,
		connection: on,
		information: 'with-opener',
		...changes,
	}) as Step;

const flow: Flow = {
	id: 'tale',
	title: text,
	summary: text,
	recordings: [],
	steps: [
		step('apply', 'kubectl-to-api', { once: true }),
		step('store', 'api-to-etcd'),
		step('learn', 'kubelet-to-api', { information: 'against-opener' }),
		step('run', 'kubelet-to-runtime'),
		step('elsewhere', 'kubelet-2-to-api', { follows: [] }),
		step('report', 'kubelet-to-api', { follows: ['run', 'elsewhere'] }),
	],
};

const tell = (down: string) =>
	outcomesOf(flow, down, facts).map((told) =>
		told.outcome === 'happens'
			? 'happens'
			: `${told.outcome}: ${told.because.kind === 'follows' ? told.because.step : told.because.kind}`,
	);

test('without etcd no write is stored and no change delivered', () => {
	expect(tell('etcd').slice(0, 5)).toEqual([
		'never: store',
		'never: apply',
		'never: apply',
		'never: apply',
		'later: store',
	]);
});

test('a delivery waits for etcd where the change was made before', () => {
	const [, , learn] = flow.steps;
	if (!learn) throw new Error('three steps');
	const [told] = outcomesOf({ ...flow, steps: [{ ...learn, follows: [] }] }, 'etcd', facts);
	expect(told).toEqual({ outcome: 'later', because: { kind: 'delivery' } });
});

test('without whoever acts a step waits, on every instance, and so does what follows', () => {
	expect(tell('kubelet')).toEqual([
		'happens',
		'happens',
		'later: actor',
		'later: actor',
		'later: actor',
		'later: actor',
	]);
});

test('without whoever answers a step waits, and what does not follow from it happens', () => {
	expect(tell('runtime')).toEqual([
		'happens',
		'happens',
		'happens',
		'later: answerer',
		'happens',
		'later: run',
	]);
});

test('a command that failed is not repeated: what follows never comes about', () => {
	expect(tell('kube-apiserver').slice(0, 2)).toEqual(['never: answerer', 'never: apply']);
});
