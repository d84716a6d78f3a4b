import type { Page } from '@playwright/test';
import { flows } from '../src/data/flows/flows.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import { otherLocale, otherLocales } from '../src/model/locale.ts';
import { expectAccessible, installAxe } from './axe.ts';
import { inTurn } from './in-turn.ts';
import {
	at,
	expect,
	inOtherLanguage,
	type Locale,
	locales,
	overview,
	test,
	windows,
} from './site.ts';

const birth = flows.find(({ id }) => id === 'pod-birth') ?? overview;
const loss = flows.find(({ id }) => id === 'node-loss') ?? overview;

/** The screens that it is shown on: projectors, desks, a tablet, a phone on its side and upright. */
const screens = [
	...([
		[1920, 1080],
		[1280, 720],
		[1024, 768],
		[820, 1180],
		[844, 390],
		[390, 844],
	] as const),
];

function address(locale: Locale, step?: string, query = '?present', flow = birth): string {
	return at(stepAddress(locale, flow.id, step)) + query;
}

const player = (page: Page) => page.locator('flow-player');

async function expectPresenting(page: Page, presents = true): Promise<void> {
	if (presents) await expect(player(page)).toHaveAttribute('data-presenting');
	else await expect(player(page)).not.toHaveAttribute('data-presenting');
}

async function open(page: Page, where: string): Promise<void> {
	await page.goto(where);
	await expectPresenting(page);
	await expect(page.locator('[data-figure]')).toBeFocused();
}

/** Opens a page whose clock only the test moves. */
async function openStill(page: Page, where: string): Promise<void> {
	await page.clock.install({ time: '2026-11-22T12:00:00' });
	await open(page, where);
	await page.clock.pauseAt('2026-11-22T13:00:00');
}

const inTransit = (page: Page) => page.locator('.picture [data-state="in-transit"]');

