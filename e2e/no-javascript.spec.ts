import { otherLocale } from '../src/model/locale.ts';
import { inTurn } from './in-turn.ts';
import {
	chooseLanguage,
	componentAddresses,
	expect,
	expectPosition,
	flowAddress,
	locales,
	overview,
	positionAddresses,
	test,
} from './site.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
	const turn = inTurn(locale);
	const last = overview.steps.length;

	turn()(`in ${locale}, plain links lead through all steps`, async ({ page }) => {
		await page.goto(flowAddress(locale));
		await expectPosition(page, locale, 0);
		for (let position = 1; position <= last; position++) {
			await page.locator('.controls [rel="next"]').click();
			await expectPosition(page, locale, position);
			await expect(page.locator('.picture.wide')).toBeVisible();
			await expect(page.locator('.picture.wide .badge[aria-current="step"]')).toBeVisible();
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('.step-caption')).toBeVisible();
			const sources = page.locator('.sources li');
			await expect(sources.first()).toBeVisible();
			expect(await sources.count()).toBe(overview.steps[position - 1]?.references.length);
		}
	});

	turn()(`in ${locale}, plain links lead back from the last step`, async ({ page }) => {
		await page.goto(positionAddresses(locale)[last] ?? '');
		for (let position = last - 1; position >= 0; position--) {
			await page.locator('.controls [rel="prev"]').click();
			await expectPosition(page, locale, position);
		}
	});

	test(`in ${locale}, what needs a script does not pretend to work`, async ({ page }) => {
		await page.goto(positionAddresses(locale)[1] ?? '');
		for (const control of [
			'[data-play]',
			'[data-copy]',
			'[data-switch="speed"]',
			'input[type="range"]',
		]) {
			await expect(page.locator(control), control).toBeHidden();
		}
		await expect(page.locator('site-search button.open')).toBeHidden();
		await page.locator('.take summary').click();
		await expect(page.locator('.take .menu a')).toHaveCount(4);
		for (const link of await page.locator('.take .menu a').all()) await expect(link).toBeVisible();
		await expect(page.locator('.take .menu button:visible')).toHaveCount(0);
	});

	test(`the language link of ${locale} leads to the same step`, async ({ page }) => {
		const other = otherLocale(locale);
		await page.goto(positionAddresses(locale)[5] ?? '');
		await chooseLanguage(page, other);
		await expectPosition(page, other, 5);
		await chooseLanguage(page, locale);
		await expectPosition(page, locale, 5);
	});

	test(`in ${locale}, numbers of citations open their sources`, async ({ page }) => {
		await page.goto(componentAddresses(locale)[1] ?? '');
		const first = page.locator('.cite').first();
		await expect(first.locator('.cite-number')).toHaveText('[1]');
		await first.locator('.cite-number').click();
		await expect(first.locator('.cite-card')).toBeVisible();
		await first.locator('.cite-to-list').click();
		await expect(page.locator('.sources li:target')).toBeInViewport();
	});
}
