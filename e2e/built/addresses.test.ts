import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { base, dist, origin } from '../base.ts';
import { builtPages, pageByPath } from './read-dist.ts';

// Wherever the site lives: every address that the build wrote is below the base, and leads to
// something. Links are followed in links.test.ts; here is what hides in data, heads and files.

/** What is wrong with an address as a browser asks for it; nothing where it leads to something. */
function findFault(address: string): string | undefined {
	const { pathname } = new URL(address, origin);
	if (!pathname.startsWith(`${base}/`)) return `not below ${base}/`;
	const path = decodeURIComponent(pathname.slice(base.length));
	const isThere =
		pageByPath.has(path) || (!path.endsWith('/') && existsSync(new URL(`.${path}`, dist)));
	return isThere ? undefined : 'nothing is there';
}

function faultsOf(where: string, addresses: Iterable<string>): readonly string[] {
	return [...new Set(addresses)].flatMap((address) => {
		const fault = findFault(address);
		return fault === undefined ? [] : [`${where} → ${address}: ${fault}`];
	});
}

/** Every text of a value of JSON. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The addresses of pages among texts: with the base, or without where it was forgotten. */
function addressesIn(value: unknown): readonly string[] {
	const start = new RegExp(`^(?:${base})?/(?:${locales.join('|')})/`);
	return textsIn(value).filter((text) => start.test(text));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

test('every id stands in a fragment as it is: scripts look for one by the other', () => {
	const ids = new Set(
		builtPages.flatMap(({ html }) =>
			[...html.matchAll(/<[^<>]* id="([^"]*)"/g)].map(([, id = '']) => id),
		),
	);
	expect(ids.size).toBeGreaterThan(1000);
	expect([...ids].filter((id) => new URL(`#${id}`, origin).hash !== `#${id}`)).toEqual([]);
});

test('addresses in the data that pages hand to scripts', () => {
	let count = 0;
	const faults = builtPages.flatMap(({ path, $ }) => {
		const inAttributes = $('*')
			.toArray()
			.flatMap((element) =>
				Object.entries('attribs' in element ? element.attribs : {})
					.filter(([name, value]) => name.startsWith('data-') && value.includes('/'))
					.map(([, value]) => value),
			);
		const inScripts = $('script[type$="json"]')
			.toArray()
			.map((script) => $(script).html() ?? '');
		const found = [...inAttributes, ...inScripts].flatMap((text) => addressesIn(parse(text)));
		count += found.length;
		return faultsOf(path, found);
	});
	expect(faults).toEqual([]);
	expect(count).toBeGreaterThan(1000);
});

test('what a page tells of itself to other sites', () => {
	const faults = builtPages.flatMap(({ path, $ }) => {
		const told = $('meta[property="og:url"], meta[property="og:image"], head link[rel]')
			.toArray()
			.map(({ attribs }) => attribs['content'] ?? attribs['href'] ?? '');
		const foreign = told.filter(
			(address) => /^https?:/.test(address) && !address.startsWith(origin),
		);
		return [
			...foreign.map((address) => `${path} → ${address}: another site`),
			...faultsOf(
				path,
				told
					.filter((address) => address !== '')
					.map((address) => new URL(address, `${origin}${base}${path}`).href),
			),
		];
	});
	expect(faults).toEqual([]);
});

test('every listed page can be shared with a picture, a title and a sentence', () => {
	const wanted = ['og:title', 'og:type', 'og:url', 'og:locale', 'og:description', 'og:site_name'];
	const poor = builtPages
		.filter(({ $ }) => $('meta[name="robots"][content="noindex"]').length === 0)
		.flatMap(({ path, $ }) => {
			const has = (selector: string) => ($(selector).attr('content') ?? '') !== '';
			const missing = [
				...[...wanted, 'og:image'].filter((name) => !has(`meta[property="${name}"]`)),
				...['twitter:card', 'description'].filter((name) => !has(`meta[name="${name}"]`)),
			];
			return missing.map((name) => `${path}: ${name}`);
		});
	expect(poor).toEqual([]);
});

test('the sitemap: each page once, each language of it once', () => {
	const text = globSync('sitemap-*.xml', { cwd: dist })
		.map((file) => readFileSync(new URL(file, dist), 'utf8'))
		.join('');
	const all = [...text.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(([, address = '']) => address);
	expect(all.filter((address) => !address.startsWith(`${origin}${base}/`))).toEqual([]);
	expect(faultsOf('sitemap', all)).toEqual([]);
	const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	expect(pages.length).toBe(new Set(pages).size);
	const odd = [...text.matchAll(/<url>.*?<\/url>/g)].flatMap(([entry]) => {
		const languages = [...entry.matchAll(/hreflang="([^"]+)"/g)].map(([, lang = '']) => lang);
		return languages.length === new Set(languages).size ? [] : [entry];
	});
	expect(odd, 'a language claimed twice').toEqual([]);
	for (const locale of locales) {
		const homes = new Set(
			[...text.matchAll(new RegExp(`hreflang="${locale}" href="([^"]+)"`, 'g'))]
				.map(([, address = '']) => address.slice(origin.length + base.length))
				.filter((path) => path.split('/').filter((part) => part !== '').length < 2),
		);
		expect([...homes]).toEqual([`/${locale}/`]);
	}
});

test('files that scripts read name pages by addresses that lead there', () => {
	const files = globSync('**/*.json', { cwd: dist, exclude: ['search/**', 'data/**'] });
	const faults = files.flatMap((file) =>
		faultsOf(file, addressesIn(parse(readFileSync(new URL(file, dist), 'utf8')))),
	);
	expect(faults).toEqual([]);
});

test('styles load nothing that is not there', () => {
	const inPages = builtPages.flatMap(({ html }) => html.match(/url\([^)]*\)/g) ?? []);
	const inFiles = globSync('_astro/*.css', { cwd: dist }).flatMap(
		(file) => readFileSync(new URL(file, dist), 'utf8').match(/url\([^)]*\)/g) ?? [],
	);
	const asked = [...inPages, ...inFiles]
		.map((part) => part.slice(4, -1).replaceAll(/["']/g, ''))
		.filter((address) => !/^(?:#|data:|&)/.test(address));
	expect(faultsOf('styles', asked)).toEqual([]);
});