/** Where a part of the page stands on the screen, and what is cut of it. */
function measure(page: Page) {
	return page.evaluate(() => {
		const inSight = (selector: string) =>
			[...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
		const picture = inSight('[data-figure] > .picture');
		const caption = inSight('.step-caption');
		const shell = document.querySelector('flow-player');
		if (!(picture instanceof SVGSVGElement) || !caption || !shell) throw new Error('nothing shown');
		const [box, place] = [picture.getBoundingClientRect(), caption.getBoundingClientRect()];
		const natural = picture.viewBox.baseVal;
		const boxes = [...picture.querySelectorAll('.box rect, .region rect')].map((one) =>
			one.getBoundingClientRect(),
		);
		return {
			scale: Math.min(box.width / natural.width, box.height / natural.height),
			letters: Number.parseFloat(getComputedStyle(caption).fontSize),
			left: Math.min(place.left, ...boxes.map(({ left }) => left)),
			right: Math.max(place.right, ...boxes.map(({ right }) => right)) - innerWidth,
			top: Math.min(...boxes.map(({ top }) => top)),
			overlap: Math.min(
				Math.max(...boxes.map(({ bottom }) => bottom)) - place.top,
				Math.max(...boxes.map(({ right }) => right)) - place.left,
			),
			below: place.bottom - innerHeight,
			scrolls: shell.scrollHeight - shell.clientHeight,
			covered: document.elementsFromPoint(5, 5)[0]?.closest('flow-player') === shell,
		};
	});
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		turn()('keys play exactly one step, jump to its end, and go everywhere', async ({ page }) => {
			await openStill(page, address(locale, 'create-pod'));
			const ids = birth.steps.map(({ id }) => id);
			const first = ids.indexOf('create-pod');
			let position = first;
			for (const key of [' ', 'ArrowRight', 'PageDown', 'ArrowDown']) {
				position += 1;
				await page.keyboard.press(key);
				await expect(page, key).toHaveURL(address(locale, ids[position]));
				const moves = birth.steps[position]?.connection !== undefined;
				await expect(inTransit(page), key).toHaveCount(moves ? 1 : 0);
				if (!moves) continue;
				await page.clock.runFor(200);
				await page.keyboard.press(key);
				await expect(inTransit(page), `${key} again`).toHaveCount(0);
				await expect(page, `${key} again`).toHaveURL(address(locale, ids[position]));
			}
			await page.clock.runFor(60_000);
			await expect(page, 'nothing goes on by itself').toHaveURL(address(locale, ids[position]));
			for (const key of ['ArrowLeft', 'PageUp', 'ArrowUp', 'Shift+ ']) {
				position -= 1;
				await page.keyboard.press(key);
				await expect(page, key).toHaveURL(address(locale, ids[position]));
			}
			await page.keyboard.press('End');
			await expect(page).toHaveURL(address(locale, ids.at(-1)));
			await page.clock.runFor(900);
			await page.keyboard.press('ArrowRight');
			await expect(page, 'it does not begin again').toHaveURL(address(locale, ids.at(-1)));
			await page.keyboard.press('Home');
			await expect(page).toHaveURL(address(locale));
			await expect(page.locator('[data-present-number]')).toHaveText(`0 / ${String(ids.length)}`);
			await expect(page.locator('[data-present-address]')).toHaveText(
				new URL(page.url()).host + address(locale, undefined, ''),
			);
			await expectPresenting(page);
		});

		turn()('a key that is held down is one press', async ({ page }) => {
			await openStill(page, address(locale, 'create-pod'));
			await page.keyboard.down('ArrowRight');
			await page.keyboard.down('ArrowRight');
			await page.clock.runFor(2000);
			await page.keyboard.down('ArrowRight');
			await expect(page).toHaveURL(address(locale, 'store-pod'));
		});

		turn()('pointer and buttons come with a movement, and go again', async ({ page }) => {
			await openStill(page, address(locale, 'create-pod'));
			await page.mouse.move(300, 300);
			await page.mouse.move(310, 300);
			await expect(player(page)).toHaveAttribute('data-pointing');
			await page.clock.runFor(2000);
			await page.mouse.move(320, 300);
			await page.clock.runFor(1000);
			await expect(player(page), 'since the last movement').toHaveAttribute('data-pointing');
			await page.clock.runFor(2000);
			await expect(player(page)).not.toHaveAttribute('data-pointing');
		});

		turn()(
			'B blanks, and whatever is pressed then only brings the picture back',
			async ({ page }) => {
				const where = address(locale, 'bind-pod');
				await open(page, where);
				for (const back of ['b', 'ArrowRight', 'Escape', 'l']) {
					await page.keyboard.press('b');
					await expect(player(page)).toHaveAttribute('data-blank');
					const paint = await player(page).evaluate((element) => {
						const { backgroundColor, position, zIndex } = getComputedStyle(element, '::after');
						return [backgroundColor, position, zIndex];
					});
					expect(paint).toEqual(['rgb(0, 0, 0)', 'fixed', '1']);
					await expect(page.locator('[data-announce]')).toContainText('B');
					await page.keyboard.press(back);
					await expect(player(page), back).not.toHaveAttribute('data-blank');
					await expectPresenting(page);
					await expect(page, back).toHaveURL(where);
					const step = await page.locator('[data-scrubber]').getAttribute('aria-valuetext');
					await expect(page.locator('[data-announce]'), back).toHaveText(step ?? '?');
				}
				await page.keyboard.press('b');
				await page.mouse.click(200, 200);
				await expect(player(page)).not.toHaveAttribute('data-blank');
				await expect(page).toHaveURL(where);
			},
		);

		turn()(
			'L switches the language in place, and the rest of the page when it is left',
			async ({ page }) => {
				const other = otherLocale(locale);
				const title = (of: Locale, id: string) =>
					birth.steps.find((step) => step.id === id)?.title[of] ?? '?';
				const where = address(locale, 'bind-pod', '?lens=connection&present');
				await open(page, where);
				await page.evaluate(() => Object.assign(window, { stayed: true }));
				await page.keyboard.press('l');
				await expect(page).toHaveURL(inOtherLanguage(where));
				await expectPresenting(page);
				await expect(page.locator('html')).toHaveAttribute('lang', other);
				await expect(page.locator('h1')).toHaveText(title(other, 'bind-pod'));
				await expect(page.locator('.picture.wide')).toHaveAttribute(
					'aria-label',
					birth.title[other],
				);
				await expect(page.locator('.picture.wide')).toHaveAttribute('data-lens', 'connection');
				await expect(page.locator('flow-player')).toHaveCount(1);
				await expect(page.locator('[data-figure]')).toBeFocused();
				await page.keyboard.press('PageDown');
				await expect(page.locator('h1')).toHaveText(title(other, 'store-binding'));
				expect(await page.title()).toContain(title(other, 'store-binding'));
				for (const next of otherLocales(other)) {
					await page.keyboard.press('l');
					await expect(page.locator('h1')).toHaveText(title(next, 'store-binding'));
					await expect(page.locator('html')).toHaveAttribute('lang', next);
					await expectPresenting(page);
				}
				expect(await page.evaluate(() => 'stayed' in window), 'no load').toBe(true);
				await expectPresenting(page);
				await page.keyboard.press('l');
				await expect(page.locator('html')).toHaveAttribute('lang', other);
				await expectPresenting(page);
				await page.keyboard.press('Escape');
				await expect(page).toHaveURL(
					inOtherLanguage(address(locale, 'store-binding', '?lens=connection')),
				);
				await expect(page.locator(`header language-link a[hreflang="${locale}"]`)).toHaveCount(1);
				await expect(page.locator('header language-link :is(summary, a)').first()).toBeVisible();
				await expectPresenting(page, false);
				await page.goBack();
				await expectPresenting(page);
				await expect(page.locator('h1')).toHaveText(title(other, 'store-binding'));
			},
		);

		turn()(
			'? shows the keys, Esc closes first the keys, then the presentation',
			async ({ page }) => {
				await open(page, address(locale, 'bind-pod'));
				const keys = page.locator('[data-present-keys]');
				await page.keyboard.press('?');
				await expect(keys).toBeVisible();
				await expect(keys.locator('kbd')).toHaveCount(15);
				await page.keyboard.press('?');
				await expect(keys).toBeHidden();
				await expect(page.locator('[data-figure]')).toBeFocused();
				await page.keyboard.press('?');
				await page.keyboard.press('Escape');
				await expect(keys).toBeHidden();
				await expectPresenting(page);
				await page.keyboard.press('?');
				await page.keyboard.press('ArrowRight');
				await expect(keys).toBeHidden();
				await expect(page).toHaveURL(address(locale, 'store-binding'));
				await page.keyboard.press('Escape');
				await expectPresenting(page, false);
				await expect(page).toHaveURL(address(locale, 'store-binding', ''));
				await expect(page.locator('header')).toBeVisible();
				await expect(page.locator('[data-figure]')).toBeFocused();
			},
		);

		turn()(
			'what is not asked for is not loaded; afterwards the page is as it was',
			async ({ page }) => {
				const asked: string[] = [];
				page.on('request', (request) => asked.push(request.url()));
				const where = address(locale, 'bind-pod', '');
				await page.goto(where);
				await page.locator('[data-discloses="playback"]').click();
				const styles = page.locator('head style');
				const stylesBefore = await styles.count();
				const before = await page.locator('body').innerHTML();
				const picture = await page.locator('[data-figure]').innerHTML();
				expect(asked.filter((url) => url.includes('presenter'))).toEqual([]);
				const elements = await page.locator('[data-figure] *').count();
				await page.locator('[data-present]').focus();
				await page.keyboard.press('Enter');
				await expectPresenting(page);
				expect(asked.filter((url) => url.includes('presenter'))).toHaveLength(1);
				await expect(page).toHaveURL(address(locale, 'bind-pod'));
				await expect(page.locator('[data-figure]')).toBeFocused();
				await expect(page.locator('[data-figure] *')).toHaveCount(elements);
				await expect(page.locator('header.header')).toBeHidden();
				await expect(styles).toHaveCount(stylesBefore + 1);
				for (const key of ['b', 'b', '?', '?', 'ArrowRight', 'ArrowLeft']) {
					await page.keyboard.press(key);
				}
				await expect(page).toHaveURL(address(locale, 'bind-pod'));
				await page.mouse.move(50, 60);
				await page.keyboard.press('Escape');
				await expectPresenting(page, false);
				await expect(page.locator('[data-present]')).toBeFocused();
				expect(await page.locator('[data-figure]').innerHTML(), 'as built').toBe(picture);
				await expect(async () => {
					const withoutWords = (html: string) =>
						html
							.replace(/(data-announce(?:="")?>)[^<]*/, '$1')
							// What popovers and forms note of themselves says nothing of the page.
							.replaceAll(' aria-disabled="false"', '');
					expect(withoutWords(await page.locator('body').innerHTML())).toBe(withoutWords(before));
				}).toPass({ timeout: 5000 });
				await expect(styles).toHaveCount(stylesBefore);
			},
		);

		turn()(
			'the address holds through reload, Back and links; nonsense is named',
			async ({ page }) => {
				await open(page, address(locale, 'bind-pod', '?down=etcd&present'));
				await page.reload();
				await expectPresenting(page);
				await page.keyboard.press('ArrowRight');
				await expect(page).toHaveURL(address(locale, 'store-binding', '?down=etcd&present'));
				await page.goBack();
				await expect(page).toHaveURL(address(locale, 'bind-pod', '?down=etcd&present'));
				await expectPresenting(page);
				await page.locator('.picture.wide [data-key="badge:store-pod"]').click();
				await expect(page).toHaveURL(address(locale, 'store-pod', '?down=etcd&present'));
				await expectPresenting(page);
				await expect(page.locator('[data-present-address]')).toContainText('?down=etcd');
				await expect(page.locator('[data-outcome-note]')).toBeVisible();
				await page.keyboard.press('Escape');
				await expect(page).toHaveURL(address(locale, 'store-pod', '?down=etcd'));
				await page.goBack();
				await expectPresenting(page);
				await page.goto(address(locale, 'bind-pod', '?present=yes'));
				await expect(page.locator('[data-note]')).toContainText('present=yes');
				await expectPresenting(page, false);
			},
		);

		turn()('with Replay, a key plays the recording up to the next step', async ({ page }) => {
			await page.clock.install({ time: 0 });
			await open(page, address(locale, 'create-pod', '?replay&present'));
			await expect(player(page)).toHaveAttribute('data-replaying');
			await page.clock.pauseAt(60_000);
			await expect(page.locator('[data-replay-event]')).toBeVisible();
			await page.keyboard.press('ArrowRight');
			await page.clock.runFor(50);
			await expect(page).toHaveURL(new RegExp(`${address(locale, 'create-pod', '')}\\?replay`));
			await page.keyboard.press('ArrowRight');
			const there = address(locale, 'store-pod', '?replay=store-pod&present');
			await expect(page, 'pressed again: its end').toHaveURL(there);
			await page.clock.runFor(20_000);
			await expect(page, 'nothing goes on by itself').toHaveURL(there);
			await page.keyboard.press('PageDown');
			await page.clock.runFor(60_000);
			// In the order of the recording, in which a watch may be seen late.
			const next = address(locale, 'bind-pod', '');
			await expect(page).toHaveURL(({ pathname }) => pathname === next);
			await page.keyboard.press('ArrowLeft');
			await expect(page).toHaveURL(there);
			await page.keyboard.press('Home');
			await expect(page).toHaveURL(new RegExp(`${address(locale, undefined, '')}\\?replay`));
			await page.keyboard.press('l');
			await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
			await expectPresenting(page);
			await expect(player(page)).toHaveAttribute('data-replaying');
		});

		turn()('with two recordings, one leads on to the other', async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address(locale, undefined, '?replay&present', loss));
			await expect(player(page)).toHaveAttribute('data-replaying');
			const current = page.locator('[data-replay] [data-current]');
			const names = new Set<string>();
			for (let turn = 0; turn < 3 * loss.steps.length; turn++) {
				names.add((await current.getAttribute('data-recording')) ?? '');
				await page.keyboard.press('ArrowRight');
			}
			expect(names.size).toBe(2);
			for (let turn = 0; turn < 3 * loss.steps.length; turn++) {
				await page.keyboard.press('ArrowLeft');
			}
			await expect(current).toHaveAttribute('data-recording', [...names][0] ?? '?');
		});

		turn()('the inside of a component is presented, too', async ({ page }) => {
			await open(page, address(locale, 'bind-pod', '?inside=kube-scheduler&present'));
			await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
			await page.keyboard.press('ArrowRight');
			await expect(page.locator('.picture.inside:visible')).toHaveAttribute(
				'data-step',
				'store-binding',
			);
			await expect(page.locator('[data-told]')).toBeVisible();
		});

		turn()('reduced motion: a step switches without travel', async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address(locale, 'create-pod'));
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await expect(page).toHaveURL(address(locale, 'hear-unplaced-pod'));
			await expect(inTransit(page)).toHaveCount(0);
		});

		turn()(
			'a press of the button fills the screen and keeps it awake, Esc ends both',
			async ({ page }) => {
				await page.addInitScript(() => {
					const calls: string[] = [];
					let full: Element | null = null;
					Object.assign(window, { calls });
					const tell = () => document.dispatchEvent(new Event('fullscreenchange'));
					Object.defineProperty(document, 'fullscreenEnabled', { get: () => true });
					Object.defineProperty(document, 'fullscreenElement', { get: () => full });
					Element.prototype.requestFullscreen = function () {
						calls.push('full');
						full = document.documentElement;
						tell();
						return Promise.resolve();
					};
					document.exitFullscreen = () => {
						calls.push('exit');
						full = null;
						tell();
						return Promise.resolve();
					};
					Object.defineProperty(navigator, 'wakeLock', {
						value: {
							request: () => {
								calls.push('awake');
								return Promise.resolve({
									release: () => {
										calls.push('asleep');
										return Promise.resolve();
									},
								});
							},
						},
					});
				});
				const calls = () => page.evaluate(() => (window as unknown as { calls: string[] }).calls);
				await page.goto(address(locale, 'bind-pod', ''));
				await page.locator('[data-discloses="playback"]').click();
				await page.locator('[data-present]').click();
				await expectPresenting(page);
				expect(await calls()).toEqual(['awake', 'full']);
				await page.keyboard.press('l');
				await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
				await expectPresenting(page);
				expect(await calls(), 'the screen stays full').toEqual([
					'awake',
					'full',
					'asleep',
					'awake',
				]);
				// A page that was out of sight has lost what keeps its screen awake.
				await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
				expect((await calls()).slice(4)).toEqual(['awake']);
				await page.keyboard.press('f');
				await page.keyboard.press('f');
				expect((await calls()).slice(5)).toEqual(['exit', 'full']);
				await expectPresenting(page);
				await page.keyboard.press('l');
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expectPresenting(page);
				// What the browser does when Esc is pressed in full screen.
				await page.evaluate(() => void document.exitFullscreen());
				await expectPresenting(page, false);
				expect((await calls()).at(-1)).toBe('asleep');
				await expect(page).toHaveURL(address(locale, 'bind-pod', ''));
			},
		);

		turn()('fingers and mice step, too, and find the way out', async ({ page }) => {
			await open(page, address(locale, 'create-pod'));
			await page.mouse.click(30, 200);
			await expect(page).toHaveURL(address(locale, 'store-pod'));
			await page.locator('[data-command="previous"]').click();
			await expect(page).toHaveURL(address(locale, 'create-pod'));
			await page.locator('[data-command="keys"]').focus();
			await page.keyboard.press('Space');
			await expect(page.locator('[data-present-keys]')).toBeVisible();
			await page.locator('[data-present-keys] dd').first().click();
			await expect(page.locator('[data-present-keys]')).toBeHidden();
			await page.locator('[data-command="leave"]').click();
			await expectPresenting(page, false);
		});

		turn()('picture and caption fit every screen', async ({ page }) => {
			for (const [width, height] of screens) {
				const where = `${String(width)} × ${String(height)}`;
				await page.setViewportSize({ width, height });
				await open(page, address(locale, 'bind-pod'));
				const seen = await measure(page);
				expect(seen.covered, where).toBe(true);
				expect(seen.left, where).toBeGreaterThanOrEqual(0);
				expect(seen.right, where).toBeLessThanOrEqual(0);
				expect(seen.top, where).toBeGreaterThanOrEqual(0);
				expect(seen.overlap, where).toBeLessThanOrEqual(0);
				// A phone on its side has no room for more.
				const least = height < 480 ? 6 : 9;
				expect(12 * seen.scale, `${where}: letters of the picture`).toBeGreaterThanOrEqual(least);
				const large = Math.max(17, Math.min(width, height) / 36);
				expect(seen.letters, `${where}: letters of the caption`).toBeGreaterThanOrEqual(large);
				// On a phone the caption is reached by scrolling.
				if (width < 640) continue;
				expect(seen.scrolls, where).toBeLessThanOrEqual(0);
				expect(seen.below, where).toBeLessThanOrEqual(0);
			}
		});

		test.describe('without its script', () => {
			test.use({ tolerated: [/ERR_FAILED/] });

			turn()('it says so, and the page stays', async ({ page }) => {
				await page.route('**/presenter-in-player*', (route) => route.abort());
				const before = address(locale, 'create-pod', '');
				await page.goto(before);
				await page.goto(address(locale, 'bind-pod'));
				await expect(page.locator('[data-note]')).toBeVisible();
				await expect(page).toHaveURL(address(locale, 'bind-pod', ''));
				await expectPresenting(page, false);
				await page.goBack();
				await expect(page, 'Back is not held up').toHaveURL(before);
			});

			turn()('the other language stays away, and it says so', async ({ page }) => {
				const where = address(locale, 'bind-pod');
				// A page that is open already may send a request before Chromium lets it be caught.
				await page.route(`**${inOtherLanguage(address(locale, 'bind-pod', ''))}`, (route) =>
					route.abort(),
				);
				await open(page, where);
				await page.keyboard.press('l');
				await expect(page.locator('[data-note]')).toBeVisible();
				await expect(page).toHaveURL(where);
				await expectPresenting(page);
			});
		});

		for (const colorScheme of ['light', 'dark'] as const) {
			turn()(`no barrier, ${colorScheme}`, async ({ page, context }) => {
				await installAxe(context);
				await page.setViewportSize(windows[locale === 'ja' ? 'wide' : 'tall']);
				await page.emulateMedia({ colorScheme });
				await open(page, address(locale, 'bind-pod'));
				await page.mouse.move(100, 100);
				await expectAccessible(page, 'presenting', 'flow-player');
				await page.keyboard.press('?');
				await expectAccessible(page, 'keys', 'flow-player');
			});
		}
	});
}

