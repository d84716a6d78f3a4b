import { getEntry } from 'astro:content';
import { siteTitle } from '../../data/site/identity.ts';
import { pages } from '../../data/site/pages.ts';
import { authorFiles } from '../../model/author-files.ts';
import type { Locale } from '../../model/locale.ts';

/**
 * Gives the title of a page in one language: its name in the registry, or, of a page of prose, its
 * own title; the home page is called by the name of the site. `page` is the address after the language, with a fragment or without.
 * @throws Error when there is no such page.
 */
export async function pageTitle(page: string, locale: Locale): Promise<string> {
	const [path = ''] = page.split('#');
	if (path === '') return siteTitle[locale];
	const name = pages.find((known) => known.path === path)?.name;
	if (name) return name[locale];
	const entry = await getEntry('docs', `${locale}/${path.replace(/\/$/, '')}`);
	if (entry) return entry.data.title;
	throw new Error(`${authorFiles.pages} has no page "${path}" that has a name or is prose.`);
}
