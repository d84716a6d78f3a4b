import type { SitePage } from '../model/site/page.ts';
import type { ProsePage } from './prose-page.ts';

/** Addresses after the language of which the files of prose and the registry say different things. */
export interface AbsentPages {
	/** A file holds the page, and the registry does not know it. */
	readonly unlisted: readonly string[];
	/** The registry lists the page, and no language has a file of it. */
	readonly unwritten: readonly string[];
}

/** Finds the pages that only the files of prose, or only the registry has. */
export function findAbsentPages(
	prose: readonly ProsePage[],
	pages: readonly SitePage[],
): AbsentPages {
	const listed = pages.filter(({ origin }) => origin === 'prose').map(({ path }) => path);
	const written = [...new Set(prose.map(({ path }) => `${path}/`))];
	return {
		unlisted: written.filter((path) => !listed.includes(path)),
		unwritten: listed.filter((path) => !written.includes(path)),
	};
}
