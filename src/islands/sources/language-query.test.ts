import { expect, test } from 'vitest';
import { locales } from '../../model/locale.ts';
import { readLanguage, writeLanguage } from './language-query.ts';

test.each(locales)('%s survives writing and reading', (locale) => {
	expect(readLanguage(writeLanguage('', locale))).toEqual({ shown: locale });
});

test.each(['', '?language=all', '?verdict=wrong'])('%s shows all', (query) => {
	expect(readLanguage(query)).toEqual({ shown: 'all' });
});

test.each([
	['', 'ja'],
	['EN', 'en'],
	['eng', 'en'],
	['<b>', 'ja'],
])('the unknown value "%s" shows all and is reported, with the nearest', (value, nearest) => {
	const query = `?language=${encodeURIComponent(value)}`;
	expect(readLanguage(query)).toEqual({ shown: 'all', unknown: { value, nearest } });
});

test('writing keeps the rest of the query', () => {
	expect(writeLanguage('?speed=2', 'ja')).toBe('?speed=2&language=ja');
	expect(writeLanguage('?language=ja&speed=2', 'all')).toBe('?speed=2');
	expect(writeLanguage('?language=ja', 'all')).toBe('');
});
