import type { AuthorProblem } from '../model/author-error.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import { nearest } from '../model/nearest.ts';
import type { Link } from './mdx-text.ts';
import type { ProsePage } from './prose-page.ts';
import { readMdx } from './read-mdx.ts';

/** The pages that come from data, not from a file of prose. */
export interface GeneratedPages {
	readonly has: (address: string, locale: Locale) => boolean;
	/** Those that an author is likely to link to, to name the nearest. */
	readonly addresses: readonly string[];
	/** The ids on them, by address, where they are known. */
	readonly ids: ReadonlyMap<string, readonly string[]>;
}

/**
 * Every link within the site that leads nowhere, to an id that its page does not have, or into the other
 * language. The link validator sees them too, but late, and it does not know what was meant.
 */
export function checkLinks(
	pages: readonly ProsePage[],
	generated: GeneratedPages,
): readonly AuthorProblem[] {
	const idsByAddress = new Map([
		...generated.ids,
		...pages.map((page) => [addressOf(page), idsOn(page)] as const),
	]);
	const known = {
		idsByAddress,
		has: (address: string, locale: Locale) =>
			idsByAddress.has(address) || generated.has(address, locale),
		addresses: [...new Set([...idsByAddress.keys(), ...generated.addresses])],
	};
	return pages.flatMap((page) =>
		linksOf(page.source).flatMap(({ url, line }) =>
			checkLink(`${page.file}:${String(line)}`, url, page, known),
		),
	);
}

interface Known {
	readonly has: (address: string, locale: Locale) => boolean;
	readonly addresses: readonly string[];
	readonly idsByAddress: ReadonlyMap<string, readonly string[]>;
}

function checkLink(where: string, url: string, page: ProsePage, known: Known): AuthorProblem[] {
	const [path = '', id] = url.split('#');
	const address = path === '' ? addressOf(page) : (path.split('?')[0] ?? '');
	if (isFile(address)) return [];
	const [, locale] = address.split('/');
	if (isLocale(locale) && locale !== page.locale) {
		const meant = `/${page.locale}${address.slice(locale.length + 1)}`;
		return [
			describe(where, 'a link into the other language', url, nearestIn(known, meant, page.locale)),
		];
	}
	if (!known.has(address, page.locale)) {
		const meant = nearestIn(known, address, page.locale);
		return [describe(where, 'a link that leads nowhere', url, meant)];
	}
	const ids = known.idsByAddress.get(address);
	if (id === undefined || id === '' || !ids || ids.includes(id)) return [];
	const meant = nearest(id, ids);
	return [
		describe(
			where,
			'a link to an id that its page does not have',
			url,
			meant && `${path}#${meant}`,
		),
	];
}

/** Files of `public/` are the link validator's. */
function isFile(address: string): boolean {
	return /\.[a-z0-9]+$/.test(address);
}

/** The nearest address of a language, of the same depth where there is one. */
function nearestIn({ addresses }: Known, address: string, locale: Locale): string | undefined {
	const meant = address.startsWith(`/${locale}/`) ? address : `/${locale}${address}`;
	const sameLanguage = addresses.filter((other) => other.startsWith(`/${locale}/`));
	const sameDepth = sameLanguage.filter((other) => depthOf(other) === depthOf(meant));
	return nearest(meant, sameDepth) ?? nearest(meant, sameLanguage);
}

function depthOf(address: string): number {
	return address.split('/').filter((part) => part !== '').length;
}

function describe(
	where: string,
	problem: string,
	value: string,
	meant: string | undefined,
): AuthorProblem {
	const todo =
		'correct the address: /language/…/ with its final slash, in the language of the page';
	return { where, problem, value, nearest: meant, todo };
}

function addressOf({ locale, path }: ProsePage): string {
	return `/${locale}/${path}/`.replace(/\/index\/$/, '/');
}

function idsOn({ source }: ProsePage): readonly string[] {
	return readMdx(source).headings.flatMap(({ id }) => id ?? []);
}

/** The links within the site, in Markdown and in elements. */
function linksOf(source: string): readonly Link[] {
	return readMdx(source).links.filter(({ url }) => /^(?:\/(?!\/)|#)/.test(url));
}
