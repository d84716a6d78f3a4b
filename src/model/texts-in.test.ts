import { expect, test } from 'vitest';
import { textsIn } from './texts-in.ts';

const name = { ja: 'ノード', en: 'node' };
const facts = { steps: [{ title: name, number: 1 }], title: name, en: { note: 'no text' } };
const inJapanese = (path: string) => ({ locale: 'ja', text: 'ノード', path });
const inEnglish = (path: string) => ({ locale: 'en', text: 'node', path });

test('gives every text with the keys that lead to it', () => {
	expect([...textsIn(facts)]).toEqual([
		inJapanese('steps.0.title'),
		inEnglish('steps.0.title'),
		inJapanese('title'),
		inEnglish('title'),
	]);
});

test('gives what is stated twice once to whoever remembers it', () => {
	const seen = new Set<unknown>();
	expect([...textsIn(facts, seen)].map(({ path }) => path)).toEqual([
		'steps.0.title',
		'steps.0.title',
	]);
	expect([...textsIn({ again: name }, seen)]).toEqual([]);
});
