import type { Component } from '../architecture/component.ts';
import { hasPage } from '../architecture/component.ts';
import type { Connection } from '../architecture/connection.ts';
import { causesOf } from '../failures/step-outcome.ts';
import { type Flow, sourceOf, type Step, targetOf } from '../flows/flow.ts';

/** Where information goes: from a component to another one, or to itself for what happens inside. */
export interface Edge {
	readonly source: string;
	readonly target: string;
}

/** A step as far as its place in the flow can be judged from it. */
export interface RecallStep extends Edge {
	readonly id: string;
	/** None for a step inside one component. */
	readonly connection?: string;
	/** The steps that it follows from. */
	readonly causes: readonly string[];
	/** The flow says of it that it follows from no step: it has no place of its own in time. */
	readonly isFree: boolean;
	/** Every instance of its component does the same. */
	readonly everyInstance: boolean;
}

/** A flow and what it plays on, as far as answers are judged from it. Plain JSON. */
export interface RecallFlow {
	readonly id: string;
	readonly steps: readonly RecallStep[];
	readonly components: Readonly<
		Record<string, { readonly instanceOf?: string; readonly hasPage: boolean }>
	>;
	readonly connections: Readonly<Record<string, Pick<Connection, 'openedBy' | 'to' | 'transport'>>>;
}

/** The facts that a flow is asked about from. */
interface Facts {
	readonly components: Readonly<Record<string, Component>>;
	readonly connections: Readonly<Record<string, Connection>>;
}

/** Gives a flow as its steps are asked about. */
export function recallFlow(flow: Flow, facts: Facts): RecallFlow {
	return {
		id: flow.id,
		steps: flow.steps.map((step, index) => ({
			id: step.id,
			...edgeOf(step, facts),
			causes: causesOf(flow, index),
			isFree: step.follows?.length === 0,
			everyInstance: step.everyInstance ?? false,
		})),
		components: Object.fromEntries(
			Object.entries(facts.components).map(([id, component]) => {
				const { instanceOf } = component;
				return [
					id,
					{ ...(instanceOf === undefined ? {} : { instanceOf }), hasPage: hasPage(component) },
				];
			}),
		),
		connections: Object.fromEntries(
			Object.entries(facts.connections).map(([id, { openedBy, to, transport }]) => [
				id,
				{ openedBy, to, transport },
			]),
		),
	};
}

function edgeOf(step: Step, { connections }: Facts): Edge & { readonly connection?: string } {
	if (step.connection === undefined) return { source: step.inside, target: step.inside };
	const connection = connections[step.connection];
	if (!connection) {
		throw new Error(`The step "${step.id}" runs on an unknown connection, "${step.connection}".`);
	}
	return {
		connection: step.connection,
		source: sourceOf(connection, step.information),
		target: targetOf(connection, step.information),
	};
}
