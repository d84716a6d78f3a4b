import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { load } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { flows } from '../../src/data/flows/flows.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { embedAddress, embedFile } from '../../src/data/site/outputs.ts';
import { locales } from '../../src/model/locale.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { base, dist, origin } from '../base.ts';
import { listPages } from '../page-kinds.ts';
import { builtPages, embeddedPages, pageByPath } from './read-dist.ts';

const embeddedByPath = new Map(embeddedPages.map((page) => [page.path, page]));
const positions = locales.flatMap((locale) =>
	flows.flatMap((flow) =>
		[undefined, ...flow.steps].map((step) => ({
			locale,
			flow,
			step,
			page: stepAddress(locale, flow.id, step?.id),
			path: embedAddress(locale, flow.id, step?.id),
		})),
	),
);

test('every flow and every step has a page to embed, and nothing else has', () => {
	expect([...embeddedByPath.keys()].toSorted()).toEqual(
		positions.map(({ path }) => path).toSorted(),
	);
	expect(listPages().filter((path) => path.startsWith('/embed/'))).toEqual([]);
	const listable = embeddedPages.filter(
		({ $ }) => $('meta[name="robots"]').attr('content') !== 'noindex',
	);
	expect(listable.map(({ path }) => path)).toEqual([]);
});

/** The scripts that a page loads, with what they import, by their path in `dist`. */
function scriptsOf(html: string): readonly string[] {
	const waiting = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
	const found = new Set<string>();
	for (let src = waiting.pop(); src !== undefined; src = waiting.pop()) {
		if (found.has(src)) continue;
		found.add(src);
		const text = readFileSync(new URL(`.${src.slice(base.length)}`, dist), 'utf8');
		for (const [, name = ''] of text.matchAll(/(?:import|from)\s*["']([^"']+\.js)["']/g))
			waiting.push(new URL(name, `${origin}${src}`).pathname);
	}
	return [...found].map((src) => `.${src.slice(base.length)}`);
}

test('an embedded page with its styles and scripts is sent in 40 KB', () => {
	const weights = embeddedPages.map(({ path, html }) => {
		const texts = [
			html,
			...scriptsOf(html).map((file) => readFileSync(new URL(file, dist), 'utf8')),
		];
		return { path, bytes: texts.reduce((sum, text) => sum + gzipSync(text).length, 0) };
	});
	expect(weights.filter(({ bytes }) => bytes > 40_000)).toEqual([]);
	expect(embeddedPages[0] && scriptsOf(embeddedPages[0].html).length).toBeGreaterThan(1);
});

test('an embedded page shows its step, leads to the site in a window of its own, and asks for nothing', () => {
	const faults = positions.flatMap(({ locale, flow, step, path, page }) => {
		const embedded = embeddedByPath.get(path);
		if (!embedded) return [`${path} is missing`];
		const { $ } = embedded;
		const shown = $('article:not([hidden])');
		const wanted = {
			title: $('title')
				.text()
				.startsWith(step ? '' : flow.title[locale]),
			heading: shown.find('h1').text() === plainText((step?.title ?? flow.title)[locale]),
			caption:
				shown.find('h1 + p').text().trim() === plainText((step?.caption ?? flow.summary)[locale]),
			'one caption': shown.length === 1,
			'every caption': $('article').length === flow.steps.length + 1,
			'link back': shown.find('.whole a').attr('href') === base + page,
			picture: $('.picture')
				.toArray()
				.every(({ attribs }) => attribs['data-step'] === (step?.id ?? '')),
		};
		const away = $('a[href]')
			.toArray()
			.map(({ attribs }) => attribs)
			.filter(({ href = '', target, rel }) => {
				const isInside = href.startsWith(`${base}/embed/${locale}/${flow.id}/`);
				return !isInside && !(target === '_blank' && rel === 'noopener');
			});
		return [
			...Object.entries(wanted).flatMap(([name, isSo]) => (isSo ? [] : [`${path}: ${name}`])),
			...away.map(({ href }) => `${path} leaves its frame to ${href ?? ''}`),
		];
	});
	expect(faults).toEqual([]);
});

