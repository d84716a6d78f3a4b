import type { Page } from '@playwright/test';
import { onePageOfEachKind } from './page-kinds.ts';
import { at, expect, test, windows } from './site.ts';

const set = 'h1, h2, h3, h4, caption, figcaption, summary, .truth, .step-caption, .flow-not';
const paths = onePageOfEachKind().filter((path) => path.startsWith('/ja/'));

/** The lines that a phrase was torn over: a particle at the start, or nothing else on the last. */
async function findTorn(page: Page): Promise<readonly string[]> {
	return page.evaluate((selector) => {
		const linesOf = (element: Element): readonly string[] => {
			const lines: { text: string; bottom: number }[] = [];
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				for (const [index, letter] of [...(node.textContent ?? '')].entries()) {
					range.setStart(node, index);
					range.setEnd(node, index + 1);
					const { bottom, height, width } = range.getBoundingClientRect();
					if (width === 0) continue;
					const line = lines.at(-1);
					if (line && bottom < line.bottom + height / 2) line.text += letter;
					else lines.push({ text: letter, bottom });
				}
			}
			return lines.map(({ text }) => text.trim());
		};
		return [...document.querySelectorAll(`main :is(${selector})`)].flatMap((element) => {
			const lines = linesOf(element);
			const isTorn = (line: string, index: number) =>
				index > 0 &&
				(/^[をが、。]/u.test(line) ||
					(index === lines.length - 1 && /^[ぁ-ん、。]{1,2}$/u.test(line)));
			return lines.some(isTorn) ? [lines.join(' / ')] : [];
		});
	}, set);
}

test('no particle stands alone on a narrow page, and without our styles some would', async ({
	page,
}) => {
	await page.setViewportSize(windows.tall);
	const torn: string[] = [];
	const without: string[] = [];
	for (const path of paths) {
		await page.goto(at(path), { waitUntil: 'domcontentloaded' });
		torn.push(...(await findTorn(page)).map((lines) => `${path}: ${lines}`));
		if (without.length > 0) continue;
		await page.evaluate((selector) => {
			for (const element of document.querySelectorAll<HTMLElement>(selector)) {
				element.style.wordBreak = 'normal';
				element.style.textWrap = 'wrap';
			}
		}, set);
		without.push(...(await findTorn(page)));
	}
	expect(torn).toEqual([]);
	expect(without.length).toBeGreaterThan(0);
});
