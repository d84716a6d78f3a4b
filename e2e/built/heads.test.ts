import { expect, test } from 'vitest';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { flows } from '../../src/data/flows/flows.ts';
import { locales } from '../../src/model/locale.ts';
import { descriptionLength } from '../../src/views/describe-page.ts';
import { at } from '../base.ts';
import { listPages } from '../page-kinds.ts';
import { type BuiltPage, builtPages, localeOf, pageByPath, pathOf } from './read-dist.ts';

const listed = builtPages.filter(({ path }) => !path.endsWith('/404.html'));

function inLocale(path: string, locale: string): string {
	return path === '/' ? `/${locale}/` : path.replace(/^\/[a-z]{2}\//, `/${locale}/`);
}

test('the sitemap lists every page, and nothing that is none', () => {
	const paths = listPages();
	const isHidden = ({ $ }: BuiltPage) => $('meta[name="robots"]').attr('content') === 'noindex';
	const shown = listed.filter((page) => !isHidden(page));
	expect(shown.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
	expect(paths.filter((path) => !pageByPath.has(path))).toEqual([]);
	expect(paths.length).toBeGreaterThan(200);
});

test('every page says its language, and has one heading of the first rank', () => {
	const odd = builtPages.filter(({ path, $ }) => {
		const isSaid = $('html').attr('lang') === (localeOf(path) ?? 'ja');
		return !isSaid || $('h1').length !== 1;
	});
	expect(odd.map(({ path }) => path)).toEqual([]);
});

const facts: Readonly<Record<string, (page: BuiltPage) => string>> = {
	title: ({ $ }) => $('head > title').text(),
	description: ({ $ }) => $('meta[name="description"]').attr('content') ?? '',
};

test.each(Object.entries(facts))('every page has a %s of its own', (_, read) => {
	const byValue = Map.groupBy(builtPages, read);
	const shared = [...byValue]
		.filter(([value, pages]) => value === '' || pages.length > 1)
		.map(([value, pages]) => ({ value, pages: pages.map(({ path }) => path) }));
	expect(shared).toEqual([]);
});

test('every description has a useful length', () => {
	const { least, most } = descriptionLength;
	const odd = listed
		.map((page) => ({ path: page.path, length: facts['description']?.(page).length ?? 0 }))
		.filter(({ length }) => length < least || length > most);
	expect(odd).toEqual([]);
});

test('every page names itself, and the same page in every language', () => {
	const odd = listed.flatMap(({ path, $ }) => {
		const found = {
			canonical: pathOf($('link[rel="canonical"]').attr('href')),
			...Object.fromEntries(
				locales.map((locale) => [
					locale,
					pathOf($(`link[rel="alternate"][hreflang="${locale}"]`).attr('href')),
				]),
			),
		};
		const expected = {
			canonical: path,
			...Object.fromEntries(locales.map((locale) => [locale, inLocale(path, locale)])),
		};
		return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ path, found }];
	});
	expect(odd).toEqual([]);
});

test('the language link leads to the same page in the other language', () => {
	const odd = listed.flatMap(({ path, $ }) => {
		const locale = localeOf(path);
		if (locale === undefined) return [];
		const links = $('[data-follows="language"]').toArray();
		const wrong = links.filter((link) => {
			const { href, hreflang = '', lang } = link.attribs;
			const isThere = href === at(inLocale(path, hreflang)) && hreflang !== locale;
			return !isThere || lang !== hreflang;
		});
		return links.length === 0 || wrong.length > 0 ? [path] : [];
	});
	expect(odd).toEqual([]);
});

test('the pages of a flow lead to each other in its order, in the head and in the player', () => {
	const odd: string[] = [];
	for (const locale of locales) {
		for (const flow of flows) {
			const addresses = [undefined, ...flow.steps.map(({ id }) => id)].map((id) =>
				at(stepAddress(locale, flow.id, id)),
			);
			for (const [position, address] of addresses.entries()) {
				const page = pageByPath.get(pathOf(address));
				if (!page) {
					odd.push(`${address}: no such page`);
					continue;
				}
				for (const [rel, there] of [
					['prev', addresses[position - 1]],
					['next', addresses[position + 1]],
				] as const) {
					const head = page.$(`head link[rel="${rel}"]`).attr('href');
					if ((head && pathOf(head)) !== (there && pathOf(there)))
						odd.push(`${address}: ${rel} in the head is ${head ?? 'missing'}`);
					const control = page.$(`.controls [rel="${rel}"]`).attr('href');
					if (control !== there) odd.push(`${address}: ${rel} in the player is ${control ?? '—'}`);
				}
				const steps = page.$('.step-list a').toArray();
				if (steps.map((link) => link.attribs['href']).join() !== addresses.slice(1).join())
					odd.push(`${address}: the list of steps leads elsewhere`);
				const current = steps.filter((link) => link.attribs['aria-current'] === 'step');
				const here = current.map((link) => link.attribs['href']).join();
				if (here !== (position === 0 ? '' : address)) odd.push(`${address}: current is ${here}`);
			}
		}
	}
	expect(odd).toEqual([]);
});
