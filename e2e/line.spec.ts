import type { Page } from '@playwright/test';
import { panelFile } from '../src/model/flows/page-panel.ts';
import { inTurn } from './in-turn.ts';
import { expect, expectPosition, locales, positionAddresses, test } from './site.ts';

// What the line does to a page that plays: the picture goes on, the text says what is missing.

test.use({ tolerated: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|404/] });

const figure = '[data-figure]';
const panel = '[data-panel]';
const picture = '[data-key="picture"]:visible';

/** Holds the parts of steps back until told to let them go. */
async function holdParts(page: Page): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**/${panelFile}`, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

/** Whether the document is still the one that was marked. */
async function markDocument(page: Page): Promise<() => Promise<boolean>> {
	const started = await page.evaluate(() => performance.timeOrigin);
	// A page that is being left cannot be asked.
	return () => page.evaluate((then) => performance.timeOrigin === then, started).catch(() => false);
}

for (const locale of locales) {
	const turn = inTurn(locale);
	const addresses = positionAddresses(locale);
	const last = addresses.length - 1;

	turn()(
		`${locale}: without a line the picture goes on, and the texts come with it`,
		async ({ page, context }) => {
			await page.goto(`${addresses[0] ?? ''}?down=etcd`);
			await expect(page.locator('[data-view] .failure')).toBeVisible();
			const isSame = await markDocument(page);
			await page.waitForLoadState('networkidle');
			await page.locator(figure).press('ArrowRight');
			await expect(page.locator('[data-outcome-note]')).toBeVisible();
			await page.waitForLoadState('networkidle');
			await context.setOffline(true);
			await page.locator('.controls [rel="next"]').click();
			await page.locator('.controls [rel="next"]').click();
			await expect(page).toHaveURL(`${addresses[3] ?? ''}?down=etcd`);
			await expect(page.locator(picture)).toHaveAttribute('data-step', 'store-state');
			await expect(page.locator(`${panel} h1`)).toContainText(/3/);
			await expect(page.locator(`${panel} .note`)).toBeVisible();
			await expect(page.locator(panel)).not.toHaveAttribute('aria-busy');
			await expect(page.locator('[data-announce]')).toContainText(
				(await page.locator(`${panel} .note`).textContent()) ?? '?',
			);
			await expect(page.locator('[data-outcome-note]'), 'nothing of another step').toBeHidden();
			await page.locator('[data-switch="topology"]').evaluate((select: HTMLSelectElement) => {
				select.value = select.options[1]?.value ?? '';
				select.dispatchEvent(new Event('change', { bubbles: true }));
			});
			await expect(page.locator('[data-view]')).toContainText(/読み込めません|could not be loaded/);
			// What was there is there again.
			await page.locator(figure).press('Home');
			await expect(page.locator(`${panel} .step-list`)).toBeVisible();
			await page.locator(figure).press('End');
			await expect(page.locator(`${panel} .note`)).toBeVisible();
			await context.setOffline(false);
			await expect(page.locator(`${panel} .step-list [aria-current]`)).toHaveAttribute(
				'href',
				`${addresses[last] ?? ''}${new URL(page.url()).search}`,
			);
			await expect(page.locator('[data-view] [data-view-section]')).toHaveCount(2);
			expect(await isSame(), 'one document').toBe(true);
		},
	);

	turn()(`${locale}: a slow text is said to be on its way`, async ({ page }) => {
		const release = await holdParts(page);
		await page.goto(addresses[0] ?? '');
		const isSame = await markDocument(page);
		await page.locator('.controls [rel="next"]').click();
		const sign = page.locator('[data-pending]');
		await expect(sign).toBeVisible();
		await expect(page.locator(panel)).toHaveAttribute('aria-busy', 'true');
		await expect(page.locator(`${panel} h1`), 'the text of another step').toBeHidden();
		await page.locator('.controls [rel="next"]').click();
		await expect(page.locator(picture)).toHaveAttribute('data-step', 'bind-pod');
		await expect(sign).toContainText(/2/);
		expect(await page.locator('[data-announce]').textContent()).toBe(await sign.textContent());
		release();
		await expectPosition(page, locale, 2);
		await expect(sign).toBeHidden();
		await expect(page.locator(panel)).not.toHaveAttribute('aria-busy');
		expect(await isSame(), 'one document').toBe(true);
	});

	turn()(
		`${locale}: a text that is gone is said to be gone, and one that fails is tried again`,
		async ({ page }) => {
			await page.route(`**${addresses[1] ?? ''}**`, (route) =>
				route.fulfill({ status: 404, body: '' }),
			);
			await page.route(`**${addresses[2] ?? ''}**`, (route) => route.abort());
			await page.goto(addresses[0] ?? '');
			const isSame = await markDocument(page);
			await page.locator(figure).press('ArrowRight');
			await expect(page.locator(`${panel} .note`)).toContainText(/更新|updated/);
			await page.locator(figure).press('ArrowRight');
			await expect(page.locator(`${panel} .note`)).toContainText(/オンライン|connection/);
			await page.unroute(`**${addresses[2] ?? ''}**`);
			await page.locator(`${panel} button`).click();
			await expectPosition(page, locale, 2);
			expect(await isSame(), 'one document').toBe(true);
		},
	);

	turn()(
		`${locale}: a page from before an update loads the new page, and only where there is one`,
		async ({ page }) => {
			await page.route(`**/${panelFile}`, async (route) => {
				const response = await route.fetch();
				const body = (await response.text()).replace(/data-edition="\w+"/, 'data-edition="new"');
				await route.fulfill({ response, body });
			});
			let loads = 0;
			page.on('framenavigated', () => (loads += 1));
			await page.goto(addresses[0] ?? '');
			const isSame = await markDocument(page);
			const first = new URL(addresses[1] ?? '', page.url()).href;
			await page.route(first, (route) => route.abort());
			await page.locator(figure).press('ArrowRight');
			await expect(page.locator(`${panel} .note`)).toBeVisible();
			expect(await isSame(), 'the page stays').toBe(true);
			await page.unroute(first);
			loads = 0;
			await page.locator(figure).press('ArrowRight');
			await expect.poll(isSame, 'another document').toBe(false);
			await expectPosition(page, locale, 2);
			await page.waitForLoadState('networkidle');
			expect(loads, 'the entry of the history, and one load').toBe(2);
		},
	);
}
