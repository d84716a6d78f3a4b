import { describe, expect, test } from 'vitest';
import { isNear, nearest } from './nearest.ts';

const ids = ['docs-nodes', 'docs-architecture', 'docs-cri', 'kep-265-ipvs', 'changelog-1-37'];

describe('nearest', () => {
	test.each([
		['a typing slip', 'docs-archtecture', 'docs-architecture'],
		['a shortened id', 'docs-arch', 'docs-architecture'],
		['swapped words', 'architecture-docs', 'docs-architecture'],
		['a wrong number', 'changelog-1-38', 'changelog-1-37'],
		['the same id', 'docs-cri', 'docs-cri'],
		['a lengthened id', 'kep-265-ipvs-mode', 'kep-265-ipvs'],
	])('finds the id behind %s', (_, value, expected) => {
		expect(nearest(value, ids)).toBe(expected);
	});

	test('takes the first of two equals', () => {
		expect(nearest('ac', ['ab', 'ad'])).toBe('ab');
	});

	test('has no answer without candidates', () => {
		expect(nearest('docs', [])).toBeUndefined();
	});
});

test.each([
	['kube-prox', 'kube-proxy', true],
	['arround/', 'around/', true],
	['coredns', 'kube-proxy', false],
	['data/', 'around/', false],
])('whether %s is a slip of %s: %s', (one, other, near) => {
	expect(isNear(one, other)).toBe(near);
});
