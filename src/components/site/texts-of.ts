import { getEntry } from 'astro:content';
import { interfaceFile } from '../../model/author-files.ts';
import type { Locale } from '../../model/locale.ts';

/** The texts of the interface in a language, for pages that are in more than one. */
export async function textsOf(locale: Locale) {
	const entry = await getEntry('i18n', locale);
	if (!entry) throw new Error(`There is no ${interfaceFile(locale)}.`);
	return entry.data;
}
