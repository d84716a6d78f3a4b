import { expect, test } from 'vitest';
import { claimVerdicts } from '../../model/errata/claim.ts';
import { readVerdict, writeVerdict } from './verdict-query.ts';

test.each(claimVerdicts)('%s survives writing and reading', (verdict) => {
	expect(readVerdict(writeVerdict('', verdict))).toEqual({ shown: verdict });
});

test.each(['', '?verdict=all', '?speed=2'])('%s shows all', (query) => {
	expect(readVerdict(query)).toEqual({ shown: 'all' });
});

test.each([
	['WRONG', 'wrong'],
	['wrng', 'wrong'],
	['', 'typo'],
	['<b>', 'typo'],
])('the unknown value "%s" shows all and is reported, with the nearest', (value, nearest) => {
	const query = `?verdict=${encodeURIComponent(value)}`;
	expect(readVerdict(query)).toEqual({ shown: 'all', unknown: { value, nearest } });
});

test('writing keeps the rest of the query', () => {
	expect(writeVerdict('?speed=2', 'wrong')).toBe('?speed=2&verdict=wrong');
	expect(writeVerdict('?verdict=wrong&speed=2', 'all')).toBe('?speed=2');
	expect(writeVerdict('?verdict=wrong', 'all')).toBe('');
});
