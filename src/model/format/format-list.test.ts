import { expect, test } from 'vitest';
import {
	inBrackets,
	joinSentences,
	listClauses,
	listFacts,
	listInSentence,
} from './format-list.ts';

test.each([
	[[], '', ''],
	[['a'], 'a', 'a'],
	[['a', 'b'], 'a and b', 'a、b'],
	[['a', 'b', 'c'], 'a, b, and c', 'a、b、c'],
])('in a sentence, %j is “%s” in English and “%s” in Japanese', (words, en, ja) => {
	expect(listInSentence(words, 'en')).toBe(en);
	expect(listInSentence(words, 'ja')).toBe(ja);
});

test('facts beside each other are joined by commas alone', () => {
	expect(listFacts(['a', 'b'], 'en')).toBe('a, b');
	expect(listFacts(['a', 'b'], 'ja')).toBe('a、b');
});

test('clauses are joined by semicolons in English', () => {
	expect(listClauses(['a, b', 'c'], 'en')).toBe('a, b; c');
	expect(listClauses(['a', 'b'], 'ja')).toBe('a、b');
});

test('only English sets a space between sentences, and before brackets', () => {
	expect(joinSentences(['One.', 'Two.'], 'en')).toBe('One. Two.');
	expect(joinSentences(['一。', '二。'], 'ja')).toBe('一。二。');
	expect(`a${inBrackets('b', 'en')}`).toBe('a (b)');
	expect(`a${inBrackets('b', 'ja')}`).toBe('a(b)');
});
