import { expect, test } from 'vitest';
import { bookPath } from '../../src/data/site/book.ts';
import { baseline } from '../../src/data/site/baseline.ts';
import { readRepository } from '../../src/model/site/repository.ts';
import { builtPages, localeOf } from './read-dist.ts';

/** As the build had it: `npm run test:below` builds and tests with one, `npm test` without. */
const repository = readRepository(process.env['REPOSITORY_URL']);
// The book is for paper; its chapters are reported on the pages that they are made of.
const pages = builtPages.filter(
	({ path }) =>
		localeOf(path) !== undefined && !path.endsWith('/404.html') && !path.endsWith(`/${bookPath}`),
);

test('every page has a way to report an error exactly where there is a repository', () => {
	const wrong = pages.filter(
		({ $ }) => $('.report-link a').length !== (repository === undefined ? 0 : 1),
	);
	expect(wrong.map(({ path }) => path)).toEqual([]);
	expect(pages.length).toBeGreaterThan(200);
});

test.runIf(repository !== undefined)('a report names the page, its address and the version', () => {
	const wrong = pages.filter(({ $ }) => {
		const { href, pathname, origin, searchParams } = new URL(
			$('.report-link a').attr('href') ?? '',
		);
		const body = searchParams.get('body') ?? '';
		const title = searchParams.get('title')?.replace(/: $/, '') ?? '';
		const names = [title, $('link[rel="canonical"]').attr('href') ?? '', baseline.release];
		return !(
			origin + pathname === `${repository ?? ''}/issues/new` &&
			/^[\x21-\x7e]+$/.test(href) &&
			title !== '' &&
			$('head > title').text().startsWith(title) &&
			names.every((name) => body.includes(name))
		);
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});
