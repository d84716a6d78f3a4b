import type { AuthorProblem } from '../model/author-error.ts';
import { type Locale, locales } from '../model/locale.ts';
import { nearest } from '../model/nearest.ts';
import type { Heading } from './mdx-text.ts';
import type { ProsePage } from './prose-page.ts';
import { readMdx } from './read-mdx.ts';

/**
 * Every way in which the pages of the languages fall apart: a page that is no MDX, a page without
 * its translation, headings without an id, ids used twice, ids that only one language has or that
 * come in another order.
 */
export function checkPages(pages: readonly ProsePage[]): readonly AuthorProblem[] {
	return [
		...pages.flatMap(findBroken),
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

function findBroken({ file, source }: ProsePage): AuthorProblem[] {
	const { broken } = readMdx(source);
	if (!broken) return [];
	return [
		{
			where: `${file}:${String(broken.line)}`,
			problem: `not valid MDX: ${broken.message}`,
			value: source.split('\n')[broken.line - 1]?.trim() ?? '',
			todo: 'correct it; { and < begin code, unless they stand in `code` or behind a \\',
		},
	];
}

function checkHeadings(page: ProsePage): AuthorProblem[] {
	const { headings } = readMdx(page.source);
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
	if (page.locale !== locales[0] || isBroken(page)) return [];
	return pages
		.filter((other) => other.path === page.path && other.locale !== page.locale)
		.filter((translation) => !isBroken(translation))
		.flatMap((translation) => compareWith(page, translation));
}

function compareWith(page: ProsePage, translation: ProsePage): AuthorProblem[] {
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
			problem: `the headings differ from those in ${page.file}`,
			value: `heading ${String(at + 1)}: ${found?.id ?? 'none'}`,
			nearest: mine[at]?.id ?? 'no further heading',
			todo: 'give both languages the same headings with the same ids, in the same order',
		},
	];
}

function isBroken({ source }: ProsePage): boolean {
	return readMdx(source).broken !== undefined;
}

function identified({ source }: ProsePage): readonly Heading[] {
	return readMdx(source).headings.filter(({ id }) => id !== undefined);
}
