import { describe, expect, test } from 'vitest';
import { nearestOptions } from './nearest-options.ts';
import type { Choices } from './view-options.ts';

const choices: Choices = {
	downs: ['etcd'],
	insides: ['etcd', 'kubelet'],
	topologies: {},
	replays: false,
};

describe('nearestOptions', () => {
	test('names the nearest value of an option that exists', () => {
		expect(nearestOptions(['inside=kublet', 'lens=conection'], choices)).toEqual([
			'inside=kubelet',
			'lens=connection',
		]);
	});

	test('names an option without a value by itself', () => {
		expect(nearestOptions(['recall=yes', 'present=1', 'play=no'], choices)).toEqual([
			'recall',
			'present',
			'play',
		]);
	});

	test('names the recording that a rate belongs to', () => {
		const recorded = { ...choices, replays: true };
		expect(nearestOptions(['rate=10'], recorded)).toEqual(['replay&rate=10']);
		expect(nearestOptions(['rate=1000'], recorded)).toEqual(['rate=100']);
	});

	test('names nothing for an option without values', () => {
		expect(nearestOptions(['replay=x', 'rate=10', '__proto__=1', ''], choices)).toEqual([]);
	});
});
