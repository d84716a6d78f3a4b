import type { AuthorProblem } from './author-error.ts';
import { type Locale, locales } from './locale.ts';
import { nearest } from './nearest.ts';

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
		...pages.flatMap((page) => findMissingTwin(page, pages)),
		...pages.flatMap(checkHeadings),
		...pages.flatMap((page) => compareHeadings(page, pages)),
	];
}

function findMissingTwin(page: ProsePage, pages: readonly ProsePage[]): AuthorProblem[] {
	return locales
		.filter((locale) => !pages.some((other) => other.path === page.path && other.locale === locale))
		.map((locale) => ({
			where: page.file,
			problem: `the page has no translation in ${locale}`,
			value: page.path,
			nearest: nearest(
				page.path,
				pages.filter((other) => other.locale === locale).map(({ path }) => path),
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
	const twin = pages.find((other) => other.path === page.path && other.locale !== page.locale);
	if (!twin) return [];
	const [mine, theirs] = [page, twin].map(({ source }) =>
		headingsOf(source).flatMap(({ id }) => (id === undefined ? [] : [id])),
	);
	const at = mine?.findIndex((id, index) => id !== theirs?.[index]) ?? -1;
	const differs = at !== -1 || mine?.length !== theirs?.length;
	if (!differs || !mine || !theirs) return [];
	const first = at === -1 ? mine.length : at;
	return [
		{
			where: twin.file,
			problem: `the headings are others than in ${page.file}`,
			value: `heading ${String(first + 1)}: ${theirs[first] ?? 'none'}`,
			nearest: mine[first] ?? 'no further heading',
			todo: 'give both languages the same headings with the same ids, in the same order',
		},
	];
}

/** The headings of a text from h2 on, outside of code blocks. */
function headingsOf(source: string): readonly Heading[] {
	const withoutCode = source.replace(/^(```|~~~)[^]*?^\1/gm, (block) =>
		block.replace(/[^\n]/g, ' '),
	);
	return withoutCode.split('\n').flatMap((text, index) => {
		if (!/^#{2,6}\s/.test(text)) return [];
		return [{ id: /\{#([a-z0-9-]+)\}\s*$/.exec(text)?.[1], text, line: index + 1 }];
	});
}
