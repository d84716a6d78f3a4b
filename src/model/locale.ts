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

/**
 * Gives the languages to switch to: those that are offered after this one, then those before. Who
 * always takes the first comes by every language.
 */
export function otherLocales(locale: Locale): readonly Locale[] {
	const at = locales.indexOf(locale);
	return [...locales.slice(at + 1), ...locales.slice(0, at)];
}

/** Gives the language to switch to where there is room for one. */
export function otherLocale(locale: Locale): Locale {
	return otherLocales(locale)[0] ?? locale;
}

/** What stands between words and sentences. */
export const gaps: Localized = { ja: '', en: ' ' };

/**
 * The letters that a language has to itself, as the inside of a class in a pattern; none where it is
 * written in Latin letters, as names are in every language.
 */
export const ownLetters: Localized<string | undefined> = {
	ja: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々',
	en: undefined,
};

/** Tells whether a language puts spaces between words; where it does not, each letter says more. */
export function hasSpaces(locale: Locale): boolean {
	return gaps[locale] !== '';
}

/** Makes a value of every language. */
export function byLocale<T>(make: (locale: Locale) => T): Localized<T> {
	return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}
