import { describe, expect, it } from 'vitest';
import { findAvoided, rulesOfTerms } from '../../model/glossary/avoided-words.ts';
import { englishStyle } from './english-style.ts';
import { terms } from '../glossary.ts';

const rules = [...rulesOfTerms(terms), ...englishStyle];

describe('the English lint', () => {
	it.each(rules)('finds "$word" and says what to write', ({ word, use, sample }) => {
		expect(findAvoided(sample, rules)).toContainEqual(expect.objectContaining({ word, use }));
	});

	it('takes every name and definition of the glossary', () => {
		const texts = Object.values(terms).flatMap(({ name, definition }) => [name.en, definition.en]);
		expect(texts.flatMap((text) => findAvoided(text, rules))).toEqual([]);
	});

	it.each([
		'kube-apiserver',
		'encryption at rest',
		'the feature gate of ipvs',
		'a scheduling gate',
		'a takeover',
		'a Service of type ClusterIP',
		'the Deployment controller',
		'a dialog',
		'a Pod that has a node is started',
		'has the application started?',
		'the key still says minions',
	])('leaves "%s" alone', (text) => {
		expect(findAvoided(text, rules)).toEqual([]);
	});
});
