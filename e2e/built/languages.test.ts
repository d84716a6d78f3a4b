import type { CheerioAPI } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { findForeign as findForeignWords } from '../../src/prose/find-foreign.ts';
import { splitLanguages } from '../../src/views/split-languages.ts';
import { builtPages, localeOf } from './read-dist.ts';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const latin = /\p{Script=Latin}/gu;
const spoken = ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'data-copied'];

/** Code and what nobody reads; the words in a picture come with labels of their own. */
const wordless = new Set(['script', 'style', 'code', 'pre', 'text']);

type TextsByLanguage = Map<string, Map<string, string>>;

/** Every text that a reader sees or hears, by the language that it is said to be in: where first. */
const said: TextsByLanguage = new Map();
/** What of it a reader hears, or sees by pointing: attributes. */
const heard: TextsByLanguage = new Map();
/** What of it a reader sees: what is only heard, or a title, cannot say its language in parts. */
const seen: TextsByLanguage = new Map();

function collect(path: string, nodes: readonly Node[], lang: string, parent = ''): void {
	for (const node of nodes) {
		if ('data' in node) {
			note(said, path, node.data, lang);
			if (parent !== 'title') note(seen, path, node.data, lang);
		}
		if (!('attribs' in node)) continue;
		const own = node.attribs['lang'] ?? lang;
		for (const name of spoken) {
			for (const texts of [said, heard]) note(texts, path, node.attribs[name] ?? '', own);
		}
		if (!wordless.has(node.name)) collect(path, node.children, own, node.name);
	}
}

function note(texts: TextsByLanguage, path: string, text: string, lang: string): void {
	const ofLanguage = texts.get(lang) ?? new Map<string, string>();
	if (!ofLanguage.has(text)) ofLanguage.set(text, path);
	texts.set(lang, ofLanguage);
}

for (const { path, $ } of builtPages) collect(path, $.root()[0]?.children ?? [], '');

/** Titles that are quoted and names in brackets stay what they are in every language. */
function withoutNames(text: string): string {
	return text.replaceAll(/“[^”]*”|[（(][^）)]*[）)]/g, '');
}

function isMostlyJapanese(text: string): boolean {
	const own = withoutNames(text);
	return (own.match(japanese)?.length ?? 0) > (own.match(latin)?.length ?? 0);
}

function findForeign(lang: string, isForeign: (text: string) => boolean): readonly string[] {
	return [...(said.get(lang) ?? [])]
		.filter(([text]) => isForeign(text))
		.map(([text, path]) => `${path}: ${text.trim().slice(0, 80)}`);
}

test('both languages are read', () => {
	expect(said.get('ja')?.size).toBeGreaterThan(1000);
	expect(said.get('en')?.size).toBeGreaterThan(1000);
});

test('nothing is escaped twice', () => {
	const isEscaped = (text: string) => /&(?:#x?[\da-f]+|amp|apos|gt|lt|quot);/i.test(text);
	expect(locales.flatMap((lang) => findForeign(lang, isEscaped))).toEqual([]);
});

test('what is said to be English is not Japanese', () => {
	expect(findForeign('en', isMostlyJapanese)).toEqual([]);
});

test('what is said to be Japanese has no English sentence in it', () => {
	expect(findForeign('ja', (text) => findForeignWords(text, 'ja').length > 0)).toEqual([]);
});

test('Japanese has no space before a bracket, and no day with slashes', () => {
	const isOdd = (text: string) => /(?:^|[^\w.]) \(|\d{4}\/\d{1,2}\/\d/.test(text);
	expect(findForeign('ja', isOdd)).toEqual([]);
});

test('what is only heard in English has no Japanese in it', () => {
	const foreign = [...(heard.get('en') ?? [])].filter(
		([text]) => findForeignWords(text, 'en').length > 0,
	);
	expect(foreign.map(([text, path]) => `${path}: ${text.slice(0, 80)}`)).toEqual([]);
});

test.each(locales)('titles in the other language say so on pages in %s', (locale) => {
	const unmarked = [...(seen.get(locale) ?? [])].filter(([text]) =>
		splitLanguages(text, locale).some(({ lang }) => lang !== undefined),
	);
	expect(unmarked.map(([text, path]) => `${path}: ${text.trim().slice(0, 80)}`)).toEqual([]);
});

test('titles and descriptions are in the language of their page', () => {
	const foreign = builtPages.filter(({ path, $ }) => {
		const locale = localeOf(path);
		const description = $('meta[name="description"]').attr('content') ?? '';
		if (locale === 'en') return [description, $('title').text()].some(isMostlyJapanese);
		return locale === 'ja' && description.search(japanese) === -1;
	});
	expect(foreign.map(({ path }) => path)).toEqual([]);
});
