import { getEntry, render } from 'astro:content';
import { pagedComponentIds, components } from '../../data/architecture/components.ts';
import { claimSections } from '../../data/errata/claims.ts';
import { abilities } from '../../data/failures/abilities.ts';
import { terms } from '../../data/glossary.ts';
import { lanes } from '../../data/history/history.ts';
import { changeAnchor, claimAnchor, termAnchor } from '../../data/site/addresses.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import { pageTitle } from '../site/page-title.ts';

/**
 * Gives the name of a page, or of a part of it, in one language: the title of the page, and after
 * it that of the section. `page` is the address after the language.
 * @throws Error when there is no such page.
 */
export async function placeName(page: string, locale: Locale): Promise<string> {
	const [path = '', id] = page.split('#');
	const title = await pageTitle(page, locale);
	const part = id === undefined ? undefined : await partName(path, id, locale);
	return part === undefined ? title : `${title}: ${part}`;
}

async function partName(path: string, id: string, locale: Locale): Promise<string | undefined> {
	const named = partsFromData.get(`${path}#${id}`);
	if (named) return named[locale];
	const entry = await getEntry('docs', `${locale}/${path.replace(/\/$/, '')}`);
	const headings = entry ? (await render(entry)).headings : [];
	return headings.find(({ slug }) => slug === id)?.text;
}

/** The names of parts of the pages that come from data, by address after the language. */
const partsFromData: ReadonlyMap<string, Localized> = new Map([
	...claimSections.flatMap(({ title, claims }) =>
		claims.map(({ id }): [string, Localized] => [`errata/#${claimAnchor(id)}`, title]),
	),
	...lanes.flatMap(({ tracks }) =>
		tracks.flatMap(({ name, changes }) =>
			changes.map(({ id }): [string, Localized] => [`history/#${changeAnchor(id)}`, name]),
		),
	),
	...Object.entries(terms).map(([id, { name }]): [string, Localized] => [
		`glossary/#${termAnchor(id)}`,
		name,
	]),
	...pagedComponentIds.flatMap((component) =>
		abilities.map((ability): [string, Localized] => [
			`failures/#${component}-${ability.id}`,
			components[component].name,
		]),
	),
]);
