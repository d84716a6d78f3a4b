import type { Browser, Page } from '@playwright/test';
import { type Conditions, putUnder } from './conditions.ts';

/** Times in ms from the start of the navigation, or from the click; sizes in bytes as sent. */
export interface Loading {
	readonly firstPaint: number;
	readonly picture: number;
	readonly bytes: number;
	readonly step: number;
}

/** Runs in the page, before all else: notes when a picture has been painted, and of a click when. */
function watchPicture(): void {
	const seen = { picture: 0, step: 0 };
	Object.assign(window, { seen });
	const clicked = Number(sessionStorage.getItem('clicked') ?? 0);
	const shown = () =>
		[...document.querySelectorAll('.picture')].find(
			(picture) => picture.getBoundingClientRect().height > 0,
		);
	const afterPaint = (done: () => void) => {
		requestAnimationFrame(() => {
			// The task after the frame: by then it has been painted.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = done;
			port2.postMessage(undefined);
		});
	};
	const wait = () => {
		if (!shown()) return void requestAnimationFrame(wait);
		afterPaint(() => {
			seen.picture = performance.now();
			if (clicked > 0) seen.step = performance.timeOrigin + performance.now() - clicked;
		});
	};
	wait();
	addEventListener(
		'click',
		() => {
			sessionStorage.setItem('clicked', String(performance.timeOrigin + performance.now()));
			const start = performance.now();
			const before = shown()?.getAttribute('data-step');
			const look = () => {
				if (shown()?.getAttribute('data-step') === before) return void requestAnimationFrame(look);
				afterPaint(() => {
					seen.step = performance.now() - start;
				});
			};
			requestAnimationFrame(look);
		},
		{ capture: true },
	);
}

async function seen(page: Page, what: 'picture' | 'step'): Promise<number> {
	const handle = await page.waitForFunction(
		(name) => (window as unknown as { seen?: Record<string, number> }).seen?.[name] || undefined,
		what,
		{ timeout: 60_000 },
	);
	return (await handle.jsonValue()) ?? Number.NaN;
}

/** Opens a page once, as a reader who was never there, and goes to the next step. */
export async function measureLoading(
	browser: Browser,
	address: string,
	conditions: Conditions,
): Promise<Loading> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		await context.addInitScript(watchPicture);
		const page = await context.newPage();
		const devtools = await putUnder(conditions, page);
		let bytes = 0;
		devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
		await page.goto(address, { waitUntil: 'networkidle' });
		const picture = await seen(page, 'picture');
		const firstPaint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		);
		const sent = bytes;
		// oxlint-disable-next-line typescript/no-deprecated -- Still needed: what follows the click is what is timed.
		await page.locator('[rel="next"]:visible').first().click({ noWaitAfter: true });
		return { firstPaint, picture, bytes: sent, step: await seen(page, 'step') };
	} finally {
		await context.close();
	}
}

/** The bytes that are sent to a reader who opens a flow and goes through all its steps. */
export async function weighFlow(browser: Browser, address: string, steps: number): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		let bytes = 0;
		devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
		await devtools.send('Network.enable');
		await page.goto(address, { waitUntil: 'networkidle' });
		for (let step = 0; step < steps; step++) {
			const before = page.url();
			await page.locator('[rel="next"]:visible').first().click();
			await page.waitForURL((url) => url.href !== before);
			// A reader stays: what a step loads, and what is loaded ahead, has its time.
			await page.waitForTimeout(500);
		}
		return bytes;
	} finally {
		await context.close();
	}
}
