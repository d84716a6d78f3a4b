import { byLocale, type Locale } from '../locale.ts';

// Recorded times have at most four digits after the point, in milliseconds; seven in seconds.
const formats = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 7 }));

/** Gives a number as it is, with its thousands separated; the minus is the typographic one. */
export function formatNumber(value: number, locale: Locale): string {
	return formats[locale].format(value).replace('-', '−');
}
