import {
	type ComponentId,
	components,
	singleComponentIds,
} from '../data/architecture/components.ts';
import { connections } from '../data/architecture/connections.ts';
import { flows, type SiteStep } from '../data/flows/flows.ts';
import type { Component } from '../model/architecture/component.ts';

/** A component with the steps that it takes part in: their places in each flow, by flow id. */
export interface Participant {
	readonly component: ComponentId;
	readonly byFlow: ReadonlyMap<string, readonly number[]>;
}

/** Gives every component that takes part in a flow; further instances count for their component. */
export function listParticipants(): readonly Participant[] {
	return singleComponentIds
		.map((component) => ({
			component,
			byFlow: new Map(
				flows.map((flow) => [
					flow.id,
					flow.steps.flatMap((step, index) =>
						participantsOf(step).includes(component) ? [index] : [],
					),
				]),
			),
		}))
		.filter(({ byFlow }) => [...byFlow.values()].some((steps) => steps.length > 0));
}

function participantsOf(step: SiteStep): readonly string[] {
	const ends =
		step.connection === undefined
			? [step.inside]
			: [connections[step.connection].openedBy, connections[step.connection].to];
	return ends.map((id) => {
		const component: Component = components[id];
		return component.instanceOf ?? id;
	});
}
