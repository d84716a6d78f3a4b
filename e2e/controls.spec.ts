import type { Page } from '@playwright/test';
import { inTurn } from './in-turn.ts';
import { expect, flowAddress, locales, stepAddresses, test, windows } from './site.ts';

/** From a small phone to a desk, through all widths at which something gives way to something. */
const widths = [
	...Array.from({ length: 22 }, (_, index) => 320 + 20 * index),
	...[768, 799, 800, 840, 900, 991, 992, windows.wide.width],
];

/** How many rows the controls take, and whether they are wider than the window. */
function measureRow(page: Page) {
	return page.locator('.controls').evaluate((row) => {
		const places = [...row.children]
			.map((child) => child.getBoundingClientRect())
			.filter(({ width }) => width > 0);
		return {
			overlapping: places.every(({ top }) => top < Math.min(...places.map(({ bottom }) => bottom))),
			narrowest: Math.min(...places.map(({ width }) => width)),
			wider: document.documentElement.scrollWidth - innerWidth,
		};
	});
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		test('the controls are one row at every width', async ({ page }) => {
			await page.goto(stepAddresses(locale)[4] ?? '');
			await expect(page.locator('[data-discloses]')).toHaveCount(2);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 844 });
				const row = await measureRow(page);
				expect(row.overlapping, `one row at ${String(width)} px`).toBe(true);
				expect(row.narrowest, 'wide enough for a finger').toBeGreaterThanOrEqual(24);
				expect(row.wider, 'nothing to scroll sideways').toBeLessThanOrEqual(0);
			}
		});

		turn()('what is not asked for is not shown, and opens by keyboard', async ({ page }) => {
			await page.goto(flowAddress(locale));
			for (const name of ['view', 'playback']) {
				const button = page.locator(`[data-discloses="${name}"]`);
				const options = page.locator(`[data-options="${name}"]`);
				await expect(button).toHaveAttribute('aria-expanded', 'false');
				await expect(options).toBeHidden();
				await button.focus();
				await page.keyboard.press('Enter');
				await expect(button).toHaveAttribute('aria-expanded', 'true');
				await expect(options).toBeVisible();
				expect(await button.getAttribute('aria-controls')).toBe(await options.getAttribute('id'));
				await page.keyboard.press('Space');
				await expect(button).toHaveAttribute('aria-expanded', 'false');
				await expect(options).toBeHidden();
			}
		});

		turn()('no two buttons of the row have one name', async ({ page }) => {
			await page.goto(flowAddress(locale));
			const names = await page
				.locator('.controls :is(button, a)')
				.evaluateAll((all) =>
					all.map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()),
				);
			expect(names.every((name) => name !== '')).toBe(true);
			expect(new Set(names).size).toBe(names.length);
		});

		turn()('a view in the address shows its options', async ({ page }) => {
			await page.goto(`${flowAddress(locale)}?lens=connection`);
			await expect(page.locator('[data-options="view"]')).toBeVisible();
			await expect(page.locator('[data-options="playback"]')).toBeHidden();
			await page.locator('[data-discloses="view"]').click();
			await page.locator('[data-discloses="playback"]').click();
			await page.locator('[data-switch="speed"]').selectOption('2');
			await expect(page).toHaveURL(/speed=2/);
			await expect(page.locator('[data-options="view"]'), 'a reader closed it').toBeHidden();
			await page.locator('.picture.wide [data-look]').first().click();
			await expect(page.locator('[data-options="view"]'), 'one more is in use').toBeVisible();
		});
	});
}
