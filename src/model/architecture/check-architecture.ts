import { authorFiles } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import type { Component } from './component.ts';
import type { Connection } from './connection.ts';
import { checkKnown } from '../problems.ts';

/** Transports that need not touch kube-apiserver: they stay on a node or leave the cluster. */
const bypassing: readonly Connection['transport'][] = [
	'cri',
	'netlink',
	'exec',
	'probe',
	'cloud-api',
];

type Connections = Readonly<Record<string, Connection>>;

/** Every end of a connection that is no component. */
export function checkEnds(
	components: Readonly<Record<string, Component>>,
	connections: Connections,
): readonly AuthorProblem[] {
	return Object.entries(connections).flatMap(([id, { openedBy, to }]) =>
		[openedBy, to].flatMap((end) =>
			checkKnown(
				whereOf(id),
				'the connection ends at an unknown component',
				end,
				Object.keys(components),
				`use the id of a component in ${authorFiles.components}`,
			),
		),
	);
}

/**
 * Every connection that breaks one of the three laws of the architecture. etcd opens no connection;
 * only kube-apiserver connects to etcd; everything else that crosses the network touches
 * kube-apiserver.
 */
export function checkArchitecture(connections: Connections): readonly AuthorProblem[] {
	return Object.entries(connections).flatMap(([id, connection]) =>
		checkLaws(whereOf(id), connection),
	);
}

function whereOf(id: string): string {
	return `${authorFiles.connections} (${id})`;
}

function checkLaws(where: string, { openedBy, to, transport }: Connection): AuthorProblem[] {
	const value = `${openedBy} opens a connection to ${to} (${transport})`;
	const laws: readonly [broken: boolean, problem: string][] = [
		[openedBy === 'etcd', 'etcd never opens a connection'],
		[to === 'etcd' && openedBy !== 'kube-apiserver', 'only kube-apiserver talks to etcd'],
		[
			!bypassing.includes(transport) && openedBy !== 'kube-apiserver' && to !== 'kube-apiserver',
			'a connection over the network touches kube-apiserver, unless it goes to the cloud',
		],
	];
	return laws
		.filter(([broken]) => broken)
		.map(([, problem]) => ({
			where,
			problem,
			value,
			todo: 'correct who opens it, where it leads, or its transport',
		}));
}
