import { at, expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = '[data-page-tools] [role=status]';

test('a page is copied as the Markdown that lies beside it', async ({ page, request }) => {
	await page.goto(at('/en/components/etcd/'));
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.locator(copied)).toHaveText('Copied');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const file = await request.get(at('/en/components/etcd/index.md'));
	expect(text).toBe(await file.text());
	expect(file.headers()['content-type']).toContain('text/markdown');
});

test('after a step in the player, the Markdown is that of the new step', async ({ page }) => {
	await page.goto(at('/ja/flows/exec/ask-to-exec/'));
	await page.locator('.controls [rel="next"]').click();
	await expect(page).toHaveURL(/dial-kubelet/);
	await page.getByRole('button', { name: 'Markdownとしてコピー' }).click();
	await expect(page.locator(copied)).toHaveText('コピーしました');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('# kube-apiserverがkubeletに接続する');
});

test('where copying fails, the Markdown opens', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
	});
	await page.goto(at('/en/glossary/'));
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page).toHaveURL(/\/en\/glossary\/index\.md$/);
});

test('a flow shows itself as text', async ({ page }) => {
	await page.goto(at('/en/flows/exec/'));
	await page.getByText('As text', { exact: true }).click();
	await expect(page.getByRole('region', { name: 'Numbered steps' })).toContainText(
		'2. kube-apiserver → kubelet: kube-apiserver connects to the kubelet',
	);
	await expect(page.getByRole('region', { name: 'Mermaid sequence diagram' })).toContainText(
		'kube_apiserver->>kubelet: 2.',
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the Markdown is a link, and copying is not offered', async ({ page }) => {
		await page.goto(at('/en/components/etcd/'));
		await expect(page.getByRole('link', { name: 'View as Markdown' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
	});
});
