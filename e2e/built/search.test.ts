import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bookPath } from '../../src/data/site/book.ts';
import { findNames } from '../../src/islands/search/find-names.ts';
import { indexEntries } from '../../src/islands/search/search-index.ts';
import { segmentScripts } from '../../src/islands/search/segment-words.ts';
import { componentWords, pageWords, termWords } from '../../src/data/site/search-words.ts';
import { hasSpaces, locales, type Locale } from '../../src/model/locale.ts';
import {
	joinEntries,
	type SearchName,
	type SearchTexts,
} from '../../src/model/search/search-entry.ts';
import { dist } from '../base.ts';
import { nonsense, queries } from '../search/queries.ts';
import { pageByPath } from './read-dist.ts';

function read(locale: Locale, part: 'names' | 'texts'): string {
	return readFileSync(new URL(`search/${locale}-${part}.json`, dist), 'utf8');
}

function segmenterOf(locale: Locale) {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** What only the prose holds: it is not found by names alone. */
const inProse = /^(?:pod-birth\/|kep-|\/|RunPod|サイドカー)/;

describe.each(locales)('%s', async (locale) => {
	const names = JSON.parse(read(locale, 'names')) as SearchName[];
	const entries = joinEntries(names, JSON.parse(read(locale, 'texts')) as SearchTexts);
	const segment = segmenterOf(locale);
	const find = await indexEntries(entries, segment);
	const findName = await indexEntries(names, segment);
	const findByScripts = await indexEntries(entries, segmentScripts);
	const findQuickly = findNames(names);

	test('there are enough queries to tell', () => {
		expect(queries[locale].length).toBeGreaterThanOrEqual(60);
		expect(new Set(queries[locale].map(([query]) => query)).size).toBe(queries[locale].length);
	});

	test.each(queries[locale])('%s leads to %s', (query, first) => {
		const { entries: found, match } = find(query);
		expect(found.slice(0, 3).map(({ path }) => path)).toEqual(expect.arrayContaining([first]));
		expect({ first: found[0]?.path, match }).toEqual({ first, match: 'whole' });
		if (!inProse.test(query)) expect(findName(query).entries[0]?.path).toBe(first);
		// What is seen first stays first.
		expect([first, undefined]).toContain(findQuickly(query).entries[0]?.path);
	});

	test('a browser without a dictionary finds the same first', () => {
		const first = (one: typeof find, query: string) => one(query).entries[0]?.path;
		const asked = queries[locale].map(([query]) => query);
		const lost = asked.filter((query) => first(find, query) !== first(findByScripts, query));
		expect(lost).toEqual([]);
		// More than one word, and no space between them.
		if (!hasSpaces(locale)) expect(first(findByScripts, 'ポッドを作成')).toBe('glossary/#term-pod');
	});

	test('every other name leads to what it names, or to what shares it', () => {
		const named = [
			...Object.entries(componentWords).map(([id, words]) => [`components/${id}/`, words] as const),
			...Object.entries(termWords).map(([id, words]) => [`glossary/#term-${id}`, words] as const),
			...Object.entries(pageWords).map(([path, words]) => [path, words] as const),
		];
		const lost = named.flatMap(([path, words]) =>
			words.filter(
				(word) =>
					!find(word)
						.entries.slice(0, 2)
						.some((entry) => entry.path === path),
			),
		);
		expect(lost).toEqual([]);
	});

	test.each(nonsense)('%s finds nothing', (query) => {
		expect(find(query).entries).toEqual([]);
	});

	test.each([
		['kubelt', 'alike'],
		['kubelet asdfgh', 'part'],
		['kube-apiserver バナナ', 'part'],
		['ノードが壊れたとき', 'part'],
	])('what does not hold all of “%s” is told apart', (query, match) => {
		const found = find(query);
		expect(found.entries.length).toBeGreaterThan(0);
		expect(found.match).toBe(match);
	});

	test('a recorded request leads to its step', () => {
		const [best] = find('POST /api/v1/namespaces/default/pods').entries;
		expect(best?.kind).toBe('step');
		const requested = entries.filter(({ requests = [] }) => requests.length > 0);
		const ids = requested.flatMap(({ kind, path, requests = [] }) =>
			kind === 'step'
				? requests
						.filter((line) => /^[a-z-]+\/[a-z-]+$/.test(line))
						.map((id) => [id, path] as const)
				: [],
		);
		expect(ids.length).toBeGreaterThan(50);
		const lost = ids.filter(([id, path]) => !find(id).entries.some((entry) => entry.path === path));
		expect(lost).toEqual([]);
	});

	test('a word with and without its long vowel finds the same', () => {
		for (const word of ['ロードバランサ', 'スケジューラ', 'コントローラ', 'サーバ']) {
			const paths = (query: string) => find(query).entries.map(({ path }) => path);
			expect(paths(`${word}ー`), word).toEqual(paths(word));
		}
	});

	test('every entry has a place on a page, and every page is an entry', () => {
		const missing = entries
			.map(({ path }) => path)
			.filter((path) => {
				const [page = '', id] = path.split('#');
				const built = pageByPath.get(`/${locale}/${page}`);
				return built === undefined || (id !== undefined && built.$(`[id="${id}"]`).length !== 1);
			});
		expect(missing).toEqual([]);
		const listed = new Set(entries.map(({ path }) => path.split('#')[0]));
		const pages = [...pageByPath.keys()].filter((path) => path.startsWith(`/${locale}/`));
		const unlisted = pages.map((path) => path.slice(4)).filter((path) => !listed.has(path));
		// The home page has no name of its own, the print edition says what other pages say, and the
		// last is no page that one looks for.
		const known = ['', bookPath, '404/', '404.html'];
		expect(unlisted.filter((path) => !known.includes(path))).toEqual([]);
	});

	test('only prose is indexed: no text of a control, no mark of the sources', () => {
		const texts = JSON.parse(
			readFileSync(new URL(`../../src/content/i18n/${locale}.json`, import.meta.url), 'utf8'),
		) as Record<string, string>;
		const controls = Object.entries(texts).flatMap(([key, text]) =>
			key.startsWith('player.') && text.length > 4 && !text.includes('{{') ? [text] : [],
		);
		expect(controls.length).toBeGreaterThan(3);
		// The words of a control may be words of a sentence, but not of many.
		const everywhere = controls.filter(
			(control) => entries.filter(({ text = '' }) => text.includes(control)).length > 10,
		);
		expect(everywhere).toEqual([]);
		const marked = entries.filter(({ title, text = '' }) =>
			[title, text].some((said) => /<\/?[A-Z]|\{#|\]\(|\*\*/.test(said)),
		);
		expect(marked.map(({ path }) => path)).toEqual([]);
	});

	test('the first hit needs little, and all of the search less than 150 KB', () => {
		const script = globSync('_astro/search-panel*.js', { cwd: dist })
			.map((file) => gzipSync(readFileSync(new URL(file, dist))).length)
			.reduce((sum, size) => sum + size, 0);
		expect(script).toBeGreaterThan(1000);
		const sizeOf = (part: 'names' | 'texts') => gzipSync(read(locale, part)).length;
		expect(script + sizeOf('names')).toBeLessThan(30_000);
		expect(script + sizeOf('names') + sizeOf('texts')).toBeLessThan(150_000);
	});
});

test('nothing of the former index is left', () => {
	expect(existsSync(new URL('pagefind/', dist))).toBe(false);
});
