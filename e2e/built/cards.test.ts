import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { dist, origin } from '../base.ts';
import { listPages } from '../page-kinds.ts';
import { type BuiltPage, localeOf, pageByPath, pathOf } from './read-dist.ts';

// What services do with an address that somebody sends: they read its head, and fetch its picture.

const territories: Readonly<Record<string, string>> = { ja: 'ja_JP', en: 'en_US' };
const pages = listPages().flatMap((path) => pageByPath.get(path) ?? []);

function read({ $ }: BuiltPage, property: string): string {
	return $(`head meta[property="${property}"]`).attr('content') ?? '';
}

/** Every page that something is wrong with, and what. */
function complaintsOf(complain: (page: BuiltPage) => string | undefined): readonly string[] {
	return pages.flatMap((page) => {
		const complaint = complain(page);
		return complaint === undefined ? [] : [`${page.path}: ${complaint}`];
	});
}

/** The size of a PNG, from its header; nothing for what is no PNG. */
function sizeOf(file: URL): string | undefined {
	const head = readFileSync(file).subarray(0, 24);
	if (head.toString('latin1', 1, 4) !== 'PNG') return undefined;
	return `${String(head.readUInt32BE(16))} x ${String(head.readUInt32BE(20))}`;
}

function pictureOf(page: BuiltPage): URL {
	return new URL(`.${pathOf(read(page, 'og:image'))}`, dist);
}

test('every page has a title and a description that services show whole', () => {
	expect(pages.length).toBeGreaterThan(250);
	const odd = complaintsOf((page) => {
		const title = read(page, 'og:title');
		const description = read(page, 'og:description');
		if (title === '' || title.length > 70) return `title of ${String(title.length)}: ${title}`;
		if (description.length < 50 || description.length > 160)
			return `description of ${String(description.length)}`;
		return undefined;
	});
	expect(odd).toEqual([]);
});

test('every page has its picture, of the size that it says and no more than 60 KB', () => {
	const odd = complaintsOf((page) => {
		const address = read(page, 'og:image');
		if (!address.startsWith(`${origin}/`)) return `picture at ${address}`;
		const file = pictureOf(page);
		if (!existsSync(file)) return `no file ${file.pathname}`;
		const said = `${read(page, 'og:image:width')} x ${read(page, 'og:image:height')}`;
		if (said !== '1200 x 630' || sizeOf(file) !== said)
			return `says ${said}, is ${sizeOf(file) ?? 'no PNG'}`;
		if (read(page, 'og:image:type') !== 'image/png') return 'says another type';
		const { size } = statSync(file);
		return size > 60 * 1024 ? `${String(size)} bytes` : undefined;
	});
	expect(odd).toEqual([]);
	const card = (page: BuiltPage) =>
		page.$('meta[name="twitter:card"]').attr('content') === 'summary_large_image';
	expect(pages.filter((page) => !card(page)).map(({ path }) => path)).toEqual([]);
});

test('no two pages of a language share a picture', () => {
	const own = pages.filter(({ path }) => path !== '/');
	expect(new Set(own.map((page) => pictureOf(page).href)).size).toBe(own.length);
	const contents = own.map((page) => readFileSync(pictureOf(page), 'latin1'));
	expect(new Set(contents).size).toBe(own.length);
});

test('every picture is described, in the language of the page', () => {
	const odd = complaintsOf((page) => {
		const alt = read(page, 'og:image:alt');
		const isJapanese = /[\u3040-\u30ff]/.test(alt) || alt.includes('図解');
		const language = localeOf(page.path) ?? locales[0];
		// An English name may have Japanese in it: the article's title has. No Japanese one lacks it.
		if (alt.length < 12 || isJapanese !== (language === 'ja')) return alt;
		return undefined;
	});
	expect(odd).toEqual([]);
});

test('every page says its language and the others, and its own address', () => {
	const odd = complaintsOf((page) => {
		const locale = localeOf(page.path) ?? locales[0];
		const others = locales.filter((other) => other !== locale).map((other) => territories[other]);
		const found = page
			.$('meta[property="og:locale:alternate"]')
			.toArray()
			.map(({ attribs }) => attribs['content']);
		if (read(page, 'og:locale') !== territories[locale]) return read(page, 'og:locale');
		if (found.join() !== others.join()) return `alternate ${found.join()}`;
		const canonical = page.$('link[rel="canonical"]').attr('href');
		return read(page, 'og:url') === canonical && pathOf(canonical) === page.path
			? undefined
			: `og:url ${read(page, 'og:url')}`;
	});
	expect(odd).toEqual([]);
});
