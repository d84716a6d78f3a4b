import { fetchHtml, parseHtml } from '../site/trusted-html.ts';
import { createTextSource } from './text-source.ts';

/** Gives a page of the site, or a part of one. Rejects when it cannot be had. */
export type PageSource = (address: string) => Promise<Document>;

/** Gives pages of the site, each fetched once. */
export function createPageSource(): PageSource {
	const textOf = createTextSource(fetchHtml);
	return async (address) => parseHtml(await textOf(address));
}
