import { expect, test } from 'vitest';
import { formatMilliseconds, formatSeconds, formatSecondsSpan } from './format-time.ts';

test.each([
	[0, '0 ms', '0ミリ秒'],
	[164.8, '164.8 ms', '164.8ミリ秒'],
	[-3.2, '−3.2 ms', '−3.2ミリ秒'],
	[999.9, '999.9 ms', '999.9ミリ秒'],
	[1000, '1 s', '1秒'],
	[-2500, '−2.5 s', '−2.5秒'],
	[2768, '2.768 s', '2.768秒'],
	[351_043.7, '351.0437 s', '351.0437秒'],
	[1_234_567, '1,234.567 s', '1,234.567秒'],
])('%s is %s in English and %s in Japanese, unrounded', (milliseconds, english, japanese) => {
	expect(formatMilliseconds(milliseconds, 'en')).toBe(english);
	expect(formatMilliseconds(milliseconds, 'ja')).toBe(japanese);
});

test('seconds stay seconds, also below one', () => {
	expect(formatSeconds(0.25, 'en')).toBe('0.25 s');
	expect(formatSeconds(0.25, 'ja')).toBe('0.25秒');
});

test('a span names its unit once', () => {
	expect(formatSecondsSpan(4, 16, 'en')).toBe('4–16 s');
	expect(formatSecondsSpan(300, 1360, 'ja')).toBe('300〜1,360秒');
});
