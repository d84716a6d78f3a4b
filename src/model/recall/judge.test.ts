import { describe, expect, test } from 'vitest';
import { architecture } from '../../data/architecture/architecture.ts';
import { connections } from '../../data/architecture/connections.ts';
import { flows, type SiteFlow } from '../../data/flows/flows.ts';
import { hasPage } from '../architecture/component.ts';
import { hasNoOrder, judge, mayComeNext, type Reason, edgesOf } from './judge.ts';
import { type Edge, type RecallFlow, recallFlow } from './recall-flow.ts';

const ids = Object.keys(architecture.components);
const allEdges = ids.flatMap((source) => ids.map((target) => ({ source, target })));

/** The same laws once more, told from the data as authors write it. */
function endsOf({ connection, information, inside }: SiteFlow['steps'][number]): Edge {
	if (connection === undefined) return { source: inside, target: inside };
	const { openedBy, to } = connections[connection];
	return information === 'with-opener'
		? { source: openedBy, target: to }
		: { source: to, target: openedBy };
}

const name = ({ source, target }: Edge) => `${source} > ${target}`;
const originalOf = (id: string) => architecture.components[id]?.instanceOf ?? id;

/** Gives a function that tells at which steps of a flow information goes some edge. */
function usesIn(flow: RecallFlow): (edge: Edge) => readonly number[] {
	const uses = Map.groupBy(
		flow.steps.flatMap((step, at) => edgesOf(flow, step).map((edge) => ({ at, edge: name(edge) }))),
		({ edge }) => edge,
	);
	return (edge) => (uses.get(name(edge)) ?? []).map(({ at }) => at);
}

/** Every answer that is right before the step at `at`, by the facts. */
function rightAt(flow: SiteFlow, at: number): Set<string> {
	const next = flow.steps[at];
	const told = flow.steps.slice(0, at).map(({ id }) => id);
	const right = flow.steps.slice(at).filter((step, index) => {
		if (index === 0) return true;
		if (step.follows === undefined) return told.includes(flow.steps[at + index - 1]?.id ?? '');
		if (step.follows.length === 0) return next?.follows?.length === 0;
		return step.follows.every((cause) => told.includes(cause));
	});
	const edges = right.flatMap((step) => {
		const own = endsOf(step);
		if (step.everyInstance !== true || step.connection === undefined) return [own];
		const { transport } = connections[step.connection];
		return Object.values(connections)
			.filter((other) => other.transport === transport)
			.flatMap(({ openedBy, to }) => [
				{ source: openedBy, target: to },
				{ source: to, target: openedBy },
			])
			.filter(
				(edge) =>
					originalOf(edge.source) === originalOf(own.source) &&
					originalOf(edge.target) === originalOf(own.target),
			);
	});
	return new Set(edges.map(name));
}

describe.each(flows)('$id', (flow) => {
	const asked = recallFlow(flow, architecture);
	const questions = flow.steps.map((_, at) => at);
	const steps = flow.steps.map(({ id }) => id);

	test.each(questions)(
		'before step %i + 1: right is what the facts say, and nothing else',
		(at) => {
			const right = rightAt(flow, at);
			const accepted = allEdges.filter((edge) => judge(asked, at, edge).isRight).map(name);
			expect(new Set(accepted)).toEqual(right);
		},
	);

	const useOf = usesIn(asked);

	test.each(questions)('before step %i + 1: a right answer names a step still to come', (at) => {
		const untrue = allEdges.filter((edge) => {
			const verdict = judge(asked, at, edge);
			if (!verdict.isRight) return false;
			const step = flow.steps.find(({ id }) => id === verdict.step);
			const isOwn = step !== undefined && name(endsOf(step)) === name(edge);
			return !steps.slice(at).includes(verdict.step) || verdict.isOtherInstance === isOwn;
		});
		expect(untrue).toEqual([]);
	});

	test.each(questions)('before step %i + 1: a wrong answer is told why, truly', (at) => {
		const untrue = allEdges.flatMap((edge) => {
			const verdict = judge(asked, at, edge);
			if (verdict.isRight) return [];
			const found = verdict.reasons.filter((reason) => !isTrue(reason, edge, at));
			if (verdict.reasons.length === 0) return [`${name(edge)}: no reason`];
			return found.map((reason) => `${name(edge)}: ${JSON.stringify(reason)}`);
		});
		expect(untrue).toEqual([]);
	});

	test.each(questions)('before step %i + 1: what the flow never does leads to pages', (at) => {
		const untrue = allEdges.flatMap((edge) => {
			const verdict = judge(asked, at, edge);
			if (verdict.isRight) return [];
			const originals = [edge.source, edge.target].map(originalOf);
			const paged = originals.filter((id) => {
				const component = architecture.components[id];
				return component !== undefined && hasPage(component);
			});
			const never = ['unconnected', 'unused', 'never-inside', 'never-acts'];
			const isNever = verdict.reasons.some(({ kind }) => never.includes(kind));
			const expected = isNever ? [...new Set(paged)] : [];
			return verdict.pages.join() === expected.join()
				? []
				: [`${name(edge)}: ${verdict.pages.join()}`];
		});
		expect(untrue).toEqual([]);
	});

	function isTrue(reason: Reason, edge: Edge, at: number): boolean {
		const uses = useOf(edge);
		const next = flow.steps[at];
		const own = next ? endsOf(next) : { source: '', target: '' };
		const joined = Object.entries(connections).filter(([, { openedBy, to }]) =>
			[`${openedBy} > ${to}`, `${to} > ${openedBy}`].includes(name(edge)),
		);
		switch (reason.kind) {
			case 'later':
				return steps.indexOf(reason.step) === uses.find((use) => use > at);
			case 'earlier':
				return steps.indexOf(reason.step) === uses.findLast((use) => use < at);
			case 'reversed':
				return (
					own.source === edge.target &&
					own.target === edge.source &&
					own.source !== own.target &&
					reason.connection === next?.connection
				);
			case 'instance':
				return (
					name(own) !== name(edge) &&
					originalOf(own.source) === originalOf(edge.source) &&
					originalOf(own.target) === originalOf(edge.target)
				);
			case 'unconnected':
				return joined.length === 0 && edge.source !== edge.target && uses.length === 0;
			case 'unused':
				return joined.some(([id]) => id === reason.connection) && uses.length === 0;
			case 'never-inside':
				return uses.length === 0 && edge.source === edge.target && edge.source === reason.component;
			case 'never-acts':
				return (
					reason.component === edge.source &&
					ids.every((target) => useOf({ source: edge.source, target }).length === 0)
				);
		}
	}

	test('every question has its answer among the boxes, and no answer is right after the end', () => {
		for (const [at] of flow.steps.entries()) {
			for (const step of mayComeNext(asked, at)) {
				for (const { source, target } of edgesOf(asked, step)) {
					expect(ids).toContain(source);
					expect(ids).toContain(target);
				}
			}
		}
		expect(() => mayComeNext(asked, flow.steps.length)).toThrow(flow.id);
	});
});

