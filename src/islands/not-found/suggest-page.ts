import { nearest } from '../../model/nearest.ts';

/** No address of the site is nearly as long; comparing one that is takes its time. */
const longest = 200;

/** A page of the site in one language. */
export interface KnownPage {
	/** Its address after the language, with its final slash. */
	readonly path: string;
	readonly title: string;
}

/**
 * The page whose address is nearest to one without a page, or nothing where none is near. `asked`
 * is what follows the language. A page that has moved keeps the last part of its address, so that
 * part alone counts, too.
 */
export function suggestPage(asked: string, pages: readonly KnownPage[]): KnownPage | undefined {
	const words = tidy(asked);
	if (words === '' || words.length > longest) return undefined;
	const byPath = pages.map((page) => ({ page, key: tidy(page.path) }));
	const byEnd = byPath.map(({ page, key }) => ({ page, key: lastOf(key) }));
	return findNear(words, byPath) ?? findNear(lastOf(words), byEnd);
}

function findNear(
	asked: string,
	candidates: readonly { readonly page: KnownPage; readonly key: string }[],
): KnownPage | undefined {
	const key = nearest(
		asked,
		candidates.map((candidate) => candidate.key),
	);
	if (key === undefined || !isNear(asked, key)) return undefined;
	return candidates.find((candidate) => candidate.key === key)?.page;
}

/** Whether at least three of five pairs of neighboring letters are the same in both. */
function isNear(a: string, b: string): boolean {
	const [ours, theirs] = [pairsOf(a), pairsOf(b)];
	const common = ours.filter((pair) => theirs.includes(pair)).length;
	return (2 * common) / (ours.length + theirs.length) >= 0.6;
}

function pairsOf(text: string): readonly string[] {
	return [...` ${text} `].slice(1).map((letter, index) => ` ${text} `.charAt(index) + letter);
}

function tidy(path: string): string {
	return path
		.toLowerCase()
		.replace(/(?:index)?\.html?$/, '')
		.replaceAll(/^\/+|\/+$/g, '');
}

function lastOf(path: string): string {
	return path.split('/').at(-1) ?? path;
}
