import { authorFiles, authorFolders } from '../model/author-files.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { isNear, nearest } from '../model/nearest.ts';
import type { SitePage } from '../model/site/page.ts';
import { findAbsentPages } from './absent-pages.ts';
import type { ProsePage } from './prose-page.ts';

/** The file that lists every page of the site. */
const registry = authorFiles.pages;

/**
 * Every difference between the pages of prose and the registry of pages: a file that the registry
 * does not know would be on no list and in no sidebar, an entry without a file would lead nowhere.
 * A page in several languages is told once, and so is one whose files have another name.
 */
export function checkRegistry(
	prose: readonly ProsePage[],
	pages: readonly SitePage[],
): readonly AuthorProblem[] {
	const { unlisted, unwritten } = findAbsentPages(prose, pages);
	const paths = pages.map(({ path }) => path);
	const listed = pages.filter(({ origin }) => origin === 'prose').map(({ path }) => path);
	return [
		...unlisted.map((value) => ({
			where: prose.find(({ path }) => `${path}/` === value)?.file ?? registry,
			problem: 'the page is not in the registry of pages',
			value,
			nearest: nearest(value, unwritten.length > 0 ? unwritten : listed),
			todo: `add it to ${registry}, or correct the name of the file`,
		})),
		...unwritten
			.filter((path) => !unlisted.some((other) => isNear(other, path)))
			.map((path) => ({
				where: registry,
				problem: 'no file of prose holds this page',
				value: path,
				nearest: nearest(path, unlisted),
				todo: `write ${authorFolders.prose}/<language>/${path.replace(/\/$/, '')}.mdx in every language`,
			})),
		...paths
			.filter((path, index) => paths.indexOf(path) !== index)
			.map((path) => ({
				where: registry,
				problem: 'two entries have the same address',
				value: path,
				todo: 'leave one of them out',
			})),
	];
}
