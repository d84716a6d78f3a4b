import { expect, test } from 'vitest';
import { nestQuotes } from './format-quote.ts';

test.each([
	['a', 'a', 'a'],
	['the “b” of “c”', 'the ‘b’ of ‘c’', 'the “b” of “c”'],
	['「b」の節', '「b」の節', '『b』の節'],
])('%s stands in quotation marks as %s in English and as %s in Japanese', (text, en, ja) => {
	expect(nestQuotes(text, 'en')).toBe(en);
	expect(nestQuotes(text, 'ja')).toBe(ja);
});