test('only the overview shows no order in time', () => {
	const unordered = flows.filter((flow) => hasNoOrder(recallFlow(flow, architecture)));
	expect(unordered.map(({ id }) => id)).toEqual(['overview']);
});

test('where every instance does the same, there is another one on the picture', () => {
	const repeated = flows.flatMap((flow) => {
		const asked = recallFlow(flow, architecture);
		return asked.steps
			.filter(({ everyInstance }) => everyInstance)
			.map((step) => ({ asked, step }));
	});
	expect(repeated.length).toBeGreaterThan(5);
	for (const { asked, step } of repeated) {
		expect(edgesOf(asked, step).length, `${asked.id}/${step.id}`).toBeGreaterThan(1);
	}
});

describe('as a reader meets it', () => {
	const askedOf = (id: string) => {
		const flow = flows.find((one) => one.id === id);
		if (!flow) throw new Error(id);
		const asked = recallFlow(flow, architecture);
		return (step: string, source: string, target: string) =>
			judge(
				asked,
				asked.steps.findIndex((one) => one.id === step),
				{ source, target },
			);
	};
	const kinds = (verdict: ReturnType<typeof judge>) =>
		verdict.isRight ? 'right' : verdict.reasons.map(({ kind }) => kind);

	test('steps that follow from one step may come in any order', () => {
		const asked = askedOf('service');
		expect(asked('watch-load-balancers', 'kube-apiserver', 'kube-proxy')).toMatchObject({
			isRight: true,
			step: 'watch-services',
		});
		expect(kinds(asked('watch-services', 'kube-controller-manager', 'kube-apiserver'))).toBe(
			'right',
		);
		expect(kinds(asked('store-service', 'kube-apiserver', 'kube-proxy'))).toEqual(['later']);
	});

	test('instances that do the same are all accepted, and others are not', () => {
		expect(askedOf('service')('watch-services', 'kube-apiserver', 'kube-proxy-2')).toEqual({
			isRight: true,
			step: 'watch-services',
			isOtherInstance: true,
		});
		const failover = askedOf('scheduler-failover');
		expect(kinds(failover('take-over', 'kube-scheduler', 'kube-apiserver'))).toEqual([
			'instance',
			'earlier',
		]);
	});

	test('a delivery is not a request', () => {
		const verdict = askedOf('pod-birth')('hear-unplaced-pod', 'kube-scheduler', 'kube-apiserver');
		expect(verdict).toEqual({
			isRight: false,
			reasons: [
				{ kind: 'reversed', connection: 'scheduler-to-api' },
				{ kind: 'later', step: 'bind-pod' },
			],
			pages: [],
		});
	});

	test('what never happens is told with the pages that say more', () => {
		const verdict = askedOf('pod-birth')('hear-placed-pod', 'kube-scheduler', 'kubelet');
		expect(verdict).toEqual({
			isRight: false,
			reasons: [{ kind: 'unconnected' }],
			pages: ['kube-scheduler', 'kubelet'],
		});
		expect(kinds(askedOf('pod-birth')('apply-deployment', 'etcd', 'kube-apiserver'))).toEqual([
			'unused',
			'never-acts',
		]);
	});
});

test('a step that follows from two waits for both, and instances are alike on one transport only', () => {
	const step = { isFree: false, everyInstance: false };
	const flow: RecallFlow = {
		id: 'small',
		components: {
			a: { hasPage: true },
			b: { hasPage: false },
			c: { hasPage: false, instanceOf: 'b' },
		},
		connections: {
			ab: { openedBy: 'a', to: 'b', transport: 'https' },
			ac: { openedBy: 'a', to: 'c', transport: 'probe' },
		},
		steps: [
			{ ...step, id: 'one', source: 'a', target: 'a', causes: [] },
			{ ...step, id: 'two', source: 'b', target: 'b', causes: ['one'] },
			{ ...step, id: 'both', source: 'c', target: 'c', causes: ['one', 'two'] },
			{
				...step,
				everyInstance: true,
				id: 'every',
				connection: 'ab',
				source: 'b',
				target: 'a',
				causes: ['one'],
			},
		],
	};
	expect(mayComeNext(flow, 1).map(({ id }) => id)).toEqual(['two', 'every']);
	expect(judge(flow, 3, { source: 'c', target: 'a' }).isRight).toBe(false);
});
