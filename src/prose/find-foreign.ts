import { type Locale, otherLocales, ownLetters } from '../model/locale.ts';

/** Titles that are quoted and names in brackets stay what they are in every language. */
const names = /“[^”]*”|「[^」]*」|『[^』]*』|[（(][^）)]*[）)]/g;
const latinWords = /[A-Za-z][\w'’,.;:-]*(?: [\w'’,.;:-]+){3,}/g;

/** Words that no English sentence does without and no name in another language has. */
const small =
	/(?:^| )(?:an?|are|be|by|for|from|has|have|in|is|it|not|of|on|that|the|this|to|was|were|with)(?= |$)/;

/**
 * Gives what is of another language in a text: every word in letters that the other has to itself;
 * where the language itself has such letters, and names alone are Latin, four Latin words in a row
 * with one among them that makes an English sentence.
 */
export function findForeign(text: string, locale: Locale): readonly string[] {
	const own = text.replaceAll(names, ' ');
	const inOtherLetters = otherLocales(locale).flatMap((other) => {
		const letters = ownLetters[other];
		return letters === undefined ? [] : (own.match(new RegExp(`[${letters}]+`, 'gu')) ?? []);
	});
	if (ownLetters[locale] === undefined) return inOtherLetters;
	const sentences = (own.match(latinWords) ?? []).filter((words) => small.test(words));
	return [...inOtherLetters, ...sentences];
}
