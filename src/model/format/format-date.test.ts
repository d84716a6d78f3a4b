import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
	['2026', '2026年', '2026'],
	['2026-08', '2026年8月', 'August 2026'],
	['2026-08-26', '2026年8月26日', 'August 26, 2026'],
	['2026-01-01', '2026年1月1日', 'January 1, 2026'],
])('writes the date %s no more exactly than it is known', (iso, ja, en) => {
	expect(formatDate(iso, 'ja')).toEqual({ iso, text: ja });
	expect(formatDate(iso, 'en')).toEqual({ iso, text: en });
});
