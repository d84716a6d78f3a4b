import { connections } from '../../data/architecture/connections.ts';
import { flows, type SiteFlow, type SiteStep } from '../../data/flows/flows.ts';
import { flowParts } from '../../data/inside/flow-parts.ts';
import { hasParts, type PartsOfStep } from '../../model/inside/inside.ts';
import { publishedFlow, publishedStep } from '../../model/published/flows.ts';
import { sourceOf, targetOf } from '../../model/flows/flow.ts';
import { numberOf } from '../label-scene.ts';
import type { PublishedFile } from './published-file.ts';

/** The flows, without their steps. */
export const flowsOutput: PublishedFile = {
	item: publishedFlow,
	items: flows.map(({ steps, ...flow }) => ({
		...flow,
		steps: steps.map(({ id }) => id),
		page: `flows/${flow.id}/`,
	})),
};

/** The steps of all flows. */
export const stepsOutput: PublishedFile = {
	item: publishedStep,
	items: flows.flatMap((flow) => flow.steps.map((step, index) => publishStep(flow, step, index))),
};

function publishStep(flow: SiteFlow, step: SiteStep, index: number) {
	const { inside, chip: _chip, follows, once = false, everyInstance = false, ...rest } = step;
	const before = flow.steps[index - 1];
	return {
		...rest,
		flow: flow.id,
		number: numberOf(flow, index),
		...endsOf(step),
		follows: follows ?? (before ? [before.id] : []),
		once,
		everyInstance,
		parts: partsOf(flow, step),
		page: `flows/${flow.id}/${step.id}/`,
	};
}

function endsOf(step: SiteStep) {
	if (step.connection === undefined) return { from: step.inside, to: step.inside };
	const connection = connections[step.connection];
	return {
		from: sourceOf(connection, step.information),
		to: targetOf(connection, step.information),
	};
}

function partsOf(flow: SiteFlow, step: SiteStep) {
	const ofFlow = flowParts.find((parts) => parts.flow === flow.id)?.partsOf;
	return Object.entries<PartsOfStep>(ofFlow?.[step.id] ?? {}).map(([component, parts]) =>
		hasParts(parts) ? { component, parts } : { component, none: parts.none },
	);
}
