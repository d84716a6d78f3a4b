import { describe, expect, test } from 'vitest';
import { checkFlow } from './check-flow.ts';
import type { Flow, Step } from './flow.ts';

const known = {
	connections: ['scheduler-to-api', 'api-to-etcd'],
	events: [
		'pod-birth/bind-pod',
		'pod-birth/store-binding',
		'service/store-service',
		'at-rest/watches',
	],
	times: new Map([
		['pod-birth/bind-pod', 164.8],
		['pod-birth/store-binding', 172.1],
		['service/store-service', 140.6],
	]),
	components: ['kubelet', 'kube-scheduler', 'pods'],
};

const bindPod = {
	id: 'bind-pod',
	connection: 'scheduler-to-api',
	information: 'with-opener',
	title: { ja: 'バインドする', en: 'Binding' },
	caption: { ja: '名前を書きます。', en: 'The name is written.' },
	references: ['src-default-binder'],
	article: { number: 2, verdict: 'same' },
	evidence: ['pod-birth/bind-pod'],
} satisfies Step;
const storeState: Step = {
	...bindPod,
	id: 'store-state',
	connection: 'api-to-etcd',
	article: { number: 3, verdict: 'corrected', why: { ja: '逆です。', en: 'Swapped.' } },
	evidence: ['pod-birth/store-binding'],
};
const overview: Flow = {
	id: 'overview',
	title: { ja: '全体', en: 'Overview' },
	summary: { ja: '13本です。', en: 'Thirteen.' },
	recordings: [],
	steps: [bindPod, storeState],
};

/** What is wrong with the flow when its first step has `changes`. */
function checkStep(changes: Partial<Step>) {
	const changed = { ...bindPod, ...changes } as Step;
	return checkFlow({ ...overview, steps: [changed, storeState] }, known);
}

test('finds nothing in a sound flow', () => {
	expect(checkFlow(overview, known)).toEqual([]);
});

test('an unknown connection is named with the nearest one', () => {
	expect(checkStep({ connection: 'scheduler-to-apiserver' })).toEqual([
		{
			where: 'src/data/flows/overview.ts (bind-pod)',
			problem: 'the step runs on an unknown connection',
			value: 'scheduler-to-apiserver',
			nearest: 'scheduler-to-api',
			todo: 'use an id that exists',
		},
	]);
});

test('every unknown event is named with the nearest one', () => {
	expect(checkStep({ evidence: ['pod-birth/bind-pods', 'pod-birth/store'] })).toMatchObject([
		{ value: 'pod-birth/bind-pods', nearest: 'pod-birth/bind-pod' },
		{ value: 'pod-birth/store', nearest: 'pod-birth/store-binding' },
	]);
});

describe('evidence', () => {
	test('out of the order of time is refused, with both times', () => {
		expect(checkStep({ evidence: ['pod-birth/store-binding', 'pod-birth/bind-pod'] })).toEqual([
			{
				where: 'src/data/flows/overview.ts (bind-pod)',
				problem: 'the evidence is not in the order of time',
				value: 'pod-birth/store-binding (172.1 ms), then pod-birth/bind-pod (164.8 ms)',
				todo: 'put pod-birth/bind-pod first, and name pod-birth/store-binding in `chip` if the picture is to show it',
			},
		]);
	});

	test('of other recordings in between hides no such mistake', () => {
		const evidence = [
			'pod-birth/store-binding',
			'service/store-service',
			'pod-birth/bind-pod',
		] as const;
		expect(checkStep({ evidence })).toMatchObject([
			{ problem: 'the evidence is not in the order of time' },
		]);
	});

	test('of two recordings has no order, nor has what was counted', () => {
		const evidence = ['pod-birth/bind-pod', 'service/store-service', 'at-rest/watches'] as const;
		expect(checkStep({ evidence })).toEqual([]);
	});

	test('that the picture shows is part of the evidence', () => {
		expect(checkStep({ chip: 'pod-birth/store-binding' })).toMatchObject([
			{
				problem: 'the chip is no evidence of the step',
				value: 'pod-birth/store-binding',
				nearest: 'pod-birth/bind-pod',
			},
		]);
		const evidence = ['pod-birth/bind-pod', 'pod-birth/store-binding'] as const;
		expect(checkStep({ evidence, chip: 'pod-birth/store-binding' })).toEqual([]);
	});
});

