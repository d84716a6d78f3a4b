import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../model/locale.ts';
import { filesOfPage } from './page-files.ts';
import { pages } from './pages.ts';

test('every page comes from files that are there', () => {
	const root = new URL('../../../', import.meta.url);
	const odd = pages.flatMap(({ path }) =>
		locales.flatMap((locale) => {
			const files = filesOfPage(path, locale);
			const missing = files.filter((file) => !existsSync(new URL(file, root)));
			return files.length === 0 ? [`${path}: none, see page-files.ts`] : missing;
		}),
	);
	expect(odd).toEqual([]);
});

test('a page that is not listed comes from none', () => {
	expect(filesOfPage('404/', 'en')).toEqual([]);
});
