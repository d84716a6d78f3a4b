import type { AuthorProblem } from '../model/author-error.ts';
import { type Locale, locales } from '../model/locale.ts';
import { nearest } from '../model/nearest.ts';

/** The texts of the interface in one language, as they lie in the project. */
export interface TextFile {
	readonly file: string;
	readonly locale: Locale;
	/** The whole file, so that lines count as in an editor; empty where there is none. */
	readonly source: string;
}

/** Keys of Starlight's own texts, which a language may leave to Starlight. */
const starlight = /^(?:heading|search|skipLink|tableOfContents|expressiveCode)\./;

/**
 * Every mistake in the texts of the interface: a key that one language lacks, a key that nothing
 * shows, values in braces that differ between the languages. `code` is the source of everything
 * that shows texts: a key counts as shown when it stands there, whole or as the fixed start of a
 * template.
 */
export function checkInterfaceTexts(
	files: readonly TextFile[],
	code: string,
): readonly AuthorProblem[] {
	// Another check says which language has none.
	const there = files.filter(({ source }) => source !== '');
	const texts = there.map((file) => ({ ...file, texts: parse(file.source) }));
	const starts = [...code.matchAll(/[(\s]`(?<start>[\w.]+\.)\$\{/g)].flatMap(
		({ groups }) => groups?.['start'] ?? [],
	);
	const isShown = (key: string) =>
		starlight.test(key) ||
		code.includes(`'${key}'`) ||
		starts.some((start) => key.startsWith(start));
	const keys = [...new Set(texts.flatMap((file) => Object.keys(file.texts)))];
	return [
		...keys
			.filter((key) => !starlight.test(key))
			.flatMap((key) =>
				texts
					.filter((file) => !(key in file.texts))
					.map((file) => ({
						where: file.file,
						problem: `a text of the interface is missing in ${file.locale}`,
						value: key,
						nearest: nearest(
							key,
							Object.keys(file.texts).filter((own) => !inEvery(own, texts)),
						),
						todo: `write it in ${file.locale} too, under the same key`,
					})),
			),
		...keys
			.filter((key) => !isShown(key))
			.map((key) => ({
				where: lineOf(key, texts),
				problem: 'nothing shows this text of the interface',
				value: key,
				todo: `delete it in every language: ${locales.join(', ')}`,
			})),
		...keys.flatMap((key) => compareValues(key, texts)),
	];
}

type Parsed = TextFile & { readonly texts: Readonly<Record<string, string>> };

function compareValues(key: string, files: readonly Parsed[]): AuthorProblem[] {
	const [first, ...others] = files.filter((file) => key in file.texts);
	if (first === undefined) return [];
	const expected = valuesIn(first.texts[key]);
	return others
		.filter((file) => valuesIn(file.texts[key]) !== expected)
		.map((file) => ({
			where: lineOf(key, [file]),
			problem: `the text does not take the same values as in ${first.locale}`,
			value: `${key}: ${valuesIn(file.texts[key]) || 'none'}`,
			nearest: expected || 'none',
			todo: 'name the same values in double braces in every language',
		}));
}

function valuesIn(text = ''): string {
	const names = [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => `{{${name}}}`);
	return [...new Set(names)].sort().join(' ');
}

function inEvery(key: string, files: readonly Parsed[]): boolean {
	return files.every((file) => key in file.texts);
}

function parse(source: string): Readonly<Record<string, string>> {
	return JSON.parse(source) as Record<string, string>;
}

/** The first place where a key is written. */
function lineOf(key: string, files: readonly Parsed[]): string {
	const [file] = files.filter(({ texts }) => key in texts);
	if (file === undefined) return '';
	const line = file.source.split('\n').findIndex((text) => text.includes(`"${key}":`)) + 1;
	return `${file.file}:${line}`;
}
