import { at, expect, flowAddress, homeAddress, locales, test } from './site.ts';

// A word, and the page that a reader expects to find with it.
const finds = {
	ja: [
		['リビジョン', '/ja/components/etcd/'],
		['優先度', '/ja/components/kube-scheduler/'],
	],
	en: [
		['quorum', '/en/components/etcd/'],
		['iptables', '/en/components/kube-proxy/'],
	],
} as const;

for (const locale of locales) {
	test.describe(locale, () => {
		test('nothing of the search is loaded before it is opened', async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => {
				if (/pagefind|search-panel/.test(request.url())) asked.push(request.url());
			});
			await page.goto(homeAddress(locale));
			await page.waitForLoadState('networkidle');
			expect(asked).toEqual([]);
			await page.locator('site-search button.open').click();
			await expect(page.locator('site-search dialog input')).toBeFocused();
			expect(asked.length).toBeGreaterThan(0);
		});

		for (const [word, address] of finds[locale]) {
			test(`“${word}” is found and leads to its page`, async ({ page }) => {
				await page.goto(flowAddress(locale));
				await page.locator('site-search button.open').click();
				await page.locator('site-search dialog input').fill(word);
				const result = page.locator(`.pagefind-ui__result-link[href^="${at(address)}"]`).first();
				await expect(result).toBeVisible({ timeout: 10_000 });
				const message = page.locator('.pagefind-ui__message');
				await expect(message).toContainText(word);
				if (locale === 'ja') await expect(message).not.toContainText(/results?/);
				await result.click();
				await expect(page).toHaveURL((url) => url.pathname === at(address));
				await expect(page.locator('main')).toContainText(word, { ignoreCase: true });
			});
		}

		test(
			'Control and K open it, Escape closes it and gives the focus back',
			{ tag: '@smoke' },
			async ({ page }) => {
				await page.goto(homeAddress(locale));
				const dialog = page.locator('site-search dialog');
				await expect(page.locator('site-search button.open')).toBeEnabled();
				await page.locator('site-search button.open').focus();
				await page.keyboard.press('Control+k');
				await expect(dialog).toBeVisible();
				await expect(dialog.locator('input')).toBeFocused();
				await page.keyboard.press('Escape');
				await expect(dialog).toBeHidden();
				await expect(page.locator('site-search button.open')).toBeFocused();
				await page.keyboard.press('Control+k');
				await page.keyboard.press('Control+k');
				await expect(dialog).toBeHidden();
			},
		);
	});
}

test.describe('without its files', () => {
	test.use({ tolerated: [/Failed to load resource|ERR_FAILED/] });

	test('the search says that it could not be loaded', async ({ page, context }) => {
		await context.route(/search-panel/, (route) => route.abort());
		await page.goto(at('/en/'));
		await page.locator('site-search button.open').click();
		await expect(page.locator('site-search .status')).toContainText('could not be loaded');
	});
});
