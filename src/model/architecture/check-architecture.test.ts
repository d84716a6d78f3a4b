import { describe, expect, test } from 'vitest';
import { checkArchitecture, checkEnds } from './check-architecture.ts';
import type { Component } from './component.ts';
import type { Connection } from './connection.ts';

const box: Component = {
	name: { ja: '箱', en: 'Box' },
	plane: 'node',
	role: { ja: '役割', en: 'role' },
	references: ['docs-architecture'],
};
const components = {
	'kube-apiserver': box,
	etcd: box,
	kubelet: box,
	'kube-proxy': box,
	'cloud-provider': box,
};

/** A sound connection with `changes`. */
function connection(changes: Partial<Connection> = {}): Connection {
	return {
		openedBy: 'kubelet',
		to: 'kube-apiserver',
		transport: 'https',
		carries: { ja: '状態', en: 'status' },
		references: ['docs-ports'],
		...changes,
	};
}

function problemsOf(changes: Partial<Connection>): readonly string[] {
	return checkArchitecture({ wire: connection(changes) }).map(({ problem }) => problem);
}

test('finds nothing in a sound architecture', () => {
	const connections = {
		up: connection(),
		down: connection({ openedBy: 'kube-apiserver', to: 'etcd', transport: 'grpc' }),
	};
	expect(checkEnds(components, connections)).toEqual([]);
	expect(checkArchitecture(connections)).toEqual([]);
});

describe('an end that is no component', () => {
	const expected = {
		where: 'src/data/architecture/connections.ts (wire)',
		problem: 'the connection ends at an unknown component',
		value: 'kublet',
		nearest: 'kubelet',
		todo: 'use the id of a component in src/data/architecture/components.ts',
	};

	test('is named, whether it opens the connection or accepts it', () => {
		const opening = { wire: connection({ openedBy: 'kublet' }) };
		const accepting = { wire: connection({ openedBy: 'kube-apiserver', to: 'kublet' }) };
		expect(checkEnds(components, opening)).toEqual([expected]);
		expect(checkEnds(components, accepting)).toEqual([expected]);
	});
});

describe('the laws of the architecture', () => {
	test('etcd opens no connection', () => {
		expect(problemsOf({ openedBy: 'etcd' })).toEqual(['etcd never opens a connection']);
	});

	test('only kube-apiserver talks to etcd', () => {
		const problems = problemsOf({ to: 'etcd', transport: 'grpc' });
		expect(problems).toContain('only kube-apiserver talks to etcd');
	});

	test('the network leads to kube-apiserver', () => {
		expect(problemsOf({ to: 'kube-proxy' })).toEqual([
			'a connection over the network touches kube-apiserver, unless it goes to the cloud',
		]);
	});

	test.each(['cri', 'netlink', 'exec', 'probe', 'cloud-api'] as const)(
		'%s may lead past kube-apiserver',
		(transport) => {
			expect(problemsOf({ to: 'cloud-provider', transport })).toEqual([]);
		},
	);

	test('not even a local transport leads to etcd', () => {
		expect(problemsOf({ to: 'etcd', transport: 'exec' })).toEqual([
			'only kube-apiserver talks to etcd',
		]);
	});

	test('the message says who opens what, and what to correct', () => {
		const [problem] = checkArchitecture({ wire: connection({ openedBy: 'etcd' }) });
		expect(problem).toEqual({
			where: 'src/data/architecture/connections.ts (wire)',
			problem: 'etcd never opens a connection',
			value: 'etcd opens a connection to kube-apiserver (https)',
			todo: 'correct who opens it, where it leads, or its transport',
		});
	});
});
