import type { Page } from '@playwright/test';
import { inTurn } from './in-turn.ts';
import {
	expect,
	expectPosition,
	flowAddress,
	homeAddress,
	locales,
	positionAddresses,
	stepAddresses,
	test,
} from './site.ts';

/** Longer than a step stays at speed 1. */
const oneStep = 4600;

/** Opens a page whose clock only moves when told to. */
async function open(page: Page, address: string): Promise<void> {
	await page.clock.install({ time: 0 });
	await page.clock.pauseAt(1000);
	await page.goto(address);
}

/** Counts packets that set out from now on. */
async function watchPackets(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const counter = { packets: 0 };
		const observer = new MutationObserver((records) => {
			counter.packets += records.filter(
				({ target }) =>
					target instanceof Element && target.getAttribute('data-state') === 'in-transit',
			).length;
		});
		for (const packet of document.querySelectorAll('[data-key="packet"]')) {
			observer.observe(packet, { attributeFilter: ['data-state'] });
		}
		Object.assign(window, { counter });
	});
	return () =>
		page.evaluate(() => (window as unknown as { counter: { packets: number } }).counter.packets);
}

function isPlaying(page: Page): Promise<boolean> {
	return page.locator('[data-play]').evaluate((button) => button.hasAttribute('data-playing'));
}

