import type { Page } from '@playwright/test';
import { otherLocale } from '../src/model/locale.ts';
import {
	chooseLanguage,
	componentAddresses,
	expect,
	expectPosition,
	flowAddress,
	inOtherLanguage,
	locales,
	positionAddresses,
	readFacts,
	test,
} from './site.ts';

// What is compared here is read as pages, which the policy of pages lets only the player do.
test.use({ bypassCSP: true });

/** What is reached by keyboard: the link, or where there are several languages, their menu. */
function languageChoice(page: Page) {
	return page.locator('header language-link :is(language-link > a, summary)');
}

for (const locale of locales) {
	const other = otherLocale(locale);
	// There and back goes both ways, so each language has its share of the pages.
	const isMine = (index: number) => index % locales.length === locales.indexOf(locale);

	test.describe(`from ${locale}`, () => {
		test('there and back is the same step, with query and fragment', async ({ page }) => {
			for (const [position, address] of positionAddresses(locale).entries()) {
				if (!isMine(position)) continue;
				const start = `${address}?speed=2#steps`;
				await page.goto(start);
				// Then the player has given its links the view.
				await expect(page.locator('[data-switch="speed"]')).toHaveValue('2');
				const pictures = await page.locator('[data-figure]').innerHTML();
				const facts = await readFacts(page);
				await chooseLanguage(page, other);
				await expectPosition(page, other, position);
				await expect(page).toHaveURL(inOtherLanguage(start));
				await expect(page.locator('[data-switch="speed"]')).toHaveValue('2');
				await chooseLanguage(page, locale);
				await expectPosition(page, locale, position);
				await expect(page).toHaveURL(start);
				expect(await readFacts(page)).toEqual(facts);
				await expect(page.locator('[data-switch="speed"]')).toHaveValue('2');
				expect(await page.locator('[data-figure]').innerHTML()).toBe(pictures);
			}
		});

		test('the link follows the player', { tag: '@smoke' }, async ({ page }) => {
			await page.goto(flowAddress(locale));
			await page.locator('[data-figure]').focus();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await expectPosition(page, locale, 3);
			await chooseLanguage(page, other);
			await expectPosition(page, other, 3);
			await page.goBack();
			await expectPosition(page, locale, 3);
		});

		test('a link that is pressed before a step is painted leads to that step', async ({ page }) => {
			await page.goto(`${flowAddress(locale)}?speed=2`);
			await expect(page.locator('[data-switch="speed"]')).toHaveValue('2');
			const goal = await page.evaluate(() => {
				const link = document.querySelector<HTMLAnchorElement>('header language-link a');
				link?.addEventListener('click', (event) => {
					event.preventDefault();
				});
				document.querySelector<HTMLElement>('[data-follows="next"]')?.click();
				link?.click();
				return `${link?.pathname ?? ''}${link?.search ?? ''}`;
			});
			expect(goal).toBe(`${positionAddresses(other)[1] ?? ''}?speed=2`);
		});

		test('every heading keeps its fragment', async ({ page }) => {
			for (const [index, address] of componentAddresses(locale).entries()) {
				if (!isMine(index)) continue;
				await page.goto(address);
				const { missing, carried } = await page.evaluate(async (there) => {
					const idsOf = (root: Document) =>
						[...root.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)[id]')].map(({ id }) => id);
					const text = await (await fetch(there)).text();
					const ids = idsOf(document);
					const idsThere = idsOf(new DOMParser().parseFromString(text, 'text/html'));
					// Where the link would lead, without going there.
					let goal = '';
					addEventListener('click', (event) => {
						event.preventDefault();
						goal = document.querySelector<HTMLAnchorElement>('header language-link a')?.hash ?? '';
					});
					const fragments = ids.map((id) => {
						history.replaceState(null, '', `#${id}`);
						document.querySelector<HTMLElement>('header language-link a')?.click();
						return [`#${id}`, goal];
					});
					return {
						missing: [
							...ids.filter((id) => !idsThere.includes(id)),
							...idsThere.filter((id) => !ids.includes(id)),
						],
						carried: fragments.filter(([from, to]) => from !== to),
					};
				}, inOtherLanguage(address));
				expect(missing, `${address}: headings in one language only`).toEqual([]);
				expect(carried, `${address}: fragments that change`).toEqual([]);
			}
		});

		test('the middle of a page stays the middle', async ({ page }) => {
			for (const [index, address] of componentAddresses(locale).entries()) {
				if (!isMine(index)) continue;
				await page.goto(address);
				const id = await page.evaluate(() => {
					const headings = [...document.querySelectorAll('main h2[id]')];
					const heading = headings[Math.floor(headings.length / 2)];
					// In the middle of the window, where a reader's eyes are.
					heading?.scrollIntoView({ behavior: 'instant', block: 'center' });
					scrollBy({ top: 40, behavior: 'instant' });
					return heading?.id ?? '';
				});
				expect(id, address).not.toBe('');
				await chooseLanguage(page, other);
				await expect(page).toHaveURL(`${inOtherLanguage(address)}#${id}`);
				await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			}
		});

		test('the top of a page stays the top', async ({ page }) => {
			const [address = ''] = componentAddresses(locale);
			await page.goto(address);
			await chooseLanguage(page, other);
			await expect(page).toHaveURL(inOtherLanguage(address));
			expect(await page.evaluate(() => scrollY)).toBe(0);
		});

		test('switching by keyboard leaves the focus on the link', async ({ page }) => {
			const [component = ''] = componentAddresses(locale);
			for (const address of [`${component}#connections`, flowAddress(locale)]) {
				await page.goto(address);
				await chooseLanguage(page, other, 'by keyboard');
				await expect(page).toHaveURL(inOtherLanguage(address));
				await expect(languageChoice(page)).toBeFocused();
				await chooseLanguage(page, locale, 'by keyboard');
				await expect(page).toHaveURL(address);
				await expect(languageChoice(page)).toBeFocused();
			}
		});

		test('the link in the menu of a phone works as the one in the header', async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			const address = `${positionAddresses(locale)[4] ?? ''}?speed=2`;
			await page.goto(address);
			const isInHeader = await languageChoice(page).isVisible();
			if (!isInHeader) await page.locator('.sl-menu-button').click();
			await chooseLanguage(page, other, 'by pointer', isInHeader ? 'header' : 'body');
			await expect(page).toHaveURL(inOtherLanguage(address));
			await expectPosition(page, other, 4);
		});
	});
}
