import { stepAddress } from '../src/data/site/addresses.ts';
import { inTurn } from './in-turn.ts';
import { at, expect, flowAddress, homeAddress, locales, stepAddresses, test } from './site.ts';

// Where one is, and what was chosen, wherever one comes back to.

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		turn()('the sidebar marks the flow of a step, and shows what it marks', async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 600 });
			const flow = stepAddress(locale, 'pod-birth');
			const glossary = `/${locale}/glossary/`;
			for (const [address, marked] of [
				[stepAddress(locale, 'pod-birth', 'create-pod'), flow],
				[glossary, glossary],
			] as const) {
				await page.goto(at(address));
				const current = page.locator('#starlight__sidebar [aria-current]');
				await expect(current).toHaveAttribute('href', at(marked));
				await expect(current).toBeInViewport({ ratio: 1 });
				expect(await page.evaluate(() => scrollY)).toBe(0);
			}
		});

		turn()(
			'a speed that was chosen holds in the next flow, and the address wins',
			async ({ page }) => {
				const speed = page.locator('[data-switch="speed"]');
				await page.goto(flowAddress(locale));
				await page.locator('[aria-controls="player-playback"]').click();
				await speed.selectOption('2');
				await page.goto(at(stepAddress(locale, 'exec')));
				await expect(speed).toHaveValue('2');
				await expect(page).toHaveURL(/\?speed=2$/);
				await page.goto(`${at(stepAddress(locale, 'exec'))}?speed=0.5`);
				await expect(speed).toHaveValue('0.5');
				// A tab that is out of sight does not play on.
				await page.locator('[data-play]').click();
				await expect(page.locator('[data-play]')).toHaveAttribute('data-playing');
				await page.evaluate(() => {
					Object.defineProperty(document, 'hidden', { configurable: true, value: true });
					document.dispatchEvent(new Event('visibilitychange'));
				});
				await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
			},
		);

		turn()(
			'a new tab keeps the view, and a theme chosen there holds here',
			async ({ page, context }) => {
				await page.goto(`${stepAddresses(locale)[1] ?? ''}?lens=connection`);
				const opened = context.waitForEvent('page');
				await page.locator('.controls [rel="next"]').click({ modifiers: ['ControlOrMeta'] });
				const tab = await opened;
				await expect(tab).toHaveURL(`${stepAddresses(locale)[2] ?? ''}?lens=connection`);
				await expect(tab.locator('[data-switch="lens"]')).toHaveValue('connection');
				// After a step, the links of the new text keep it, too.
				await page.locator('[data-figure]').press('ArrowRight');
				const inText = page.locator('[data-panel] .step-list a').first();
				await expect(inText).toHaveAttribute('href', /\?lens=connection$/);
				const other = await context.newPage();
				await other.goto(at('/'));
				await tab.locator('header starlight-theme-select select').selectOption('dark');
				await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
				await expect(page.locator('header starlight-theme-select select')).toHaveValue('dark');
				await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
				await tab.locator('header starlight-theme-select select').selectOption('light');
				await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
			},
		);

		turn()(
			'a fragment wins over the filter of the glossary, and the filter comes back',
			async ({ page }) => {
				const address = at(`/${locale}/glossary/`);
				await page.goto(`${address}?area=site#term-api-server`);
				await expect(page.locator('#term-api-server')).toBeInViewport();
				await expect(page).toHaveURL(`${address}#term-api-server`);
				await page.locator('input[name="area"][value="store"]').check();
				await expect(page).toHaveURL(`${address}?area=store`);
				const letters = page.locator('.glossary nav a:visible');
				for (const letter of await letters.all()) {
					await expect(
						page.locator(`[id="${((await letter.getAttribute('href')) ?? '').slice(1)}"]`),
					).toBeVisible();
				}
				await expect(page.locator('area-filter [role="status"]')).not.toBeEmpty();
				await page.goto(homeAddress(locale));
				await page.goBack();
				await expect(page.locator('input[name="area"][value="store"]')).toBeChecked();
				await page.evaluate(() => (location.hash = 'term-api-server'));
				await expect(page.locator('#term-api-server')).toBeInViewport();
				await expect(page.locator('input[name="area"][value="all"]')).toBeChecked();
				await page.goto(`${address}?area=banana`);
				await expect(page.locator('area-filter [role="status"]')).toContainText('banana');
			},
		);
	});
}
