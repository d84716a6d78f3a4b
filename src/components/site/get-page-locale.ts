import { AstroError } from 'astro/errors';
import { isLocale, locales, type Locale } from '../../model/locale.ts';

/**
 * Gives the language of a page, from `Astro.currentLocale`.
 * @throws AstroError on a page whose address does not begin with a language of the site.
 */
export function getPageLocale(currentLocale: string | undefined): Locale {
	if (isLocale(currentLocale)) return currentLocale;
	throw new AstroError(
		`A page is in the language "${currentLocale}". Its address has to begin with one of ${locales.join(', ')}.`,
	);
}