for (const locale of locales) {
	const turn = inTurn(locale);
	const addresses = positionAddresses(locale);
	const last = addresses.length - 1;
	const play = '[data-play]';

	test.describe(locale, () => {
		turn()(
			'Play goes through all steps by itself, as one entry of the history',
			async ({ page }) => {
				await open(page, flowAddress(locale));
				const packets = await watchPackets(page);
				const length = await page.evaluate(() => history.length);
				const name = (await page.locator(play).getAttribute('aria-label')) ?? '';
				await page.locator(play).click();
				await expect(page.locator(play)).not.toHaveAttribute('aria-label', name);
				for (let position = 1; position <= last; position++) {
					await expectPosition(page, locale, position);
					expect(await isPlaying(page)).toBe(true);
					await page.clock.runFor(oneStep);
				}
				expect(await isPlaying(page), 'it stops at the end').toBe(false);
				await expect(page.locator(play)).toHaveAttribute('aria-label', name);
				await expectPosition(page, locale, last);
				expect(await page.evaluate(() => history.length)).toBe(length);
				expect(await packets(), 'a packet for each step').toBe(last);
				await page.locator(play).click();
				await expectPosition(page, locale, 1);
			},
		);

		turn()('Pause stops', async ({ page }) => {
			await open(page, flowAddress(locale));
			await page.locator(play).click();
			await page.clock.runFor(oneStep);
			await expectPosition(page, locale, 2);
			await page.locator(play).click();
			await page.clock.runFor(5 * oneStep);
			expect(await isPlaying(page)).toBe(false);
			await expectPosition(page, locale, 2);
		});

		turn()('Space plays and pauses while the figure has the focus', async ({ page }) => {
			await open(page, flowAddress(locale));
			await page.locator('[data-figure]').focus();
			await page.keyboard.press(' ');
			await expectPosition(page, locale, 1);
			expect(await isPlaying(page)).toBe(true);
			await page.keyboard.press(' ');
			expect(await isPlaying(page)).toBe(false);
			expect(await page.evaluate(() => scrollY)).toBe(0);
		});

		const moves = {
			'a key': (page: Page) => page.locator('[data-figure]').press('ArrowRight'),
			'the scrubber': (page: Page) => page.locator('input[type="range"]').press('ArrowRight'),
			'the next link': (page: Page) => page.locator('.controls [rel="next"]').click(),
			'a number in the picture': (page: Page) =>
				page.locator(`.picture.wide .badge[href="${addresses[2] ?? ''}"]`).click(),
		};
		for (const [what, move] of Object.entries(moves)) {
			turn()(`${what} pauses what plays`, async ({ page }) => {
				await open(page, flowAddress(locale));
				await page.locator(play).click();
				await expectPosition(page, locale, 1);
				await move(page);
				await expectPosition(page, locale, 2);
				expect(await isPlaying(page)).toBe(false);
				await page.clock.runFor(3 * oneStep);
				await expectPosition(page, locale, 2);
				await page.goBack();
				await expectPosition(page, locale, 1);
			});
		}

		turn()('Back pauses what plays', async ({ page }) => {
			await open(page, flowAddress(locale));
			await page.locator('[data-figure]').press('ArrowRight');
			await page.locator('[data-figure]').press('ArrowRight');
			await expectPosition(page, locale, 2);
			await page.locator(play).click();
			await expectPosition(page, locale, 3);
			await page.goBack();
			await expectPosition(page, locale, 1);
			await page.clock.runFor(3 * oneStep);
			await expectPosition(page, locale, 1);
			expect(await isPlaying(page)).toBe(false);
		});

		turn()(
			'a link with ?play plays, and is then an ordinary address',
			{ tag: '@smoke' },
			async ({ page }) => {
				await open(page, `${addresses[3] ?? ''}?play&speed=2`);
				await expectPosition(page, locale, 4);
				expect(await isPlaying(page)).toBe(true);
				await expect(page).toHaveURL(`${addresses[4] ?? ''}?speed=2`);
				await page.clock.runFor(oneStep / 2);
				await expectPosition(page, locale, 5);
			},
		);

		turn()('the button of the home page plays', async ({ page }) => {
			await page.goto(homeAddress(locale));
			await page.locator('a[href$="?play"]').click();
			await expect(page.locator(play)).toHaveAttribute('data-playing');
			await expectPosition(page, locale, 1);
			await expect(page).toHaveURL(addresses[1] ?? '');
		});

		turn()('a speed that does not exist is named in a note, and 1× holds', async ({ page }) => {
			await open(page, `${addresses[1] ?? ''}?speed=banana`);
			await expect(page.locator('[data-note]')).toBeVisible();
			await expect(page.locator('[data-note]')).toContainText('banana');
			await expect(page.locator('[data-switch="speed"]')).toHaveValue('1');
			await page.locator(play).click();
			await expectPosition(page, locale, 2);
			await page.clock.runFor(4400);
			await expectPosition(page, locale, 2);
			await page.clock.runFor(200);
			await expectPosition(page, locale, 3);
		});

		turn()('the speed is part of the address, and holds', async ({ page }) => {
			await open(page, addresses[1] ?? '');
			await page.locator('[data-discloses="playback"]').click();
			await page.locator('[data-switch="speed"]').selectOption('0.5');
			await expect(page).toHaveURL(`${addresses[1] ?? ''}?speed=0.5`);
			await page.locator(play).click();
			await expectPosition(page, locale, 2);
			await page.clock.runFor(8900);
			await expectPosition(page, locale, 2);
			await page.clock.runFor(200);
			await expectPosition(page, locale, 3);
			await expect(page).toHaveURL(`${addresses[3] ?? ''}?speed=0.5`);
			await page.locator('[data-switch="speed"]').selectOption('1');
			await expect(page).toHaveURL(addresses[3] ?? '');
		});

		turn()('one polite live region of the player changes once per step', async ({ page }) => {
			await open(page, flowAddress(locale));
			const live = page
				.locator('flow-player')
				.locator('[aria-live], [role="status"], [role="alert"], output')
				// What is in a closed menu says nothing.
				.filter({ visible: true });
			await expect(live).toHaveCount(1);
			await expect(live).toHaveAttribute('aria-live', 'polite');
			await live.evaluate((region) => {
				const said: (string | null)[] = [];
				new MutationObserver(() => said.push(region.textContent)).observe(region, {
					childList: true,
					characterData: true,
					subtree: true,
				});
				Object.assign(window, { said });
			});
			await page.locator('[data-figure]').focus();
			for (let position = 1; position <= 4; position++) {
				await page.keyboard.press('ArrowRight');
				await expectPosition(page, locale, position);
				await page.clock.runFor(1000);
			}
			const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
			expect(said).toHaveLength(4);
			expect(new Set(said).size).toBe(4);
			expect(said[3]).toContain((await page.locator('h1').textContent()) ?? '?');
		});

		test.describe('with a clipboard', () => {
			test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
			turn()('Copy link gives the address of the step and says so', async ({ page }) => {
				await page.goto(`${stepAddresses(locale)[0] ?? ''}?speed=2`);
				await page.locator('[data-figure]').press('ArrowRight');
				await expectPosition(page, locale, 2);
				await page.locator('.take summary').click();
				await page.locator('[data-copy]').click();
				await expect(page.locator('[data-note]')).toBeVisible();
				await expect(page.locator('[data-note]')).not.toBeEmpty();
				const copied = await page.evaluate(() => navigator.clipboard.readText());
				await expect(page).toHaveURL(copied);
				expect(new URL(copied).pathname).toBe(addresses[2]);
			});
		});

		test.describe('without a clipboard', () => {
			turn()('Copy link says that it could not', async ({ page }) => {
				await page.addInitScript(() => {
					// Asked for refuses; where there is no TLS, there is none.
					const refusing = { writeText: () => Promise.reject(new Error('no')) };
					const value = location.search === '?speed=2' ? undefined : refusing;
					Object.defineProperty(navigator, 'clipboard', { value });
				});
				for (const query of ['', '?speed=2']) {
					await page.goto(`${addresses[1] ?? ''}${query}`);
					await page.locator('.take summary').click();
					await page.locator('[data-copy]').click();
					await expect(page.locator('[data-note]')).toContainText(/アドレス|address/);
				}
			});
		});

		test.describe('with reduced motion', () => {
			test.use({ contextOptions: { reducedMotion: 'reduce' } });

			turn()('?play does not play, and steps are cuts', async ({ page }) => {
				await open(page, `${flowAddress(locale)}?play`);
				await expect(page).toHaveURL(flowAddress(locale));
				const packets = await watchPackets(page);
				await page.clock.runFor(2 * oneStep);
				expect(await isPlaying(page)).toBe(false);
				await expectPosition(page, locale, 0);
				await page.locator('[data-figure]').focus();
				for (let position = 1; position <= last; position++) {
					await page.keyboard.press('ArrowRight');
					await expectPosition(page, locale, position);
					await page.clock.runFor(100);
				}
				expect(await packets()).toBe(0);
				expect(
					await page
						.locator('[data-figure]')
						.evaluate((figure) => figure.getAnimations({ subtree: true }).length),
				).toBe(0);
			});
		});
	});
}
