import { inTurn } from './in-turn.ts';
import { expect, locales, test } from './site.ts';

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		const address = `/${locale}/references/`;

		turn()('the list of sources shows those that are available in Japanese', async ({ page }) => {
			await page.goto(address);
			const rows = page.locator('.references li[id]');
			const total = await rows.count();
			await page.locator('input[value="ja"]').check();
			const shown = page.locator('.references li[id]:visible');
			const count = await shown.count();
			expect(count).toBeGreaterThan(0);
			expect(count).toBeLessThan(total);
			await expect(page.locator('.references [data-languages="en"]:visible')).toHaveCount(0);
			await expect(shown.locator('.language')).toHaveCount(count);
			await expect(page.locator('.references [role="status"]')).toContainText(String(count));
			await expect(page).toHaveURL(({ search }) => search === '?language=ja');
			await page.reload();
			await expect(page.locator('.references li[id]:visible')).toHaveCount(count);
		});

		turn()('a language that does not exist shows all sources and is reported', async ({ page }) => {
			await page.goto(`${address}?language=fr`);
			await expect(page.locator('.references [role="status"]')).toContainText('fr');
			await expect(page.locator('.references li[id]:not(:visible)')).toHaveCount(0);
		});

		turn()('a link to a source wins over the filter', async ({ page }) => {
			await page.goto(`${address}?language=ja#kep-265-ipvs`);
			await expect(page.locator('#kep-265-ipvs')).toBeInViewport();
			await expect(page).toHaveURL(({ search }) => search === '');
		});
	});

	test.describe(`${locale} without JavaScript`, () => {
		test.use({ javaScriptEnabled: false });

		turn()('the list is whole, and the filter filters', async ({ page }) => {
			await page.goto(`/${locale}/references/?language=ja`);
			await expect(page.locator('#kep-265-ipvs')).toBeVisible();
			await expect(page.locator('.references [role="status"]')).toBeHidden();
			await page.locator('input[value="ja"]').check();
			await expect(page.locator('#kep-265-ipvs')).toBeHidden();
			await expect(page.locator('#docs-nodes')).toBeVisible();
		});
	});
}
