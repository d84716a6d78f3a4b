import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { at, expect, test as plain } from './site.ts';

/** Serves one page with a frame in it from another origin, and gives the address of that page. */
const test = plain.extend<{ host: (src: string, width: number) => string }>({
	host: async ({ baseURL }, use) => {
		const server = createServer(({ url = '' }, response) => {
			const query = new URL(url, 'http://localhost').searchParams;
			response.writeHead(200, { 'content-type': 'text/html' }).end(
				`<!doctype html><title>Host</title><input id="field">
				<iframe id="frame" title="Kubernetes" width="${query.get('width') ?? ''}" height="720"
					src="${query.get('src') ?? ''}"></iframe>`,
			);
		});
		await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
		const { port } = server.address() as AddressInfo;
		await use((src, width) => {
			const query = new URLSearchParams({
				src: new URL(src, baseURL).href,
				width: String(width),
			});
			return `http://localhost:${String(port)}/?${query.toString()}`;
		});
		server.close();
	},
});

test.describe('in a page of another origin', () => {
	// That page; what stands in its frame asks nothing of it.
	test.use({ tolerated: [/^http:\/\/localhost:\d+\/\?src=/] });

	test('the player fits, plays by key only where it has the focus, and stays in its frame', async ({
		page,
		host,
	}) => {
		const frame = page.frameLocator('#frame');
		for (const width of [320, 640, 960]) {
			await page.setViewportSize({ width: width + 40, height: 800 });
			const address = host(at('/embed/ja/overview/bind-pod/'), width);
			await page.goto(address);
			await expect(frame.locator('.picture:visible')).toHaveCount(1);
			const overflow = await frame
				.locator('html')
				.evaluate((root) => root.scrollWidth - root.clientWidth);
			expect(overflow, `at ${width} pixels`).toBe(0);
			const figure = frame.locator('figure');
			await expect(figure).toHaveAttribute('tabindex', '0');
			await page.locator('#field').press('ArrowRight');
			await frame.locator('[data-adjacent="next"]').press('ArrowRight');
			await expect(frame.locator('h1:visible')).toHaveText(/バインド/);
			await figure.press('ArrowRight');
			await expect(frame.locator('[data-position]')).toHaveText('3 / 13');
			await expect(frame.locator('h1:visible')).toHaveText('kube-apiserverが状態をetcdに書き込む');
			await frame.locator('[data-adjacent="previous"]').click();
			await expect(frame.locator('.picture:visible')).toHaveAttribute('data-step', 'bind-pod');
			await expect(page).toHaveURL(address);
			expect(await page.evaluate(() => history.length), 'no entry of its own').toBeLessThan(5);
		}
	});
});

test(
	'an embedded page takes theme and lens from its address, and passes over nonsense',
	{
		tag: '@base',
	},
	async ({ page }) => {
		const read = async (query: string) => {
			await page.goto(at(`/embed/en/overview/bind-pod/${query}`));
			await expect(page.locator('figure')).toHaveAttribute('tabindex', '0');
			const theme = await page.locator('html').getAttribute('data-theme');
			const lens = await page.locator('.picture').first().getAttribute('data-lens');
			return { theme, lens, title: await page.locator('h1:visible').textContent() };
		};
		const title = 'kube-scheduler binds a Pod to a node';
		const dark = { theme: 'dark', lens: 'connection', title };
		expect(await read('?theme=dark&lens=connection')).toEqual(dark);
		await page.locator('[data-adjacent="next"]').click();
		await expect(page).toHaveURL(/store-state\/\?theme=dark&lens=connection$/);
		await page.reload();
		await expect(page.locator('.picture').first()).toHaveAttribute('data-lens', 'connection');
		const usual = { theme: null, lens: 'information', title };
		expect(await read('?theme=%22%3E&lens=constructor&play=no')).toEqual(usual);
	},
);
