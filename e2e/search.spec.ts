import type { Page } from '@playwright/test';
import { inTurn } from './in-turn.ts';
import { at, expect, flowAddress, homeAddress, locales, test, windows } from './site.ts';

const first: Readonly<Record<string, readonly [query: string, path: string]>> = {
	ja: ['スケジューラ', '/ja/components/kube-scheduler/'],
	en: ['scheduler', '/en/components/kube-scheduler/'],
};

function partsOf(page: Page) {
	const dialog = page.locator('site-search dialog');
	return {
		opener: page.locator('site-search button.open'),
		dialog,
		field: dialog.getByRole('combobox'),
		hits: dialog.getByRole('option'),
		active: dialog.locator('[role=option][aria-selected=true]'),
		status: dialog.getByRole('status'),
		help: dialog.locator('.help'),
	};
}

/** Opens the search and types a query, until its hits are there. */
async function search(page: Page, query: string) {
	const parts = partsOf(page);
	await parts.opener.click();
	await parts.field.fill(query);
	await expect(parts.hits.first()).toBeVisible();
	return parts;
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		const [query, path] = first[locale] ?? ['', ''];

		turn()('nothing of the search is loaded before it is wanted', async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => {
				if (/\/search\/|search-panel/.test(request.url())) asked.push(request.url());
			});
			await page.goto(homeAddress(locale));
			await page.waitForLoadState('networkidle');
			expect(asked).toEqual([]);
			const { opener, field } = partsOf(page);
			await opener.click();
			await expect(field).toBeFocused();
			await expect.poll(() => asked.length).toBe(3);
		});

		turn()('hits stand in groups, are announced, and lead to their pages', async ({ page }) => {
			await page.goto(flowAddress(locale));
			const { hits, status, dialog, active } = await search(page, query);
			await expect(status).toContainText(/\d/);
			const groups = dialog.getByRole('group');
			expect(await groups.count()).toBeGreaterThan(1);
			for (const group of await groups.all()) await expect(group).toHaveAccessibleName(/./);
			if (locale === 'ja') await expect(status).not.toContainText(/result/);
			await expect(active).toHaveAttribute('href', at(path));
			await expect(dialog.locator('mark').first()).toBeVisible();
			await hits.first().click();
			await expect(page).toHaveURL((url) => url.pathname === at(path));
		});

		turn()(
			'a step is shown with its number, and its recorded request is found',
			async ({ page }) => {
				await page.goto(homeAddress(locale));
				const { hits } = await search(page, 'pod-birth/create-pod');
				await expect(hits.first()).toContainText(locale === 'ja' ? 'ステップ6' : 'Step 6');
				await expect(hits.first()).toHaveAttribute(
					'href',
					at(`/${locale}/flows/pod-birth/create-pod/`),
				);
			},
		);

		turn()('an unknown word finds nothing, says so, and shows ways on', async ({ page }) => {
			await page.goto(homeAddress(locale));
			const { opener, field, hits, status, help } = partsOf(page);
			await opener.click();
			await field.fill('asdfgh');
			await expect(status).toContainText('asdfgh');
			await expect(hits).toHaveCount(0);
			await expect(field).toHaveAttribute('aria-expanded', 'false');
			await expect(help.getByRole('button')).toBeHidden();
			await help.getByRole('link').first().click();
			await expect(page).toHaveURL((url) => url.pathname === at(`/${locale}/pages/`));
		});

		turn()('arrows move through the hits, and Enter opens', { tag: '@smoke' }, async ({ page }) => {
			await page.goto(homeAddress(locale));
			const { dialog, field, hits, active } = await search(page, query);
			// When the prose is searched, too, the list is as long as it gets.
			await expect(dialog.locator('[data-texts="there"]')).toBeVisible();
			await expect(active).toHaveAttribute('href', at(path));
			const last = (await hits.count()) - 1;
			await page.keyboard.press('ArrowUp');
			await expect(hits.nth(last)).toHaveAttribute('aria-selected', 'true');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true');
			await expect(active).toHaveCount(1);
			await expect(field).toBeFocused();
			const id = await hits.nth(1).getAttribute('id');
			await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
			const href = (await hits.nth(1).getAttribute('href')) ?? '';
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL((url) => url.pathname + url.hash === href);
			await expect(dialog).toBeHidden();
		});

		turn()('more hits of a kind are shown when asked for', async ({ page }) => {
			await page.goto(homeAddress(locale));
			const { dialog, hits, field } = await search(page, 'Pod');
			const before = await hits.count();
			await dialog.locator('.more').first().click();
			expect(await hits.count()).toBeGreaterThan(before);
			await expect(field).toBeFocused();
		});

		turn()(
			'Control and K open it, Escape closes it and gives the focus back',
			{ tag: '@smoke' },
			async ({ page }) => {
				await page.goto(homeAddress(locale));
				const { dialog, opener, field } = partsOf(page);
				await expect(opener).toBeVisible();
				const entry = () => page.evaluate(() => JSON.stringify(history.state));
				const closed = await entry();
				await opener.focus();
				await page.keyboard.press('Control+k');
				await expect(dialog).toBeVisible();
				await expect(field).toBeFocused();
				await page.keyboard.press('Escape');
				await expect(dialog).toBeHidden();
				await expect(opener).toBeFocused();
				// The entry of the open search is taken from the history a moment later.
				await expect.poll(entry).toBe(closed);
				await page.keyboard.press('Control+k');
				await page.keyboard.press('Control+k');
				await expect(dialog).toBeHidden();
			},
		);

		turn()('the list of all pages leads to every page', async ({ page, request }) => {
			await page.goto(at(`/${locale}/pages/`));
			const links = page.locator('.sl-markdown-content a');
			const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(hrefs.length).toBeGreaterThan(100);
			for (const href of [hrefs[0], hrefs.at(-1)]) {
				expect((await request.get(href ?? '')).status()).toBe(200);
			}
		});
	});
}

