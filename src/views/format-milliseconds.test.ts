import { expect, test } from 'vitest';
import { formatMilliseconds } from './format-milliseconds.ts';

test.each([
	[164.8, '164.8 ms', '164.8ミリ秒'],
	[-3.2, '−3.2 ms', '−3.2ミリ秒'],
	[999.9, '999.9 ms', '999.9ミリ秒'],
	[1000, '1 s', '1秒'],
	[2768, '2.768 s', '2.768秒'],
	[351_043.7, '351.0437 s', '351.0437秒'],
])('%s is %s in English and %s in Japanese, unrounded', (milliseconds, english, japanese) => {
	expect(formatMilliseconds(milliseconds, 'en')).toBe(english);
	expect(formatMilliseconds(milliseconds, 'ja')).toBe(japanese);
});
