import { architecture } from '../data/architecture/architecture.ts';
import { pagedComponentIds } from '../data/architecture/components.ts';
import { aftermath } from '../data/failures/aftermath.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { outcomesOf, type StepOutcome } from '../model/failures/step-outcome.ts';

type Outcomes = Readonly<Record<string, readonly StepOutcome[]>>;

const facts = { ...architecture, aftermath };

// Each page of a flow asks for the outcomes of all its steps.
const known = new Map<string, Outcomes>();

/** What becomes of a step while each component is down that has a page of its own. */
export function outcomesByComponent(
	flow: SiteFlow,
	index: number,
): readonly { readonly component: string; readonly outcome: StepOutcome }[] {
	return Object.entries(outcomesIn(flow)).flatMap(([component, outcomes]) => {
		const outcome = outcomes[index];
		return outcome ? [{ component, outcome }] : [];
	});
}

/** The components without which a step does not happen, with what becomes of it. */
export function outcomesAt(flow: SiteFlow, index: number): Record<string, 'later' | 'never'> {
	return Object.fromEntries(
		outcomesByComponent(flow, index).flatMap(({ component, outcome: { outcome } }) =>
			outcome === 'happens' ? [] : [[component, outcome] as const],
		),
	);
}

function outcomesIn(flow: SiteFlow): Outcomes {
	const outcomes =
		known.get(flow.id) ??
		Object.fromEntries(
			pagedComponentIds.map((component) => [component, outcomesOf(flow, component, facts)]),
		);
	known.set(flow.id, outcomes);
	return outcomes;
}
