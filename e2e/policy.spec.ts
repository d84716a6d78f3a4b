import type { Page } from '@playwright/test';
import { base } from './base.ts';
import { onePageOfEachKind } from './page-kinds.ts';
import { at, expect, homeAddress, locales, positionAddresses, test } from './site.ts';

/** Keeps what the policy of a page stops, from its first moment on. */
async function watchViolations(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.addInitScript(() => {
		const stopped: string[] = [];
		Object.assign(window, { stopped });
		document.addEventListener('securitypolicyviolation', (event) => {
			stopped.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
		});
	});
	return () => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped);
}

// At the root, every page is opened elsewhere, and what the policy stops there is an error like others.
if (base !== '') {
	test(
		'on no kind of page is anything stopped that belongs there',
		{ tag: '@base' },
		async ({ page }) => {
			const violations = await watchViolations(page);
			for (const path of onePageOfEachKind()) {
				await page.goto(at(path));
				expect(await violations(), path).toEqual([]);
			}
		},
	);
}

for (const locale of locales) {
	test(`search, player and theme work within the policy in ${locale}`, async ({ page }) => {
		const violations = await watchViolations(page);
		const [, first = '', second = ''] = positionAddresses(locale);
		await page.goto(first);
		await page.locator('[data-figure]').press('ArrowRight');
		await expect(page).toHaveURL(second);
		await page.locator('site-search button.open').click();
		await page.locator('site-search dialog input').fill('etcd');
		await expect(
			page.locator('site-search dialog a[href*="/components/etcd/"]').first(),
		).toBeVisible();
		await page.keyboard.press('Escape');
		await page.locator('starlight-theme-select select:visible').first().selectOption('dark');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(await violations()).toEqual([]);
	});
}

test.describe('what does not belong there', () => {
	test.use({ tolerated: [/Content Security Policy|requires 'Trusted/] });

	const injections: Readonly<Record<string, string>> = {
		'an inline script': '<script>window.ran = true</script>',
		'a handler': '<img src="data:," onerror="window.ran = true">',
		'a script from elsewhere': '<script src="data:text/javascript,window.ran=true"></script>',
	};

	for (const [name, markup] of Object.entries(injections)) {
		test(`${name} in the page does not run`, async ({ page }) => {
			// As if it had got into the file: the browser reads it like the rest.
			await page.route(`**${homeAddress('en')}`, async (route) => {
				const response = await route.fetch();
				const body = (await response.text()).replace('</main>', `${markup}</main>`);
				await route.fulfill({ response, body });
			});
			await page.goto(homeAddress('en'));
			expect(await page.content(), 'it is there').toContain('ran');
			expect(await page.evaluate(() => 'ran' in window)).toBe(false);
		});
	}

	test('a script that is put in later, or a text that is evaluated, does not run', async ({
		page,
	}) => {
		await page.goto(homeAddress('en'));
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			// As a node of text, which Trusted Types let pass.
			script.append('window.ran = true');
			document.body.append(script);
			const link = document.createElement('a');
			link.href = 'javascript:window.ran=true';
			document.body.append(link);
			link.click();
			return 'ran' in window;
		});
		expect(ran).toBe(false);
	});

	test('a text does not become elements', async ({ page }) => {
		await page.goto(homeAddress('en'));
		const made = await page.evaluate(() => {
			const place = document.createElement('div');
			try {
				place.innerHTML = '<b>made</b>';
			} catch {
				// The browser knows Trusted Types.
			}
			return place.childElementCount;
		});
		expect(made).toBe(0);
	});
});
