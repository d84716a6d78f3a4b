import type { AuthorProblem } from '../model/author-error.ts';
import { type Locale, locales } from '../model/locale.ts';
import { nearest } from '../model/nearest.ts';

/** A page of prose, as it lies in the project. */
export interface ProsePage {
	/** Its file, from the root of the project. */
	readonly file: string;
	readonly locale: Locale;
	/** Its address without the language: the same for a page and its translation. */
	readonly path: string;
	/** The whole file, so that lines count as in an editor. */
	readonly source: string;
}

interface Heading {
	readonly id: string | undefined;
	readonly text: string;
	readonly line: number;
}

/**
 * Every way in which the pages of the languages fall apart: a page without its translation,
 * headings without an id, ids used twice, ids that only one language has or that come in another
 * order.
 */
export function checkPages(pages: readonly ProsePage[]): readonly AuthorProblem[] {
	return [
		...pages.flatMap((page) => findMissingTranslation(page, pages)),
		...pages.flatMap(checkHeadings),
		...pages.flatMap((page) => compareHeadings(page, pages)),
	];
}

function findMissingTranslation(page: ProsePage, pages: readonly ProsePage[]): AuthorProblem[] {
	const exists = (path: string, locale: Locale) =>
		pages.some((other) => other.path === path && other.locale === locale);
	return locales
		.filter((locale) => !exists(page.path, locale))
		.map((locale) => ({
			where: page.file,
			problem: `the page has no translation in ${locale}`,
			value: page.path,
			// A page that has its translation is not the one that was meant.
			nearest: nearest(
				page.path,
				pages
					.filter((other) => other.locale === locale && !exists(other.path, page.locale))
					.map(({ path }) => path),
			),
			todo: `write the same page in ${locale}, under the same path`,
		}));
}

function checkHeadings(page: ProsePage): AuthorProblem[] {
	const headings = headingsOf(page.source);
	return headings.flatMap(({ id, text, line }, index) => {
		const where = `${page.file}:${String(line)}`;
		if (id === undefined) {
			const todo = 'end the heading with an id that fits both languages, such as {#role}';
			return [{ where, problem: 'a heading without an id', value: text, todo }];
		}
		return headings.findIndex((other) => other.id === id) === index
			? []
			: [{ where, problem: 'two headings have the same id', value: id, todo: 'give each its own' }];
	});
}

function compareHeadings(page: ProsePage, pages: readonly ProsePage[]): AuthorProblem[] {
	if (page.locale !== locales[0]) return [];
	const translation = pages.find(
		(other) => other.path === page.path && other.locale !== page.locale,
	);
	if (!translation) return [];
	const [mine, theirs] = [identified(page), identified(translation)];
	const length = Math.max(mine.length, theirs.length);
	const at = Array.from({ length }, (_, index) => index).find(
		(index) => mine[index]?.id !== theirs[index]?.id,
	);
	if (at === undefined) return [];
	const found = theirs[at];
	return [
		{
			where: found ? `${translation.file}:${String(found.line)}` : translation.file,
			problem: `the headings are others than in ${page.file}`,
			value: `heading ${String(at + 1)}: ${found?.id ?? 'none'}`,
			nearest: mine[at]?.id ?? 'no further heading',
			todo: 'give both languages the same headings with the same ids, in the same order',
		},
	];
}

function identified({ source }: ProsePage): readonly Heading[] {
	return headingsOf(source).filter(({ id }) => id !== undefined);
}

/** The headings of a text from h2 on, outside of code. */
export function headingsOf(source: string): readonly Heading[] {
	return withoutCode(source)
		.split('\n')
		.flatMap((text, index) => {
			if (!/^#{2,6}\s/.test(text)) return [];
			const id = /\{#([a-z0-9-]+)\}\s*$/.exec(text)?.[1];
			return [{ id, text: source.split('\n')[index] ?? text, line: index + 1 }];
		});
}

/** A text with spaces in place of code blocks and code spans, so that every line keeps its number. */
export function withoutCode(source: string): string {
	return source.replace(/^(```|~~~)[^]*?^\1|`[^`\n]+`/gm, (code) => code.replace(/[^\n]/g, ' '));
}
