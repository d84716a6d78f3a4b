import { describe, expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { refusals } from './gate-rows.ts';
import { etcdQuorum, gate } from './measurements.ts';
import { quorumLosses } from '../failures/quorum-losses.ts';
import { noteOn } from './rule-notes.ts';
import { runtimeCalls } from './runtime-calls.ts';

describe('the refusals', () => {
	test('every recorded one has a row with what it was answered', () => {
		expect(refusals.map(({ mark }) => mark)).toEqual(gate.events.map(({ mark }) => mark));
		for (const { message } of refusals) expect(message).not.toBe('');
	});

	test('the HTTP code is given exactly where an answer was recorded', () => {
		expect(refusals.map(({ code }) => code !== undefined)).toEqual(
			gate.events.map(({ answer }) => answer !== undefined),
		);
		for (const { code } of refusals) if (code !== undefined) expect(code).toBeGreaterThan(399);
	});
});

describe('the loss of etcd members', () => {
	test('every probe is in a row', () => {
		const probes = etcdQuorum.events.filter(({ mark }) => mark === 'probe');
		expect(quorumLosses.flatMap(({ write }) => (write ? [write.ms] : []))).toEqual(
			probes.map(({ put }) => put?.ms),
		);
	});

	test('every pause of writes is in a row', () => {
		const pauses = etcdQuorum.events.flatMap(({ afterMs }) => afterMs ?? []);
		expect(quorumLosses.flatMap(({ writesAfter }) => writesAfter ?? [])).toEqual(pauses);
	});

	test('a write is answered exactly while a majority is alive', () => {
		for (const { alive, write } of quorumLosses) {
			if (write) expect(write.answered).toBe(alive[0] > alive[1] / 2);
		}
	});
});

describe('the rules of kube-proxy', () => {
	test.each(['service/reject-until-endpoints-node-1', 'service/write-rules-node-1'] as const)(
		'every line of %s has an annotation',
		(id) => {
			const { evidence } = evidenceOf(id);
			const lines = evidence.kind === 'kernel' ? evidence.lines : [];
			expect(lines.length).toBeGreaterThan(0);
			for (const line of lines) expect(noteOn(line).en).not.toBe('');
		},
	);

	test('a line without one is named', () => {
		expect(() => noteOn('add rule ip kube-proxy services drop')).toThrow(/services drop/);
	});
});

describe('the calls of the container runtime', () => {
	test('run from the sandbox to the start of the container, in the order of time', () => {
		expect(runtimeCalls[0]).toMatchObject({ after: 0, call: 'RuntimeService/RunPodSandbox' });
		expect(runtimeCalls.at(-1)).toMatchObject({ call: 'runc start', within: true });
		const times = runtimeCalls.map(({ after }) => after);
		expect(times).toEqual(times.toSorted((one, other) => one - other));
	});

	test('every program runs within a call of the kubelet, and the kubelet’s calls do not', () => {
		for (const { from, within } of runtimeCalls) expect(within).toBe(from !== 'kubelet');
	});
});
