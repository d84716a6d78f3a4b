import type { Locale } from '../locale.ts';

/** The quotation marks of a language: outside, and within another quotation. */
const marks = {
	ja: { outer: ['「', '」'], inner: ['『', '』'] },
	en: { outer: ['“', '”'], inner: ['‘', '’'] },
} as const;

/** Prepares a text for the quotation marks that a sentence sets it in: its own become inner ones. */
export function nestQuotes(text: string, locale: Locale): string {
	const { outer, inner } = marks[locale];
	return text.replaceAll(outer[0], inner[0]).replaceAll(outer[1], inner[1]);
}
