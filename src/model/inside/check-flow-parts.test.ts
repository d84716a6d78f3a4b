import { expect, test } from 'vitest';
import { architecture } from '../../data/architecture/architecture.ts';
import { flows } from '../../data/flows/flows.ts';
import { flowParts } from '../../data/inside/flow-parts.ts';
import { insides } from '../../data/inside/insides.ts';
import { checkFlowParts } from './check-flow-parts.ts';
import type { FlowParts, PartsOfStep } from './inside.ts';

const known = { flows, components: Object.keys(insides), insides, architecture, written: [] };
const file = 'src/data/inside/steps/pod-birth.ts';

/** What is wrong when a step of pod-birth has other parts. */
function withParts(step: string, parts: Readonly<Record<string, PartsOfStep>> | undefined) {
	const changed = flowParts.map((one): FlowParts => {
		if (one.flow !== 'pod-birth') return one;
		const { [step]: _, ...others } = one.partsOf as FlowParts['partsOf'];
		return { ...one, partsOf: parts === undefined ? others : { ...others, [step]: parts } };
	});
	return checkFlowParts(changed, known);
}

test('finds nothing in the paths of all steps', () => {
	expect(checkFlowParts(flowParts, known)).toEqual([]);
});

test('a step that touches a component names its parts, or says why not', () => {
	expect(withParts('choose-node', undefined)).toEqual([
		{
			where: `${file} (choose-node)`,
			problem: 'the step touches a component and names none of its parts',
			value: 'kube-scheduler',
			todo: 'name the parts that it goes through, or say in `none` why there are none',
		},
	]);
	const none = { none: { ja: '理由', en: 'a reason' } };
	expect(withParts('choose-node', { 'kube-scheduler': none })).toEqual([]);
});

test('parts are those of the component, with the nearest', () => {
	expect(withParts('choose-node', { 'kube-scheduler': ['scoring'] })).toEqual([
		{
			where: `${file} (choose-node)`,
			problem: 'the step goes through an unknown part of kube-scheduler',
			value: 'scoring',
			nearest: 'score',
			todo: 'use an id that exists',
		},
	]);
});

test('a step has parts only where it touches', () => {
	expect(
		withParts('choose-node', { 'kube-scheduler': ['score'], kubelet: ['pleg'] }),
	).toMatchObject([
		{ problem: 'the step has parts in a component that it does not touch', value: 'kubelet' },
	]);
});

test('an arrow leads to every part, from one before it', () => {
	const path = ['scheduling-queue', 'score'] as const;
	expect(withParts('choose-node', { 'kube-scheduler': path })).toMatchObject([
		{ problem: 'no arrow leads to this part of kube-scheduler from one before it', value: 'score' },
	]);
});

test('a part to which nothing leads acts by itself, beside the others', () => {
	const path = ['pod-workers', 'status-manager', 'node-reporter'] as const;
	const update = { 'kube-apiserver': ['request-handler', 'registry', 'storage'] } as const;
	const jumps = withParts('report-accepted', { ...update, kubelet: path }).filter(({ problem }) =>
		problem.startsWith('no arrow'),
	);
	expect(jumps.map(({ value }) => value)).not.toContain('node-reporter');
});

test('a path begins or ends at the connection of the step', () => {
	const hear = { 'kube-apiserver': ['watch-cache', 'request-handler'] } as const;
	expect(withParts('hear-placed-pod', { ...hear, kubelet: ['pod-workers'] })).toMatchObject([
		{ value: 'kubelet-to-api → pod-workers' },
	]);
	expect(withParts('hear-placed-pod', { ...hear, kubelet: ['sync-loop'] })).toEqual([]);
});

test('flows and steps exist', () => {
	const [some, ...rest] = flowParts as readonly FlowParts[];
	if (!some) throw new Error('There are no parts.');
	expect(
		checkFlowParts([{ ...some, flow: 'overvew' }, ...rest], known).filter(
			({ problem }) => problem === 'the parts of an unknown flow',
		),
	).toMatchObject([{ value: 'overvew', nearest: 'overview' }]);
	expect(withParts('bind-pods', {})).toMatchObject([
		{ problem: 'the parts of an unknown step', value: 'bind-pods', nearest: 'bind-pod' },
	]);
});

test('a flow without any parts is told once, unless only the list lacks them', () => {
	const others = flowParts.filter(({ flow }) => flow !== 'exec');
	expect(checkFlowParts(others, known)).toEqual([
		{
			where: 'src/data/flows/exec.ts',
			problem: 'nothing says which parts of components the steps of the flow go through',
			value: 'exec',
			todo: 'write src/data/inside/steps/exec.ts, and add it to src/data/inside/flow-parts.ts',
		},
	]);
	expect(checkFlowParts(others, { ...known, written: ['src/data/inside/steps/exec.ts'] })).toEqual(
		[],
	);
});
