import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { describeFonts } from './fonts.ts';
import { kindOf, listPages, onePageOfEachKind } from './page-kinds.ts';
import { aboutPages } from './test-memory.ts';
import { shareOut } from './share-out.ts';
import { at, expect, test } from './site.ts';

const fontsFile = new URL('__screenshots__/fonts.txt', import.meta.url);
// Chromium without windows rounds a few edges otherwise than Chromium with them.
const here = `${describeFonts()}\nbrowser: ${basename(findChromium() ?? '')}`;
const there = existsSync(fontsFile) ? readFileSync(fontsFile, 'utf8').trimEnd() : undefined;

const looks = [
	{ name: 'light-wide', locale: 'en', colorScheme: 'light', width: 1440, height: 1200 },
	{ name: 'dark-narrow', locale: 'ja', colorScheme: 'dark', width: 390, height: 1500 },
] as const;

const pages = [...onePageOfEachKind(listPages()), '/nowhere/'];

for (const { name, locale, colorScheme, width, height } of looks) {
	test.describe(name, () => {
		test.use({
			painted: true,
			colorScheme,
			viewport: { width, height },
			// The last one is about an address without a page.
			tolerated: [/status of 404/],
		});

		const own = pages.filter((path) => ['', locale, 'nowhere'].includes(path.split('/')[1] ?? ''));
		for (const some of shareOut(own, 6)) {
			const kinds = some.map((path) => kindOf(path).replaceAll('/', '-').replaceAll('*', 'one'));

			test(
				`${kinds.join(', ')} look as they did`,
				{ annotation: aboutPages(some) },
				async ({ page }, { config }) => {
					const isUpdate = ['all', 'changed'].includes(config.updateSnapshots);
					test.skip(
						!isUpdate && here !== there,
						`Fonts or browser are not those of the stored pictures, so nothing was compared. Here:\n${here}`,
					);
					// The sidebar stays where the page before had scrolled it to.
					await page.addInitScript(() => {
						sessionStorage.clear();
					});
					for (const [index, path] of some.entries()) {
						await page.goto(at(path));
						await page.evaluate(() => document.fonts.ready);
						const picture = `${kinds[index] ?? ''}-${name}.png`;
						await expect.soft(page).toHaveScreenshot(picture, { maxDiffPixelRatio: 0.001 });
					}
					if (isUpdate) writeFileSync(fontsFile, `${here}\n`);
				},
			);
		}
	});
}
