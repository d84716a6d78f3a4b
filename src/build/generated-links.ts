import { pageAddress } from '../data/site/addresses.ts';
import { bookPath } from '../data/site/book.ts';
import { pages } from '../data/site/pages.ts';
import { isLocale, type Locale, locales } from '../model/locale.ts';

/** Gives the addresses of one language that come from data, not from a file of prose. */
export function generatedAddresses(locale: Locale): readonly string[] {
	const fromData = pages.filter(({ origin }) => origin === 'data').map(({ path }) => path);
	return [...fromData, bookPath].map((path) => pageAddress(locale, path));
}

/** Gives the ids that come from data, by the address of their page, in every language. */
export function generatedIds(): ReadonlyMap<string, readonly string[]> {
	return new Map(
		locales.flatMap((locale) =>
			pages.flatMap(({ path, ids }): [string, readonly string[]][] =>
				ids ? [[pageAddress(locale, path), ids]] : [],
			),
		),
	);
}

const addresses = new Map(
	locales.map((locale) => [locale, new Set(generatedAddresses(locale))] as const),
);

/**
 * Tells whether a link on a page of prose leads to a page that comes from data, in the same
 * language. The link validator knows only pages of prose; links to the other language stay its own.
 */
export function isGeneratedLink({ link, slug }: { link: string; slug: string }): boolean {
	const locale = slug.replace(/^\//, '').split('/')[0];
	const [address = ''] = link.split(/[?#]/);
	return isLocale(locale) && (addresses.get(locale)?.has(address) ?? false);
}
