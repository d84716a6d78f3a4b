import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { requestLine } from './request-line.ts';

const moment = { at: 1, from: 'kubelet', to: 'kube-apiserver' };

const lines: readonly (readonly [line: string, evidence: Evidence])[] = [
	[
		'PATCH /api/v1/nodes/a/status',
		{
			...moment,
			kind: 'request',
			method: 'PATCH',
			path: '/api/v1/nodes/a/status?timeout=10s&x=?',
			code: 200,
			ms: 1,
		},
	],
	[
		'PUT /registry/pods/default/web',
		{
			...moment,
			kind: 'store',
			op: 'PUT',
			key: '/registry/pods/default/web',
			revision: 2,
			version: 1,
			bytes: 3,
			created: true,
		},
	],
	[
		'ADDED pods/web',
		{ ...moment, kind: 'delivery', resource: 'pods', type: 'ADDED', object: { name: 'web' } },
	],
	[
		'RunPodSandbox',
		{ ...moment, kind: 'cri', method: '/runtime.v1.RuntimeService/RunPodSandbox', ms: 1 },
	],
	[
		'EnsureLoadBalancer default/web',
		{ ...moment, kind: 'cloud', method: 'EnsureLoadBalancer', object: 'default/web', ms: 1 },
	],
	['runc', { ...moment, kind: 'exec', program: 'runc', object: 'web', ms: 1 }],
	['nft', { ...moment, kind: 'kernel', program: 'nft', lines: ['add rule'], lineCount: 1, ms: 1 }],
	['the node is cut off', { at: 1, kind: 'note', text: 'the node is cut off' }],
	['62 watches', { ...moment, kind: 'count', what: 'watches', count: 62, seconds: 48 }],
];

test.each(lines)('%s', (line, evidence) => {
	expect(requestLine(evidence)).toBe(line);
});

test('a name of a call without a path is kept', () => {
	expect(requestLine({ ...moment, kind: 'cri', method: 'Version', ms: 1 })).toBe('Version');
});
