import type { Page } from '@playwright/test';
import { stepAddress } from '../src/data/site/addresses.ts';
import { connections } from '../src/data/architecture/connections.ts';
import { flows } from '../src/data/flows/flows.ts';
import { measurePicture } from './measure-picture.ts';
import {
	at,
	componentAddresses,
	expect,
	flowAddress,
	homeAddress,
	locales,
	overview,
	test,
	widths,
} from './site.ts';

/** The boxes at the two ends of each wire. */
const ends = Object.fromEntries(
	Object.entries(connections).flatMap(([id, { openedBy, to }]) =>
		['with-opener', 'against-opener'].map((information) => [
			`${id}/${information}`,
			[openedBy, to],
		]),
	),
);

/** The smallest letters that may be, in CSS px, by the width of the window. */
const smallestLetters = new Map<number, number>([
	[360, 10],
	[390, 11],
]);

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
	const { wanted, given } = await page.evaluate(() => ({
		wanted: document.documentElement.scrollWidth,
		given: document.documentElement.clientWidth,
	}));
	expect.soft(wanted, `${where}: width of the page`).toBeLessThanOrEqual(given);
}

async function expectSound(
	page: Page,
	width: number,
	where: string,
	chipsOf: 'all' | 'shown' = 'all',
	within = '',
): Promise<void> {
	const shown = page.locator(`${within} [data-key="picture"]:visible`);
	await expect(shown, where).toHaveCount(1);
	const measured = await shown.evaluate(measurePicture, { ends, room: 2, chipsOf });
	expect.soft(measured.findings, where).toEqual([]);
	expect(measured.boxes, where).toBeGreaterThan(1);
	expect(measured.wires, where).toBeGreaterThan(0);
	expect(measured.texts, where).toBeGreaterThan(1);
	expect
		.soft(measured.smallest, `${where}: smallest letters`)
		.toBeGreaterThanOrEqual(smallestLetters.get(width) ?? 9);
}

for (const locale of locales) {
	for (const width of widths) {
		test.describe(`${locale}, ${width} px wide`, () => {
			test.use({ viewport: { width, height: 900 } });

			test('the main picture is sound', { tag: '@smoke' }, async ({ page }) => {
				for (const address of [flowAddress(locale), homeAddress(locale)]) {
					await page.goto(address);
					await expectSound(page, width, address);
					await expectNoSidewaysScroll(page, address);
				}
				// Chips are drawn for every step and only hidden, so one page shows all of them.
				await expect(page.locator('.picture:visible .chip')).toHaveCount(overview.steps.length);
			});
		});
	}

	for (const flow of flows) {
		test(`the picture of ${flow.id} is sound at every step, in ${locale}`, async ({ page }) => {
			for (const width of [390, 1440]) {
				await page.setViewportSize({ width, height: 900 });
				await page.goto(at(stepAddress(locale, flow.id)));
				await page.locator('[data-figure]').focus();
				for (let position = 0; position <= flow.steps.length; position++) {
					if (position > 0) await page.keyboard.press('ArrowRight');
					await expectSound(
						page,
						width,
						`${flow.id}, position ${position}, ${width} px wide`,
						'shown',
					);
				}
				await expectNoSidewaysScroll(page, `${flow.id}, ${width} px wide`);
			}
		});
	}

	for (const address of componentAddresses(locale)) {
		test(`the small picture of ${address} is sound`, async ({ page }) => {
			await page.goto(address);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 900 });
				await expectSound(page, width, `${address}, ${width} px wide`, 'all', '[data-neighbours]');
				await expectNoSidewaysScroll(page, `${address}, ${width} px wide`);
			}
		});
	}
}
