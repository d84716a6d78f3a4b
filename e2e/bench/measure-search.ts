import type { Browser } from '@playwright/test';
import { type Conditions, putUnder } from './conditions.ts';

/** How the search is opened: by keys, or by a press after the pointer has rested on the button. */
export type Opening = 'keys' | 'pointer';

/** Runs in the page, before all else: asks as soon as there is a field, and notes the first hit. */
function watchSearch(query: string): void {
	const seen = { hit: 0 };
	Object.assign(window, { seen });
	let start = 0;
	const begin = () => {
		if (start > 0) return;
		start = performance.now();
		const look = () => {
			const field = document.querySelector<HTMLInputElement>('site-search dialog[open] input');
			if (field && field.value === '') {
				field.value = query;
				field.dispatchEvent(new InputEvent('input'));
			}
			if (!document.querySelector('site-search [role="option"]')) {
				requestAnimationFrame(look);
				return;
			}
			// The task after the frame: by then it has been painted.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => (seen.hit = performance.now() - start);
			port2.postMessage(undefined);
		};
		requestAnimationFrame(look);
	};
	addEventListener('keydown', ({ key }) => key === 'k' && begin(), { capture: true });
	addEventListener('click', begin, { capture: true });
}

/** How long the pointer rests on the button before it is pressed, in milliseconds. */
const rest = 300;

/** Opens the search once, and gives the time until the first hit is painted, in milliseconds. */
export async function measureSearch(
	browser: Browser,
	address: string,
	opening: Opening,
	conditions: Conditions,
): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		await context.addInitScript(watchSearch, 'etcd');
		const page = await context.newPage();
		await putUnder(conditions, page);
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.locator('site-search button.open').waitFor();
		if (opening === 'keys') await page.keyboard.press('Control+k');
		else {
			const button = page.locator('site-search button.open');
			await button.hover();
			await page.waitForTimeout(rest);
			await button.click();
		}
		const handle = await page.waitForFunction(
			() => (window as unknown as { seen: { hit: number } }).seen.hit || undefined,
			undefined,
			{ timeout: 60_000 },
		);
		return (await handle.jsonValue()) ?? Number.NaN;
	} finally {
		await context.close();
	}
}
