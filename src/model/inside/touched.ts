import type { Component } from '../architecture/component.ts';
import type { Connection } from '../architecture/connection.ts';
import { sourceOf, type Step, targetOf } from '../flows/flow.ts';

/** A component that a step touches: where information arrives, leaves or stays. */
export interface Touch {
	/** The component itself; a further instance counts for it. */
	readonly component: string;
	readonly end: 'source' | 'target' | 'inside';
	/** The connection of that component; the one of a further instance counts for it. */
	readonly connection?: string;
	/** The component at the other end of the connection; a further instance counts for it. */
	readonly other?: string;
}

interface Architecture {
	readonly components: Readonly<Record<string, Component>>;
	readonly connections: Readonly<Record<string, Connection>>;
}

/** Gives the components that a step touches. A step on an unknown connection touches none. */
export function touchesOf(step: Step, architecture: Architecture): readonly Touch[] {
	const { components, connections } = architecture;
	const itself = (id: string) => components[id]?.instanceOf ?? id;
	if (step.connection === undefined) return [{ component: itself(step.inside), end: 'inside' }];
	const connection = connections[step.connection];
	if (!connection) return [];
	const [from, to] = [
		itself(sourceOf(connection, step.information)),
		itself(targetOf(connection, step.information)),
	];
	const own = ownConnection(step.connection, architecture);
	return [
		{ component: from, end: 'source', connection: own, other: to },
		{ component: to, end: 'target', connection: own, other: from },
	];
}

/** Gives the connection between the components themselves that one of a further instance repeats. */
function ownConnection(id: string, { components, connections }: Architecture): string {
	const itself = (end: string | undefined) => components[end ?? '']?.instanceOf ?? end;
	const [openedBy, to] = [itself(connections[id]?.openedBy), itself(connections[id]?.to)];
	return (
		Object.keys(connections).find(
			(other) => connections[other]?.openedBy === openedBy && connections[other]?.to === to,
		) ?? id
	);
}
