import { getCollection } from 'astro:content';
import { pageAddress } from '../../data/site/addresses.ts';
import { pages } from '../../data/site/pages.ts';
import type { Locale } from '../../model/locale.ts';
import { findReferences } from '../../model/sources/find-references.ts';
import { numberCitations } from '../../prose/number-citations.ts';
import { groupBy } from '../../model/group-by.ts';

/** A page that cites something. */
interface CitingPage {
	readonly href: string;
	readonly title: string;
}

/** Gives, by the id of each reference, the pages of one language that cite it, each once. */
export async function listCitations(
	locale: Locale,
): Promise<Record<string, readonly CitingPage[]>> {
	const entries = await getCollection('docs', ({ id }) => id.startsWith(`${locale}/`));
	const prose = new Map(entries.map((entry) => [`/${entry.id}/`, entry]));
	const uses = pages.flatMap(({ path, name, shows = [] }) => {
		const href = pageAddress(locale, path);
		const entry = prose.get(href);
		const title = entry?.data.title ?? name?.[locale] ?? path;
		const ids = new Set([
			...numberCitations(entry?.body ?? '').map(({ id }) => id),
			...shows.flatMap(({ facts }) => findReferences(facts).map(({ id }) => id)),
		]);
		return [...ids].map((id) => ({ id, href, title }));
	});
	return Object.fromEntries(
		[...groupBy(uses, ({ id }) => id)].map(([id, citing]) => [
			id,
			citing.map(({ href, title }) => ({ href, title })),
		]),
	);
}
