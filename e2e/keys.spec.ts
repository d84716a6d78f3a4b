import type { Page } from '@playwright/test';
import { stepAddress } from '../src/data/site/addresses.ts';
import { at, expect, test } from './site.ts';

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	const wanted = page.locator(selector);
	for (let press = 0; press < 20; press++) {
		await page.keyboard.press('Tab');
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab does not come to ${selector}.`);
}

test('by keys alone into Replay and into a component, and back, the focus always in sight', async ({
	page,
}) => {
	const address = at(stepAddress('ja', 'pod-birth', 'bind-pod'));
	const figure = page.locator('[data-figure]');
	const live = page.locator('[data-announce]');
	await page.goto(address);
	await page.locator('[data-play]').focus();
	await tabTo(page, '[data-scrubber]');
	await page.keyboard.press('Space');
	await expect(page.locator('[data-play]')).toHaveAttribute('data-playing');
	await page.keyboard.press('Space');
	await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
	await page.goto(address);
	await page.locator('[data-discloses="playback"]').focus();
	await page.keyboard.press('Enter');
	await tabTo(page, '[data-switch="replay"]');
	await page.keyboard.press('ArrowDown');
	await expect(live, 'what has come is said').toContainText('/binding');
	const range = page.locator('.replay-range');
	await tabTo(page, '.replay-range');
	const top = await page.evaluate(() => scrollY);
	await page.keyboard.press('Space');
	await expect(page.locator('flow-player')).toHaveAttribute('data-running');
	await page.keyboard.press('Space');
	await expect(page.locator('flow-player')).not.toHaveAttribute('data-running');
	expect(await page.evaluate(() => scrollY)).toBe(top);
	await expect(range).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(address);
	await expect(figure, 'the playhead has gone').toBeFocused();
	const told = page.locator('[data-told]');
	await page.locator('.picture:visible a.look[data-look="kube-scheduler"]').press('Enter');
	await expect(figure).toHaveAttribute('data-inside-of', 'kube-scheduler');
	await expect(told).not.toBeEmpty();
	await expect(live).toHaveText((await told.textContent()) ?? '?');
	await page.locator('[data-inside-note] a').focus();
	await page.goBack();
	await expect(page).toHaveURL(address);
	await expect(figure, 'the link has gone').toBeFocused();
	await page.goForward();
	await expect(figure).toHaveAttribute('data-inside-of', 'kube-scheduler');
	await page.locator('.picture.inside:visible a.box').first().press('Escape');
	await expect(page).toHaveURL(address);
	await expect(figure).toBeFocused();
	await page.locator('[data-opens-recall]').press('Enter');
	await expect(page.locator('.recall h1')).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(address);
	await expect(figure, 'the question has gone').toBeFocused();
});
