import { otherLocale } from '../src/model/locale.ts';
import { at, expect, locales, test } from './site.ts';

test(
	'the page at the root offers both languages and opens without an error',
	{ tag: ['@smoke', '@base'] },
	async ({ page }) => {
		const response = await page.goto(at('/'));
		expect(response?.status()).toBe(200);
		await expect(page, 'nobody is redirected').toHaveURL(at('/'));
		for (const locale of locales) {
			const link = page.locator(`a[href="${at(`/${locale}/`)}"][hreflang="${locale}"]`);
			await expect(link).toBeVisible();
			await expect(page.locator(`section[lang="${locale}"]`)).toBeVisible();
		}
	},
);

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });

	for (const locale of locales) {
		const other = otherLocale(locale);

		test(`below /${locale}/ it is answered in ${locale}`, { tag: '@base' }, async ({ page }) => {
			for (const address of [`/${locale}/nope/`, `/${locale}/sequence`]) {
				const response = await page.goto(at(address));
				expect(response?.status()).toBe(404);
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expect(page.locator(`section[lang="${locale}"]`)).toBeVisible();
				await expect(page.locator(`:is(section, h1 > *)[lang="${other}"]`)).toHaveCount(0);
				expect(await page.title()).toBe(await page.locator('h1').innerText());
				await expect(page.locator(`a[href="${at(`/${locale}/`)}"]`)).toBeVisible();
				await expect(page.locator(`a[hreflang="${other}"]`)).toBeVisible();
				await expect(page.locator('[data-nearest]')).toBeHidden();
			}
		});

		test(`the nearest page in ${locale} is suggested`, { tag: '@base' }, async ({ page }) => {
			await page.goto(at(`/${locale}/components/etdc/`));
			const nearest = page.locator('[data-nearest] a');
			await expect(nearest).toHaveText('etcd');
			await nearest.click();
			await expect(page).toHaveURL(at(`/${locale}/components/etcd/`));
		});

		test(`the search in ${locale} takes over what was asked for`, async ({ page }) => {
			await page.goto(at(`/${locale}/k8s/kube-scheduler-binding/`));
			const field = page.locator('input[type="search"]');
			await expect(field).toHaveValue('k8s kube scheduler binding');
			await field.fill('etcd');
			await field.press('Enter');
			await expect(page).toHaveURL((url) => url.pathname === at(`/${locale}/`));
			const dialog = page.locator('site-search dialog');
			await expect(dialog.locator('input')).toHaveValue('etcd');
			const hit = dialog.locator(`a[href^="${at(`/${locale}/components/etcd/`)}"]`).first();
			await expect(hit).toBeVisible();
		});

		test.describe(`a reader of ${locale}`, () => {
			test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-GB' });
			test('gets their language where the address names none', async ({ page }) => {
				await page.goto(at('/components/etcd/'));
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await page.locator('[data-nearest] a').click();
				await expect(page).toHaveURL(at(`/${locale}/components/etcd/`));
			});
		});

		test(`a host that looks in /${locale}/ finds a page in ${locale}`, async ({ page }) => {
			await page.goto(at(`/${locale}/404.html`));
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('section')).toHaveCount(1);
			await expect(page.locator('[data-nearest]')).toBeHidden();
		});
	}

	test.describe('without a script', () => {
		test.use({ javaScriptEnabled: false });
		test('it is answered in both languages, each complete', async ({ page }) => {
			await page.goto(at('/en/nope/'));
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('form')).toHaveCount(locales.length);
			for (const locale of locales) {
				const part = page.locator(`section[lang="${locale}"]`);
				await expect(part).toBeVisible();
				await expect(part.locator(`a[href="${at(`/${locale}/`)}"]`)).toBeVisible();
				await expect(part.locator('form'), 'which needs a script').toBeHidden();
			}
		});
	});
});
