import type { Component } from '../architecture/component.ts';
import type { Connection } from '../architecture/connection.ts';
import type { Flow, Step } from '../flows/flow.ts';

/** Whether a step comes about while a component is down, and why not. */
export type StepOutcome =
	| { readonly outcome: 'happens' }
	| {
			/** `later`: whoever acts tries again, or catches up, when it can. `never`: nobody repeats it. */
			readonly outcome: 'later' | 'never';
			readonly because: OutcomeReason;
	  };

/** Why a step does not come about. */
type OutcomeReason =
	/** Whoever acts is down, or whoever would have to answer. */
	| { readonly kind: 'actor' | 'answerer' }
	/** kube-apiserver can neither read nor write in etcd, or has no new change to deliver. */
	| { readonly kind: 'store' | 'delivery' }
	/** It follows, directly or through others, from this step, the first that does not come about. */
	| { readonly kind: 'follows'; readonly step: string };

/** What outcomes are derived from. */
interface Facts {
	readonly components: Readonly<Record<string, Component>>;
	readonly connections: Readonly<Record<string, Connection>>;
}

/**
 * Derives for each step of a flow whether it comes about while every instance of a component is
 * down. A step needs whoever acts and whoever answers; a request to kube-apiserver needs etcd,
 * and so does a delivery, since there is nothing new to deliver without it. What follows from a step
 * that does not come about does not come about either.
 */
export function outcomesOf(flow: Flow, down: string, facts: Facts): readonly StepOutcome[] {
	const outcomes = new Map<string, StepOutcome>();
	return flow.steps.map((step, index) => {
		const causes = causesOf(flow, index);
		const outcome = followedOutcome('never', causes, outcomes) ??
			directOutcome(step, down, facts) ??
			followedOutcome('later', causes, outcomes) ?? { outcome: 'happens' };
		outcomes.set(step.id, outcome);
		return outcome;
	});
}

/** The steps that a step follows from: those that it names, else the one before it. */
export function causesOf(flow: Flow, index: number): readonly string[] {
	const before = flow.steps[index - 1];
	return flow.steps[index]?.follows ?? (before ? [before.id] : []);
}

function directOutcome(step: Step, down: string, facts: Facts): StepOutcome | undefined {
	const kind = reasonOf(step, down, facts);
	if (kind === undefined) return undefined;
	return { outcome: step.once === true ? 'never' : 'later', because: { kind } };
}

type DirectReason = 'actor' | 'answerer' | 'store' | 'delivery';

function reasonOf(step: Step, down: string, facts: Facts): DirectReason | undefined {
	const isDown = (id: string) => (facts.components[id]?.instanceOf ?? id) === down;
	if (step.connection === undefined) return isDown(step.inside) ? 'actor' : undefined;
	const connection = facts.connections[step.connection];
	if (!connection) return undefined;
	const { openedBy, to } = connection;
	if (isDown(openedBy)) return 'actor';
	if (isDown(to)) return 'answerer';
	const isStore = facts.components[down]?.plane === 'store';
	if (facts.components[to]?.duty !== 'hub' || !isStore) return undefined;
	return step.information === 'with-opener' ? 'store' : 'delivery';
}

function followedOutcome(
	outcome: 'later' | 'never',
	causes: readonly string[],
	outcomes: ReadonlyMap<string, StepOutcome>,
): StepOutcome | undefined {
	for (const cause of causes) {
		const told = outcomes.get(cause);
		if (told?.outcome !== outcome) continue;
		const step = told.because.kind === 'follows' ? told.because.step : cause;
		return { outcome, because: { kind: 'follows', step } };
	}
	return undefined;
}
