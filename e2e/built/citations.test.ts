import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { type BuiltPage, builtPages, localeOf, pageByPath } from './read-dist.ts';

/** What is wrong with the citations of a page: one line each. */
function findMistakes({ path, $ }: BuiltPage): readonly string[] {
	const found: string[] = [];
	const rows = $('.sources li').toArray();
	const ids = rows.map(({ attribs }) => attribs['id'] ?? '');
	let highest = 0;
	for (const use of $('.cite').toArray()) {
		const name = `${path}#${use.attribs['id'] ?? ''}`;
		const goal = $(use).find('.cite-to-list').attr('href')?.slice(1) ?? '';
		const number = ids.indexOf(goal) + 1;
		const row = $(rows).filter((_, { attribs }) => attribs['id'] === goal);
		const written = $(use).find('.cite-number').text().trim();
		if (written !== `[${String(number)}]`) found.push(`${name}: ${written} for ${String(number)}`);
		if (number > highest + 1) found.push(`${name}: skips a number`);
		highest = Math.max(highest, number);
		if (row.find(`.back-link[href="#${use.attribs['id'] ?? ''}"]`).length !== 1)
			found.push(`${name}: no way back`);
		const titles = [$(use), row].map((part) => part.find('.reference-title').first().text());
		if (titles[0] === '' || titles[0] !== titles[1]) found.push(`${name}: another title below`);
	}
	const uses = $('.cite').length;
	const backs = $('.back-link').length;
	if (uses > 0 && highest !== rows.length) found.push(`${path}: rows without a use`);
	if (backs !== uses) found.push(`${path}: ${String(backs)} ways back, ${String(uses)} uses`);
	return found;
}

test('one reference has one number on a page, and every use is listed', () => {
	expect(builtPages.flatMap(findMistakes)).toEqual([]);
	const citing = builtPages.filter(({ $ }) => $('.cite').length > 0);
	expect(citing.length).toBeGreaterThan(20);
});

test.each(locales)('the list of all sources says who cites, both ways, in %s', (locale) => {
	const listPath = `/${locale}/references/`;
	const cites = new Map(
		builtPages
			.filter(({ path }) => localeOf(path) === locale && path !== listPath)
			.map(({ path, $ }) => [
				path,
				new Set([
					...$('.sources li')
						.toArray()
						.map(({ attribs }) => attribs['id']?.replace(/^ref-/, '') ?? ''),
					...$('a[href*="/references/#"]')
						.toArray()
						.map(({ attribs }) => attribs['href']?.split('#')[1] ?? ''),
				]),
			]),
	);
	const list = pageByPath.get(listPath);
	if (!list) throw new Error(`There is no ${listPath}`);
	const { $ } = list;
	const listed = new Map(
		$('.references li[id]')
			.toArray()
			.map((row) => [
				row.attribs['id'] ?? '',
				$(row)
					.find('p a')
					.toArray()
					.map(({ attribs }) => attribs['href'] ?? ''),
			]),
	);
	const endsWithPath = (href: string, path: string) => href.endsWith(path);
	const unlisted = [...cites].flatMap(([path, ids]) =>
		[...ids]
			.filter((id) => !listed.get(id)?.some((href) => endsWithPath(href, path)))
			.map((id) => `${path} cites ${id}`),
	);
	const unfounded = [...listed].flatMap(([id, hrefs]) =>
		hrefs
			.filter((href) => ![...cites].some(([path, ids]) => endsWithPath(href, path) && ids.has(id)))
			.map((href) => `${href} does not cite ${id}`),
	);
	expect(unlisted, 'cited, but the list does not say so').toEqual([]);
	expect(unfounded, 'listed as citing').toEqual([]);
	expect([...listed].filter(([, hrefs]) => hrefs.length === 0)).toEqual([]);
	expect(listed.size).toBeGreaterThan(100);
});
