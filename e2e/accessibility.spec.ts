import { expectAccessible, installAxe } from './axe.ts';
import { inTurn } from './in-turn.ts';
import { embedAddress } from '../src/data/site/outputs.ts';
import {
	at,
	componentAddresses,
	expect,
	flowAddress,
	homeAddress,
	locales,
	overview,
	test,
	windows,
} from './site.ts';

const themes = ['light', 'dark'] as const;

for (const locale of locales) {
	const turn = inTurn(locale);
	for (const theme of themes) {
		test.describe(`${locale}, ${theme}`, () => {
			test.use({ colorScheme: theme });
			test.beforeEach(({ context }) => installAxe(context));

			const window = windows[theme === 'light' ? 'wide' : 'tall'];

			turn()('the open search has no barrier', async ({ page }) => {
				await page.setViewportSize(window);
				await page.goto(homeAddress(locale));
				await page.locator('site-search button.open').click();
				const field = page.locator('site-search dialog input');
				await expect(field).toBeFocused();
				await expectAccessible(page, 'nothing asked yet');
				await field.fill('etcd');
				await expect(page.locator('site-search [role=option]').first()).toBeVisible();
				await expectAccessible(page, 'with results');
				await field.fill('qqqqzzzz');
				await expect(page.locator('site-search .help')).toBeVisible();
				await expectAccessible(page, 'without results');
			});

			turn()('an open citation has no barrier', async ({ page }) => {
				await page.setViewportSize(window);
				await page.goto(componentAddresses(locale)[1] ?? '');
				const cite = page.locator('.cite').first();
				await cite.locator('.cite-number').click();
				await expect(cite.locator('.cite-card')).toBeVisible();
				await expectAccessible(page, 'citation');
			});

			turn()('the open menu at the picture has no barrier', async ({ page }) => {
				await page.setViewportSize(window);
				await page.goto(flowAddress(locale));
				await page.locator('details.take > summary').click();
				await expect(page.locator('details.take .menu')).toBeVisible();
				await expectAccessible(page, 'menu at the picture', 'flow-player');
			});

			turn()('the embedded player has no barrier', async ({ page }) => {
				await page.setViewportSize({ width: theme === 'light' ? 960 : 320, height: 600 });
				await page.goto(at(`${embedAddress(locale, overview.id)}?theme=${theme}`));
				await page.keyboard.press('ArrowRight');
				await expectAccessible(page, 'embedded');
			});

			turn()('the open menu of a phone has no barrier', async ({ page }) => {
				await page.setViewportSize(windows.tall);
				await page.goto(flowAddress(locale));
				await page.locator('.sl-menu-button').click();
				await expect(page.locator('#starlight__sidebar')).toBeVisible();
				await expectAccessible(page, 'menu');
			});
		});
	}
}
