import type { CheerioAPI } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { builtPages, localeOf } from './read-dist.ts';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const latin = /\p{Script=Latin}/gu;
const spoken = ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'data-copied'];

/** Code and what nobody reads; the words in a picture come with labels of their own. */
const wordless = new Set(['script', 'style', 'code', 'pre', 'text']);

/** Every text that a reader sees or hears, by the language that it is said to be in: where first. */
const said = new Map<string, Map<string, string>>();

function collect(path: string, nodes: readonly Node[], lang: string): void {
	for (const node of nodes) {
		if ('data' in node) note(path, node.data, lang);
		if (!('attribs' in node)) continue;
		const own = node.attribs['lang'] ?? lang;
		for (const name of spoken) note(path, node.attribs[name] ?? '', own);
		if (!wordless.has(node.name)) collect(path, node.children, own);
	}
}

function note(path: string, text: string, lang: string): void {
	const texts = said.get(lang) ?? new Map<string, string>();
	if (!texts.has(text)) texts.set(text, path);
	said.set(lang, texts);
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

test('what is said to be English is not Japanese', () => {
	expect(findForeign('en', isMostlyJapanese)).toEqual([]);
});

test('what is said to be Japanese has no English sentence in it', () => {
	// A name or a heading may be Latin; a full stop after several words ends a sentence.
	const isEnglish = (text: string) =>
		/[a-z]\.(?:\s|$)/.test(text) && text.split(' ').length > 4 && text.search(japanese) === -1;
	expect(findForeign('ja', isEnglish)).toEqual([]);
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
