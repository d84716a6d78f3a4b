import { expect, test } from 'vitest';
import { failureRows } from '../data/failures/failure-rows.ts';
import { flows } from '../data/flows/flows.ts';
import { outcomesAt } from './step-outcomes.ts';

/** The step without which there is no ability, for those that a flow shows. */
const shown = {
	create: 'pod-birth/apply-deployment',
	restart: 'container-crash/create-process',
	'new-deployment': 'pod-birth/create-pod',
	scheduling: 'overview/bind-pod',
	'cluster-ip': 'service/take-cluster-ip',
	'new-service': 'service/answer-client',
	'load-balancer': 'service/report-cloud-result',
	logs: 'exec/find-log-file',
} as const;

function isDerivedLost(path: string, component: string): boolean {
	const [flowId, stepId] = path.split('/');
	const flow = flows.find(({ id }) => id === flowId);
	const index = flow?.steps.findIndex(({ id }) => id === stepId) ?? -1;
	if (!flow || index < 0) throw new Error(`There is no step ${path}.`);
	return component in outcomesAt(flow, index);
}

test('what is derived agrees with what was recorded, for every component that was killed', () => {
	const disagreeing = failureRows.flatMap(({ component, cells }) =>
		Object.entries(shown).flatMap(([ability, path]) => {
			const recorded = cells.find((cell) => cell.ability.id === ability)?.lost !== undefined;
			const derived = isDerivedLost(path, component);
			return recorded === derived ? [] : [{ component, ability, recorded, derived }];
		}),
	);
	expect(disagreeing).toEqual([]);
});

test('containers neither start nor end without a kubelet and a container runtime', () => {
	const touching = flows.flatMap((flow) =>
		flow.steps.flatMap(({ id, lives, connection }, index) => {
			const isTouched = Object.values(lives ?? {}).some((life) =>
				['running', 'gone'].includes(life),
			);
			return isTouched || connection === 'kubelet-to-runtime'
				? [{ path: `${flow.id}/${id}`, outcomes: outcomesAt(flow, index) }]
				: [];
		}),
	);
	expect(touching.length).toBeGreaterThan(10);
	const happening = touching.filter(
		({ outcomes }) => !('kubelet' in outcomes && 'container-runtime' in outcomes),
	);
	expect(happening.map(({ path }) => path)).toEqual([]);
});
