import type { Locale } from '../model/locale.ts';

/** A stretch of a text, with its language where that is not the language of the text. */
interface Stretch {
	readonly text: string;
	readonly lang?: Locale;
}

const japanese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;

/** What is in the other language: a whole quotation that holds some of it, or a stretch of it. */
const foreign = {
	en: {
		lang: 'ja',
		pattern: new RegExp(`(?<=“)[^“”]*[${japanese}][^“”]*(?=”)|[${japanese}]+`, 'gu'),
	},
	// Names are Latin in Japanese, too; three words in quotation marks are a title.
	ja: {
		lang: 'en',
		pattern: new RegExp(
			`(?<=[「『])[A-Za-z][^「」『』${japanese}]*(?: [^「」『』${japanese} ]+){2,}(?=[」』])`,
			'gu',
		),
	},
} as const satisfies Record<Locale, { readonly lang: Locale; readonly pattern: RegExp }>;

/** Tells titles and words of the other language apart in a text of one language. */
export function splitLanguages(text: string, locale: Locale): readonly Stretch[] {
	const { lang, pattern } = foreign[locale];
	const stretches: Stretch[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		stretches.push({ text: text.slice(end, match.index) }, { text: match[0], lang });
		end = match.index + match[0].length;
	}
	return [...stretches, { text: text.slice(end) }].filter((stretch) => stretch.text !== '');
}
