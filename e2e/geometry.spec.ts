import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pagedComponentIds } from '../src/data/architecture/components.ts';
import { connections } from '../src/data/architecture/connections.ts';
import { insideScenes } from '../src/views/inside-picture.ts';
import { installMeasures, measurePage } from './measure-page.ts';
import { dist } from './base.ts';
import { kindOf, listPages } from './page-kinds.ts';
import { aboutPages } from './test-memory.ts';
import { shareOut } from './share-out.ts';
import { at, expect, flowAddress, locales, overview, test, widths } from './site.ts';

/** The boxes at the two ends of each wire, also of those inside components. */
const ends = Object.fromEntries([
	...Object.entries(connections).flatMap(([id, { openedBy, to }]) =>
		['with-opener', 'against-opener'].map((information) => [
			`${id}/${information}`,
			[openedBy, to],
		]),
	),
	...pagedComponentIds
		.flatMap((id) => insideScenes(id).flatMap(({ wires }) => wires))
		.map(({ id, source, target }) => [id, [source, target]]),
]) as Readonly<Record<string, readonly string[]>>;

/** The smallest letters that may be, in CSS px, by the width of the window. */
const smallestLetters = new Map<number, number>([
	[320, 9],
	[390, 11],
]);

/** Spacing of letters, words and lines that a reader may ask for: WCAG 2.2, 1.4.12. */
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const twiceTheText = 'html { font-size: 200% !important; }';

/** Pages with a drawing. The steps of a flow share those of the flow, which shows its last one, too. */
const pages = listPages().filter(
	(path) =>
		kindOf(path) !== 'flows/*/*' &&
		/<svg [^>]*class="(?:picture|plot|flow-time)/.test(
			readFileSync(new URL(`${path.slice(1)}index.html`, dist), 'utf8'),
		),
);

/** Expects that everything that is drawn on a page as it stands can be read. */
async function expectSound(page: Page, smallest: number, where: string): Promise<void> {
	const { figures, pictures, wanted, given } = await measurePage(page, smallest);
	expect.soft(figures.findings, where).toEqual([]);
	expect(figures.figures, where).toBeGreaterThan(0);
	expect(figures.texts, where).toBeGreaterThan(1);
	for (const { findings, boxes, wires } of pictures) {
		expect.soft(findings, where).toEqual([]);
		expect(boxes, where).toBeGreaterThan(1);
		expect(wires, where).toBeGreaterThan(0);
	}
	expect.soft(wanted, `${where}: width of the page`).toBeLessThanOrEqual(given);
}

async function expectSoundAt(some: readonly number[], page: Page, where: string): Promise<void> {
	for (const width of some) {
		await page.setViewportSize({ width, height: 900 });
		await expectSound(page, smallestLetters.get(width) ?? 9, `${where}, ${width} px wide`);
	}
}

for (const some of shareOut(pages, 6)) {
	const title = `drawings of ${some[0] ?? ''} to ${some.at(-1) ?? ''} are sound at every width`;
	test(title, { annotation: aboutPages(some) }, async ({ page, context }) => {
		await installMeasures(context, ends);
		for (const path of some) {
			await page.emulateMedia({ forcedColors: 'none' });
			await page.goto(at(path));
			await expectSoundAt(widths, page, path);

			if (kindOf(path) === 'flows/*') {
				await page.locator('[data-figure]').press('End');
				await expect(page.locator('.controls [rel="next"]')).toHaveAttribute(
					'aria-disabled',
					'true',
				);
				await expectSoundAt([390, 1280], page, `${path}, last step`);
			}

			// The system has light colors of its own, and the chosen theme is the dark one.
			await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
			await page.emulateMedia({ forcedColors: 'active' });
			const spaced = await page.addStyleTag({ content: spacing });
			await expectSoundAt([320, 768, 1280], page, `${path}, spaced, forced colors`);
			await spaced.evaluate((style: Element) => style.remove());

			await page.addStyleTag({ content: twiceTheText });
			for (const width of [390, 1280]) {
				await page.setViewportSize({ width, height: 900 });
				await expectSound(page, 9, `${path}, text at 200 %, ${width} px wide`);
			}
		}
	});
}

test(
	'pages of every kind that has a drawing are measured',
	{ tag: '@smoke' },
	async ({ page, context }) => {
		const kinds = [...new Set(pages.map(kindOf))];
		expect(kinds).toEqual(expect.arrayContaining(['home', 'flows/*', 'components/*', 'history']));
		await installMeasures(context, ends);
		for (const locale of locales) {
			await page.goto(flowAddress(locale));
			await expectSoundAt(widths, page, flowAddress(locale));
			// Chips are drawn for every step and only hidden, so one page shows all of them.
			await expect(page.locator('.picture:visible .chip')).toHaveCount(overview.steps.length);
		}
	},
);
