import { hasSpaces, type Locale, type Localized } from '../model/locale.ts';
import type { SitePage } from '../model/site/page.ts';
import { textsIn } from '../model/texts-in.ts';
import { wordsOfMdx } from '../model/words-of-mdx.ts';

/** How much a reader takes in per minute: words, or letters where no spaces are between words. */
export const readingRates: Localized<number> = { ja: 500, en: 200 };

/**
 * Gives the minutes that a page takes to read, rounded up: those of its own prose and of the facts
 * that it shows, those of its steps included. Undefined where there is no text to count.
 */
export function minutesToRead(
	page: SitePage,
	{ pages, body = '' }: { readonly pages: readonly SitePage[]; readonly body?: string },
	locale: Locale,
): number | undefined {
	const steps = pages.filter(
		({ path, group }) => group === undefined && isRightBelow(path, page.path),
	);
	const facts = [page, ...steps].flatMap(({ shows = [] }) => shows.map((shown) => shown.facts));
	const shown = [...textsIn(facts)].filter((found) => found.locale === locale);
	const texts = [wordsOfMdx(body), ...shown.map(({ text }) => text)];
	const length = texts.reduce((sum, text) => sum + lengthOf(text, locale), 0);
	return length === 0 ? undefined : Math.ceil(length / readingRates[locale]);
}

function isRightBelow(path: string, parent: string): boolean {
	return path.startsWith(parent) && /^[^/]+\/$/.test(path.slice(parent.length));
}

function lengthOf(text: string, locale: Locale): number {
	const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
	return hasSpaces(locale) ? words.length : words.join('').length;
}
