import { byLocale, type Locale, locales, type Localized } from '../model/locale.ts';
import { readMdx } from './read-mdx.ts';

/** By heading id: the hash of the section in every language when they last agreed. */
type PageRecord = Readonly<Record<string, Localized>>;

/** By the path of the page. */
export type TranslationRecords = Readonly<Record<string, PageRecord>>;

/** The hashes of the sections as they are now, by path and heading id. */
export type TranslationHashes = Readonly<
	Record<string, Readonly<Record<string, Partial<Localized>>>>
>;

/** A section whose translation has changed since the two last agreed. */
export interface StaleBlock {
	readonly path: string;
	readonly heading: string;
	/** The language in which the section is behind. */
	readonly stale: Locale;
}

/** A page as the comparison needs it. */
interface TranslatedPage {
	readonly path: string;
	readonly locale: Locale;
	readonly source: string;
}

/** Gives what tells whether a section has changed: its hash in each language. */
export function hashPages(
	pages: readonly TranslatedPage[],
	hash: (text: string) => string,
): TranslationHashes {
	const all: Record<string, Record<string, Partial<Record<Locale, string>>>> = {};
	for (const { path, locale, source } of pages) {
		const page = (all[path] ??= {});
		for (const [heading, text] of readMdx(source).blocks) {
			(page[heading] ??= {})[locale] = hash(text);
		}
	}
	return all;
}

/** The sections that some languages have changed and others have not, since all were recorded. */
export function findStale(
	records: TranslationRecords,
	now: TranslationHashes,
): readonly StaleBlock[] {
	return Object.entries(now).flatMap(([path, headings]) =>
		Object.entries(headings).flatMap(([heading, hashes]) => {
			const changed = changedIn(records[path]?.[heading], hashes);
			if (changed.length === 0) return [];
			const behind = locales.filter((locale) => !changed.includes(locale));
			return behind.map((stale) => ({ path, heading, stale }));
		}),
	);
}

/**
 * The records after an author has looked: sections that are new or that both languages have changed
 * count as in agreement. Where only one has changed the old record stays, and with it the notice,
 * until the translation follows or `agreed` says that it need not.
 */
export function updateRecords(
	records: TranslationRecords,
	now: TranslationHashes,
	agreed: (block: StaleBlock) => boolean = () => false,
): TranslationRecords {
	const kept = findStale(records, now).filter((block) => !agreed(block));
	return sortKeys(now, (path, headings) =>
		sortKeys(headings, (heading, hashes) => {
			const isKept = kept.some((block) => block.path === path && block.heading === heading);
			const old = records[path]?.[heading];
			return isKept && old ? old : recordOf(hashes);
		}),
	);
}

function recordOf(hashes: Partial<Localized>): Localized {
	return byLocale((locale) => hashes[locale] ?? '');
}

/** The languages that a section has changed in; none where nothing is recorded yet. */
function changedIn(
	record: Partial<Localized> | undefined,
	now: Partial<Localized>,
): readonly Locale[] {
	if (record === undefined) return [];
	return locales.filter(
		(locale) =>
			now[locale] !== undefined && record[locale] !== undefined && now[locale] !== record[locale],
	);
}

function sortKeys<T, R>(
	record: Readonly<Record<string, T>>,
	map: (key: string, value: T) => R,
): Record<string, R> {
	return Object.fromEntries(
		Object.entries(record)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, value]) => [key, map(key, value)]),
	);
}
