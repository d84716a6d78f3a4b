import { inTurn } from './in-turn.ts';
import { componentAddresses, expect, locales, test } from './site.ts';

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		const address = componentAddresses(locale)[1] ?? '';

		turn()('a click on a number opens its card', { tag: '@smoke' }, async ({ page }) => {
			await page.goto(address);
			const cite = page.locator('.cite').first();
			const card = cite.locator('.cite-card');
			await expect(card).toBeHidden();
			await cite.locator('.cite-number').click();
			await expect(card).toBeVisible();
			await page.mouse.move(0, 0);
			await expect(card, 'stays without the pointer').toBeVisible();
			await expect(card.locator('.reference-title a')).toHaveAttribute('href', /^https:\/\//);
			await expect(card.locator('.cite-to-list')).toHaveAttribute('href', /^#ref-/);
			await page.keyboard.press('Escape');
			await expect(card).toBeHidden();
		});

		turn()('Enter opens the card, and its links can be reached', async ({ page }) => {
			await page.goto(address);
			const cite = page.locator('.cite').first();
			await cite.locator('.cite-number').focus();
			await page.keyboard.press('Enter');
			await expect(cite.locator('.cite-card')).toHaveJSProperty('popover', 'auto');
			expect(
				await cite.locator('.cite-card').evaluate((card) => card.matches(':popover-open')),
			).toBe(true);
			await page.keyboard.press('Tab');
			await expect(cite.locator('.reference-title a')).toBeFocused();
			// A translation leads to its original, too.
			for (const original of await cite.locator('.reference-original').all()) {
				await page.keyboard.press('Tab');
				await expect(original).toBeFocused();
			}
			await page.keyboard.press('Tab');
			await expect(cite.locator('.cite-to-list')).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.locator('.sources li:target')).toBeInViewport();
		});

		turn()('the list leads back to each use', async ({ page }) => {
			await page.goto(address);
			const row = page.locator('.sources li').first();
			const back = row.locator('.back-link').first();
			const use = (await back.getAttribute('href')) ?? '';
			await back.click();
			await expect(page.locator(use)).toBeInViewport();
			await expect(page.locator(`${use} .cite-number`)).toHaveText('[1]');
		});
	});
}