test.describe('on a slow line', () => {
	const there = (step: string, query?: string) => address('en', step, query);
	const title = birth.steps.find(({ id }) => id === 'store-binding')?.title.en ?? '?';

	/** Holds what a page asks for back until told to let it go. */
	async function hold(page: Page, pattern: string): Promise<() => void> {
		let release: () => void = () => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route(pattern, async (route) => {
			await released;
			await route.continue();
		});
		return release;
	}

	test('a late text of the language before changes nothing any more', async ({ page }) => {
		const release = await hold(page, '**/ja/**/panel.html');
		await open(page, address('ja', 'bind-pod'));
		const late = page.waitForResponse(`**${address('ja', 'store-binding', '')}panel.html`);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('l');
		await expect(page, 'the step in the picture').toHaveURL(there('store-binding'));
		await expectPresenting(page);
		release();
		await (await late).finished();
		// What is asked for later is answered later.
		await page.evaluate(async () => {
			await (await fetch(location.href)).text();
			await new Promise(requestAnimationFrame);
		});
		await expect(page.locator('h1')).toHaveText(title);
		expect(await page.title()).toContain(title);
	});

	test('the other language comes to where the reader is, if they are still there', async ({
		page,
	}) => {
		const release = await hold(page, `**${there('bind-pod', '')}`);
		await open(page, address('ja', 'bind-pod'));
		await page.keyboard.press('l');
		await page.keyboard.press('Escape');
		await expectPresenting(page, false);
		await page.goBack();
		await expectPresenting(page);
		await page.keyboard.press('l');
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(address('ja', 'store-binding'));
		release();
		await expect(page).toHaveURL(there('store-binding'));
		await expect(page.locator('h1')).toHaveText(title);
		await expectPresenting(page);
	});
});
