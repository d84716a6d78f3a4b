import { byLocale, type Locale } from '../locale.ts';

/** A date for people, with its form for `<time datetime>`. */
export interface FormattedDate {
	readonly iso: string;
	readonly text: string;
}

/** What is known of a date that has one, two or three parts. */
const known = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

const formats = byLocale((locale) =>
	known.map((parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })),
);

/** Gives a date no more exactly than it is known: a year, a month or a day. */
export function formatDate(iso: string, locale: Locale): FormattedDate {
	const format = formats[locale][iso.split('-').length - 1];
	if (!format) throw new RangeError(`${iso} is not a year, a month or a day.`);
	return { iso, text: format.format(new Date(iso)) };
}