test('the picture of an embedded page is that of its step, but for its links', () => {
	const bare = (html: string) =>
		html
			.replaceAll(/<a class="look"[^]*?<\/a>/g, '')
			.replaceAll(/ (?:href|target|rel|data-outcome|tabindex)="[^"]*"/g, '');
	const faults = positions.flatMap(({ path, page }) => {
		const [embedded, whole] = [embeddedByPath.get(path), pageByPath.get(page)].map((found) =>
			bare(found?.$('figure.picture-frame').first().html() ?? ''),
		);
		return embedded !== '' && embedded === whole ? [] : [path];
	});
	expect(faults).toEqual([]);
});

const { width, height } = {
	width: { type: 'integer', minimum: 1 },
	height: { type: 'integer', minimum: 1 },
};

/** What https://oembed.com/ says of an answer of the type `rich`. */
const answer = {
	type: 'object',
	required: [
		'version',
		'type',
		'title',
		'provider_name',
		'provider_url',
		'html',
		'width',
		'height',
	],
	properties: {
		version: { const: '1.0' },
		type: { const: 'rich' },
		title: { type: 'string', minLength: 1 },
		author_name: { type: 'string' },
		author_url: { type: 'string', format: 'uri' },
		provider_name: { type: 'string', minLength: 1 },
		provider_url: { type: 'string', format: 'uri' },
		cache_age: { type: 'integer' },
		html: { type: 'string', minLength: 1 },
		width,
		height,
		thumbnail_url: { type: 'string', format: 'uri' },
		thumbnail_width: width,
		thumbnail_height: height,
	},
	dependentRequired: {
		thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
		thumbnail_width: ['thumbnail_url'],
		thumbnail_height: ['thumbnail_url'],
	},
	additionalProperties: false,
};
const ajv = new Ajv2020({ allErrors: true, strict: true });
formats(ajv);
const validate = ajv.compile(answer);

function fileAt(address: string): URL {
	return new URL(`.${new URL(address).pathname.slice(base.length)}`, dist);
}

test('every flow and step names an answer for oEmbed, which gives a frame with a title', () => {
	const faults = positions.flatMap(({ path, page }) => {
		const link = pageByPath.get(page)?.$('link[type="application/json+oembed"]');
		const address = link?.attr('href') ?? '';
		if (address !== `${origin}${base}${path}${embedFile}`) return [`${page} names ${address}`];
		if (!existsSync(fileAt(address))) return [`${address} is not there`];
		const found: unknown = JSON.parse(readFileSync(fileAt(address), 'utf8'));
		if (!validate(found)) return [`${address}: ${ajv.errorsText(validate.errors)}`];
		const { html, title, thumbnail_url: thumbnail } = found as Record<string, string>;
		const frame = load(html ?? '', null, false)('iframe');
		return [
			...(existsSync(fileAt(thumbnail ?? ''))
				? []
				: [`${address}: ${thumbnail ?? 'no'} thumbnail`]),
			...(frame.attr('src') === `${origin}${base}${path}` ? [] : [`${address}: another page`]),
			...(frame.attr('title') === title ? [] : [`${address}: a frame without its title`]),
		];
	});
	expect(faults).toEqual([]);
	expect(validate({ version: '1.0', type: 'rich' }), 'a poor answer is noticed').toBe(false);
	const others = builtPages.filter(
		({ path, $ }) =>
			$('link[type="application/json+oembed"]').length > 0 &&
			!positions.some(({ page }) => page === path),
	);
	expect(others.map(({ path }) => path)).toEqual([]);
});

test('the HTML that a page offers for embedding is what oEmbed gives', () => {
	const others = positions.filter(({ page, path }) => {
		const offered = pageByPath.get(page)?.$('[data-take] input').attr('value');
		const { html } = JSON.parse(readFileSync(new URL(`.${path}${embedFile}`, dist), 'utf8')) as {
			html: string;
		};
		return offered !== html;
	});
	expect(others.map(({ page }) => page)).toEqual([]);
});

test('where _headers is read, every page but the embedded ones refuses to stand in foreign frames', () => {
	const text = readFileSync(new URL('_headers', dist), 'utf8');
	const rules = text.split(/\n(?=\/)/).flatMap((rule) => {
		const [, pattern] = /^(\/\S*)\n/.exec(rule) ?? [];
		return pattern !== undefined && rule.includes("frame-ancestors 'self'") ? [pattern] : [];
	});
	const isRefused = (path: string) =>
		rules.some((rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule));
	expect(builtPages.map(({ path }) => path).filter((path) => !isRefused(path))).toEqual([]);
	expect(embeddedPages.map(({ path }) => path).filter(isRefused)).toEqual([]);
});
