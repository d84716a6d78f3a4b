import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flows } from '../../src/data/flows/flows.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { locales } from '../../src/model/locale.ts';
import { dist, origin } from '../base.ts';
import { listPages } from '../page-kinds.ts';
import { localeOf, pageByPath, pathOf } from './read-dist.ts';

/** Types and properties of schema.org, taken from its own release: the file says which. */
interface Vocabulary {
	readonly types: Readonly<Record<string, readonly string[]>>;
	readonly properties: Readonly<
		Record<string, { readonly on: readonly string[]; readonly takes: readonly string[] }>
	>;
}

type Thing = Readonly<Record<string, unknown>>;

const vocabulary = JSON.parse(
	readFileSync(new URL('schema-org.json', import.meta.url), 'utf8'),
) as Vocabulary;

const pages = listPages().flatMap((path) => pageByPath.get(path) ?? []);

/** What a page says of itself; every script of this kind on it. */
function graphOf({ $ }: (typeof pages)[number]): readonly Thing[] {
	return $('script[type="application/ld+json"]')
		.toArray()
		.flatMap((script) => {
			const data = JSON.parse($(script).text()) as { '@context': string; '@graph': Thing[] };
			expect(data['@context']).toBe('https://schema.org');
			return data['@graph'];
		});
}

function isA(type: string, kind: string): boolean {
	return type === kind || (vocabulary.types[type] ?? []).some((above) => isA(above, kind));
}

function isThing(value: unknown): value is Thing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What schema.org does not allow in a thing, and in the things in it. */
function complaintsOf(thing: Thing): readonly string[] {
	const type = String(thing['@type']);
	if (!Object.hasOwn(vocabulary.types, type)) return [`there is no type ${type}`];
	return Object.entries(thing).flatMap(([name, value]) => {
		if (name === '@type') return [];
		if (name === '@id') return typeof value === 'string' && URL.canParse(value) ? [] : ['odd @id'];
		const property = Object.hasOwn(vocabulary.properties, name)
			? vocabulary.properties[name]
			: undefined;
		if (!property) return [`there is no property ${name}`];
		if (!property.on.some((kind) => isA(type, kind))) return [`${name} does not stand on ${type}`];
		return [value].flat().flatMap((one) => complaintsOfValue(name, property.takes, one));
	});
}

function complaintsOfValue(
	name: string,
	takes: readonly string[],
	value: unknown,
): readonly string[] {
	if (isThing(value)) {
		const { '@type': type } = value as { '@type'?: string };
		// An id alone stands for what is described elsewhere.
		if (type === undefined) return Object.keys(value).join() === '@id' ? [] : [`${name}: no type`];
		const fits = takes.some((kind) => isA(type, kind));
		return [...(fits ? [] : [`${name} takes no ${type}`]), ...complaintsOf(value)];
	}
	const kinds = kindsOf(value);
	return takes.some((kind) => kinds.includes(kind))
		? []
		: [`${name} takes ${takes.join(' or ')}, not ${JSON.stringify(value)}`];
}

/** What a plain value may be. An address may stand for any thing: that is how JSON-LD links. */
function kindsOf(value: unknown): readonly string[] {
	if (typeof value === 'number') {
		return ['Number', ...(Number.isInteger(value) ? ['Integer', 'Distance'] : [])];
	}
	if (typeof value !== 'string' || value === '') return [];
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return ['Date', 'Text'];
	return URL.canParse(value) ? ['URL', 'Text', 'Thing', 'ItemListOrderType'] : ['Text'];
}

test('the check notices what schema.org does not have', () => {
	const good = { '@type': 'ListItem', position: 1, name: 'a', item: 'https://example.org/' };
	expect(complaintsOf(good)).toEqual([]);
	expect(complaintsOf({ ...good, '@type': 'ListEntry' })).toHaveLength(1);
	expect(complaintsOf({ ...good, place: 1 })).toEqual(['there is no property place']);
	expect(complaintsOf({ ...good, citation: 'a' })).toEqual(['citation does not stand on ListItem']);
	expect(complaintsOf({ ...good, position: { '@type': 'Book', name: 'a' } })).toHaveLength(1);
	expect(complaintsOf({ '@type': 'TechArticle', dateModified: 'yesterday' })).toHaveLength(1);
	expect(complaintsOf({ '@type': 'ItemList', itemListElement: [{ name: 'a' }] })).toHaveLength(1);
});

test('every page describes itself in words that schema.org has', () => {
	const odd = pages.flatMap((page) =>
		graphOf(page)
			.flatMap(complaintsOf)
			.map((complaint) => `${page.path}: ${complaint}`),
	);
	expect(odd).toEqual([]);
});

test('every page of a language says what it is, where it is, and in which language', () => {
	const odd = pages
		.filter(({ path }) => localeOf(path) !== undefined)
		.flatMap((page) => {
			const [self, site, way, ...more] = graphOf(page);
			const places = (way?.['itemListElement'] ?? []) as readonly Thing[];
			const complaints = {
				more: more.length > 0,
				address: pathOf(String(self?.['url'])) !== page.path,
				language: [self, site].some((thing) => thing?.['inLanguage'] !== localeOf(page.path)),
				picture:
					(self?.['image'] as Thing | undefined)?.['url'] !==
					page.$('meta[property="og:image"]').attr('content'),
				site: site?.['@type'] !== 'WebSite',
				way: pathOf(String(places.at(-1)?.['item'])) !== page.path,
				order: places.some(({ position }, index) => position !== index + 1),
			};
			return Object.entries(complaints).flatMap(([what, is]) =>
				is ? [`${page.path}: ${what}`] : [],
			);
		});
	expect(odd).toEqual([]);
});

test.each(locales)('every flow lists its steps with their pictures, in %s', (locale) => {
	for (const flow of flows) {
		const page = pageByPath.get(stepAddress(locale, flow.id));
		const [self] = page ? graphOf(page) : [];
		const list = self?.['mainEntity'] as { itemListElement: readonly Thing[] } | undefined;
		const steps = list?.itemListElement ?? [];
		expect(steps.map(({ url }) => pathOf(String(url)))).toEqual(
			flow.steps.map(({ id }) => stepAddress(locale, flow.id, id)),
		);
		const missing = steps.filter(
			({ image }) => !existsSync(new URL(`.${pathOf(String(image))}`, dist)),
		);
		expect(missing).toEqual([]);
	}
});

test('what a page says of the site leads to pages and files that are there', () => {
	const addresses = new Set(
		pages.flatMap((page) =>
			JSON.stringify(graphOf(page))
				.split('"')
				.filter((text) => text.startsWith(`${origin}/`)),
		),
	);
	const paths = new Set([...addresses].map((address) => pathOf(address)));
	const lost = [...paths].filter(
		(path) => !pageByPath.has(path) && !existsSync(new URL(`.${path}`, dist)),
	);
	expect(lost).toEqual([]);
	expect(paths.size).toBeGreaterThan(500);
});
