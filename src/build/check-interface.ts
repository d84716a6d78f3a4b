import { interfaceFile } from '../model/author-files.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { locales } from '../model/locale.ts';

/** Every language without texts of the interface. Single texts are a matter of their schema. */
export function checkInterface(languages: readonly string[]): readonly AuthorProblem[] {
	return locales
		.filter((locale) => !languages.includes(locale))
		.map((locale) => ({
			where: interfaceFile(locale),
			problem: 'the interface has no texts in this language',
			value: locale,
			todo: 'translate the file of another language',
		}));
}
