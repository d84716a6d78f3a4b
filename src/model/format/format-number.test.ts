import { expect, test } from 'vitest';
import { locales } from '../locale.ts';
import { formatNumber } from './format-number.ts';

test.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[1_048_576, '1,048,576'],
	[-0.5, '−0.5'],
	[351.0437, '351.0437'],
	[0.1 + 0.2, '0.3'],
])('%s is written %s in every language', (value, text) => {
	expect(locales.map((locale) => formatNumber(value, locale))).toEqual(locales.map(() => text));
});
