import { joinSentences } from '../model/format/format-list.ts';
import { hasSpaces, type Locale } from '../model/locale.ts';
import { plainText } from '../model/plain-text.ts';

/** How many characters a description has: search engines cut longer ones, and pass over shorter. */
export const descriptionLength = { least: 50, most: 160 } as const;

/** How many characters services show of a title before they cut it. */
const titleLength = 70;

/**
 * Gives a title as services show it. One that is too long leaves out what it belongs to, after the
 * dash: the picture beside it says that, too.
 */
export function shortTitle(title: string): string {
	return title.length > titleLength ? title.replace(/ – .*$/, '') : title;
}

/**
 * Gives the description of a page: as many of the first sentences of a text as fit. Where one alone
 * is too long, or too short without the next, it ends within a sentence.
 */
export function describePage(text: string, locale: Locale): string {
	const { least, most } = descriptionLength;
	const sentences = splitSentences(plainText(text), locale);
	const counts = sentences.map((_, index) => index + 1);
	const whole = counts
		.map((count) => joinSentences(sentences.slice(0, count), locale))
		.findLast(({ length }) => length <= most);
	if (whole !== undefined && (whole.length >= least || whole === plainText(text))) return whole;
	return cut(plainText(text), locale, most);
}

/** Gives the sentences of a text, without what stands between them. */
export function splitSentences(text: string, locale: Locale): readonly string[] {
	return text.split(hasSpaces(locale) ? /(?<=[.?!]) / : /(?<=。)/).filter((part) => part !== '');
}

/** Ends a text at a comma or between words, with an ellipsis. */
function cut(text: string, locale: Locale, most: number): string {
	const room = text.slice(0, most - 1);
	const end = room.lastIndexOf(hasSpaces(locale) ? ' ' : '、');
	return `${room.slice(0, end === -1 ? undefined : end).replace(/[,;:]$/, '')}…`;
}
