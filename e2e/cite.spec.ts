import { expect, test } from '@playwright/test';
import { at } from './base.ts';

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
