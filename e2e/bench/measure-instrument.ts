import type { Browser, Page } from '@playwright/test';

/** How smoothly a recording played: frames per second, and what held them up, in milliseconds. */
interface ReplayTimes {
	readonly frames: number;
	readonly longest: number;
	readonly longTasks: number;
}

async function openSlowly(browser: Browser, address: string, slowdown: number): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.goto(address, { waitUntil: 'networkidle' });
	return page;
}

/** Clicks the link to the next step, and gives the time until the picture is painted. */
function takeStep(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				const picture = [...document.querySelectorAll('.picture')].find(
					(one) => one.getBoundingClientRect().height > 0,
				);
				const before = picture?.getAttribute('data-step');
				const start = performance.now();
				document.querySelector<HTMLElement>('.controls [rel="next"]')?.click();
				const look = () => {
					if (picture?.getAttribute('data-step') === before)
						return void requestAnimationFrame(look);
					const { port1, port2 } = new MessageChannel();
					// The task after the frame: by then it has been painted.
					port1.onmessage = () => done(performance.now() - start);
					port2.postMessage(undefined);
				};
				requestAnimationFrame(look);
			}),
	);
}

/** Goes through a flow step by step, to its end at most; each step rests until what follows it is over. */
export async function measureSteps(
	browser: Browser,
	address: string,
	{ slowdown, steps }: { slowdown: number; steps: number },
): Promise<readonly number[]> {
	const page = await openSlowly(browser, address, slowdown);
	const times: number[] = [];
	for (let step = 0; step < steps; step++) {
		await page.waitForTimeout(1200);
		// Another build of the site may have fewer steps.
		if ((await page.locator('.controls [rel="next"][href]').count()) === 0) break;
		times.push(await takeStep(page));
	}
	await page.context().close();
	return times;
}

/** Plays the recording of a flow for a while, and counts its frames and what held them up. */
export async function measureReplay(
	browser: Browser,
	address: string,
	{ slowdown, seconds }: { slowdown: number; seconds: number },
): Promise<ReplayTimes | undefined> {
	const page = await openSlowly(browser, `${address}?replay`, slowdown);
	if ((await page.locator('[data-replaying]').count()) === 0) {
		await page.context().close();
		return undefined;
	}
	const measured = await page.evaluate(async (ms) => {
		const tasks: number[] = [];
		new PerformanceObserver((list) => {
			tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask' });
		document.querySelector<HTMLElement>('[data-play]')?.click();
		// What the press itself takes is no frame of the recording.
		await new Promise((resolve) => setTimeout(resolve, 500));
		tasks.length = 0;
		const frames: number[] = [];
		await new Promise<void>((done) => {
			const start = performance.now();
			const next = (now: number) => {
				frames.push(now);
				if (now - start < ms) requestAnimationFrame(next);
				else done();
			};
			requestAnimationFrame(next);
		});
		const gaps = frames.slice(1).map((now, index) => now - (frames[index] ?? now));
		const span = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
		return {
			frames: (1000 * gaps.length) / span,
			longest: Math.max(...gaps),
			longTasks: tasks.length,
		};
	}, seconds * 1000);
	await page.context().close();
	return measured;
}

/** What each part of the instrument adds to a page, by what opens it. */
const openers: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
	['Replay', (page) => page.goto(`${page.url()}?replay`)],
	['What comes next?', (page) => page.goto(`${page.url()}?recall`)],
	['Presenter', (page) => page.goto(`${page.url()}?present`)],
	['Look inside kube-apiserver', (page) => page.goto(`${page.url()}?inside=kube-apiserver`)],
	['Zoom', (page) => page.locator('[data-figure]').press('+')],
	['Search', (page) => page.keyboard.press('Control+k')],
];

/** Bytes as sent: of the scripts of a page that was opened, and of what is loaded on demand. */
export async function weighInstrument(
	browser: Browser,
	address: string,
): Promise<readonly (readonly [name: string, bytes: number])[]> {
	const weigh = async (open: (page: Page) => Promise<unknown>, scriptsOnly: boolean) => {
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
		const page = await context.newPage();
		const sizes = new Map<string, number>();
		const coming: Promise<void>[] = [];
		page.on('requestfinished', (request) => {
			const url = new URL(request.url());
			if (scriptsOnly && !url.pathname.endsWith('.js')) return;
			coming.push(
				request.sizes().then(({ responseBodySize }) => {
					if (!sizes.has(url.pathname)) sizes.set(url.pathname, responseBodySize);
				}),
			);
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		await open(page);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(700);
		await Promise.all(coming);
		await context.close();
		return [...sizes.values()].reduce((sum, size) => sum + size, 0);
	};
	const plain = await weigh(() => Promise.resolve(), false);
	const scripts = await weigh(() => Promise.resolve(), true);
	const rows: (readonly [string, number])[] = [['Scripts of the page', scripts]];
	for (const [name, open] of openers) rows.push([name, (await weigh(open, false)) - plain]);
	return rows;
}
