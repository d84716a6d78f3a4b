import { at, expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a part of a page is cited with its heading, its address and the day of reading', async ({
	page,
}) => {
	await page.clock.setFixedTime(new Date('2026-12-24T12:00:00'));
	await page.goto(at('/ja/components/etcd/#role'));
	await page.getByText('このページを引用する').click();
	const copy = page.getByRole('button', { name: 'コピー: BibTeX' });
	await copy.click();
	await expect(page.getByText('コピーしました: BibTeX')).toBeVisible();
	const bibtex = await page.evaluate(() => navigator.clipboard.readText());
	expect(bibtex).toContain('@online{kubernetes-illustrated-ja-components-etcd-role,');
	expect(bibtex).toContain('title = {{役割 – etcd}}');
	expect(bibtex).toMatch(/url = \{http.*\/ja\/components\/etcd\/#role\}/);
	expect(bibtex).toContain('urldate = {2026-12-24}');
	// Another part, while the forms are open.
	await page.evaluate(() => (location.hash = '#keys'));
	await expect(page.locator('[data-cite-format="address"]')).toHaveText(
		/\/ja\/components\/etcd\/#keys$/,
	);
});

test('the player takes the citation along, and a source is cited where it is listed', async ({
	page,
}) => {
	await page.goto(at('/en/flows/exec/ask-to-exec/'));
	await page.getByText('Cite this page').click();
	await page.locator('.controls [rel="next"]').click();
	await expect(page.locator('[data-cite-format="markdown"]')).toHaveText(
		/^\[kube-apiserver connects to the kubelet – .*\]\(http.*\/en\/flows\/exec\/dial-kubelet\/\)$/,
	);
	await page.goto(at('/en/references/'));
	await page.getByRole('button', { name: 'Cite: Nodes', exact: true }).click();
	await page.getByRole('button', { name: 'Copy: RIS' }).click();
	await expect(page.getByText('Copied: RIS')).toBeVisible();
	const ris = await page.evaluate(() => navigator.clipboard.readText());
	expect(ris).toContain('ID  - docs-nodes\nTI  - Nodes\n');
});

test('a broken fragment is none; where nothing can be copied, the form is selected', async ({
	page,
}) => {
	// As on a host without TLS.
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto(at('/en/components/etcd/#50%'));
	await page.getByText('Cite this page').click();
	await page.getByRole('button', { name: 'Copy: Address' }).click();
	const selected = () => page.evaluate(() => getSelection()?.toString());
	await expect.poll(selected).toMatch(/\/en\/components\/etcd\/$/);
});

test('a source that is opened and closed while its forms come has them once', async ({ page }) => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.csl.json', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(at('/en/references/'));
	const cite = page.getByRole('button', { name: 'Cite: Nodes', exact: true });
	await cite.dblclick();
	await expect(cite).toHaveAttribute('aria-expanded', 'false');
	release();
	await cite.click();
	await expect(cite).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('button', { name: 'Copy: RIS' })).toBeVisible();
	await expect(page.locator('li > .citation-forms')).toHaveCount(1);
	await cite.click();
	await expect(page.locator('li > .citation-forms')).toBeHidden();
});

test.describe('without their files', () => {
	test.use({ tolerated: [/ERR_FAILED|dynamically imported module/] });

	for (const [what, missing] of [
		['its script', '**/source-forms*'],
		['the list', '**/*.csl.json'],
	] as const) {
		test(`${what}: a source says that it cannot be cited, and can when it is opened again`, async ({
			page,
		}) => {
			await page.route(missing, (route) => route.abort());
			await page.goto(at('/en/references/'));
			const cite = page.getByRole('button', { name: 'Cite: Nodes', exact: true });
			const failed = page.getByText('The citations could not be loaded');
			await cite.click();
			await expect(failed).toBeVisible();
			await cite.click();
			await expect(cite).toHaveAttribute('aria-expanded', 'false');
			await expect(failed).toBeHidden();
			await page.unroute(missing);
			await cite.click();
			await expect(page.getByRole('button', { name: 'Copy: RIS' })).toBeVisible();
			await expect(cite).toHaveAttribute('aria-expanded', 'true');
			await expect(failed).toBeHidden();
		});
	}

	test('the citations of a page get their buttons when they are opened again', async ({ page }) => {
		await page.route('**/cite-page*', (route) => route.abort());
		await page.goto(at('/en/components/etcd/'));
		const opener = page.getByText('Cite this page');
		const failed = page.waitForEvent('requestfailed');
		await opener.click();
		await failed;
		await page.unroute('**/cite-page*');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await opener.click();
		await page.evaluate(() => new Promise(requestAnimationFrame));
		expect(asked, 'at the closing').toEqual([]);
		await opener.click();
		await expect(page.getByRole('button', { name: 'Copy: RIS' })).toHaveCount(1);
	});
});
