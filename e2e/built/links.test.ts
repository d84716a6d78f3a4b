import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { base, dist } from '../base.ts';
import { builtPages, embeddedPages, localeOf, pageByPath } from './read-dist.ts';

const pages = [...builtPages, ...embeddedPages];

const idsByPath = new Map(
	pages.map(({ path, $ }) => [
		path,
		$('[id]')
			.toArray()
			.map(({ attribs }) => attribs['id'] ?? ''),
	]),
);

test('no page has one id twice', () => {
	const twice = [...idsByPath].flatMap(([path, ids]) =>
		ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
	);
	expect(twice).toEqual([]);
});

const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'];

test('what refers to a part of its page by an id refers to one that is there', () => {
	const broken = builtPages.flatMap(({ path, $ }) => {
		const ids = new Set(idsByPath.get(path));
		return referring.flatMap((name) =>
			$(`[${name}]`)
				.toArray()
				.flatMap((element) => $(element).attr(name)?.split(/\s+/) ?? [])
				.filter((id) => !ids.has(id))
				.map((id) => `${path}: ${name}="${id}"`),
		);
	});
	expect([...new Set(broken)]).toEqual([]);
});

test('every link, every fragment and every file that a page asks for is there', () => {
	const broken = new Set<string>();
	for (const { path, $ } of pages) {
		const from = `http://site${base}${path}`;
		for (const element of $('[href], [src]').toArray()) {
			const { href, src } = element.attribs;
			const address = href ?? src ?? '';
			if (address === '') broken.add(`${path}: an empty link`);
			const written = new URL(address, from);
			// The head names the real site; links in the body stay on the site that is read.
			const isOwn = written.host === 'site' || $(element).closest('head').length > 0;
			if (!isOwn) {
				const isPublic = written.protocol === 'https:' && written.hostname !== 'localhost';
				if (!isPublic) broken.add(`${path} → ${address}: not a public address`);
				continue;
			}
			if (!written.pathname.startsWith(`${base}/`)) {
				broken.add(`${path} → ${address}: not below ${base}/`);
				continue;
			}
			const goal = written.pathname.slice(base.length);
			const ids = idsByPath.get(goal);
			const fragment = decodeURIComponent(written.hash.slice(1));
			if (!ids && (goal.endsWith('/') || !existsSync(new URL(goal.slice(1), dist))))
				broken.add(`${path} → ${address}: nothing is there`);
			else if (ids && fragment !== '' && !ids.includes(fragment))
				broken.add(`${path} → ${address}: no such fragment`);
		}
	}
	expect([...broken]).toEqual([]);
});

test('a link stays in the language of its page, unless it says that it does not', () => {
	const astray = builtPages.flatMap(({ path, $ }) => {
		const own = localeOf(path);
		if (own === undefined) return [];
		const others = locales.filter((locale) => locale !== own).map((locale) => `${base}/${locale}/`);
		return $('body a[href]:not([hreflang])')
			.toArray()
			.map(({ attribs }) => attribs['href'] ?? '')
			.filter((href) => others.some((other) => href.startsWith(other)))
			.map((href) => `${path} → ${href}`);
	});
	expect([...new Set(astray)]).toEqual([]);
});

test('the addresses that the player plays are pages of its language', () => {
	const astray = builtPages.flatMap(({ path, $ }) =>
		$('[data-props]')
			.toArray()
			.flatMap(({ attribs }) => {
				const props = JSON.parse(attribs['data-props'] ?? '') as {
					positions: { address: string }[];
				};
				return props.positions.map(({ address }) => address);
			})
			.filter((address) => {
				const goal = address.slice(base.length);
				return !pageByPath.has(goal) || localeOf(goal) !== localeOf(path);
			})
			.map((address) => `${path} → ${address}`),
	);
	expect(astray).toEqual([]);
});
