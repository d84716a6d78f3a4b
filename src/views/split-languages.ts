import { byLocale, type Locale, otherLocales, ownLetters } from '../model/locale.ts';

/** A stretch of a text, with its language where that is not the language of the text. */
interface Stretch {
	readonly text: string;
	readonly lang?: Locale;
}

/** What may be in another language, and which one that is. */
interface Foreign {
	readonly lang: Locale;
	readonly pattern: RegExp;
}

/** Of letters that another language has to itself, a whole quotation or a stretch. */
function inLetters(lang: Locale): readonly Foreign[] {
	const letters = ownLetters[lang];
	if (letters === undefined) return [];
	const pattern = new RegExp(`(?<=“)[^“”]*[${letters}][^“”]*(?=”)|[${letters}]+`, 'gu');
	return [{ lang, pattern }];
}

/** Names are Latin in every language; three words in quotation marks are a title in English. */
function titles(letters: string): Foreign {
	const pattern = new RegExp(
		`(?<=[「『])[A-Za-z][^「」『』${letters}]*(?: [^「」『』${letters} ]+){2,}(?=[」』])`,
		'gu',
	);
	return { lang: 'en', pattern };
}

const foreign = byLocale((locale) => {
	const letters = ownLetters[locale];
	return [
		...otherLocales(locale).flatMap(inLetters),
		...(letters === undefined ? [] : [titles(letters)]),
	];
});

/** Tells titles and words of other languages apart in a text of one language. */
export function splitLanguages(text: string, locale: Locale): readonly Stretch[] {
	return foreign[locale].reduce<readonly Stretch[]>(
		(stretches, other) =>
			stretches.flatMap((stretch) => (stretch.lang ? [stretch] : split(stretch.text, other))),
		text === '' ? [] : [{ text }],
	);
}

function split(text: string, { lang, pattern }: Foreign): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		stretches.push({ text: text.slice(end, match.index) }, { text: match[0], lang });
		end = match.index + match[0].length;
	}
	return [...stretches, { text: text.slice(end) }].filter((stretch) => stretch.text !== '');
}
