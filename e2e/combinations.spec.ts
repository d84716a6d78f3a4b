import type { Page } from '@playwright/test';
import { stepAddress } from '../src/data/site/addresses.ts';
import { inTurn } from './in-turn.ts';
import { at, expect, type Locale, locales, test } from './site.ts';

function address(locale: Locale, query: string): string {
	return at(stepAddress(locale, 'pod-birth', 'bind-pod')) + query;
}

/** What the page says where it is, what it shows, and where its links lead. */
function readState(page: Page) {
	return page.evaluate(() => {
		const player = document.querySelector('flow-player');
		const textOf = (selector: string) => player?.querySelector(selector)?.textContent.trim();
		return {
			address: location.pathname + location.search,
			lang: document.documentElement.lang,
			title: document.title,
			states: player?.getAttributeNames().sort(),
			picture: player?.querySelector('[data-figure]')?.innerHTML,
			heading: textOf('h1'),
			told: textOf('[data-told]'),
			event: textOf('[data-replay-event]'),
			links: [...(player?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
			outOfReach: document.querySelectorAll('[inert]').length,
		};
	});
}

/** Expects what a page of the same address would show that is loaded now. */
async function expectAsLoaded(page: Page, what: string): Promise<void> {
	const loaded = await page.context().newPage();
	await expect(async () => {
		// The address of a step may come after the step itself is seen.
		if (loaded.url() !== page.url()) await loaded.goto(page.url());
		expect(await readState(page), what).toEqual(await readState(loaded));
	}).toPass({ intervals: [50], timeout: 10_000 });
	await loaded.close();
}

async function present(page: Page): Promise<void> {
	const button = page.locator('[data-present]');
	if (!(await button.isVisible())) await page.locator('[data-discloses="playback"]').click();
	await button.click();
	await expect(page.locator('flow-player')).toHaveAttribute('data-presenting');
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		// Without motion a page stands still as soon as it is there.
		test.use({ contextOptions: { reducedMotion: 'reduce' } });

		turn()(
			'Replay in a kind of cluster is presented as its address says, in both languages and back',
			async ({ page }) => {
				await page.goto(address(locale, '?topology=managed&replay'));
				await expect(page.locator('flow-player')).toHaveAttribute('data-replaying');
				await present(page);
				await page.keyboard.press('ArrowRight');
				await expectAsLoaded(page, 'a step on');
				await page.keyboard.press('l');
				await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
				await expectAsLoaded(page, 'in the other language');
				await page.goBack();
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expectAsLoaded(page, 'back');
			},
		);

		turn()(
			'questions are left for the presenter, and come back with Back; so is the inside',
			async ({ page }) => {
				const where = address(locale, '?recall');
				await page.goto(where);
				await expect(page.locator('[data-recall] h1')).toBeVisible();
				await present(page);
				await expect(page).toHaveURL(address(locale, '?present'));
				await page.goBack();
				await expect(page).toHaveURL(where);
				await expectAsLoaded(page, 'asked again');
				await page.goto(address(locale, '?inside=kube-scheduler'));
				await expect(page.locator('[data-inside-of]')).toHaveCount(1);
				await present(page);
				await page.keyboard.press('ArrowRight');
				await expectAsLoaded(page, 'inside, a step on');
			},
		);
	});
}
