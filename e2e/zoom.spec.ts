import type { CDPSession, Locator, Page } from '@playwright/test';
import { flows } from '../src/data/flows/flows.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import { readable } from '../src/diagram/zoom/close-up.ts';
import { drawPicture } from '../src/views/picture.ts';
import { expectAccessible, installAxe } from './axe.ts';
import { inTurn } from './in-turn.ts';
import { at, expect, type Locale, locales, overview, test, windows } from './site.ts';

const [podBirth] = flows.filter(({ id }) => id === 'pod-birth');

function addressOf(locale: Locale, query = ''): string {
	return at(stepAddress(locale, 'pod-birth', 'bind-pod') + query);
}

/** How large the picture that is shown is, where it stands in its frame, and whether it fills it. */
function look(page: Page) {
	return page.locator('[data-figure]').evaluate((frame) => {
		const picture = [...frame.querySelectorAll('.picture')].find(
			(one) => one.getClientRects().length > 0,
		);
		if (!picture) throw new Error('no picture');
		const [own, around] = [picture.getBoundingClientRect(), frame.getBoundingClientRect()];
		return {
			scale: own.width / parseFloat(getComputedStyle(picture).width),
			left: own.left - around.left,
			top: own.top - around.top,
			gaps: [around.left - own.left, own.right - around.right].filter(
				(beyond) => beyond < -1 && own.width > around.width + 1,
			),
			gapsBelow: [around.top - own.top, own.bottom - around.bottom].filter((beyond) => beyond < -1),
			below: frame.getAttribute('style')?.includes('zoom') ?? false,
		};
	});
}

async function expectScale(page: Page, scale: number): Promise<void> {
	await expect.poll(async () => Math.round((await look(page)).scale * 100) / 100).toBe(scale);
}

/** Waits until what is seen no longer moves. */
async function settle(page: Page): Promise<void> {
	let last = '';
	await expect
		.poll(
			async () => {
				const now = JSON.stringify(await look(page));
				const isStill = now === last;
				last = now;
				return isStill;
			},
			{ intervals: [100] },
		)
		.toBe(true);
}

async function wheel(page: Page, delta: number, key?: 'Control' | 'Meta'): Promise<void> {
	if (key) await page.keyboard.down(key);
	await page.mouse.wheel(0, delta);
	if (key) await page.keyboard.up(key);
}

async function pointAt(page: Page, share: number): Promise<void> {
	const box = await page.locator('[data-figure]').boundingBox();
	if (!box) throw new Error('no frame');
	await page.mouse.move(box.x + box.width * share - 3, box.y + 200);
	await page.mouse.move(box.x + box.width * share, box.y + 200);
}

/** The names of the ends of the step that are not wholly in the frame, and the smallest letters. */
function readStep(page: Page) {
	return page.locator('[data-figure]').evaluate((frame) => {
		const picture = [...frame.querySelectorAll<SVGElement>('.picture')].find(
			(one) => one.getClientRects().length > 0,
		);
		if (!picture) throw new Error('no picture');
		const around = frame.getBoundingClientRect();
		const natural = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
		const scale = picture.getBoundingClientRect().width / natural;
		const letters = [...picture.querySelectorAll('text')]
			.map((text) => getComputedStyle(text))
			.filter(({ visibility }) => visibility === 'visible')
			.map(({ fontSize }) => parseFloat(fontSize) * scale);
		const out = [...picture.querySelectorAll('.box:not([data-state="idle"]) text:first-of-type')]
			.filter((name) => {
				const { left, right, top, bottom } = name.getBoundingClientRect();
				return (
					left < around.left - 1 ||
					right > around.right + 1 ||
					top < around.top - 1 ||
					bottom > around.bottom + 1
				);
			})
			.map((name) => name.textContent);
		return { smallest: Math.min(...letters), out };
	});
}

