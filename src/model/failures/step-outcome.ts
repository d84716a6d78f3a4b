import type { Component } from '../architecture/component.ts';
import type { Connection } from '../architecture/connection.ts';
import type { Flow, Step } from '../flows/flow.ts';

/** Whether a step comes about while a component is down, and why not. */
export type StepOutcome =
	| {
			readonly outcome: 'happens';
			/** When it happens, where that is not all the time. */
			readonly when?: OutcomeTime;
	  }
	/** Whoever acts tries again, or catches up, when it can. */
	| { readonly outcome: 'later'; readonly because: OutcomeReason | ControllerReason }
	/** Nobody repeats it. */
	| { readonly outcome: 'never'; readonly because: OutcomeReason };

/** When a step happens that an outage lets happen for a part of its time only. */
type OutcomeTime =
	/** As long as nodes are still taken for Ready, or their Pods. */
	| { readonly kind: 'ready-node' | 'ready-pods' }
	/** Not before the nodes count as lost, and their Pods no longer as ready. */
	| { readonly kind: 'unready-pods' }
	/** As long as this step happens, from which it follows. */
	| { readonly kind: 'follows'; readonly step: string };

/** Why a step does not come about. */
type OutcomeReason =
	/** Whoever acts is down, or whoever would have to answer, or what else the step needs. */
	| { readonly kind: 'actor' | 'answerer' | 'need' }
	/** kube-apiserver can neither read nor write in etcd, or has no new change to deliver. */
	| { readonly kind: 'store' | 'delivery' }
	/** It follows, directly or through others, from this step, the first that does not come about. */
	| { readonly kind: 'follows'; readonly step: string };

/** Why a controller does not act: it does so as soon as it can. */
type ControllerReason =
	/** It is a leader, which exits when it cannot renew its Lease. */
	| { readonly kind: 'lease'; readonly actor: string }
	/** No node is Ready, and so nothing is evicted. */
	| { readonly kind: 'evictions' };

/** What outcomes are derived from. */
interface Facts {
	readonly components: Readonly<Record<string, Component>>;
	readonly connections: Readonly<Record<string, Connection>>;
	readonly aftermath: Aftermath;
}

/** What an outage brings about after a while. */
export interface Aftermath {
	/** The components that act only while they hold a Lease, and exit when they cannot renew it. */
	readonly leaders: readonly string[];
	/** The components without which no node stays Ready. */
	readonly readyNodes: readonly string[];
	/** The components without which no Pod continues to count as ready. */
	readonly readyPods: readonly string[];
}

/**
 * Derives for each step of a flow whether it comes about while every instance of a component is
 * down. A step needs whoever acts, whoever answers and what it names; a request to kube-apiserver
 * needs etcd, and so does a delivery, since there is nothing new to deliver without it. What follows
 * from a step that does not come about does not come about either.
 */
export function outcomesOf(flow: Flow, down: string, facts: Facts): readonly StepOutcome[] {
	const outcomes = new Map<string, StepOutcome>();
	return flow.steps.map((step, index) => {
		const causes = causesOf(flow, index);
		const outcome =
			followedOutcome('never', causes, outcomes) ??
			actorOutcome(step, down, facts) ??
			lateOutcome(step, down, facts) ??
			followedOutcome('later', causes, outcomes) ??
			requestOutcome(step, down, facts) ??
			timedOutcome(step, down, facts, causes, outcomes);
		outcomes.set(step.id, outcome);
		return outcome;
	});
}

/** The steps that a step follows from: those that it names, else the one before it. */
export function causesOf(flow: Flow, index: number): readonly string[] {
	const before = flow.steps[index - 1];
	return flow.steps[index]?.follows ?? (before ? [before.id] : []);
}

/** A step that nothing can take, whatever it follows from. */
function actorOutcome(step: Step, down: string, facts: Facts): StepOutcome | undefined {
	if (step.befalls === 'node') return undefined;
	const { openedBy = step.inside } = connectionOf(step, facts) ?? {};
	const leader = leaderReason(step, openedBy, down, facts);
	if (leader) return { outcome: 'later', because: leader };
	if (isDown(openedBy, down, facts)) return stopped(step, { kind: 'actor' });
	const isNeeded = step.needs?.some((id) => isDown(id, down, facts)) === true;
	return isNeeded ? stopped(step, { kind: 'need' }) : undefined;
}

/** A step that is tried, or would be if nothing were in its way before. */
function requestOutcome(step: Step, down: string, facts: Facts): StepOutcome | undefined {
	if (step.readiness === 'evictions' && facts.aftermath.readyNodes.includes(down)) {
		return { outcome: 'later', because: { kind: 'evictions' } };
	}
	const to = connectionOf(step, facts)?.to;
	if (isDown(to, down, facts)) return stopped(step, { kind: 'answerer' });
	const isStored = facts.components[to ?? '']?.duty === 'hub';
	if (!isStored || facts.components[down]?.plane !== 'store') return undefined;
	return stopped(step, { kind: step.information === 'with-opener' ? 'store' : 'delivery' });
}

function stopped(step: Step, because: OutcomeReason): StepOutcome {
	return { outcome: step.once === true ? 'never' : 'later', because };
}

function connectionOf({ connection }: Step, facts: Facts): Connection | undefined {
	return connection === undefined ? undefined : facts.connections[connection];
}

function isDown(id: string | undefined, down: string, { components }: Facts): boolean {
	return id !== undefined && (components[id]?.instanceOf ?? id) === down;
}

/** A leader needs the hub and its store for its Lease, even where its step needs neither. */
function leaderReason(
	step: Step,
	actor: string | undefined,
	down: string,
	{ components, aftermath }: Facts,
): ControllerReason | undefined {
	const isLeader = actor !== undefined && aftermath.leaders.includes(actor);
	const { duty, plane } = components[down] ?? {};
	if (!isLeader || step.befalls !== undefined) return undefined;
	return duty === 'hub' || plane === 'store' ? { kind: 'lease', actor } : undefined;
}

/** What happens all the same, but for another reason, and later than what it follows from. */
function lateOutcome(
	{ readiness }: Step,
	down: string,
	{ aftermath }: Facts,
): StepOutcome | undefined {
	return readiness === 'unready-pods' && aftermath.readyPods.includes(down)
		? { outcome: 'happens', when: { kind: readiness } }
		: undefined;
}

/** What happens, and until when if it does so only at first. */
function timedOutcome(
	{ readiness }: Step,
	down: string,
	{ aftermath }: Facts,
	causes: readonly string[],
	outcomes: ReadonlyMap<string, StepOutcome>,
): StepOutcome {
	for (const cause of causes) {
		const told = outcomes.get(cause);
		if (told?.outcome !== 'happens' || !told.when || told.when.kind === 'unready-pods') continue;
		const step = told.when.kind === 'follows' ? told.when.step : cause;
		return { outcome: 'happens', when: { kind: 'follows', step } };
	}
	const ends =
		(readiness === 'ready-node' && aftermath.readyNodes.includes(down)) ||
		(readiness === 'ready-pods' && aftermath.readyPods.includes(down));
	return ends ? { outcome: 'happens', when: { kind: readiness } } : { outcome: 'happens' };
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
