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

	test('names nothing for an option without values', () => {
		expect(nearestOptions(['play=x', '__proto__=1', ''], choices)).toEqual([]);
	});
});
