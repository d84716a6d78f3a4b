import { describe, expect, test } from 'vitest';
import { claimVerdicts } from '../../model/errata/claim.ts';
import { termAreas } from '../../model/glossary/term.ts';
import { locales } from '../../model/locale.ts';
import { readChoice, writeChoice } from './choice-query.ts';

describe.each([
	['verdict', claimVerdicts],
	['language', locales],
	['area', termAreas],
] as const)('the choice of a %s', (name, choices) => {
	test('survives writing and reading', () => {
		for (const shown of choices) {
			expect(readChoice(writeChoice('', name, shown), name, choices)).toEqual({ shown });
		}
	});

	test.each(['', `?${name}=all`, '?speed=2'])('is all in "%s"', (query) => {
		expect(readChoice(query, name, choices)).toEqual({ shown: 'all' });
	});

	test('keeps the rest of the query', () => {
		const [first] = choices;
		expect(writeChoice('?speed=2', name, first)).toBe(`?speed=2&${name}=${first}`);
		expect(writeChoice(`?${name}=${first}&speed=2`, name, 'all')).toBe('?speed=2');
		expect(writeChoice(`?${name}=${first}`, name, 'all')).toBe('');
	});
});

test.each([
	['verdict', claimVerdicts, 'WRONG', 'wrong'],
	['verdict', claimVerdicts, 'wrng', 'wrong'],
	['verdict', claimVerdicts, '', 'typo'],
	['verdict', claimVerdicts, '<b>', 'typo'],
	['language', locales, '', 'ja'],
	['language', locales, 'EN', 'en'],
	['language', locales, 'eng', 'en'],
	['language', locales, '<b>', 'ja'],
] as const)(
	'an unknown %s shows all and is reported, with the nearest',
	(name, choices, value, near) => {
		const query = `?${name}=${encodeURIComponent(value)}`;
		expect(readChoice<string>(query, name, choices)).toEqual({
			shown: 'all',
			unknown: { value, nearest: near },
		});
	},
);
