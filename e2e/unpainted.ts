import type { BrowserContext, Page, TestInfo } from '@playwright/test';

/**
 * Leaves the pages of a context unpainted on the screen, not on paper: everything has its place, its
 * size and its styles, and can be pointed at. Painting what nobody looks at took a sixth of the time.
 */
export async function leaveUnpainted(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('@media screen { :root { opacity: 0 !important } }');
		document.adoptedStyleSheets = [sheet];
	});
}

/** Paints a page from now on, for those who look at its colors. */
export async function paint(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.adoptedStyleSheets = [];
	});
}

/** Keeps a picture of every page beside the report of its test: traces would cost more than the tests. */
export async function keepPictures(context: BrowserContext, info: TestInfo): Promise<void> {
	for (const [index, page] of context.pages().entries()) {
		const path = info.outputPath(`page-${index + 1}.png`);
		await paint(page);
		await page.screenshot({ path });
		info.attachments.push({ name: page.url(), path, contentType: 'image/png' });
	}
}
