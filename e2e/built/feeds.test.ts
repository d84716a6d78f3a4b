import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { load } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { siteReleases } from '../../src/data/changes/releases.ts';
import { corrections } from '../../src/data/corrections/corrections.ts';
import { pageAddress } from '../../src/data/site/addresses.ts';
import { feedFile } from '../../src/data/site/outputs.ts';
import { changeKinds } from '../../src/model/changes/change.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import { at, base, dist, origin } from '../base.ts';
import { builtPages, localeOf, pageByPath } from './read-dist.ts';

/** An element of a feed: its attributes begin with an at sign, its text is `#text`. */
interface Element {
	readonly '#text'?: string;
	readonly [name: `@${string}`]: string;
}

interface Entry {
	readonly id: readonly Element[];
	readonly title: readonly Element[];
	readonly updated: readonly Element[];
	readonly published?: readonly Element[];
	readonly link: readonly Element[];
	readonly category: readonly Element[];
	readonly content: readonly Element[];
}

interface Feed extends Omit<Entry, 'category' | 'content'> {
	readonly '@xmlns': string;
	readonly '@xml:lang': string;
	readonly subtitle: readonly Element[];
	readonly author: readonly {
		readonly name: readonly Element[];
		readonly uri: readonly Element[];
	}[];
	readonly entry: readonly Entry[];
}

function read(locale: Locale): string {
	return readFileSync(new URL(`.${pageAddress(locale, feedFile)}`, dist), 'utf8');
}

function parse(text: string): Feed {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		alwaysCreateTextNode: true,
		parseTagValue: false,
		isArray: (name, _path, _leaf, isAttribute) =>
			!isAttribute && name !== 'feed' && name !== '?xml',
	});
	return (parser.parse(text) as { feed: Feed }).feed;
}

/** Throws where a text is not XML. */
function checkSyntax(text: string): void {
	const invalidCharSequence = { comment: true, tagValue: true, attrLt: true };
	SyntaxValidator.validate(text, { invalidCharSequence });
}

function textOf(elements: readonly Element[] | undefined): string {
	return elements?.[0]?.['#text'] ?? '';
}

/** A date-time of RFC 3339, which is what Atom's dates are. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** What RFC 4287 asks of a feed and of an entry, by the section that asks it. */
function faultsOf(feed: Feed): readonly string[] {
	const ofFeed = [
		feed['@xmlns'] === 'http://www.w3.org/2005/Atom' || '1.2: the namespace',
		feed.id.length === 1 || '4.1.1: one id',
		feed.title.length === 1 || '4.1.1: one title',
		feed.updated.length === 1 || '4.1.1: one updated',
		(feed.author.length > 0 && textOf(feed.author[0]?.name) !== '') || '4.1.1: an author',
		linksOf(feed, 'self').length === 1 || '4.1.1: a link to itself',
		linksOf(feed, 'alternate').length === 1 || '4.1.1: one alternate link',
		feed.entry.every(({ updated }) => textOf(updated) <= textOf(feed.updated)) ||
			'4.2.15: the feed is as new as its newest entry',
	];
	const ids = [feed.id, ...feed.entry.map(({ id }) => id)].map(textOf);
	const ofEntries = feed.entry.flatMap((entry) => [
		entry.id.length === 1 || '4.1.2: one id',
		entry.title.length === 1 || '4.1.2: one title',
		entry.updated.length === 1 || '4.1.2: one updated',
		linksOf(entry, 'alternate').length === 1 || '4.1.2: an alternate link',
		entry.content.length === 1 || '4.1.2: at most one content',
		entry.category.every((category) => (category['@term'] ?? '') !== '') || '4.2.2: a term',
	]);
	const ofAll = [feed, ...feed.entry].flatMap((element) => [
		URL.canParse(textOf(element.id)) || '4.2.6: an IRI as id',
		dateTime.test(textOf(element.updated)) || '3.3: a date',
		(element.published ?? []).every((date) => dateTime.test(date['#text'] ?? '')) || '3.3: a date',
		element.link.every((link) => URL.canParse(link['@href'] ?? '')) || '4.2.7.1: an address',
		textOf(element.title) !== '' || '4.2.14: a title with a text',
	]);
	const unique = new Set(ids).size === ids.length || '4.1.1: no two entries with one id';
	return [...ofFeed, ...ofEntries, ...ofAll, unique].filter((fault) => fault !== true);
}

