import { componentAddresses, expect, locales, test } from './site.ts';

for (const locale of locales) {
	test.describe(locale, () => {
		const address = componentAddresses(locale)[1] ?? '';

		test('a click on a number opens its card', async ({ page }) => {
			await page.goto(address);
			const cite = page.locator('.cite').first();
			const card = cite.locator('.cite-card');
			await expect(card).toBeHidden();
			await cite.locator('.cite-number').click();
			await expect(card).toBeVisible();
			await page.mouse.move(0, 0);
			await expect(card, 'stays without the pointer').toBeVisible();
			await expect(card.locator('.reference-title a')).toHaveAttribute('href', /^https:\/\//);
			await expect(card.locator('.cite-to-list')).toHaveAttribute('href', /^#ref-/);
			await page.keyboard.press('Escape');
			await expect(card).toBeHidden();
		});

		test('Enter opens the card, and its links can be reached', async ({ page }) => {
			await page.goto(address);
			const cite = page.locator('.cite').first();
			await cite.locator('.cite-number').focus();
			await page.keyboard.press('Enter');
			await expect(cite.locator('.cite-card')).toHaveJSProperty('popover', 'auto');
			expect(
				await cite.locator('.cite-card').evaluate((card) => card.matches(':popover-open')),
			).toBe(true);
			await page.keyboard.press('Tab');
			await expect(cite.locator('.reference-title a')).toBeFocused();
			// A translation leads to its original, too.
			for (const original of await cite.locator('.reference-original').all()) {
				await page.keyboard.press('Tab');
				await expect(original).toBeFocused();
			}
			await page.keyboard.press('Tab');
			await expect(cite.locator('.cite-to-list')).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.locator('.sources li:target')).toBeInViewport();
		});

		test('the list leads back to each use', async ({ page }) => {
			await page.goto(address);
			const row = page.locator('.sources li').first();
			const back = row.locator('.back-link').first();
			const use = (await back.getAttribute('href')) ?? '';
			await back.click();
			await expect(page.locator(use)).toBeInViewport();
			await expect(page.locator(`${use} .cite-number`)).toHaveText('[1]');
		});

		test('one reference has one number on a page, and every use is listed', async ({ page }) => {
			await page.goto(address);
			const problems = await page.evaluate(async (addresses) => {
				const found: string[] = [];
				for (const path of addresses) {
					const text = await (await fetch(path)).text();
					const built = new DOMParser().parseFromString(text, 'text/html');
					const rows = [...built.querySelectorAll('.sources li')];
					const uses = [...built.querySelectorAll('.cite')];
					if (rows.length === 0 || uses.length === 0) found.push(`${path}: cites nothing`);
					let highest = 0;
					for (const use of uses) {
						const goal = use.querySelector('.cite-to-list')?.getAttribute('href')?.slice(1) ?? '';
						const row = rows.findIndex(({ id }) => id === goal);
						const number = use.querySelector('.cite-number')?.textContent.trim();
						if (number !== `[${row + 1}]`)
							found.push(`${path}#${use.id}: ${number ?? '?'} for row ${row + 1}`);
						if (row + 1 > highest + 1) found.push(`${path}#${use.id}: skips a number`);
						highest = Math.max(highest, row + 1);
						if (!rows[row]?.querySelector(`.back-link[href="#${use.id}"]`))
							found.push(`${path}#${use.id}: no way back`);
						const [inText, inList] = [use, rows[row]].map(
							(part) => part?.querySelector('.reference-title')?.textContent,
						);
						if (inText !== inList) found.push(`${path}#${use.id}: another title in the list`);
					}
					if (highest !== rows.length) found.push(`${path}: rows without a use`);
					const backs = built.querySelectorAll('.back-link').length;
					if (backs !== uses.length) found.push(`${path}: ${backs} ways back, ${uses.length} uses`);
				}
				return found;
			}, componentAddresses(locale));
			expect(problems).toEqual([]);
		});

		test('the list of all sources says who cites, both ways', async ({ page, request }) => {
			const sitemap = await (await request.get('/sitemap-0.xml')).text();
			const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
				.map(([, url = '']) => new URL(url).pathname)
				.filter((path) => path.startsWith(`/${locale}/`) && path !== `/${locale}/references/`);
			await page.goto(`/${locale}/references/`);
			const { unlisted, unfounded, uncited } = await page.evaluate(async (all) => {
				const cited = new Map<string, Set<string>>();
				for (const path of all) {
					const text = await (await fetch(path)).text();
					const built = new DOMParser().parseFromString(text, 'text/html');
					const ids = [
						...[...built.querySelectorAll('.sources li')].map(({ id }) => id.replace(/^ref-/, '')),
						...[...built.querySelectorAll('a[href*="/references/#"]')].map(
							(link) => link.getAttribute('href')?.split('#')[1] ?? '',
						),
					];
					cited.set(path, new Set(ids));
				}
				const listed = new Map(
					[...document.querySelectorAll('.references li[id]')].map((row) => [
						row.id,
						[...row.querySelectorAll('p a')].map((link) => link.getAttribute('href') ?? ''),
					]),
				);
				const pages = [...cited].flatMap(([path, ids]) => [...ids].map((id) => ({ path, id })));
				return {
					unlisted: pages.filter(({ path, id }) => !listed.get(id)?.includes(path)),
					unfounded: [...listed].flatMap(([id, by]) =>
						by.filter((path) => !cited.get(path)?.has(id)).map((path) => ({ path, id })),
					),
					uncited: [...listed].filter(([, by]) => by.length === 0).map(([id]) => id),
				};
			}, paths);
			expect(unlisted, 'cited, but the list does not say so').toEqual([]);
			expect(unfounded, 'listed as citing, but does not').toEqual([]);
			expect(uncited, 'cited by nobody').toEqual([]);
		});
	});
}
