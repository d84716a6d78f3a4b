import { describe, expect, it } from 'vitest';
import { laneOrder } from '../../data/architecture/lanes.ts';
import { eventRecordingOf, eventRecordings } from '../../data/recordings/evidence.ts';
import { endsOf, findLanes, laneIndex } from './find-lanes.ts';

const lanesOf = (recording: string) =>
	findLanes(eventRecordingOf(recording).events, laneOrder).map(({ component, node }) =>
		node === undefined ? component : `${component} ${node}`,
	);

describe('findLanes', () => {
	it('puts the participants in order, and only those that take part', () => {
		expect(lanesOf('pod-birth')).toEqual([
			'recorder',
			'kubectl',
			'kube-apiserver',
			'etcd',
			'kube-controller-manager',
			'kube-scheduler',
			'kubelet',
			'container-runtime',
			'cni',
			'runc',
		]);
	});

	it('tells nodes apart where two take part', () => {
		expect(lanesOf('node-loss')).toEqual([
			'recorder',
			'kube-apiserver',
			'kube-controller-manager',
			'kube-scheduler',
			'kubelet node-1',
			'kubelet node-2',
		]);
	});

	it('does not guess the node of an event that does not tell it', () => {
		const lanes = lanesOf('service');
		expect(lanes).toContain('kube-proxy');
		expect(lanes.slice(-2)).toEqual(['kernel node-1', 'kernel node-2']);
	});

	it.each(eventRecordings.map((recording) => [recording.story, recording.events] as const))(
		'has a lane for both ends of every event of %s',
		(_, events) => {
			const lanes = findLanes(events, laneOrder);
			for (const { from, to } of events.map(endsOf)) {
				for (const end of from ? [from, to] : [to]) {
					expect(lanes[laneIndex(lanes, end)]?.component).toBe(end.component);
				}
			}
		},
	);

	it('puts a node to the side that runs on it: that asks, or that a delivery comes to', () => {
		const on = { at: 0, node: 'node-1' };
		const ends = [
			{ ...on, kind: 'request', verb: 'GET', path: '/', status: 200, ms: 1 },
			{ ...on, kind: 'delivery', resource: 'pods', type: 'ADDED', object: { name: 'x' } },
		].map((event, index) => {
			const [from, to] =
				index === 0 ? ['kubelet', 'kube-apiserver'] : ['kube-apiserver', 'kubelet'];
			return endsOf({ ...event, from, to } as never);
		});
		const [kubelet, api] = [
			{ component: 'kubelet', node: 'node-1' },
			{ component: 'kube-apiserver' },
		];
		expect(ends).toEqual([
			{ from: kubelet, to: api },
			{ from: api, to: kubelet },
		]);
	});

	it('refuses a participant without a lane', () => {
		expect(() => laneIndex([], { component: 'kubelet' })).toThrow('No lane for "kubelet"');
	});
});
