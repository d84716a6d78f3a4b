import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { at, expect, test, windows } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const step = '/en/flows/overview/bind-pod/';
const menu = '.take';
const status = `${menu} [role=status]`;

/** Width and height of a PNG, and how many colors it has among some of its pixels. */
function readPng(page: Page, base64: string) {
	return page.evaluate(async (text) => {
		const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
		const colors = new Set<string>();
		for (let index = 0; index < data.length; index += 4 * 97) {
			colors.add([data[index], data[index + 1], data[index + 2]].join());
		}
		return { width: image.width, height: image.height, colors: colors.size, corner: data[0] };
	}, base64);
}

test('the menu opens, is walked through and closes by keyboard, and follows the player', async ({
	page,
}) => {
	await page.goto(at(step));
	const opener = page.locator(`${menu} summary`);
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator(menu)).toHaveAttribute('open', '');
	await expect(page.locator(menu)).toHaveAttribute('data-ready', '');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(menu)).not.toHaveAttribute('open');
	await expect(opener).toBeFocused();
	await page.locator('.controls [rel="next"]').click();
	await expect(page).toHaveURL(/store-state/);
	await opener.click();
	await expect(page.getByLabel('HTML to embed this player')).toHaveValue(
		/^<iframe src="[^"]*\/embed\/en\/overview\/store-state\/" title="3\. [^"]+"/,
	);
	await page.getByRole('button', { name: 'Copy HTML' }).click();
	await expect(page.locator(status)).toHaveText('Copied');
	for (const [name, file] of [
		['landscape', 'picture.svg'],
		['portrait', 'picture-tall.svg'],
	] as const) {
		const svg = page.getByRole('link', { name: `Download picture (SVG, ${name})` });
		await expect(svg).toHaveAttribute('href', at(`/en/flows/overview/store-state/${file}`));
	}
	await page.locator('h1').click();
	await expect(page.locator(menu)).not.toHaveAttribute('open');
});

test('the PNG has the picture that is shown, at twice its size, in the theme of the page', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const [viewport, source, name] of [
		[windows.wide, 'picture.svg', 'kubernetes-overview-bind-pod-en.png'],
		[windows.tall, 'picture-tall.svg', 'kubernetes-overview-bind-pod-tall-en.png'],
	] as const) {
		await page.setViewportSize(viewport);
		await page.goto(at(step));
		await page.locator(`${menu} summary`).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download picture (PNG)' }).click(),
		]);
		expect(download.suggestedFilename()).toBe(name);
		const saved = await readPng(page, readFileSync(await download.path()).toString('base64'));
		const file = await page.request.get(at(step + source));
		const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(await file.text()) ?? [];
		expect(saved).toMatchObject({ width: 2 * Number(width), height: 2 * Number(height) });
		expect(saved.colors).toBeGreaterThan(10);
		expect(saved.corner, 'the ground is dark').toBeLessThan(40);
	}
});

test('the picture is copied as an image; where it cannot be, the menu says what to do', async ({
	page,
}) => {
	await page.goto(at(step));
	await page.locator(`${menu} summary`).click();
	const copy = page.getByRole('button', { name: 'Copy picture' });
	await copy.click();
	await expect(page.locator(status)).toHaveText('Copied');
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap((item) => item.types),
	);
	expect(types).toEqual(['image/png']);
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
	});
	await copy.click();
	await expect(page.locator(status)).toContainText('Download the PNG file');
	// As on a host without TLS.
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.getByRole('button', { name: 'Copy HTML' }).click();
	await expect(page.locator(status)).toContainText('Select it in the field');
});

test('with the inside of a component open, a desk gets the wide picture', async ({ page }) => {
	await page.setViewportSize(windows.wide);
	await page.goto(at(`${step}?inside=kube-scheduler`));
	await expect(page.locator('[data-inside-of]')).toHaveCount(1);
	await page.locator(`${menu} summary`).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download picture (PNG)' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('kubernetes-overview-bind-pod-en.png');
});

test.describe('without its script', () => {
	test.use({ tolerated: [/ERR_FAILED|dynamically imported module/] });

	test('the menu copies the link, and offers the rest when it is opened again', async ({
		page,
	}) => {
		await page.route('**/take-along*', (route) => route.abort());
		await page.goto(at(step));
		const failed = page.waitForEvent('requestfailed');
		await page.locator(`${menu} summary`).click();
		await failed;
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.locator('[data-note]')).toHaveText('Copied');
		await expect(page.getByRole('button', { name: 'Copy HTML' })).toBeHidden();
		await page.unroute('**/take-along*');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.locator(`${menu} summary`).click();
		await expect(page.locator(menu)).not.toHaveAttribute('open');
		await page.evaluate(() => new Promise(requestAnimationFrame));
		expect(asked, 'at the closing').toEqual([]);
		await page.locator(`${menu} summary`).click();
		await page.getByRole('button', { name: 'Copy HTML' }).click();
		await expect(page.locator(status)).toHaveText('Copied');
	});
});

/** How every shape in sight looks, in the order of the drawing. */
function readLooks(page: Page, root: string) {
	return page.locator(root).evaluate((drawing) => {
		const properties = [
			...['fill', 'stroke', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap'],
			...['font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'font-family'],
		];
		return [...drawing.querySelectorAll('rect, circle, path, text')].flatMap((shape) => {
			const style = getComputedStyle(shape);
			const isSeen = style.visibility === 'visible' && !shape.closest('.look');
			if (!isSeen || style.display === 'none') return [];
			const look = properties.map((name) => style.getPropertyValue(name));
			const line = style.stroke === 'none' ? '' : style.strokeWidth;
			return [[shape.localName, shape.textContent.trim(), line, ...look].join(' | ')];
		});
	});
}

test('a file has the look of the page, in light and in dark', async ({ page }) => {
	for (const [colorScheme, composition, file] of [
		['light', 'wide', 'picture.svg'],
		['dark', 'wide', 'picture.svg'],
		['dark', 'tall', 'picture-tall.svg'],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(windows[composition]);
		await page.goto(at('/ja/flows/pod-birth/bind-pod/'));
		const shown = await readLooks(page, `.picture.${composition}`);
		await page.goto(at(`/ja/flows/pod-birth/bind-pod/${file}`));
		expect(await readLooks(page, 'svg > g')).toEqual(shown);
		expect(shown.length).toBeGreaterThan(80);
	}
});
