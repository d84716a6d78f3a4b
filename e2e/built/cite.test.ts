import { readFileSync, readdirSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { flows } from '../../src/data/flows/flows.ts';
import { siteTitle } from '../../src/data/site/identity.ts';
import { sourceFileAddress, type SourceFormat, sourceFiles } from '../../src/data/site/outputs.ts';
import { pages } from '../../src/data/site/pages.ts';
import { baseline } from '../../src/data/site/baseline.ts';
import { pageAddress, stepAddress } from '../../src/data/site/addresses.ts';
import {
	citationFormats,
	type FileFormat,
	writeCitation,
} from '../../src/model/cite/citation-formats.ts';
import { citePlace } from '../../src/model/cite/cite-place.ts';
import { type CslItem, toCslDate } from '../../src/model/cite/csl-item.ts';
import { expectedFields, parseCitations } from '../../src/model/cite/parse-citations.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import { dist } from '../base.ts';
import { type BuiltPage, pageByPath } from './read-dist.ts';

const fileFormats: readonly FileFormat[] = ['bibtex', 'ris', 'csl'];

const cited = locales.flatMap((locale) =>
	pages.map(({ path }) => {
		const page = pageByPath.get(pageAddress(locale, path));
		if (!page) throw new Error(`There is no ${pageAddress(locale, path)} in dist.`);
		return { locale, page, item: itemOf(page) };
	}),
);

function formOf({ $ }: BuiltPage, format: string): string {
	return $(`.cite-page [data-cite-format="${format}"]`).text();
}

/** What the head says after it is the site. */
function titleOf($: CheerioAPI, locale: Locale): string {
	return $('head > title').text().replace(` | ${siteTitle[locale]}`, '');
}

function itemOf(page: BuiltPage): CslItem {
	const [item] = JSON.parse(formOf(page, 'csl')) as readonly CslItem[];
	if (!item) throw new Error(`${page.path} has no citation.`);
	return item;
}

test('every page is cited as what its head says it is', () => {
	const faults = cited.flatMap(({ locale, page: { path, $ }, item }) => {
		const expected = {
			title: titleOf($, locale),
			URL: $('link[rel="canonical"]').attr('href'),
			language: $('html').attr('lang'),
			'container-title': siteTitle[locale],
			author: [{ literal: siteTitle[locale] }],
			note: `Kubernetes ${baseline.release}`,
		};
		const found = Object.fromEntries(
			Object.keys(expected).map((key) => [key, item[key as keyof CslItem]]),
		);
		return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ path, found, expected }];
	});
	expect(faults).toEqual([]);
	expect(cited.length).toBeGreaterThan(280);
});

test('a page has the day and the commit of its last change, or neither', () => {
	const known = cited.filter(({ item }) => item.issued !== undefined);
	// A page whose files are not committed yet has neither.
	expect(known.length === 0 || known.length > cited.length - 10).toBe(true);
	const odd = cited.filter(({ item: { issued, version } }) =>
		issued === undefined
			? version !== undefined
			: !/^commit [0-9a-f]{12}$/.test(version ?? '') ||
				JSON.stringify(issued) < '{"date-parts":[[2026,11,22]]}',
	);
	expect(odd.map(({ page }) => page.path)).toEqual([]);
});

test.each(fileFormats)('every page is read back from its %s', (format) => {
	const faults = cited.flatMap(({ page, item }) => {
		const found = parseCitations(formOf(page, format));
		const expected = [expectedFields(item, format)];
		try {
			expect(found).toEqual(expected);
			return [];
		} catch {
			return [{ path: page.path, found, expected }];
		}
	});
	expect(faults).toEqual([]);
});

test('keys are ASCII, and no two pages share one', () => {
	const keys = cited.map(({ item }) => item.id);
	expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
	expect(new Set(keys).size).toBe(keys.length);
});

test('each form is written in the page as it is without a script', () => {
	const faults = cited.flatMap(({ page, item }) =>
		citationFormats
			.filter((format) => formOf(page, format) !== writeCitation(item, format))
			.map((format) => `${page.path}: ${format}`),
	);
	expect(faults).toEqual([]);
});

test('from any page of a flow, the script gives another step the citation of its own page', () => {
	const accessed = toCslDate('2026-11-26');
	const faults = locales.flatMap((locale) =>
		flows.flatMap((flow) => {
			const overview = pageByPath.get(stepAddress(locale, flow.id));
			if (!overview) return [flow.id];
			return flow.steps.flatMap(({ id }) => {
				const page = pageByPath.get(stepAddress(locale, flow.id, id));
				const own = page && itemOf(page);
				const moved = citePlace(itemOf(overview), {
					title: page ? titleOf(page.$, locale) : '',
					address: page?.$('link[rel="canonical"]').attr('href') ?? '',
					part: undefined,
					accessed,
				});
				const isSame = JSON.stringify(moved) === JSON.stringify({ ...own, accessed });
				return isSame ? [] : [`${locale} ${flow.id}/${id}`];
			});
		}),
	);
	expect(faults).toEqual([]);
});

function readSources(format: SourceFormat): string {
	return readFileSync(new URL(`.${sourceFileAddress(format)}`, dist), 'utf8');
}

const sources = JSON.parse(readSources('csl')) as readonly CslItem[];

test('every source is in the files for reference managers', () => {
	const files = readdirSync(new URL('../../src/content/references/', import.meta.url));
	expect(sources.map(({ id }) => `${id}.yaml`).toSorted()).toEqual(files.toSorted());
	// The parser takes any word for a type; managers do not.
	expect(sources.filter(({ type }) => !['webpage', 'book'].includes(type))).toEqual([]);
});

test.each(fileFormats)('every source is read back from the file in %s', (format) => {
	const found = parseCitations(readSources(format));
	expect(found).toEqual(sources.map((item) => expectedFields(item, format)));
});

test('the list of sources leads to the files, and each source can be cited', () => {
	for (const locale of locales) {
		const $ = pageByPath.get(pageAddress(locale, 'references/'))?.$;
		const files = $?.('[data-source-file]').toArray() ?? [];
		expect(files.map(({ attribs }) => attribs['href']?.replace(/^.*\/data\//, ''))).toEqual(
			Object.values(sourceFiles),
		);
		const ids = $?.('li:has(> .cite-source)')
			.toArray()
			.map(({ attribs }) => attribs['id'] ?? '');
		expect(ids?.toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
	}
});
