import { describe, expect, test } from 'vitest';
import { componentIds, components } from '../data/architecture/components.ts';
import { nameInSentence, nameOf, whoOf } from './who-of.ts';

describe('the name of a component within a sentence', () => {
	test('has an article in English where one is needed', () => {
		expect(nameInSentence('kubelet', 'en')).toBe('the kubelet');
		expect(nameInSentence('container-runtime', 'en')).toBe('the container runtime');
		expect(nameInSentence('kube-proxy', 'en')).toBe('kube-proxy');
	});

	test('is a word in lower case, or a name with an article, so that no heading stands in a sentence', () => {
		const known = componentIds.map((id) => nameInSentence(id, 'en'));
		expect(known.filter((name) => /^[A-Z]/.test(name))).toEqual([]);
	});

	test('is the name itself in Japanese', () => {
		for (const id of componentIds) expect(nameInSentence(id, 'ja')).toBe(components[id].name.ja);
	});

	test('is the id where there is no such component', () => {
		expect(nameInSentence('recorder', 'en')).toBe(nameOf('recorder', 'en'));
	});
});

const request = {
	kind: 'request',
	at: 0,
	from: 'container-runtime',
	to: 'kube-apiserver',
	node: 'node-1',
	method: 'GET',
	path: '/x',
	code: 200,
	ms: 1,
} as const;

test.each([
	['ja', 'コンテナランタイム(node-1) → kube-apiserver'],
	['en', 'Container runtime (node-1) → kube-apiserver'],
] as const)('says on which node as %s sets remarks in brackets', (locale, who) => {
	expect(whoOf(request, locale)).toBe(who);
});

test('says which controller sent a request, and on which node an event was received', () => {
	const { node: _, ...anywhere } = request;
	expect(whoOf({ ...anywhere, controller: 'job-controller' }, 'ja')).toBe(
		'コンテナランタイム(job-controller) → kube-apiserver',
	);
	const delivery = { kind: 'delivery', at: 0, from: 'kube-apiserver', to: 'kubelet' } as const;
	const event = { ...delivery, node: 'node-2', resource: 'pods', type: 'ADDED' } as const;
	expect(whoOf({ ...event, object: { name: 'web' } }, 'ja')).toBe(
		'kube-apiserver → kubelet(node-2)',
	);
});
