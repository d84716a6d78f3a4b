/** The languages of the site, in the order in which they are offered. */
export const locales = ['ja', 'en'] as const;

/** A language of the site: also the first segment of every address and the `lang` of its pages. */
export type Locale = (typeof locales)[number];

/** A value in every language. A missing translation is a type error. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** Tells whether a piece of an address is a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
	return locales.some((locale) => locale === value);
}

/** Gives the languages to switch to, in the order in which they are offered. */
export function otherLocales(locale: Locale): readonly Locale[] {
	return locales.filter((other) => other !== locale);
}

/** Gives the language to switch to where there is room for one. */
export function otherLocale(locale: Locale): Locale {
	return otherLocales(locale)[0] ?? locale;
}

/** What stands between words and sentences. */
export const gaps: Localized = { ja: '', en: ' ' };

/** Makes a value of every language. */
export function byLocale<T>(make: (locale: Locale) => T): Localized<T> {
	return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}
