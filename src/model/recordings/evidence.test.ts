import { describe, expect, test } from 'vitest';
import { type RecordedEvent, eventRecordingSchema } from './evidence.ts';

const ends = { at: 1.5, from: 'kubelet', to: 'kube-apiserver' };

const complete: { [Kind in RecordedEvent['kind']]: Extract<RecordedEvent, { kind: Kind }> } = {
	request: { ...ends, kind: 'request', method: 'POST', path: '/api/v1/pods', code: 201, ms: 3 },
	store: {
		...ends,
		kind: 'store',
		op: 'PUT',
		key: '/registry/pods/default/web',
		revision: 450,
		version: 1,
		bytes: 1742,
		created: true,
	},
	delivery: {
		...ends,
		kind: 'delivery',
		resource: 'pods',
		type: 'ADDED',
		object: { name: 'web', resourceVersion: '450' },
	},
	cri: { ...ends, kind: 'cri', method: '/runtime.v1.RuntimeService/RunPodSandbox', ms: 20 },
	exec: { ...ends, kind: 'exec', program: 'runc', ms: 8 },
	kernel: { ...ends, kind: 'kernel', program: 'nft', lines: ['add'], lineCount: 1, ms: 4 },
	cloud: { ...ends, kind: 'cloud', method: 'EnsureLoadBalancer', object: 'default/web', ms: 2 },
	note: { at: 0, kind: 'note', text: 'kubectl apply' },
};
const acts = Object.values(complete).filter(({ kind }) => kind !== 'note');

const recording = {
	story: 'pod-birth',
	recorded: '2026-11-22',
	versions: { kubernetes: 'v1.37.2' },
	events: [complete.note, complete.request],
};

/** A recording in which nothing but this happens. */
function only(event: object) {
	return { ...recording, events: [event] };
}

/** What the schema says of a recording, as `path: message` lines. */
function problemsOf(value: object): readonly string[] {
	const issues = eventRecordingSchema.safeParse(value).error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('an event', () => {
	test.each(Object.values(complete))('of kind $kind is kept as it is', (event) => {
		expect(eventRecordingSchema.parse(only(event)).events).toEqual([event]);
	});

	test.each(acts)('of kind $kind has no unknown key', (event) => {
		expect(problemsOf(only({ ...event, speed: 1 }))).toEqual([expect.stringContaining('speed')]);
	});

	test.each(acts)('of kind $kind says who acted', ({ from, ...event }) => {
		expect(problemsOf(only(event))).toEqual([expect.stringMatching(/^events\.0\.from: /)]);
	});

	test.each(Object.values(complete))('of kind $kind says when', ({ at, ...event }) => {
		expect(problemsOf(only(event))).toEqual([expect.stringMatching(/^events\.0\.at: /)]);
	});

	test.each([
		['kind', { ...complete.request, kind: 'requests' }],
		['kind', { ...complete.request, kind: undefined }],
		['path', { ...complete.request, path: 'api/v1/pods' }],
		['code', { ...complete.request, code: '201' }],
		['code', { ...complete.request, code: 201.5 }],
		['key', { ...complete.store, key: 'pods/default/web' }],
		['type', { ...complete.delivery, type: 'CREATED' }],
		['object.name', { ...complete.delivery, object: { resourceVersion: '450' } }],
		['lines', { ...complete.kernel, lines: 'add' }],
	])('is refused for its %s: %j', (path, event) => {
		expect(problemsOf(only(event))).toEqual([
			expect.stringMatching(new RegExp(`^events.0.${path}: `)),
		]);
	});
});

describe('a recording', () => {
	test('is kept as it is', () => {
		expect(eventRecordingSchema.parse(recording)).toEqual(recording);
	});

	test.each([
		['an unknown key', { author: 'me' }, /author/],
		['no event', { events: [] }, /^events: /],
		['an event of an unknown kind', { events: [{ at: 0, kind: 'guess' }] }, /^events\.0\.kind: /],
		['a day that no calendar has', { recorded: '2026-02-30' }, /^recorded: /],
		['no version of Kubernetes', { versions: { etcd: '3.7.3' } }, /^versions\.kubernetes: /],
		['a version that is a number', { versions: { kubernetes: 1.37 } }, /^versions\.kubernetes: /],
	])('is refused for %s', (_, changes, message) => {
		expect(problemsOf({ ...recording, ...changes })).toEqual([expect.stringMatching(message)]);
	});
});
