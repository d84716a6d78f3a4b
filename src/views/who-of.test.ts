import { describe, expect, test } from 'vitest';
import { componentIds, components } from '../data/architecture/components.ts';
import { nameInSentence, nameOf } from './who-of.ts';

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
