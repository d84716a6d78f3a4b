import type { Page } from '@playwright/test';
import {
	expect,
	flowAddress,
	type Locale,
	locales,
	positionAddresses,
	test,
	windows,
} from './site.ts';

/** The pictures as the build wrote them into the page of each position. */
function builtPictures(page: Page, locale: Locale): Promise<string[][]> {
	return page.evaluate(
		(addresses) =>
			Promise.all(
				addresses.map(async (address) => {
					const text = await (await fetch(address)).text();
					const built = new DOMParser().parseFromString(text, 'text/html');
					return [...built.querySelectorAll('.picture')].map(({ outerHTML }) => outerHTML);
				}),
			),
		[...positionAddresses(locale)],
	);
}

function shownPictures(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.picture')].map(({ outerHTML }) => outerHTML),
	);
}

function countElements(page: Page): Promise<number> {
	return page.evaluate(() => document.querySelectorAll('[data-figure] *').length);
}

/** Lets the packet arrive. */
async function rest(page: Page): Promise<void> {
	await page.clock.runFor(900);
	await expect(page.locator('.picture [data-state="travelling"]')).toHaveCount(0);
}

for (const locale of locales) {
	for (const [composition, window] of Object.entries(windows)) {
		test.describe(`${locale}, ${composition}`, () => {
			test.use({ viewport: window });
			const last = positionAddresses(locale).length - 1;
			let built: string[][];
			let elements: number;

			test.beforeEach(async ({ page }) => {
				await page.clock.install({ time: '2026-11-22T12:00:00' });
				await page.goto(flowAddress(locale));
				// Only the test moves the time on: a busy machine must not let a packet arrive unseen.
				await page.clock.pauseAt('2026-11-22T13:00:00');
				await expect(page.locator(`.picture.${composition}`)).toBeVisible();
				built = await builtPictures(page, locale);
				elements = await countElements(page);
				expect(built.map((pictures) => pictures.length)).toEqual(built.map(() => 2));
				expect(new Set(built.flat()).size, 'every position looks different').toBe(2 * (last + 1));
				await page.locator('[data-figure]').focus();
			});

			async function expectBuilt(page: Page, position: number) {
				expect(await countElements(page), 'no element comes or goes').toBe(elements);
				expect(await shownPictures(page), `position ${position}`).toEqual(built[position]);
			}

			test('stepping forth and back shows what the build drew', async ({ page }) => {
				await expectBuilt(page, 0);
				for (let position = 1; position <= last; position++) {
					await page.keyboard.press('ArrowRight');
					await expect(page.locator('.picture [data-state="travelling"]')).toHaveCount(1);
					expect(await countElements(page), 'also while a packet travels').toBe(elements);
					await rest(page);
					await expectBuilt(page, position);
				}
				for (let position = last - 1; position >= 0; position--) {
					await page.keyboard.press('ArrowLeft');
					await expectBuilt(page, position);
				}
			});

			test('playing shows what the build drew', async ({ page }) => {
				await page.locator('[data-play]').click();
				for (let position = 1; position <= last; position++) {
					await rest(page);
					await expectBuilt(page, position);
					await page.clock.runFor(3600);
				}
			});

			test('a step that overtakes the packet shows what the build drew', async ({ page }) => {
				for (let position = 1; position <= last; position++) {
					await page.keyboard.press('ArrowRight');
					await page.clock.runFor(150);
				}
				await rest(page);
				await expectBuilt(page, last);
				for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
					await page.keyboard.press(key);
					await page.clock.runFor(150);
				}
				await page.keyboard.press('ArrowLeft');
				await expectBuilt(page, 1);
				await rest(page);
				await expectBuilt(page, 1);
			});
		});
	}
}