test('Control and K are not taken from a text field, unless it is the one of the search', async ({
	page,
}) => {
	await page.goto(at('/en/'));
	const { dialog, opener } = partsOf(page);
	await expect(opener).toBeVisible();
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		document.querySelector('main')?.append(field);
		field.focus();
	});
	await page.keyboard.press('Control+k');
	await expect(dialog).toBeHidden();
});

test('on a Mac ⌘K opens it, and Control+K does not', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' });
	});
	await page.goto(at('/en/'));
	const { dialog, opener } = partsOf(page);
	await expect(opener).toContainText('⌘');
	await page.keyboard.press('Control+k');
	await expect(dialog).toBeHidden();
	await page.keyboard.press('Meta+k');
	await expect(dialog).toBeVisible();
});

test('keys belong to the input method while it composes, and readings are not searched', async ({
	page,
	context,
}) => {
	await page.goto(at('/ja/'));
	const { opener, field, dialog, hits, status } = partsOf(page);
	await opener.click();
	await field.fill('ポッド');
	await expect(hits.first()).toBeVisible();
	await expect(status).toContainText('見つかりました');
	const said = await status.textContent();
	await field.evaluate((input: HTMLInputElement) => {
		input.value = '';
	});
	const session = await context.newCDPSession(page);
	for (const text of ['す', 'すけ', 'すけじ', 'すけじゅーらー']) {
		await session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	}
	expect(await status.textContent()).toBe(said);
	const { pathname } = new URL(page.url());
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeVisible();
	expect(await status.textContent()).toBe(said);
	await expect(page).toHaveURL((url) => url.pathname === pathname);
	await field.evaluate((input: HTMLInputElement) => {
		input.value = '';
	});
	await session.send('Input.imeSetComposition', {
		text: 'スケ',
		selectionStart: 2,
		selectionEnd: 2,
	});
	await session.send('Input.insertText', { text: 'スケジューラー' });
	await expect(hits.first()).toHaveAttribute('href', at('/ja/components/kube-scheduler/'));
});

