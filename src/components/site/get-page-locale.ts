import { AstroError } from 'astro/errors';
import { isLocale, locales, type Locale } from '../../model/locale.ts';

/** The language of a page, from `Astro.currentLocale`. Throws an AstroError outside /ja/ and /en/. */
export function getPageLocale(currentLocale: string | undefined): Locale {
	if (isLocale(currentLocale)) return currentLocale;
	throw new AstroError(
		`A page of the language "${currentLocale}" shows references; they exist in ${locales.join(', ')}.`,
	);
}