describe('a step inside a component', () => {
	const { connection, information, ...step } = bindPod;

	test('needs no connection', () => {
		const steps = [{ ...step, inside: 'kubelet' }] as const;
		expect(checkFlow({ ...overview, steps }, known)).toEqual([]);
	});

	test('is refused where the component is unknown', () => {
		const steps = [{ ...step, inside: 'kublet' }] as const;
		expect(checkFlow({ ...overview, steps }, known)).toMatchObject([
			{
				problem: 'the step happens inside an unknown component',
				value: 'kublet',
				nearest: 'kubelet',
			},
		]);
	});
});

test('Pods live in a component that exists', () => {
	expect(checkStep({ lives: { pods: 'running', pod: 'gone' } })).toMatchObject([
		{ problem: 'the step changes an unknown component', value: 'pod', nearest: 'pods' },
	]);
});

describe('what a step needs', () => {
	test('is a component that exists, or the nearest is named', () => {
		expect(checkStep({ needs: ['kubelet'] })).toEqual([]);
		expect(checkStep({ needs: ['kubelt'] })).toEqual([
			{
				where: 'src/data/flows/overview.ts (bind-pod)',
				problem: 'the step needs an unknown component',
				value: 'kubelt',
				nearest: 'kubelet',
				todo: 'use an id that exists',
			},
		]);
	});

	test('is named once', () => {
		expect(checkStep({ needs: ['kubelet', 'kubelet'] })).toMatchObject([
			{ problem: 'the step needs the same component twice', value: 'kubelet' },
		]);
	});
});

test('what comes from outside befalls a component, not a connection', () => {
	expect(checkStep({ befalls: 'node' })).toEqual([
		{
			where: 'src/data/flows/overview.ts (bind-pod)',
			problem: 'the step befalls a component, but runs on a connection',
			value: 'node',
			todo: 'say in `inside` which component it befalls, or leave out `befalls`',
		},
	]);
});

describe('a step that nobody has recorded', () => {
	test('says why', () => {
		const unrecorded = { ja: '記録なし', en: 'Not recorded' };
		expect(checkStep({ evidence: [], unrecorded })).toEqual([]);
	});
});

describe('an id', () => {
	test.each(['Bind-pod', 'bind_pod', 'bind pod', '', '-bind', 'bind-', 'step-7', '7th'])(
		'that is no words in kebab-case is refused: "%s"',
		(id) => {
			expect(checkStep({ id })).toMatchObject([
				{ problem: 'this id cannot be an address', value: id },
			]);
		},
	);

	test('is given to one step only', () => {
		expect(checkStep({ id: 'store-state' })).toEqual([
			{
				where: 'src/data/flows/overview.ts',
				problem: 'two steps have the same id',
				value: 'store-state',
				todo: 'give each its own',
			},
		]);
	});
});

test('a number of the article is given to one step only', () => {
	expect(checkStep({ article: { number: 3, verdict: 'same' } })).toMatchObject([
		{ problem: 'two steps have the same number in the article', value: '3' },
	]);
});

test('steps outside of the article need no number', () => {
	const { article, ...step } = bindPod;
	expect(checkFlow({ ...overview, steps: [step, { ...step, id: 'other' }] }, known)).toEqual([]);
});

test('a step without any source is refused', () => {
	const references = [] as unknown as Step['references'];
	expect(checkStep({ references })).toMatchObject([
		{ problem: 'the step has no source', todo: 'name a reference' },
	]);
});

test('a step follows from one that comes before it', () => {
	const steps = [bindPod, { ...storeState, follows: ['bind-pods'] }] as const;
	expect(checkFlow({ ...overview, steps }, known)).toMatchObject([
		{
			where: 'src/data/flows/overview.ts (store-state)',
			problem: 'the step follows from a step that is not before it',
			value: 'bind-pods',
			nearest: 'bind-pod',
		},
	]);
});
