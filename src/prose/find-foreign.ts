import type { Locale } from '../model/locale.ts';

/** Titles that are quoted and names in brackets stay what they are in every language. */
const names = /“[^”]*”|「[^」]*」|『[^』]*』|[（(][^）)]*[）)]/g;
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+/gu;
const latinWords = /[A-Za-z][\w'’,.;:-]*(?: [\w'’,.;:-]+){3,}/g;

/** Words that no English sentence does without and no name in a Japanese one has. */
const small =
	/(?:^| )(?:an?|are|be|by|for|from|has|have|in|is|it|not|of|on|that|the|this|to|was|were|with)(?= |$)/;

/**
 * Gives what is of the other language in a text: every word in Japanese letters in English; in
 * Japanese, where names are Latin, four words in a row with one among them that makes a sentence.
 */
export function findForeign(text: string, locale: Locale): readonly string[] {
	const own = text.replaceAll(names, ' ');
	return locale === 'en'
		? (own.match(japanese) ?? [])
		: (own.match(latinWords) ?? []).filter((words) => small.test(words));
}
