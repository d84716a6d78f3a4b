import { inTurn } from './in-turn.ts';
import {
	at,
	componentAddresses,
	expect,
	homeAddress,
	locales,
	stepAddresses,
	test,
	windows,
} from './site.ts';

for (const locale of locales) {
	const turn = inTurn(locale);
	const step = stepAddresses(locale)[4] ?? '';

	test.describe(locale, () => {
		turn()('a chosen theme holds after a reload and on other pages', async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(homeAddress(locale));
			const html = page.locator('html');
			await expect(html).toHaveAttribute('data-theme', 'light');
			await page.locator('header starlight-theme-select select').selectOption('dark');
			await expect(html).toHaveAttribute('data-theme', 'dark');
			await page.reload();
			await expect(html).toHaveAttribute('data-theme', 'dark');
			await expect(page.locator('header starlight-theme-select select')).toHaveValue('dark');
			for (const address of [step, at('/')]) {
				await page.goto(address);
				await expect(html, address).toHaveAttribute('data-theme', 'dark');
			}
			await page.goto(step);
			await page.locator('header starlight-theme-select select').selectOption('auto');
			await expect(html).toHaveAttribute('data-theme', 'light');
		});

		turn()('nonsense in the storage is no theme and no error', async ({ page }) => {
			for (const nonsense of ['', 'banana', '{"a":1}', '"]']) {
				await page.addInitScript((value) => {
					localStorage.setItem('starlight-theme', value);
				}, nonsense);
				await page.emulateMedia({ colorScheme: 'dark' });
				for (const address of [homeAddress(locale), at('/')]) {
					await page.goto(address);
					expect(
						await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
						address,
					).toContain('dark');
				}
			}
		});

		turn()('without a storage the pages work', async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', {
					configurable: true,
					get: () => {
						throw new DOMException('denied', 'SecurityError');
					},
				});
			});
			await page.goto(step);
			await page.locator('header starlight-theme-select select').selectOption('dark');
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await page.locator('.controls [rel="next"]').click();
			await expect(page).toHaveURL(stepAddresses(locale)[5] ?? '');
		});

		turn()('print shows the picture and the text, not the furniture', async ({ page }) => {
			for (const address of [homeAddress(locale), step, componentAddresses(locale)[0] ?? '']) {
				await page.goto(address);
				const pictures = page.locator('[data-key="picture"]:visible');
				const shown = await pictures.count();
				expect(shown, address).toBeGreaterThan(0);
				await page.emulateMedia({ media: 'print' });
				await expect(pictures, address).toHaveCount(shown);
				await expect(page.locator('h1'), address).toBeVisible();
				for (const furniture of [
					'body > * > header, .page > header',
					'nav.sidebar .sidebar-content',
					'.controls',
					'.sl-menu-button',
					'site-search button',
				]) {
					await expect(
						page.locator(`${furniture} >> visible=true`),
						`${address}: ${furniture}`,
					).toHaveCount(0);
				}
				await page.emulateMedia({ media: 'screen' });
			}
		});

		turn()('forced colors keep the picture and its states apart', async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active' });
			for (const [name, window] of Object.entries(windows)) {
				await page.setViewportSize(window);
				await page.goto(step);
				const picture = page.locator(`.picture.${name}`);
				await expect(picture).toBeVisible();
				const looks = await picture.evaluate((svg) => {
					const styleOf = (selector: string) => {
						const element = svg.querySelector(selector);
						if (!element) throw new Error(`Nothing at ${selector}.`);
						const { stroke, strokeWidth, strokeDasharray, fill } = getComputedStyle(element);
						return { stroke, width: parseFloat(strokeWidth), strokeDasharray, fill };
					};
					return {
						active: styleOf('.wire[data-state="active"] .line'),
						past: styleOf('.wire[data-state="past"] .line'),
						future: styleOf('.wire[data-state="future"] .line'),
						source: styleOf('.box[data-state="source"] rect'),
						idle: styleOf('.box[data-state="idle"] rect'),
						boxText: styleOf('.box .name'),
						disc: styleOf('.badge[data-state="active"] .disc'),
						number: styleOf('.badge[data-state="active"] text'),
						chip: styleOf('.chip[data-state="shown"] rect'),
						chipText: styleOf('.chip[data-state="shown"] text'),
					};
				});
				expect(looks.active.width).toBeGreaterThan(looks.past.width);
				expect(looks.past.width).toBeGreaterThan(looks.future.width);
				expect(looks.source.width).toBeGreaterThan(looks.idle.width);
				expect(looks.boxText.fill).not.toBe(looks.idle.fill);
				expect(looks.number.fill).not.toBe(looks.disc.fill);
				expect(looks.chipText.fill).not.toBe(looks.chip.fill);
				for (const { stroke } of [looks.active, looks.past, looks.future]) {
					expect(stroke).not.toBe(looks.idle.fill);
				}
			}
		});
	});
}
