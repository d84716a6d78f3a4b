import { bookPath } from '../data/site/book.ts';
import { locales } from '../model/locale.ts';

/** A page in the sitemap, with the same page in other languages. */
export interface SitemapEntry {
	readonly url: string;
	readonly links?: readonly { readonly url: string; readonly lang: string }[] | undefined;
}

/**
 * Names the home page of each language once. The page at the root is in every language, and the
 * sitemap's own rule would call it one more home page in the first. `root` is its whole address.
 */
export function nameHomePages<Entry extends SitemapEntry>(entry: Entry, root: string): Entry {
	const homes = locales.map((lang) => ({ lang, url: `${root}${lang}/` }));
	const isHome = entry.url === root || homes.some(({ url }) => url === entry.url);
	return isHome ? { ...entry, links: [...homes, { lang: 'x-default', url: root }] } : entry;
}

/** Tells whether search engines are to list a page: the book says again what other pages say. */
export function isInSitemap(address: string): boolean {
	return !address.endsWith(`/${bookPath}`);
}
