import { pages } from '../data/site/pages.ts';
import { readMdx } from '../prose/read-mdx.ts';
import type { IdsByPage } from '../model/site/check-place.ts';

/** What is needed of a page of prose: its address without the language, and its text. */
interface Prose {
	readonly path: string;
	readonly source: string;
}

/** The ids on every page: those that come from data, and those of the headings of its prose. */
export function idsByPage(prose: readonly Prose[], references: readonly string[]): IdsByPage {
	return new Map(
		pages.map(({ path, ids = [] }) => [
			path,
			[
				...ids,
				...(path === 'references/' ? references : []),
				...prose.filter((page) => `${page.path}/` === path).flatMap(headingIdsOf),
			],
		]),
	);
}

function headingIdsOf({ source }: Prose): readonly string[] {
	return readMdx(source).headings.flatMap(({ id }) => id ?? []);
}
