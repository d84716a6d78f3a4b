import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
	componentAddresses,
	expect,
	flowAddress,
	locales,
	pageKinds,
	singlePages,
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

const everywhere = themes.flatMap((theme) => [
	{ theme, window: 'wide' as const },
	{ theme, window: 'tall' as const },
]);

/** Each theme once and each window once: enough for pages that differ in their prose alone. */
const once = [
	{ theme: 'light', window: 'wide' },
	{ theme: 'dark', window: 'tall' },
] as const;

async function expectAccessiblePage(
	page: Page,
	address: string,
	views: readonly { theme: 'light' | 'dark'; window: keyof typeof windows }[],
): Promise<void> {
	for (const { theme, window } of views) {
		await page.emulateMedia({ colorScheme: theme });
		await page.setViewportSize(windows[window]);
		await page.goto(address);
		await expectAccessible(page, `${address}, ${theme}, ${window}`);
	}
}

for (const locale of locales) {
	const [, ...alike] = componentAddresses(locale);
	for (const address of pageKinds(locale)) {
		test(`${address} has no barrier`, async ({ page }) => {
			test.slow();
			await expectAccessiblePage(page, address, alike.includes(address) ? once : everywhere);
		});
	}
}

for (const address of locales.flatMap(singlePages)) {
	test(`${address} has no barrier`, async ({ page }) => {
		test.slow();
		await expectAccessiblePage(page, address, once);
	});
}

test('/ has no barrier', async ({ page }) => {
	await expectAccessiblePage(page, '/', everywhere);
});

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });
	test('has no barrier', async ({ page }) => {
		await expectAccessiblePage(page, '/nowhere/', everywhere);
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
				await page.locator('.sl-menu-button').click();
				await expect(page.locator('#starlight__sidebar')).toBeVisible();
				await expectAccessible(page, 'menu');
			});
		});
	}
}
