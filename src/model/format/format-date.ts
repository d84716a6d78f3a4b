import type { Locale } from '../locale.ts';

/** A date for people, with its form for `<time datetime>`. */
export interface FormattedDate {
	readonly iso: string;
	readonly text: string;
}

/** Gives a date no more exactly than it is known: a year, a month or a day. */
export function formatDate(iso: string, locale: Locale): FormattedDate {
	const known = iso.split('-').length;
	const format = new Intl.DateTimeFormat(locale, {
		year: 'numeric',
		month: known > 1 ? 'long' : undefined,
		day: known > 2 ? 'numeric' : undefined,
		timeZone: 'UTC',
	});
	return { iso, text: format.format(new Date(iso)) };
}