/** A link without a relation is one to the entry itself in another form. */
function linksOf({ link }: Pick<Feed, 'link'>, rel: string): readonly string[] {
	return link
		.filter((own) => (own['@rel'] ?? 'alternate') === rel)
		.map((own) => own['@href'] ?? '');
}

const feeds = locales.map((locale) => ({ locale, text: read(locale), feed: parse(read(locale)) }));

test.each(feeds)('the feed in $locale keeps the rules of Atom', ({ locale, text, feed }) => {
	expect(() => checkSyntax(text)).not.toThrow();
	expect(faultsOf(feed)).toEqual([]);
	expect(feed['@xml:lang']).toBe(locale);
	expect(linksOf(feed, 'self')).toEqual([origin + at(pageAddress(locale, feedFile))]);
});

test('the check of the rules finds what breaks them', () => {
	const text = read('en');
	const broken = (from: RegExp | string, to: string) => faultsOf(parse(text.replace(from, to)));
	expect(broken(/<updated>[^<]*<\/updated>/, '<updated>26 November</updated>')).toContain(
		'3.3: a date',
	);
	expect(broken(/rel="self"/, 'rel="related"')).toContain('4.1.1: a link to itself');
	const [first = '', second = ''] = text.match(/<id>[^<]*<\/id>/g)?.slice(1) ?? [];
	expect(broken(second, first)).toContain('4.1.1: no two entries with one id');
	expect(broken(/<name>[^<]*<\/name>/, '<name></name>')).toContain('4.1.1: an author');
	expect(broken(/<updated>2026/, '<updated>2020')).toContain(
		'4.2.15: the feed is as new as its newest entry',
	);
	expect(() => checkSyntax(text.replace('</entry>', ''))).toThrow();
});

test.each(feeds)('the feed in $locale has every change and correction', ({ feed }) => {
	const changes = siteReleases.flatMap((release) => release.changes);
	expect(feed.entry).toHaveLength(changes.length + corrections.length);
	const kinds = new Set(feed.entry.map(({ category }) => category[0]?.['@term']));
	expect([...kinds].toSorted()).toEqual([...changeKinds, 'correction'].toSorted());
	const days = feed.entry.map(({ updated }) => textOf(updated).slice(0, 10));
	expect(days).toEqual(days.toSorted().toReversed());
	expect([...new Set(days)].filter((day) => !known.has(day))).toEqual([]);
});

const known = new Set([
	...siteReleases.map(({ day }): string => day),
	...corrections.map(({ corrected }) => corrected),
]);

test('a feed in Japanese is in Japanese, one in English is not', () => {
	const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
	const odd = feeds.flatMap(({ locale, feed }) =>
		feed.entry
			.map(({ content }) => textOf(content))
			.filter((text) => japanese.test(load(text)('p').text()) !== (locale === 'ja')),
	);
	expect(odd).toEqual([]);
});

test('every address in a feed leads to a page, and to a part of it that is there', () => {
	const faults = feeds.flatMap(({ locale, feed }) => {
		const inTexts = feed.entry.flatMap(({ content }) => {
			const $ = load(textOf(content));
			return $('a')
				.toArray()
				.map(({ attribs }) => attribs['href'] ?? '');
		});
		const links = [feed, ...feed.entry].flatMap((element) => linksOf(element, 'alternate'));
		return [...links, ...inTexts].flatMap((address) => {
			if (!address.startsWith(`${origin}${base}/${locale}/`)) return [`${address}: elsewhere`];
			const { pathname, hash } = new URL(address);
			const page = pageByPath.get(pathname.slice(base.length));
			if (!page) return [`${address}: no page`];
			const id = decodeURIComponent(hash.slice(1));
			return id === '' || page.$(`[id="${id}"]`).length === 1 ? [] : [`${address}: no part`];
		});
	});
	expect(faults).toEqual([]);
});

test('every page in a language names the feed of that language', () => {
	const odd = builtPages.filter(({ path, $ }) => {
		const locale = localeOf(path);
		if (locale === undefined || path.endsWith('/404.html')) return false;
		const href = $('link[rel="alternate"][type="application/atom+xml"]').attr('href');
		return href !== at(`/${locale}/${feedFile}`);
	});
	expect(odd.map(({ path }) => path)).toEqual([]);
});
