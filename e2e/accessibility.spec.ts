import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
	componentAddresses,
	expect,
	flowAddress,
	locales,
	pageKinds,
	test,
	windows,
} from './site.ts';

const themes = ['light', 'dark'] as const;

/** What axe finds, with the elements: nothing is switched off. */
async function findViolations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}

/** Colours on their way from one theme to the other would be measured half-way. */
async function endAnimations(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const running = document.getAnimations().map((animation) => {
			animation.finish();
			return animation.finished;
		});
		await Promise.allSettled(running);
	});
}

async function expectAccessible(page: Page, where: string): Promise<void> {
	await endAnimations(page);
	expect.soft(await findViolations(page), where).toEqual([]);
}

/** Shows the page in both themes, at both widths. */
async function expectAccessibleEverywhere(page: Page, address: string): Promise<void> {
	for (const theme of themes) {
		await page.emulateMedia({ colorScheme: theme });
		await page.setViewportSize(windows.wide);
		await page.goto(address);
		for (const [name, window] of Object.entries(windows)) {
			await page.setViewportSize(window);
			await expectAccessible(page, `${address}, ${theme}, ${name}`);
		}
	}
}

for (const locale of locales) {
	for (const address of pageKinds(locale)) {
		test(`${address} has no barrier`, async ({ page }) => {
			test.slow();
			await expectAccessibleEverywhere(page, address);
		});
	}
}

test('/ has no barrier', async ({ page }) => {
	await expectAccessibleEverywhere(page, '/');
});

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });
	test('has no barrier', async ({ page }) => {
		await expectAccessibleEverywhere(page, '/nowhere/');
	});
});

for (const locale of locales) {
	for (const theme of themes) {
		test.describe(`${locale}, ${theme}`, () => {
			test.use({ colorScheme: theme });

			for (const [name, window] of Object.entries(windows)) {
				test(`the open search has no barrier, ${name}`, async ({ page }) => {
					await page.setViewportSize(window);
					await page.goto(`/${locale}/`);
					await page.locator('site-search button.open').click();
					const field = page.locator('site-search dialog input');
					await expect(field).toBeFocused();
					await expectAccessible(page, 'nothing asked yet');
					await field.fill('etcd');
					await expect(page.locator('.pagefind-ui__result-link').first()).toBeVisible();
					await expectAccessible(page, 'with results');
					await field.fill('qqqqzzzz');
					await expect(page.locator('.pagefind-ui__message')).toBeVisible();
					await expectAccessible(page, 'without results');
				});

				test(`an open citation has no barrier, ${name}`, async ({ page }) => {
					await page.setViewportSize(window);
					await page.goto(componentAddresses(locale)[1] ?? '');
					const cite = page.locator('.cite').first();
					await cite.locator('.cite-number').click();
					await expect(cite.locator('.cite-card')).toBeVisible();
					await expectAccessible(page, 'citation');
				});
			}

			test('the open menu of a phone has no barrier', async ({ page }) => {
				await page.setViewportSize(windows.tall);
				await page.goto(flowAddress(locale));
				await page.locator('starlight-menu-button button').click();
				await expect(page.locator('nav.sidebar')).toBeVisible();
				await expectAccessible(page, 'menu');
			});
		});
	}
}
