import { authorFiles } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import { checkKnown } from '../problems.ts';
import type { Component } from './component.ts';
import type { Connection } from './connection.ts';

type Components = Readonly<Record<string, Component>>;
type Connections = Readonly<Record<string, Connection>>;

const file = authorFiles.components;

/** Every component that nothing connects to, and every further instance of nothing. */
export function checkComponents(
	components: Components,
	connections: Connections,
): readonly AuthorProblem[] {
	return [...findUnconnected(components, connections), ...checkInstances(components)];
}

function findUnconnected(components: Components, connections: Connections): AuthorProblem[] {
	const ends = Object.values(connections).flatMap(({ openedBy, to }) => [openedBy, to]);
	return Object.keys(components)
		.filter((id) => !ends.includes(id))
		.map((value) => ({
			where: `${file} (${value})`,
			problem: 'the component has no connection',
			value,
			todo: `add who connects to whom to ${authorFiles.connections}`,
		}));
}

function checkInstances(components: Components): AuthorProblem[] {
	const originals = Object.keys(components).filter((id) => !components[id]?.instanceOf);
	return Object.entries(components).flatMap(([id, { instanceOf }]) =>
		instanceOf === undefined
			? []
			: checkKnown(
					`${file} (${id})`,
					'a further instance of an unknown component',
					instanceOf,
					originals,
				),
	);
}