function touch(session: CDPSession, type: string, points: readonly (readonly [number, number])[]) {
	return session.send('Input.dispatchTouchEvent', {
		type: type as 'touchStart',
		touchPoints: points.map(([x, y], id) => ({ x, y, id })),
	});
}

/** Two taps as soon after each other as a reader's, however busy the machine is. */
async function tapTwice(page: Page, x: number, y: number, apart = 0): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const start = Date.now() / 1000;
	for (const [type, after, down] of [
		['touchStart', 0, 0],
		['touchEnd', 0.04, 0],
		['touchStart', 0.12, apart],
		['touchEnd', 0.16, apart],
	] as const) {
		await session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchStart' ? [{ x, y: y + down, id: 0 }] : [],
			timestamp: start + after,
		});
	}
	await session.detach();
}

async function pinch(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await touch(session, 'touchStart', [
		[150, 300],
		[250, 300],
	]);
	for (let move = 1; move <= 10; move++) {
		await touch(session, 'touchMove', [
			[150 - 5 * move, 300],
			[250 + 5 * move, 300],
		]);
		// As fast as fingers, so that what is loaded meanwhile takes over.
		await page.waitForTimeout(30);
	}
	await touch(session, 'touchEnd', []);
}

function button(page: Page, name: string): Locator {
	return page.locator(`[data-zoom="${name}"]`);
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		test.describe('with a mouse', () => {
			test.use({ viewport: windows.wide });

			turn()('nothing is loaded or shown before it is asked for', async ({ page }) => {
				const loaded: string[] = [];
				page.on('request', (request) => loaded.push(request.url()));
				await page.goto(addressOf(locale));
				await expect(page.locator('zoom-controls .bar')).toHaveCSS('opacity', '0');
				await page.locator('[data-follows="next"]').click();
				expect(loaded.filter((url) => url.includes('open-zoom'))).toEqual([]);
				await page.locator('[data-figure]').hover();
				await expect(page.locator('zoom-controls .bar')).toHaveCSS('opacity', '1');
			});

			turn()(
				'the wheel scrolls the page, with Ctrl or ⌘ it enlarges around the pointer',
				async ({ page }) => {
					await page.goto(addressOf(locale));
					await pointAt(page, 0.6);
					await wheel(page, 60);
					await expect(page.locator('[data-zoom-hint]')).toBeVisible();
					await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
					expect((await look(page)).scale).toBe(1);
					await page.evaluate(() => {
						scrollTo(0, 0);
						addEventListener('wheel', ({ defaultPrevented }) => {
							if (!defaultPrevented) document.documentElement.dataset['enlarged'] = '';
						});
					});
					for (const key of ['Control', 'Meta'] as const) await wheel(page, -100, key);
					await expect(page.locator('[data-zoom-hint]')).toBeHidden();
					await settle(page);
					const { scale } = await look(page);
					expect(scale).toBeGreaterThan(1.2);
					await expect(page.locator('[data-announce]')).toContainText(
						new RegExp(`(^|\\D)${String(Math.round(scale * 100))}%`),
					);
					for (let turn = 0; turn < 12; turn++) await wheel(page, -100, 'Control');
					await expectScale(page, 6);
					expect(await page.evaluate(() => scrollY)).toBe(0);
					// The browser would have enlarged the page.
					await expect(page.locator('html')).not.toHaveAttribute('data-enlarged');
					// The wheel alone scrolls the page, also where the picture is enlarged.
					await wheel(page, 60);
					await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
					await expectScale(page, 6);
					for (let turn = 0; turn < 12; turn++) await wheel(page, 100, 'Control');
					await expectScale(page, 1);
					const { below } = await look(page);
					expect(below, 'nothing is left on the frame').toBe(false);
				},
			);

			turn()('a page that is scrolled past the picture shows no hint', async ({ page }) => {
				await page.goto(addressOf(locale));
				await page.waitForFunction(() => customElements.get('zoom-controls'));
				const height = await page.evaluate(() => {
					const turns = new Set<number>();
					document.querySelector('[data-figure]')?.addEventListener('wheel', ({ timeStamp }) => {
						document.documentElement.dataset['turns'] = String(turns.add(timeStamp).size);
					});
					scrollTo(0, 600);
					return document.querySelector('[data-figure]')?.getBoundingClientRect().bottom ?? 0;
				});
				await page.mouse.move(900, height + 100);
				for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -60);
				await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
				await expect(page.locator('html')).toHaveAttribute('data-turns');
				await expect(page.locator('[data-zoom-hint]')).toBeHidden();
			});

			turn()(
				'drags only while enlarged, within bounds, and opens no link by it',
				async ({ page }) => {
					await page.goto(addressOf(locale));
					const drag = async (x: number, y: number) => {
						const from = { x: 900, y: 280 };
						await page.mouse.move(from.x, from.y);
						await page.mouse.down();
						await page.mouse.move(from.x + x / 2, from.y + y / 2);
						await page.mouse.move(from.x + x, from.y + y);
						await page.mouse.up();
					};
					await drag(80, 40);
					expect(await look(page)).toMatchObject({ scale: 1, top: 0 });
					// It has selected letters, and Chromium scrolls for those that are dragged out of the window.
					await page.evaluate(() => getSelection()?.removeAllRanges());
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('+');
					await expectScale(page, 1.5);
					await settle(page);
					const before = await look(page);
					await drag(80, 40);
					const after = await look(page);
					expect(Math.round(after.left - before.left)).toBe(80);
					expect(Math.round(after.top - before.top)).toBe(40);
					for (const way of [-2000, 2000]) {
						await drag(way, way);
						expect(await look(page)).toMatchObject({ gaps: [], gapsBelow: [] });
					}
					// At a corner, there is less to be seen on one side.
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('+');
					await expectScale(page, 2.25);
					await settle(page);
					await drag(2000, 2000);
					await page.keyboard.press('-');
					await expectScale(page, 1.5);
					await settle(page);
					expect(await look(page)).toMatchObject({ gaps: [], gapsBelow: [] });
					await expect(page).toHaveURL(addressOf(locale));
				},
			);

			turn()(
				'keys and buttons enlarge, say the scale, and find the whole picture',
				async ({ page }) => {
					await page.goto(addressOf(locale));
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('+');
					await expectScale(page, 1.5);
					await expect(page.locator('[data-announce]')).toHaveText(/150%/);
					await page.keyboard.press('-');
					await expectScale(page, 1);
					for (const [name, isAtEnd] of Object.entries({ out: true, whole: true, in: false })) {
						await expect(button(page, name)).toHaveAttribute('aria-disabled', String(isAtEnd));
					}
					for (let press = 0; press < 5; press++) {
						await button(page, 'in').focus();
						await page.keyboard.press('Enter');
						await settle(page);
					}
					await expectScale(page, 6);
					for (const [name, isAtEnd] of Object.entries({ out: false, whole: false, in: true })) {
						await expect(button(page, name)).toHaveAttribute('aria-disabled', String(isAtEnd));
					}
					await button(page, 'whole').click();
					await expectScale(page, 1);
					await page.locator('[data-figure]').focus();
					// Where + is written with Shift, it need not be held.
					await page.keyboard.press('=');
					await expectScale(page, 1.5);
					await page.keyboard.press('0');
					await expectScale(page, 1);
					// Each counts, however soon it follows the one before.
					for (const key of ['+', '+', '+', '-']) await page.keyboard.press(key);
					await expectScale(page, 2.25);
					await page.keyboard.press('0');
					await expectScale(page, 1);
					await expect(page.locator('[data-announce]')).toHaveText(/100%/);
					await expect(page).toHaveURL(addressOf(locale));
					const names = await page
						.locator('zoom-controls button')
						.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
					expect(names).not.toContain(null);
					expect(new Set(names).size).toBe(names.length);
				},
			);

			turn()(
				'letters can be selected, and keys of the browser are left to it',
				async ({ page }) => {
					await page.goto(addressOf(locale));
					await page.evaluate(() => {
						addEventListener('keydown', ({ key, defaultPrevented }) => {
							if (key === '+' && !defaultPrevented) document.documentElement.dataset['left'] = '';
						});
					});
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('Control++');
					await expect(page.locator('html')).toHaveAttribute('data-left');
					await page.keyboard.press('+');
					await expectScale(page, 1.5);
					await settle(page);
					const before = await look(page);
					const name = page.locator('.picture:visible .region text:visible').first();
					const box = await name.boundingBox();
					if (!box) throw new Error('no letters');
					await page.mouse.move(box.x + 1, box.y + box.height / 2);
					await page.mouse.down();
					await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
					await page.mouse.move(box.x + box.width, box.y + box.height / 2);
					await page.mouse.up();
					expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(3);
					await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
					await settle(page);
					expect(await look(page)).toEqual(before);
				},
			);

			turn()('a link that is out of sight comes into it with the focus', async ({ page }) => {
				await page.goto(addressOf(locale));
				await page.locator('[data-figure]').focus();
				for (let press = 0; press < 3; press++) {
					await page.keyboard.press('+');
					await settle(page);
				}
				const start = await look(page);
				const links = page.locator('.picture:visible a.box');
				for (const link of await links.all()) {
					await link.focus();
					await settle(page);
					const seen = await link.evaluate((element) => {
						const own = element.getBoundingClientRect();
						const frame = element.closest('figure')?.getBoundingClientRect();
						if (!frame) throw new Error('no frame');
						const width = Math.min(own.right, frame.right) - Math.max(own.left, frame.left);
						const height = Math.min(own.bottom, frame.bottom) - Math.max(own.top, frame.top);
						return Math.min(width, height);
					});
					expect(seen).toBeGreaterThan(20);
				}
				// What focus has moved is where the next turn of the wheel begins.
				const { scale, left, top } = await look(page);
				expect(Math.hypot(left - start.left, top - start.top)).toBeGreaterThan(200);
				await pointAt(page, 0.5);
				await wheel(page, 1, 'Control');
				await expect.poll(async () => (await look(page)).scale).toBeLessThan(scale);
				const after = await look(page);
				expect(Math.abs(after.left - left)).toBeLessThan(60);
				expect(Math.abs(after.top - top)).toBeLessThan(60);
			});

			turn()(
				'survives a step and Back, no reload; and the picture stays as drawn',
				async ({ page }) => {
					if (!podBirth) throw new Error('no flow');
					await page.goto(addressOf(locale));
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('+');
					await expectScale(page, 1.5);
					await settle(page);
					const before = await look(page);
					await page.keyboard.press('ArrowRight');
					await expect(page).not.toHaveURL(addressOf(locale));
					await expect(page).toHaveURL(({ search }) => search === '');
					expect(await look(page)).toEqual(before);
					await page.goBack();
					await expect(page).toHaveURL(addressOf(locale));
					expect(await look(page)).toEqual(before);
					const shown = await page.locator('[data-figure]').innerHTML();
					const drawn = drawPicture(locale, podBirth, 'bind-pod');
					const count = (text: string) => text.match(/<\w+/g)?.length;
					expect(count(shown)).toBe(count(drawn));
					expect(shown).not.toContain('zoom');
					await page.reload();
					expect((await look(page)).scale).toBe(1);
				},
			);

			turn()('works on what is inside a component and in Replay', async ({ page }) => {
				for (const query of ['?inside=kube-scheduler', '?replay']) {
					await page.goto(addressOf(locale, query));
					const ready = query === '?replay' ? '[data-replaying]' : '[data-inside-of]';
					await expect(page.locator(ready)).toHaveCount(1);
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('+');
					await expectScale(page, 1.5);
					await page.keyboard.press('ArrowRight');
					await expectScale(page, 1.5);
					expect(await look(page)).toMatchObject({ gaps: [], gapsBelow: [] });
				}
				await page.goto(addressOf(locale, '?inside=kube-scheduler'));
				await page.locator('[data-figure]').focus();
				await page.keyboard.press('+');
				await expectScale(page, 1.5);
				await page.locator('[data-inside-note] a').click();
				await expectScale(page, 1);
			});

			turn()('paper has the whole picture', async ({ page }) => {
				await page.goto(addressOf(locale));
				await page.emulateMedia({ media: 'print' });
				const plain = await look(page);
				await page.emulateMedia({ media: 'screen' });
				await page.locator('[data-figure]').focus();
				await page.keyboard.press('+');
				await expectScale(page, 1.5);
				await page.emulateMedia({ media: 'print' });
				await expect
					.poll(() => look(page))
					.toMatchObject({ scale: 1, left: plain.left, top: plain.top });
				await expect(page.locator('zoom-controls')).toBeHidden();
			});

			turn()(
				'two fingers on a touchpad of Safari enlarge the picture, not the page',
				async ({ page }) => {
					await page.addInitScript(() => Object.assign(window, { ongesturestart: null }));
					await page.goto(addressOf(locale));
					await page.waitForFunction(() => customElements.get('zoom-controls'));
					const isTaken = await page.locator('[data-figure]').evaluate((frame) => {
						const { left, top } = frame.getBoundingClientRect();
						return [1, 1.2, 1.6, 2].map((scale, index) => {
							const name = index === 0 ? 'gesturestart' : 'gesturechange';
							const event = new MouseEvent(name, {
								...{ bubbles: true, cancelable: true, clientX: left + 300, clientY: top + 100 },
							});
							frame.dispatchEvent(Object.assign(event, { scale }));
							return event.defaultPrevented;
						});
					});
					expect(isTaken).toEqual([true, true, true, true]);
					await expectScale(page, 2);
				},
			);

			turn()('fills the screen with the player, and leaves it as it was', async ({ page }) => {
				await page.goto(addressOf(locale));
				await page.locator('[data-figure]').focus();
				const full = page.locator('[data-full-screen]');
				const width = async () => (await page.locator('.picture.wide').boundingBox())?.width ?? 0;
				const before = await width();
				await expect(full).toHaveAttribute('aria-pressed', 'false');
				await full.click();
				await expect(full).toHaveAttribute('aria-pressed', 'true');
				expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe(
					'flow-player',
				);
				await expect.poll(width).toBeGreaterThan(before);
				await settle(page);
				await page.keyboard.press('+');
				await expectScale(page, 1.5);
				await full.click();
				await expect(full).toHaveAttribute('aria-pressed', 'false');
				await page.locator('[data-figure]').press('0');
				await expectScale(page, 1);
				await expect.poll(width).toBe(before);
			});

			turn()(
				'in forced colors its buttons are seen, and which one is pressed',
				async ({ page }) => {
					await page.emulateMedia({ forcedColors: 'active' });
					await page.goto(addressOf(locale));
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('+');
					await expectScale(page, 1.5);
					const lookOf = (one: Locator) =>
						one.evaluate((element) => {
							const { backgroundColor, borderColor, color } = getComputedStyle(element);
							const icon = element.querySelector('svg');
							return {
								backgroundColor,
								borderColor,
								color,
								stroke: icon && getComputedStyle(icon).stroke,
							};
						});
					const full = page.locator('[data-full-screen]');
					const released = await lookOf(full);
					for (const one of await page.locator('zoom-controls button:visible').all()) {
						const { stroke, borderColor, backgroundColor } = await lookOf(one);
						expect(stroke).not.toBe(backgroundColor);
						expect(borderColor).not.toBe(backgroundColor);
					}
					await full.click();
					await expect(full).toHaveAttribute('aria-pressed', 'true');
					expect(await lookOf(full)).not.toEqual(released);
				},
			);

			turn()('does not move by itself with reduced motion', async ({ page }) => {
				await page.emulateMedia({ reducedMotion: 'reduce' });
				await page.goto(addressOf(locale));
				const scales = await page.locator('[data-figure]').evaluateHandle((frame) => {
					const seen = new Set<string>();
					new MutationObserver(() => {
						seen.add(frame.style.getPropertyValue('--zoom-scale'));
					}).observe(frame, { attributeFilter: ['style'] });
					return seen;
				});
				await page.locator('[data-figure]').focus();
				await page.keyboard.press('+');
				await expectScale(page, 1.5);
				expect(await scales.evaluate((seen) => [...seen])).toEqual(['1.5']);
				await page.setViewportSize(windows.tall);
				await page.locator('[data-discloses="view"]').click();
				await expect(page.locator('[data-zoom-follow]')).toBeHidden();
			});

			for (const colorScheme of ['light', 'dark'] as const) {
				turn()(`no barrier while enlarged, ${colorScheme}`, async ({ page, context }) => {
					await installAxe(context);
					await page.emulateMedia({ colorScheme });
					await page.goto(addressOf(locale));
					await page.locator('[data-figure]').focus();
					await page.keyboard.press('+');
					await expectScale(page, 1.5);
					await expectAccessible(page, 'enlarged', 'flow-player');
				});
			}
		});

		test.describe('with fingers', () => {
			test.use({ viewport: windows.tall, hasTouch: true, isMobile: true });

			turn()('two enlarge, at the first try; one scrolls the page', async ({ page }) => {
				await page.goto(addressOf(locale));
				await pinch(page);
				await settle(page);
				const { scale, ...place } = await look(page);
				expect(scale).toBeGreaterThan(1.7);
				expect(scale).toBeLessThan(2.3);
				expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
				const session = await page.context().newCDPSession(page);
				await touch(session, 'touchStart', [[200, 500]]);
				for (let move = 1; move <= 8; move++) {
					await touch(session, 'touchMove', [[200, 500 - 20 * move]]);
				}
				await touch(session, 'touchEnd', []);
				await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
				const { scale: same, ...there } = await look(page);
				expect(same).toBe(scale);
				expect(there).toEqual(place);
				await expect(button(page, 'whole')).toBeVisible();
			});

			turn()('a double tap enlarges, and another one shows the whole again', async ({ page }) => {
				await page.goto(addressOf(locale));
				const frame = await page.locator('[data-figure]').boundingBox();
				if (!frame) throw new Error('no frame');
				// Between two boxes at the top.
				const [x, y] = [frame.x + 149, frame.y + 20];
				for (const scale of [2.5, 1, 2.5]) {
					await tapTwice(page, x, y);
					await expectScale(page, scale);
					await settle(page);
				}
				await expect(page).toHaveURL(addressOf(locale));
				await tapTwice(page, x, y);
				await expectScale(page, 1);
				// Two fingers that type apart from each other mean two places.
				await tapTwice(page, x, y, 40);
				await settle(page);
				await expectScale(page, 1);
				const badge = await page
					.locator('.picture.tall [data-key="badge:store-pod"]')
					.boundingBox();
				if (!badge) throw new Error('no badge');
				await tapTwice(page, badge.x + badge.width / 2, badge.y + badge.height / 2);
				await expect(page).toHaveURL(/store-pod/);
				await settle(page);
				// A link is followed, and nothing else.
				await expectScale(page, 1);
			});

			turn()('every step can be followed, with letters of 14 px', async ({ page }) => {
				// Only this test moves the clock: it need not wait for what travels.
				await page.clock.install({ time: '2026-11-22T12:00:00' });
				for (const { id, steps } of [overview, ...(podBirth ? [podBirth] : [])]) {
					await page.goto(at(stepAddress(locale, id)));
					await page.locator('[data-discloses="view"]').click();
					await page.locator('[data-zoom-follow]').selectOption('step');
					await expectScale(page, 1);
					for (const step of steps) {
						await page.locator('[data-follows="next"]').click();
						await expect(page).toHaveURL(new RegExp(`/${step.id}/$`));
						// Each jump ends what moves, and what waits for that begins.
						for (let jump = 0; jump < 3; jump++) await page.clock.fastForward(700);
						const { smallest, out } = await readStep(page);
						expect(smallest, step.id).toBeGreaterThanOrEqual(readable - 0.01);
						expect(out, step.id).toEqual([]);
						expect(await look(page), step.id).toMatchObject({ gaps: [], gapsBelow: [] });
						// What is said is the step.
						await expect(page.locator('[data-announce]'), step.id).not.toContainText('%');
					}
				}
				await page.locator('[data-zoom-follow]').selectOption('');
				await expectScale(page, 1);
			});

			turn()('a step is followed in a narrow window only', async ({ page }) => {
				await page.clock.install({ time: '2026-11-22T12:00:00' });
				await page.goto(addressOf(locale));
				await page.locator('[data-discloses="view"]').click();
				await page.locator('[data-zoom-follow]').selectOption('step');
				const stepOn = async () => {
					const before = page.url();
					await page.locator('[data-follows="next"]').click();
					await expect(page).not.toHaveURL(before);
					await page.clock.runFor(1200);
					return (await look(page)).scale;
				};
				expect(await stepOn()).toBeGreaterThan(1);
				await page.setViewportSize(windows.wide);
				await expectScale(page, 1);
				expect(await stepOn()).toBe(1);
				await page.setViewportSize(windows.tall);
				expect(await stepOn(), 'narrow again').toBeGreaterThan(1);
			});
		});

		test.describe('without what enlarges', () => {
			test.use({ tolerated: [/ERR_FAILED|dynamically imported module/] });

			turn()('the reader is told', async ({ page }) => {
				await page.route('**/open-zoom*', (route) => route.abort());
				await page.goto(addressOf(locale));
				await page.locator('[data-figure]').focus();
				await page.keyboard.press('+');
				await expect(page.locator('[data-announce]')).not.toBeEmpty();
				const hint = page.locator('[data-zoom-hint]');
				await expect(hint).toBeVisible();
				await expect(hint).not.toContainText(/Ctrl|⌘/);
				expect((await look(page)).scale).toBe(1);
				await page.unroute('**/open-zoom*');
				await page.keyboard.press('+');
				await expectScale(page, 1.5);
				// What failed once is not what the wheel is told.
				await pointAt(page, 0.6);
				await wheel(page, 60);
				await expect(hint).toContainText(/Ctrl|⌘/);
				await expect(hint).toBeVisible();
			});
		});
	});
}

test('a player that gives its place to another language is let go', async ({ page }) => {
	await page.setViewportSize(windows.wide);
	await page.goto(addressOf('en'));
	// Whatever has listened to the page must no longer do so.
	await page.locator('.take summary').click();
	await expect(page.locator('.take')).toHaveAttribute('data-ready');
	await page.keyboard.press('Escape');
	await page.locator('[data-figure]').press('+');
	await expectScale(page, 1.5);
	await page.locator('[data-discloses="playback"]').click();
	await page.locator('[data-present]').click();
	await expect(page.locator('[data-presenting]')).toHaveCount(1);
	await page.evaluate(() => {
		const player = document.querySelector('flow-player');
		if (player) Object.assign(window, { before: new WeakRef(player) });
	});
	await page.keyboard.press('l');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(page.locator('[data-presenting]')).toHaveCount(1);
	const session = await page.context().newCDPSession(page);
	await expect
		.poll(async () => {
			await session.send('HeapProfiler.collectGarbage');
			return page.evaluate(
				() => (window as unknown as { before: WeakRef<Element> }).before.deref() === undefined,
			);
		})
		.toBe(true);
});
