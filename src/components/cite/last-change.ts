import { filesOfPage } from '../../data/site/page-files.ts';
import type { Locale } from '../../model/locale.ts';

/**
 * Gives the newest change of the files that a page comes from: its commit and its day. Nothing where
 * the history is not known.
 */
export function lastChangeOf(path: string, locale: Locale) {
	const changes = filesOfPage(path, locale).flatMap((file) =>
		file.endsWith('/')
			? Object.entries(__LAST_CHANGES__).flatMap(([name, change]) =>
					name.startsWith(file) ? [change] : [],
				)
			: (__LAST_CHANGES__[file] ?? []),
	);
	const newest = changes.toSorted((a, b) => b.time - a.time)[0];
	if (!newest) return undefined;
	return { commit: newest.commit, day: new Date(newest.time * 1000).toISOString().slice(0, 10) };
}
