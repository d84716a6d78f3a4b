import { authorError } from '../author-error.ts';
import { isLocale } from '../locale.ts';

/** Where a site is served: an origin, and the path below which it lives. */
export interface SitePlace {
	readonly origin: string;
	/** Without a final slash: `/project`; empty for a site that has its host to itself. */
	readonly base: string;
}

/**
 * Reads the address of a site, such as `https://example.github.io/project`.
 * @throws Error when it is no address, or has what no address of a site has.
 */
export function readSitePlace(siteUrl: string): SitePlace {
	const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
	const isPlain = url?.search === '' && url.hash === '' && url.username === '';
	if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
		throw new Error(
			authorError({
				where: 'SITE_URL',
				problem: 'it is not the address of a site',
				value: siteUrl,
				nearest: 'https://example.org/project',
				todo: 'give scheme, host and, where there is one, the path; no query, no fragment',
			}),
		);
	}
	return { origin: url.origin, base: url.pathname.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '') };
}

/** Tells whether an address, as the browser asks for it, is below the base. */
function isBelow(base: string, address: string): boolean {
	return address === base || address.startsWith(`${base}/`);
}

/**
 * Puts the base before an address that is written from the root of the site, such as
 * `/ja/glossary/#term-pod`. Other addresses, and those that have it already, stay as they are.
 */
export function joinBase(base: string, address: string): string {
	const isOfSite = address.startsWith('/') && !address.startsWith('//');
	return isOfSite && !(base !== '' && isBelow(base, address)) ? base + address : address;
}

/** Takes the base off an address, so that it is written from the root of the site again. */
export function cutBase(base: string, address: string): string {
	return base !== '' && isBelow(base, address) ? address.slice(base.length) || '/' : address;
}

/**
 * Expects a base that cannot be taken for a part of the site: `folders` are those at its root.
 * @throws Error when the base is one of them, or when a language is part of it: pages would be
 * taken to be in that language.
 */
export function requireDistinctBase(base: string, folders: readonly string[]): void {
	const [first, ...further] = base.split('/').slice(1);
	const isFolder = first !== undefined && further.length === 0 && folders.includes(first);
	const language = [first, ...further].find(isLocale);
	if (!isFolder && language === undefined) return;
	throw new Error(
		authorError({
			where: 'SITE_URL',
			problem: 'its path is a part of the site itself',
			value: base,
			todo: `serve the site below a path without /${language ?? first ?? ''}/, or at the root of a host`,
		}),
	);
}
