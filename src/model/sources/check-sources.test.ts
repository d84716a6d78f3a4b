import { expect, test } from 'vitest';
import { overLimit, reportSources } from './check-sources.ts';

const baseline = {
	release: 'v1.37',
	released: '2026-08-26',
	developedSince: '2026-04-22',
	companions: ['v3.7'],
	checked: '2026-11-22',
} as const;
const good = {
	kind: 'docs',
	read: { version: 'v1.37', language: 'en' },
	checked: '2026-08-26',
} as const;
const references = {
	good,
	early: { ...good, checked: '2026-08-25' },
	undated: { ...good, read: { undated: true, language: 'en' } },
	commit: { ...good, read: { commit: 'a'.repeat(40), language: 'en' } },
	older: { ...good, read: { date: '2020', language: 'en' } },
	listed: { ...good, read: { unread: true } },
} as const;

test('lists what was checked before the release, and what was read without a date or not at all', () => {
	expect(reportSources(references, baseline)).toEqual({
		stale: ['early'],
		undated: ['undated', 'commit'],
		unread: ['listed'],
	});
});

test('has nothing to list where all is known', () => {
	expect(reportSources({ good }, baseline)).toEqual({ stale: [], undated: [], unread: [] });
});

test('a list fails when it is longer than its limit, not when it is as long', () => {
	const report = reportSources(references, baseline);
	expect(overLimit(report, { stale: 1, undated: 2, unread: 1 })).toEqual([]);
	expect(overLimit(report, { stale: 0, undated: 1, unread: 1 })).toEqual(['stale', 'undated']);
});
