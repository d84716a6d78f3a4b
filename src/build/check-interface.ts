import type { AuthorProblem } from '../model/author-error.ts';
import { type Locale, locales } from '../model/locale.ts';

/** The folder with the texts of the interface, one file for each language. */
export const interfaceFolder = 'src/content/i18n';

/** Every language without texts of the interface. Single texts are a matter of their schema. */
export function checkInterface(languages: readonly string[]): readonly AuthorProblem[] {
	return locales
		.filter((locale: Locale) => !languages.includes(locale))
		.map((locale) => ({
			where: `${interfaceFolder}/${locale}.json`,
			problem: 'the interface has no texts in this language',
			value: locale,
			todo: 'translate the file of another language',
		}));
}
