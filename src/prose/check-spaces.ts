import type { AuthorProblem } from '../model/author-error.ts';
import type { Locale } from '../model/locale.ts';
import type { ProsePage } from './prose-page.ts';

/** What stands wrongly between a citation and the sentence after it, by language. */
const wrong: Readonly<Record<Locale, { pattern: RegExp; todo: string }>> = {
	ja: {
		pattern: /\/> +[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「『]/u,
		todo: 'remove the space: Japanese sentences follow each other without one',
	},
	en: { pattern: /\/>[A-Za-z]/, todo: 'put a space before the next sentence' },
};

/** Every citation that the next sentence follows in the manner of the other language. */
export function checkSpaces(pages: readonly ProsePage[]): readonly AuthorProblem[] {
	return pages.flatMap(({ file, locale, source }) =>
		source.split('\n').flatMap((line, index) => {
			const { pattern, todo } = wrong[locale];
			const found = pattern.exec(line);
			return found === null
				? []
				: [
						{
							where: `${file}:${String(index + 1)}`,
							problem: 'the space after a citation is that of the other language',
							value: line.slice(found.index, found.index + 12),
							todo,
						},
					];
		}),
	);
}
