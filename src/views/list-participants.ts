import {
	type ComponentId,
	components,
	singleComponentIds,
} from '../data/architecture/components.ts';
import { connections } from '../data/architecture/connections.ts';
import { flows, type SiteFlow, type SiteStep } from '../data/flows/flows.ts';
import { componentAddress, stepAddress } from '../data/site/addresses.ts';
import { type Component, hasPage } from '../model/architecture/component.ts';
import type { Locale } from '../model/locale.ts';
import { numberOf } from './label-scene.ts';

/** A step as a link: its number, its address, and the words for those who cannot see the number. */
interface StepLink {
	readonly number: number;
	readonly address: string;
	readonly label: string;
}

/** A component with the steps that it takes part in, flow by flow in the order of the flows. */
export interface Participant {
	readonly name: string;
	/** The component's own page, where it has one. */
	readonly address: string | undefined;
	readonly steps: readonly (readonly StepLink[])[];
}

/** Gives every component that takes part in a flow; further instances count for their component. */
export function listParticipants(locale: Locale): readonly Participant[] {
	return singleComponentIds
		.map((id) => ({
			name: components[id].name[locale],
			address: hasPage(components[id]) ? componentAddress(locale, id) : undefined,
			steps: flows.map((flow) => listSteps(locale, flow, id)),
		}))
		.filter(({ steps }) => steps.flat().length > 0);
}

function listSteps(locale: Locale, flow: SiteFlow, component: ComponentId): readonly StepLink[] {
	return flow.steps.flatMap((step, index) => {
		if (!participantsOf(step).includes(component)) return [];
		const number = numberOf(flow, index);
		return {
			number,
			address: stepAddress(locale, flow.id, step.id),
			label: `${number}. ${step.title[locale]}`,
		};
	});
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
