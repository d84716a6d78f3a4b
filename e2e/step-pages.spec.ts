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

for (const locale of locales) {
	const turn = inTurn(locale);
	const addresses = positionAddresses(locale);
	const last = addresses.length - 1;
	const middle = Math.floor(last / 2);
	const addressAt = (position: number) => addresses[position] ?? '';

	test.describe(locale, () => {
		turn()('every step opens by its link, paused', async ({ page }) => {
			expect(stepAddresses(locale)).toHaveLength(13);
			for (const [position, address] of addresses.entries()) {
				await page.goto(address);
				await expectPosition(page, locale, position);
				await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
				await expect(page.locator('.picture [data-state="in-transit"]')).toHaveCount(0);
			}
		});

		turn()('arrow keys, Home and End step while the figure has the focus', async ({ page }) => {
			await page.goto(flowAddress(locale));
			await page.locator('[data-figure]').focus();
			for (let position = 1; position <= last; position++) {
				await page.keyboard.press('ArrowRight');
				await expectPosition(page, locale, position);
			}
			await page.keyboard.press('ArrowRight');
			await expectPosition(page, locale, last);
			for (let position = last - 1; position >= 0; position--) {
				await page.keyboard.press('ArrowLeft');
				await expectPosition(page, locale, position);
			}
			await page.keyboard.press('ArrowLeft');
			await expectPosition(page, locale, 0);
			await page.keyboard.press('End');
			await expectPosition(page, locale, last);
			await page.keyboard.press('Home');
			await expectPosition(page, locale, 0);
			await expect(page.locator('[data-figure]')).toBeFocused();
		});

		turn()('the scrubber steps by keyboard and says where it is', async ({ page }) => {
			await page.goto(flowAddress(locale));
			const scrubber = page.locator('input[type="range"]');
			await scrubber.focus();
			for (let position = 1; position <= last; position++) {
				await page.keyboard.press('ArrowRight');
				await expectPosition(page, locale, position);
				const heading = await page.locator('h1').textContent();
				await expect(scrubber).toHaveAttribute('aria-valuetext', new RegExp(`${heading ?? ''}$`));
			}
			await page.keyboard.press('Home');
			await expectPosition(page, locale, 0);
			await page.keyboard.press('End');
			await expectPosition(page, locale, last);
			await expect(scrubber).toBeFocused();
			const box = await scrubber.boundingBox();
			if (!box) throw new Error('no scrubber');
			const length = await page.evaluate(() => history.length);
			const moveTo = (share: number) =>
				page.mouse.move(box.x + share * box.width, box.y + box.height / 2);
			await moveTo(0.05);
			await page.mouse.down();
			for (const share of [0.3, 0.5, 0.95]) await moveTo(share);
			await page.mouse.up();
			await expectPosition(page, locale, last);
			expect(await page.evaluate(() => history.length), 'one drag, one entry').toBe(length + 1);
		});

		turn()('Back and Forward go through the steps, and past them', async ({ page }) => {
			await page.goto(homeAddress(locale));
			await page.goto(flowAddress(locale));
			const loaded = await page.evaluate(() => performance.timeOrigin);
			await page.locator('[data-figure]').focus();
			for (let position = 1; position <= last; position++) {
				await page.keyboard.press('ArrowRight');
				await expectPosition(page, locale, position);
			}
			for (let position = last - 1; position >= 0; position--) {
				await page.goBack();
				await expectPosition(page, locale, position);
			}
			for (let position = 1; position <= middle; position++) {
				await page.goForward();
				await expectPosition(page, locale, position);
			}
			expect(await page.evaluate(() => performance.timeOrigin), 'one document').toBe(loaded);
			// It answers before the page is left.
			await page.evaluate((back) => void setTimeout(() => history.go(back)), -middle - 1);
			await expect(page).toHaveURL(homeAddress(locale));
			await page.goForward();
			await expectPosition(page, locale, 0);
		});

		turn()(
			'links in controls, picture and list lead to steps without a load',
			{ tag: '@smoke' },
			async ({ page }) => {
				await page.goto(addressAt(middle));
				const loaded = await page.evaluate(() => performance.timeOrigin);
				await page.locator('.controls [rel="next"]').click();
				await expectPosition(page, locale, middle + 1);
				await page.locator('.controls [rel="prev"]').click();
				await page.locator('.controls [rel="prev"]').click();
				await expectPosition(page, locale, middle - 1);
				await page.locator(`.picture.wide .badge[href="${addressAt(last)}"]`).click();
				await expectPosition(page, locale, last);
				await page.locator(`.step-list a[href="${addressAt(1)}"]`).click();
				await expectPosition(page, locale, 1);
				expect(await page.evaluate(() => performance.timeOrigin), 'one document').toBe(loaded);
				// A press with a key, or with another button, is for a tab or a window of its own.
				const taken = await page.evaluate(() => {
					let count = 0;
					addEventListener('click', (event) => {
						if (event.defaultPrevented) count += 1;
						event.preventDefault();
					});
					const selectors = ['.picture .badge', '.picture [data-look]', '.controls [rel="next"]'];
					for (const link of selectors.map((selector) => document.querySelector(selector))) {
						if (!link) throw new Error('no such link');
						const plain = { bubbles: true, cancelable: true, button: 0 };
						for (const key of ['shiftKey', 'altKey', 'ctrlKey', 'metaKey']) {
							link.dispatchEvent(new MouseEvent('click', { ...plain, [key]: true }));
						}
						link.dispatchEvent(new MouseEvent('click', { ...plain, button: 1 }));
					}
					return count;
				});
				expect(taken).toBe(0);
				await expectPosition(page, locale, 1);
				await expect(page).toHaveURL(addressAt(1));
			},
		);

		turn()('keys belong to the page while the focus is elsewhere', async ({ page }) => {
			await page.setViewportSize({ width: 1024, height: 400 });
			await page.goto(addressAt(middle));
			for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home', ' ']) {
				await page.keyboard.press(key);
			}
			await expect.poll(() => page.evaluate(() => scrollY), 'Space scrolls').toBeGreaterThan(100);
			await expectPosition(page, locale, middle);
			await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
			await page.locator('.picture .badge:visible').first().focus();
			await page.keyboard.press('ArrowRight');
			await expectPosition(page, locale, middle);
			// Those of the browser are left to it, also on the figure.
			await page.locator('[data-figure]').focus();
			for (const key of ['Control+ArrowRight', 'Meta+End', 'Alt+ArrowRight']) {
				await page.keyboard.press(key);
			}
			await page.keyboard.press('ArrowRight');
			await expectPosition(page, locale, middle + 1);
		});
	});
}
