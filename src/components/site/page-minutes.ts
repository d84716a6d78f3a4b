import { getEntry } from 'astro:content';
import { pages } from '../../data/site/pages.ts';
import { authorFiles } from '../../model/author-files.ts';
import type { Locale } from '../../model/locale.ts';
import { minutesToRead } from '../../views/reading-time.ts';

/** Gives the minutes that a page takes to read; none where it has no text to count. */
export async function pageMinutes(path: string, locale: Locale): Promise<number | undefined> {
	const page = pages.find((known) => known.path === path);
	if (!page) throw new Error(`${authorFiles.pages} has no page "${path}".`);
	const entry =
		page.origin === 'prose'
			? await getEntry('docs', `${locale}/${path.replace(/\/$/, '')}`)
			: undefined;
	return minutesToRead(page, { pages, body: entry?.body ?? '' }, locale);
}
