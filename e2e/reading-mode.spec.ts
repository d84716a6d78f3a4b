import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dist } from './base.ts';
import { onePageOfEachKind } from './page-kinds.ts';
import { expect, test } from './site.ts';

// What the reading mode of a browser keeps of a page: Firefox has Readability, others much the same.

const source = readFileSync(
	fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')),
	'utf8',
);

/**
 * Furniture: what acts on the page, notes about the page and its sources, headings that only name a
 * list, and the table behind a drawing.
 */
const furniture = [
	...['svg', 'form', 'select', 'button', '.controls', '.options', '.cite-card', '.sr-only'],
	...['.pagination-links', '.meta', '.corrected', '.extra', '.actions', 'h1', '[hidden]', 'nav'],
	...[
		'.back-link',
		'.claim-link',
		'.sources',
		'.freshness',
		'.source-links',
		'.claim-links',
		'.flow-time-names',
		'[data-has-hero] h2',
		'mobile-starlight-toc',
		'.legend',
		'.cite-page',
	],
].join(',');

// The list of all pages is a list of links and nothing else.
const pages = onePageOfEachKind().filter((path) => path !== '/' && !path.endsWith('/pages/'));

for (const locale of ['ja', 'en']) {
	test(`${locale}: reading modes keep the text, the citations and one drawing of two`, async ({
		page,
	}) => {
		await page.addScriptTag({ content: source });
		for (const path of pages.filter((one) => one.startsWith(`/${locale}/`))) {
			const html = readFileSync(new URL(`.${path}index.html`, dist), 'utf8');
			const read = await page.evaluate(
				([text, skipped]) => {
					const parse = () => new DOMParser().parseFromString(text, 'text/html');
					const plain = (words: string) => words.replaceAll(/\s+/g, '');
					const Reader = (
						window as unknown as {
							Readability: new (from: Document) => { parse(): { content: string } | null };
						}
					).Readability;
					const from = parse();
					const article = new Reader(parse()).parse()?.content ?? '';
					const kept = new DOMParser().parseFromString(article, 'text/html').body;
					const words = plain(kept.textContent);
					const main = from.querySelector('main') ?? from.body;
					for (const element of main.querySelectorAll(skipped)) element.remove();
					const lost: string[] = [];
					const walker = from.createTreeWalker(main, NodeFilter.SHOW_TEXT);
					while (walker.nextNode()) {
						const own = plain(walker.currentNode.textContent ?? '');
						const isShown = walker.currentNode.parentElement?.closest('script, style, template');
						if (!isShown && /\p{L}{2}/u.test(own) && !words.includes(own)) lost.push(own);
					}
					const labels = [...kept.querySelectorAll('svg[aria-label]')].map((svg) =>
						svg.getAttribute('aria-label'),
					);
					return {
						lost,
						share: lost.join('').length / plain(main.textContent).length,
						citations: words.match(/\[\d+\]/g)?.length ?? 0,
						cards: kept.querySelectorAll('[popover]').length,
						twice: labels.filter((label, index) => labels.indexOf(label) !== index),
					};
				},
				[html, furniture] as const,
			);
			const cited = html.match(/class="cite-number/g)?.length ?? 0;
			// A short line that stands alone between lists counts as one, and is left out.
			expect.soft(read.share, `${path}: lost: ${read.lost.join(' | ')}`).toBeLessThan(0.03);
			expect.soft(read.citations, `${path}: citations`).toBeGreaterThanOrEqual(cited);
			expect.soft(read.cards, `${path}: cards of citations in the text`).toBe(0);
			expect.soft(read.twice, `${path}: drawings that are there twice`).toEqual([]);
		}
	});
}
