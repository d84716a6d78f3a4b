import { at, expect, locales, test } from './site.ts';

test(
	'the page at the root offers both languages and opens without an error',
	{ tag: '@smoke' },
	async ({ page }) => {
		const response = await page.goto(at('/'));
		expect(response?.status()).toBe(200);
		expect(new URL(page.url()).pathname, 'nobody is redirected').toBe(at('/'));
		for (const locale of locales) {
			const link = page.locator(`a[href="${at(`/${locale}/`)}"][hreflang="${locale}"]`);
			await expect(link).toBeVisible();
			await expect(page.locator(`section[lang="${locale}"]`)).toBeVisible();
		}
	},
);

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });

	for (const address of ['/nowhere/', '/ja/nowhere/', '/en/flows/overview/nowhere/']) {
		test(`${address} is answered with 404 in both languages`, async ({ page }) => {
			const response = await page.goto(at(address));
			expect(response?.status()).toBe(404);
			for (const locale of locales) {
				const part = page.locator(`section[lang="${locale}"]`);
				await expect(part).toBeVisible();
				await expect(part.locator(`a[href="${at(`/${locale}/`)}"]`)).toBeVisible();
			}
		});
	}
});
