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
		manager: component,
		cloud: component,
	},
	connections: {
		'kubectl-to-api': connection('kubectl', 'kube-apiserver'),
		'api-to-etcd': connection('kube-apiserver', 'etcd'),
		'kubelet-to-api': connection('kubelet', 'kube-apiserver'),
		'kubelet-2-to-api': connection('kubelet-2', 'kube-apiserver'),
		'kubelet-to-runtime': connection('kubelet', 'runtime'),
		'manager-to-api': connection('manager', 'kube-apiserver'),
		'manager-to-cloud': connection('manager', 'cloud'),
	},
	aftermath: { leaders: ['manager'], readyNodes: ['kubelet', 'runtime'], readyPods: ['kubelet'] },
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

/** The outcomes of steps that make up a flow of their own. */
const outcomesIn = (down: string, ...steps: readonly Step[]) =>
	outcomesOf({ ...flow, steps }, down, facts);
const happens = { outcome: 'happens' };
const inside = (id: string, component: string, changes: Partial<Step> = {}) => {
	const { connection: _, information: __, ...rest } = step(id, '');
	return { ...rest, inside: component, ...changes } as Step;
};

test('what a step follows from and did not happen is told before a request that nobody sends', () => {
	const [, run, stop] = outcomesIn(
		'runtime',
		step('ask', 'kubelet-to-api'),
		step('run', 'kubelet-to-runtime'),
		step('stop', 'kubelet-to-runtime'),
	);
	expect(run).toEqual({ outcome: 'later', because: { kind: 'answerer' } });
	expect(stop).toEqual({ outcome: 'later', because: { kind: 'follows', step: 'run' } });
});

test('a step waits for what else it needs, and so does what follows from it', () => {
	const report = step('report', 'kubelet-2-to-api', { needs: ['runtime'] });
	const next = step('next', 'manager-to-api');
	expect(outcomesIn('runtime', report, next)).toEqual([
		{ outcome: 'later', because: { kind: 'need' } },
		{ outcome: 'later', because: { kind: 'follows', step: 'report' } },
	]);
	const { needs: _, ...needless } = report;
	expect(outcomesIn('runtime', needless as Step, next)).toEqual([happens, happens]);
	expect(outcomesIn('kubectl', report, next)).toEqual([happens, happens]);
});

test('a command fails without what it needs', () => {
	const [logs] = outcomesIn(
		'kubelet',
		step('logs', 'kubectl-to-api', { once: true, needs: ['kubelet'] }),
	);
	expect(logs).toEqual({ outcome: 'never', because: { kind: 'need' } });
});

test('what comes from outside needs no component, or only the one that it befalls', () => {
	const cut = inside('cut', 'kubelet-2', { befalls: 'node' });
	const kill = inside('kill', 'manager', { befalls: 'process' });
	expect(outcomesIn('kubelet', cut)).toEqual([happens]);
	expect(outcomesIn('kube-apiserver', kill)).toEqual([happens]);
	expect(outcomesIn('manager', kill)).toEqual([{ outcome: 'later', because: { kind: 'actor' } }]);
});

test('a leader exits without its Lease, even where its step needs neither hub nor store', () => {
	const exits = { outcome: 'later', because: { kind: 'lease', actor: 'manager' } };
	const call = step('call', 'manager-to-cloud');
	const write = step('write', 'manager-to-api');
	const think = inside('think', 'manager');
	expect(outcomesIn('etcd', call, write, think)).toEqual([exits, exits, exits]);
	expect(outcomesIn('kube-apiserver', call, write, think)).toEqual([exits, exits, exits]);
	expect(outcomesIn('cloud', write, think)).toEqual([happens, happens]);
});

test('a Pod is placed as long as a node is still Ready, and what follows happens as long', () => {
	const bind = step('bind', 'manager-to-api', { readiness: 'ready-node' });
	const follows = { outcome: 'happens', when: { kind: 'follows', step: 'bind' } };
	for (const down of ['kubelet', 'runtime']) {
		expect(
			outcomesIn(down, bind, step('store', 'api-to-etcd'), step('tell', 'manager-to-api')),
		).toEqual([{ outcome: 'happens', when: { kind: 'ready-node' } }, follows, follows]);
	}
	expect(outcomesIn('kubectl', bind)).toEqual([happens]);
});

test('Pods count as ready until their nodes are lost, which a runtime does not bring about', () => {
	const forward = step('forward', 'manager-to-cloud', { readiness: 'ready-pods' });
	expect(outcomesIn('kubelet', forward)).toEqual([
		{ outcome: 'happens', when: { kind: 'ready-pods' } },
	]);
	expect(outcomesIn('runtime', forward)).toEqual([happens]);
});

test('lost nodes bring about what otherwise follows from a report, and what follows from that', () => {
	const steps = [
		step('report', 'kubelet-to-api'),
		step('withdraw', 'manager-to-api', { readiness: 'unready-pods' }),
		step('reject', 'manager-to-cloud'),
	];
	expect(outcomesIn('kubelet', ...steps).slice(1)).toEqual([
		{ outcome: 'happens', when: { kind: 'unready-pods' } },
		happens,
	]);
});

test('without a Ready node nothing is evicted', () => {
	const steps = [
		step('taint', 'manager-to-api', { readiness: 'evictions' }),
		step('evict', 'manager-to-api'),
	];
	for (const down of ['kubelet', 'runtime']) {
		expect(outcomesIn(down, ...steps)).toEqual([
			{ outcome: 'later', because: { kind: 'evictions' } },
			{ outcome: 'later', because: { kind: 'follows', step: 'taint' } },
		]);
	}
});
