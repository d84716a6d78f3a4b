import { stepAddress } from '../src/data/site/addresses.ts';
import { podBirth } from '../src/data/flows/pod-birth.ts';
import { otherLocale } from '../src/model/locale.ts';
import { base } from './base.ts';
import { at, chooseLanguage, expect, locales, test } from './site.ts';

// What depends on where the site lives. These run at the root of a host and again below a path:
// `npm run test:below`.

const steps = podBirth.steps.map(({ id }) => id);

for (const locale of locales) {
	test.describe(locale, { tag: '@base' }, () => {
		const addressOf = (position: number) =>
			at(stepAddress(locale, podBirth.id, steps[position - 1]));

		test.beforeEach(({ context, complaints }) => {
			context.on('response', (response) => {
				const { pathname } = new URL(response.url());
				if (!pathname.startsWith(`${base}/`)) complaints.push(`not below the base: ${pathname}`);
				if (response.status() >= 400) complaints.push(`${String(response.status())}: ${pathname}`);
			});
		});

		test('a reader gets from the root to a page of prose by links alone', async ({ page }) => {
			await page.goto(at('/'));
			await page.locator(`a[hreflang="${locale}"]`).click();
			await expect(page).toHaveURL(at(`/${locale}/`));
			await page.locator('.picture.wide a[href*="/components/etcd/"]').first().click();
			await expect(page).toHaveURL(at(`/${locale}/components/etcd/`));
			await page
				.locator('main .sl-markdown-content a[href*="/components/kube-apiserver/"]')
				.first()
				.click();
			await expect(page).toHaveURL(
				(url) => url.pathname === at(`/${locale}/components/kube-apiserver/`),
			);
			await page.locator('a.site-title').click();
			await expect(page).toHaveURL(at(`/${locale}/`));
		});

		test('the player steps, comes back, and is where it says after a reload', async ({ page }) => {
			await page.goto(addressOf(0));
			const loaded = await page.evaluate(() => performance.timeOrigin);
			const figure = page.locator('[data-figure]');
			const stands = async (position: number) => {
				await expect(page).toHaveURL((url) => url.pathname === addressOf(position));
				await expect(page.locator('h1')).toHaveText(
					(podBirth.steps[position - 1] ?? podBirth).title[locale],
				);
			};
			await figure.press('ArrowRight');
			await stands(1);
			await page.locator('.controls [rel="next"]').click();
			await stands(2);
			await page.locator(`.step-list a[href="${addressOf(5)}"]`).click();
			await stands(5);
			await page.goBack();
			await stands(2);
			expect(await page.evaluate(() => performance.timeOrigin), 'one document').toBe(loaded);
			await page.reload();
			await stands(2);
			const other = otherLocale(locale);
			await chooseLanguage(page, other);
			await expect(page).toHaveURL(at(stepAddress(other, podBirth.id, steps[1])));
		});

		test('a view that is chosen brings its text from another page', async ({ page }) => {
			await page.goto(`${addressOf(1)}?down=etcd`);
			await expect(page.locator('[data-view]')).toContainText('etcd');
		});

		test('what the search finds is where it leads', async ({ page }) => {
			await page.goto(addressOf(1));
			await page.locator('site-search button.open').click();
			await page.locator('site-search dialog input').fill('etcd');
			const hit = page.locator(`site-search dialog a[href*="/components/etcd/"]`).first();
			await expect(hit).toBeVisible();
			const goal = new URL((await hit.getAttribute('href')) ?? '', page.url());
			expect(goal.pathname.startsWith(at(`/${locale}/`))).toBe(true);
			await hit.click();
			await expect(page).toHaveURL((url) => url.pathname === goal.pathname);
		});

		test('an address without its final slash leads to the page', async ({ page }) => {
			await page.goto(at(`/${locale}/glossary`));
			await expect(page).toHaveURL(at(`/${locale}/glossary/`));
		});

		test('a recording can be downloaded', async ({ page }) => {
			await page.goto(at(`/${locale}/how-we-know/`));
			const waiting = page.waitForEvent('download');
			await page.locator('a[download]').first().click();
			const download = await waiting;
			expect(await download.failure()).toBeNull();
		});
	});
}
