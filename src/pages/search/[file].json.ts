import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { searchFileName, type SearchPart, searchParts } from '../../data/site/outputs.ts';
import { type Locale, locales } from '../../model/locale.ts';
import {
	type SearchEntry,
	type SearchName,
	type SearchText,
	type SearchTexts,
	splitEntries,
} from '../../model/search/search-entry.ts';
import { plainSections } from '../../prose/plain-sections.ts';
import { listSearchEntries, type SearchableTexts } from '../../views/list-search-entries.ts';

/** For each language what the search shows first, and the rest, which comes after it. */
export function getStaticPaths() {
	return locales.flatMap((locale) =>
		searchParts.map((part) => ({
			params: { file: searchFileName(locale, part) },
			props: { locale, part },
		})),
	);
}

interface Props extends Record<string, unknown> {
	readonly locale: Locale;
	readonly part: SearchPart;
}

export const GET: APIRoute<Props> = async ({ props: { locale, part } }) => {
	const [first, further] = splitEntries(listSearchEntries(locale, await readTexts(locale)));
	const texts: SearchTexts = { texts: first.map(textOf), further };
	return Response.json(part === 'names' ? first.map(nameOf) : texts);
};

async function readTexts(locale: Locale): Promise<SearchableTexts> {
	const [docs, references] = await Promise.all([
		getCollection('docs'),
		getCollection('references'),
	]);
	return {
		prose: docs
			.toSorted(byId)
			.filter(({ id }) => id.startsWith(`${locale}/`))
			.map(({ id, data, body = '' }) => ({
				path: `${id.slice(locale.length + 1)}/`,
				title: data.title,
				description: data.description ?? '',
				sections: plainSections(body),
			})),
		references: references.toSorted(byId).map(({ id, data }) => ({ id, reference: data })),
	};
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : 1;
}

function nameOf({ text: _text, requests: _requests, ...name }: SearchEntry): SearchName {
	return name;
}

function textOf({ text, requests = [] }: SearchEntry): SearchText {
	return { ...(text ? { text } : {}), ...(requests.length > 0 ? { requests } : {}) };
}
