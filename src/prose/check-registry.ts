import { authorFiles, authorFolders } from '../model/author-files.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { nearest } from '../model/nearest.ts';
import type { SitePage } from '../model/site/page.ts';
import type { ProsePage } from './prose-page.ts';

/** The file that lists every page of the site. */
const registry = authorFiles.pages;

/**
 * Every difference between the pages of prose and the registry of pages: a file that the registry
 * does not know would be on no list and in no sidebar, an entry without a file would lead nowhere.
 */
export function checkRegistry(
	prose: readonly ProsePage[],
	pages: readonly SitePage[],
): readonly AuthorProblem[] {
	const listed = pages.filter(({ origin }) => origin === 'prose').map(({ path }) => path);
	const written = prose.map(({ path }) => `${path}/`);
	return [
		...prose
			.filter(({ path }) => !listed.includes(`${path}/`))
			.map(({ file, path }) => ({
				where: file,
				problem: 'the page is not in the registry of pages',
				value: `${path}/`,
				nearest: nearest(`${path}/`, listed),
				todo: `add it to ${registry}, or correct the name of the file`,
			})),
		...listed
			.filter((path) => !written.includes(path))
			.map((path) => ({
				where: registry,
				problem: 'no file of prose holds this page',
				value: path,
				nearest: nearest(path, written),
				todo: `write ${authorFolders.prose}/<language>/${path.replace(/\/$/, '')}.mdx in every language`,
			})),
		...pages
			.filter(({ path }, index) => pages.findIndex((other) => other.path === path) !== index)
			.map(({ path }) => ({
				where: registry,
				problem: 'two entries have the same address',
				value: path,
				todo: 'leave one of them out',
			})),
	];
}
