import type { CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { withoutSelectors } from '../../src/build/book/without.ts';
import { pageAddress } from '../../src/data/site/addresses.ts';
import { bookAnchor, bookChapters, bookPath, outsideBook } from '../../src/data/site/book.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import { base, origin } from '../base.ts';
import { listPages } from '../page-kinds.ts';
import { builtPages, localeOf, pageByPath } from './read-dist.ts';

interface Book {
	readonly locale: Locale;
	readonly $: CheerioAPI;
	readonly html: string;
}

const books: readonly Book[] = locales.map((locale) => {
	const page = pageByPath.get(pageAddress(locale, bookPath));
	if (!page) throw new Error(`There is no book in ${locale}.`);
	return { locale, ...page };
});

/** What serves only a reader in a browser, and what the book leaves out on purpose. */
const layout = [
	...['button', 'form', 'fieldset', 'input', 'label', 'script', 'select', 'style', 'template'],
	...['.controls', '.pagination-links', '.sl-anchor-link', '.back-link', '.cite', '.sources > h2'],
	...['[hidden]', '[aria-hidden="true"]:not(svg)', '[data-options]', '[data-page-tools]', 'svg'],
	...withoutSelectors,
].join(', ');

/** Every piece of text that a reader takes in as one. */
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, pre';

/** Letters and digits: the book has marks of its own between them. */
function lettersOf(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The texts of a page that hold no other. */
function textsOf($: CheerioAPI): readonly string[] {
	const main = $('main').clone();
	main.find(layout).remove();
	return main
		.find(blocks)
		.toArray()
		.filter((block) => $(block).find(blocks).length === 0)
		.map((block) => lettersOf($(block).text()))
		.filter((text) => text !== '');
}

/** What a chapter says, without its own numbers and marks. */
function chapterText({ $ }: Book, path: string): string {
	const chapter = $(`[id="${bookAnchor(path)}"]`).clone();
	chapter.find('.note-mark, h3 > .number, h4 > .number').remove();
	return lettersOf(chapter.text());
}

const within = bookChapters.flatMap((chapter) =>
	[chapter.path, ...chapter.steps].map((page) => ({ page, chapter })),
);

test('every page of the sitemap is in the book, or left out for a reason', () => {
	const known = new Set([...within.map(({ page }) => page), ...Object.keys(outsideBook)]);
	const missing = listPages().filter((path) => {
		const locale = localeOf(path);
		return locale !== undefined && !known.has(path.slice(locale.length + 2));
	});
	expect(missing).toEqual([]);
	expect(listPages().filter((path) => path.endsWith(`/${bookPath}`))).toEqual([]);
});

// Reads every page, and the longest ones twice.
const patience = { timeout: 240_000 };

test.each(books)('the chapters in $locale say all that their pages say', patience, (book) => {
	const texts = new Map(
		bookChapters.map((chapter) => [chapter.path, chapterText(book, chapter.path)]),
	);
	const missing = within.flatMap(({ page, chapter }) => {
		const built = pageByPath.get(pageAddress(book.locale, page));
		const said = texts.get(chapter.path) ?? '';
		return textsOf(built?.$ ?? load(''))
			.filter((text) => !said.includes(text))
			.map((text) => `${page}: ${text.slice(0, 80)}`);
	});
	expect(missing).toEqual([]);
});

test.each(books)('the steps in $locale stand under their titles, each with its picture', (book) => {
	const { $, locale } = book;
	const placeOf = new Map(
		$('.book-step [id]')
			.toArray()
			.map((element) => [element.attribs['id'], element]),
	);
	const odd = bookChapters.flatMap(({ steps }) =>
		steps.filter((path) => {
			const place = placeOf.get(bookAnchor(path));
			if (!place) return true;
			const step = $(place).closest('.book-step');
			const title = pageByPath.get(pageAddress(locale, path))?.$('h1').text() ?? '';
			return !step.find('h4').text().endsWith(title) || step.find('svg.picture').length !== 1;
		}),
	);
	expect(odd).toEqual([]);
});

test.each(books)('every source of a page in $locale is a note of its chapter', (book) => {
	const { $, locale } = book;
	const notes = new Map(
		bookChapters.map(({ path }) => [
			path,
			new Set(
				$(`[id="${bookAnchor(path)}"] > .notes a`)
					.toArray()
					.map(({ attribs }) => attribs['href']),
			),
		]),
	);
	const missing = within.flatMap(({ page, chapter }) => {
		const noted = notes.get(chapter.path);
		const built = pageByPath.get(pageAddress(locale, page));
		const sources = built?.$('.sources .reference-title a, .source-links a').toArray() ?? [];
		return sources
			.map(({ attribs }) => attribs['data-url'] ?? attribs['href'])
			.filter((address) => !noted?.has(address))
			.map((address) => `${page}: ${address ?? ''}`);
	});
	expect(missing).toEqual([]);
	expect($('.notes li').length).toBeGreaterThan(800);
});

test.each(books)('ids in the book in $locale are distinct, and links lead to them', ({ $ }) => {
	const ids = $('[id]')
		.toArray()
		.map(({ attribs }) => attribs['id'] ?? '');
	const known = new Set(ids);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	const named = $('[aria-labelledby]')
		.toArray()
		.flatMap(({ attribs }) => (attribs['aria-labelledby'] ?? '').split(' '));
	const links = $('a[href^="#"]').toArray();
	const targets = links.map(({ attribs }) => decodeURIComponent(attribs['href']?.slice(1) ?? ''));
	expect([...named, ...targets].filter((id) => !known.has(id))).toEqual([]);
	expect(targets.length).toBeGreaterThan(3000);
	// A link to a page that is a chapter leads to the chapter.
	const pages = new Set(within.map(({ page }) => page));
	const astray = $('main a[href]')
		.toArray()
		.map(({ attribs }) => new URL(attribs['href'] ?? '', `${origin}${base}/`))
		.filter(({ origin: host }) => host === origin)
		.map(({ pathname }) => pathname.slice(base.length))
		.filter((path) => !path.endsWith(`/${bookPath}`) && pages.has(path.slice('/xx/'.length)));
	expect(astray).toEqual([]);
});

test.each(books)('a link in the book in $locale says on paper where it leads', ({ $ }) => {
	const silent = $('main a[href]')
		.toArray()
		.filter((link) => {
			const { href = '' } = link.attribs;
			if (href.startsWith('#') || $(link).closest('table, svg, .notes, .book-cover').length > 0)
				return false;
			return !$(link).next().is('.note-mark');
		})
		.map(({ attribs }) => attribs['href']);
	expect(silent).toEqual([]);
});

test.each(books)('the book in $locale needs nothing but itself, and can only be read', (book) => {
	const { $ } = book;
	const foreign =
		'script, img, iframe, object, link[rel="stylesheet"], image, video, use:not([href^="#"])';
	expect($(foreign).toArray().length).toBe(0);
	expect($('style').text()).not.toMatch(/@import|url\((?!["']?(?:#|data:))/);
	const controls = 'button, input, select, form, details, summary, [hidden]';
	expect($(`main :is(${controls})`).toArray().length).toBe(0);
	// Keys reach what scrolls where there is no room for it, and nothing else that is not a link.
	const scrollers = 'table, .table-scroll, .flow-time-table';
	const outer = $('main')
		.find(scrollers)
		.toArray()
		.filter((element) => !$(element).parent().is(scrollers));
	expect(outer.filter(({ attribs }) => attribs['tabindex'] !== '0')).toEqual([]);
	expect($('main [tabindex]').toArray().length).toBe(outer.length);
	expect(outer.length).toBeGreaterThan(50);
	// Landmarks are few, so that they are of use: parts of a chapter are none.
	const landmarks = '[role="region"], .chapter section:is([aria-label], [aria-labelledby])';
	expect($('main').find(landmarks).toArray()).toEqual([]);
	expect($('meta[name="robots"]').attr('content')).toBe('noindex');
	expect(book.html.length).toBeLessThan(6_000_000);
});

test('both books have the same chapters and sections', () => {
	// The letters of the glossary are those of its language.
	const [first, ...others] = books.map(({ $ }) =>
		$('.book-contents-list a:not([href^="#glossary--letter-"])')
			.toArray()
			.map((link) => `${$(link).find('.number').text()} ${link.attribs['href'] ?? ''}`),
	);
	for (const other of others) expect(other).toEqual(first);
	expect(first?.length).toBeGreaterThan(bookChapters.length + 100);
});

test('pages lead to the book in their language', () => {
	const leading = builtPages.filter(({ path, $ }) => {
		const locale = localeOf(path);
		if (locale === undefined || path.endsWith(`/${bookPath}`)) return false;
		return $(`main a[href="${base}${pageAddress(locale, bookPath)}"]`).length > 0;
	});
	const kinds = leading.map(({ path }) => path);
	expect(kinds).toEqual(
		expect.arrayContaining(locales.flatMap((locale) => [`/${locale}/pages/`, `/${locale}/data/`])),
	);
});
