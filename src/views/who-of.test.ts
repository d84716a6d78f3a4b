import { expect, it } from 'vitest';
import { whoOf } from './who-of.ts';

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

it.each([
	['ja', 'コンテナランタイム(node-1) → kube-apiserver'],
	['en', 'Container runtime (node-1) → kube-apiserver'],
] as const)('says on which node as %s sets remarks in brackets', (locale, who) => {
	expect(whoOf(request, locale)).toBe(who);
});

it('says which controller sent a request, and on which node an event was received', () => {
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