test('a press that begins in the field and ends beside the dialog does not close it', async ({
	page,
}) => {
	await page.goto(at('/en/'));
	const { dialog, field } = await search(page, 'etcd');
	const box = await field.boundingBox();
	if (!box) throw new Error('The field has no box.');
	await page.mouse.move(box.x + 40, box.y + 10);
	await page.mouse.down();
	await page.mouse.move(20, box.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(dialog).toBeVisible();
	await page.mouse.click(20, 400);
	await expect(dialog).toBeHidden();
});

test('Back from a hit comes back to the query', { tag: '@smoke' }, async ({ page }) => {
	await page.goto(at('/en/basics/'));
	const { hits } = await search(page, 'quorum');
	await hits.first().click();
	await expect(page).toHaveURL((url) => url.pathname !== at('/en/basics/'));
	await page.goBack();
	const { dialog, field } = partsOf(page);
	await expect(dialog).toBeVisible();
	await expect(field).toHaveValue('quorum');
	await expect(hits.first()).toBeVisible();
	await page.goBack();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL((url) => url.pathname === at('/en/basics/'));
});

test('Forward comes back to a search with the hits of what is in its field', async ({ page }) => {
	await page.goto(at('/en/basics/'));
	const { dialog, field, hits } = await search(page, 'etcd');
	await page.goBack();
	await expect(dialog).toBeHidden();
	await page.goForward();
	await expect(dialog).toBeVisible();
	await expect(field).toHaveValue('');
	await expect(hits).toHaveCount(0);
});

test('a hit that is pressed while texts come leads to its page', async ({ page }) => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/search/*texts*.json', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(at('/en/basics/'));
	const { hits } = await search(page, 'quorum');
	const href = (await hits.first().getAttribute('href')) ?? '';
	await hits.first().hover();
	await page.mouse.down();
	release();
	await expect(page.locator('.hits[data-texts="there"]')).toBeVisible();
	await page.mouse.up();
	await expect(page).toHaveURL(href);
});

test('a hit on this very page closes the search and goes there', async ({ page }) => {
	await page.goto(at('/en/glossary/'));
	const { hits, dialog } = await search(page, 'finalizer');
	await hits.first().click();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL((url) => url.hash === '#term-finalizer');
	await page.waitForTimeout(200);
	await expect(page).toHaveURL((url) => url.hash === '#term-finalizer');
});

test.describe('on a phone', () => {
	test.use({ viewport: windows.tall });

	test('Back closes the search and stays on the page', async ({ page }) => {
		await page.goto(at('/ja/'));
		await page.goto(at('/ja/basics/'));
		const { dialog, opener } = partsOf(page);
		await opener.click();
		await expect(dialog).toBeVisible();
		await page.goBack();
		await expect(dialog).toBeHidden();
		await expect(page).toHaveURL((url) => url.pathname === at('/ja/basics/'));
		// Closed by hand, it leaves no entry of its own behind.
		await opener.click();
		await dialog.locator('.close').click();
		await expect(dialog).toBeHidden();
		await page.waitForFunction(() => !('search' in Object(history.state)));
		await page.goBack();
		await expect(page).toHaveURL((url) => url.pathname === at('/ja/'));
	});
});

test('with scripts off, a link to the list of pages stands in its place', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at('/ja/'));
	await expect(partsOf(page).opener).toBeHidden();
	await page.locator('site-search a.open').click();
	await expect(page).toHaveURL((url) => url.pathname === at('/ja/pages/'));
	await context.close();
});

test('under Trusted Types it shows hits all the same', async ({ page }) => {
	await page.route(at('/en/basics/'), async (route) => {
		const response = await route.fetch();
		const headers = {
			...response.headers(),
			'content-security-policy': "require-trusted-types-for 'script'",
		};
		await route.fulfill({ response, headers });
	});
	await page.goto(at('/en/basics/'));
	const { hits, field, status } = await search(page, 'etcd');
	await expect(hits.first()).toHaveAttribute('href', at('/en/components/etcd/'));
	await field.fill('<img src=x onerror=alert(1)>');
	await expect(status).toContainText('<img src=x');
});

test.describe('without its files', () => {
	test.use({ tolerated: [/Failed to load resource|ERR_FAILED/] });

	for (const [what, blocked] of [
		['its script', /search-panel/],
		['its names', /\/search\/en-names/],
		['both lists', /\/search\//],
	] as const) {
		test(`${what}: it says that search failed, and offers the list of pages`, async ({
			page,
			context,
		}) => {
			await context.route(blocked, (route) => route.abort());
			await page.goto(at('/en/'));
			const { opener, field, status, help } = partsOf(page);
			await opener.click();
			await field.fill('etcd');
			await expect(status).toContainText('could not be loaded');
			await expect(help.getByRole('link', { name: 'All pages' })).toBeVisible();
			await expect(help.getByRole('button')).toBeVisible();
		});
	}

	for (const [what, blocked] of [
		['its script', /search-panel/],
		['both lists', /\/search\//],
	] as const) {
		test(`${what}: once it is back, trying again finds what was asked`, async ({
			page,
			context,
		}) => {
			await context.route(blocked, (route) => route.abort());
			await page.goto(at('/en/'));
			const { opener, field, help, hits } = partsOf(page);
			await opener.click();
			await field.fill('etcd');
			await expect(help.getByRole('button')).toBeVisible();
			await context.unroute(blocked);
			await help.getByRole('button').click();
			await expect(page.locator('.hits[data-texts="there"]')).toBeVisible();
			await expect(hits.first()).toHaveAttribute('href', at('/en/components/etcd/'));
			await expect(help).toBeHidden();
		});
	}

	test('without the prose, names are found, and it says that this is not all', async ({
		page,
		context,
	}) => {
		await context.route(/\/search\/en-texts/, (route) => route.abort());
		await page.goto(at('/en/'));
		const { status, hits } = await search(page, 'etcd');
		await expect(status).toContainText('only names and headings');
		await expect(hits.first()).toHaveAttribute('href', at('/en/components/etcd/'));
	});

	test('a line that never answers is given up', async ({ page, context }) => {
		await page.clock.install();
		await context.route(/search-panel/, () => undefined);
		await page.goto(at('/en/'));
		const { opener, status } = partsOf(page);
		await opener.click();
		await expect(status).toContainText('Searching');
		await page.clock.runFor(11_000);
		await expect(status).toContainText('could not be loaded');
	});
});
