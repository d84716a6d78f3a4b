import type { Page } from '@playwright/test';
import { otherLocale } from '../src/model/locale.ts';
import { expectAccessible, installAxe } from './axe.ts';
import { findDifference } from './find-difference.ts';
import { flows } from '../src/data/flows/flows.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import {
	layoutRecording,
	replayAt,
	interpolateFlow,
	standing,
} from '../src/diagram/replay/replay-at.ts';
import { placeOf, reachOfRunning } from '../src/diagram/replay/clock.ts';
import { stepUnder } from '../src/diagram/replay/read-clock.ts';
import { drawPicture, pictureFlow } from '../src/views/picture.ts';
import { replayFile } from '../src/views/replay-file.ts';
import { inTurn } from './in-turn.ts';
import {
	chooseLanguage,
	at,
	expect,
	inOtherLanguage,
	type Locale,
	locales,
	overview,
	test,
	windows,
} from './site.ts';

const recorded = flows.filter(({ recordings }) => recordings.length > 0);
const birth = flows.find(({ id }) => id === 'pod-birth') ?? overview;
const loss = flows.find(({ id }) => id === 'node-loss') ?? overview;

function address(locale: Locale, flow: { id: string }, step?: string, query = '?replay'): string {
	return at(stepAddress(locale, flow.id, step)) + query;
}

/** Opens a page and waits until the recording is there. */
async function open(page: Page, where: string): Promise<void> {
	await page.goto(where);
	await expect(page.locator('flow-player')).toHaveAttribute('data-replaying');
}

const range = (page: Page) => page.locator('[data-replay] .replay-range').first();
const line = (page: Page) => page.locator('[data-replay-event]');

/** The attributes of the frame at a moment that the picture does not have, in both compositions. */
function findWrong(page: Page, frame: Readonly<Record<string, Readonly<Record<string, string>>>>) {
	return page.locator('[data-figure]').evaluate(
		(figure, expected) =>
			Object.entries(expected).flatMap(([key, attributes]) =>
				[...figure.querySelectorAll(`[data-key="${key}"]`)].flatMap((element) =>
					Object.entries(attributes)
						.filter(([name, value]) => element.getAttribute(name) !== value)
						.map(
							([name, value]) =>
								`${key} ${name}: ${element.getAttribute(name) ?? '-'}, not ${value}`,
						),
				),
			),
		frame,
	);
}

/** The texts of a row of the first recording's table, and of the line under the picture. */
function readEvent(page: Page, row: number) {
	return page.evaluate((index) => {
		const textOf = (element?: Element | null) =>
			(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
		const rows = document.querySelector('[data-replay] tbody')?.querySelectorAll('tr');
		return {
			cells: [...(rows?.[index]?.querySelectorAll('td') ?? [])].map(textOf),
			line: textOf(document.querySelector('[data-replay-event]')),
		};
	}, row);
}

function countElements(page: Page): Promise<number> {
	return page.evaluate(() => document.querySelectorAll('[data-figure] *, [data-replay] *').length);
}

for (const flow of recorded) {
	// Each composition once: one language looks at one of them.
	const locale: Locale = flow.steps.length % 2 === 0 ? 'ja' : 'en';
	const composition = locale === 'ja' ? 'wide' : 'tall';

	test(`${flow.id}, ${locale}, ${composition}: from event to event and back, and as built afterwards`, async ({
		page,
	}) => {
		await page.setViewportSize(windows[composition]);
		const file = replayFile(flow);
		const interpolated = interpolateFlow(pictureFlow(flow), file);
		const [recording] = file.recordings;
		if (!recording) throw new Error('no recording');
		const layout = layoutRecording(recording, reachOfRunning(recording.pieces, 1));
		await open(page, address(locale, flow));
		await page.locator('[data-figure]').focus();
		await page.keyboard.press('Home');
		const elements = await countElements(page);
		const moments = [...new Set(recording.events.map((event) => event.at))];
		const look = async (t: number) => {
			expect(await findWrong(page, replayAt(layout, interpolated, t, standing)), `at ${t}`).toEqual(
				[],
			);
			expect(await countElements(page), `at ${t}: none comes or goes`).toBe(elements);
		};
		for (const [index, t] of moments.entries()) {
			if (index > 0) await page.keyboard.press('ArrowRight');
			await look(t);
			const told = await readEvent(
				page,
				recording.events.findLastIndex(({ at }) => at === t),
			);
			expect(told.cells.length, `at ${t}`).toBeGreaterThan(1);
			for (const cell of told.cells) expect(told.line, `at ${t}`).toContain(cell);
		}
		await page.keyboard.press('Home');
		await look(moments[0] ?? 0);
		const step = flow.steps.findIndex(({ id }) => id === stepUnder(recording, moments[0] ?? 0));
		await page.locator('[data-switch="replay"]').selectOption('');
		await expect(page.locator('flow-player')).not.toHaveAttribute('data-replaying');
		await expect(page.locator('[data-replay]')).toBeHidden();
		const built = drawPicture(locale, flow, flow.steps[step]?.id);
		const difference = await findDifference(page.locator('[data-figure]'), built);
		expect(difference, 'the picture as the build draws it').toBeUndefined();
		await expect(page.locator('[data-replay] > *')).toHaveCount(1);
		await expect(line(page).locator('> *')).toHaveCount(0);
		await expect(page).toHaveURL(({ search }) => search === '');
	});
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		turn()('the overview has no Replay, and says so where it is asked for', async ({ page }) => {
			await page.goto(address(locale, overview));
			await expect(page.locator('[data-switch="replay"]')).toHaveCount(0);
			await expect(page.locator('[data-note]')).toContainText('replay');
		});

		turn()('nothing is loaded before it is asked for', async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(address(locale, birth, 'bind-pod', ''));
			await page.locator('[data-figure]').press('ArrowRight');
			await expect(page).toHaveURL(/store-binding/);
			const isReplay = (url: string) => /replay/.test(new URL(url).pathname);
			expect(asked.filter(isReplay)).toEqual([]);
			await page.locator('[data-discloses="playback"]').click();
			await page.locator('[data-switch="replay"]').selectOption('recording');
			await expect(page.locator('flow-player')).toHaveAttribute('data-replaying');
			expect(asked.filter(isReplay).some((url) => url.endsWith('pod-birth.json'))).toBe(true);
			await expect(page).toHaveURL(({ search }) => search === '?replay');
			const rate = page.locator('[data-switch="rate"]');
			const ordinary = await rate.inputValue();
			const paces = new Set<string>();
			for (const value of ['1', '10', '100']) {
				await rate.selectOption(value);
				const query = value === ordinary ? '?replay' : `?replay&rate=${value}`;
				await expect(page).toHaveURL(({ search }) => search === query);
				paces.add((await line(page).locator('.replay-pace').textContent()) ?? '');
			}
			expect(paces.size, 'each says how fast it is').toBe(3);
			expect(paces).not.toContain('');
		});

		turn()('a named event is an address: it lands paused, and holds', async ({ page }) => {
			const where = address(locale, birth, 'bind-pod', '?replay=bind-pod');
			await open(page, where);
			await expect(line(page)).toContainText('POST /api/v1/namespaces/default/pods/');
			await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
			await page.reload();
			await expect(line(page)).toContainText('/binding');
			await chooseLanguage(page, otherLocale(locale));
			await expect(page).toHaveURL(inOtherLanguage(where));
			await expect(line(page)).toContainText('/binding');
			await page.goBack();
			await expect(page).toHaveURL(where);
			await expect(line(page)).toContainText('/binding');
			await page.locator('.controls [rel="next"]').click();
			await expect(page).toHaveURL(address(locale, birth, 'store-binding'));
			await expect(line(page)).toContainText('/registry/pods/');
			await page.goBack();
			await expect(page).toHaveURL(where);
			await expect(line(page)).toContainText('/binding');
		});

		turn()('the own link of a step leads from a named event to its beginning', async ({ page }) => {
			const named = address(locale, birth, 'create-container', '?replay=start-container');
			await open(page, named);
			await expect(line(page)).toContainText('StartContainer');
			const own = stepAddress(locale, birth.id, 'create-container');
			await page.locator(`.step-list a[href^="${own}"]`).click();
			await expect(page).toHaveURL(address(locale, birth, 'create-container'));
			await expect(line(page)).toContainText('CreateContainer');
		});

		turn()('links lead from a named event to steps without a load', async ({ page }) => {
			await open(page, address(locale, birth, 'bind-pod', '?replay=bind-pod'));
			const loaded = await page.evaluate(() => performance.timeOrigin);
			const next = page.locator('.controls [rel="next"]');
			const wanted = address(locale, birth, 'store-binding');
			await expect(next, 'a new tab begins where its step does').toHaveAttribute('href', wanted);
			await next.click();
			await expect(page).toHaveURL(wanted);
			await page
				.locator(`.step-list a[href^="${stepAddress(locale, birth.id, 'create-pod')}"]`)
				.click();
			await expect(page).toHaveURL(address(locale, birth, 'create-pod'));
			expect(await page.evaluate(() => performance.timeOrigin), 'one document').toBe(loaded);
		});

		turn()('an event brings its step along', async ({ page }) => {
			await open(page, address(locale, birth, undefined, '?replay=bind-pod'));
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod', '?replay=bind-pod'));
		});

		for (const [width, heights] of [
			[1440, { controls: 0, timeline: 8 }],
			// Some titles take two lines here.
			[1024, { controls: 0, timeline: 40 }],
		] as const) {
			turn()(`controls and timeline stay where they are, ${String(width)} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await open(page, address(locale, birth));
				await page.locator('[data-figure]').focus();
				await page.keyboard.press('Home');
				const places: number[][] = [];
				for (const { id } of birth.steps) {
					const caption = page.locator('.panel:not([aria-busy="true"]) .step-caption');
					await expect(caption, `before ${id}`).toBeVisible();
					places.push(
						await page.evaluate(() =>
							['.controls', '[data-replay]'].map(
								(part) =>
									(document.querySelector(part)?.getBoundingClientRect().top ?? 0) + scrollY,
							),
						),
					);
					await page.keyboard.press('Shift+ArrowRight');
				}
				const spread = (part: number) => {
					const tops = places.map((place) => place[part] ?? 0);
					return Math.max(...tops) - Math.min(...tops);
				};
				expect(spread(0), 'controls').toBe(heights.controls);
				expect(spread(1), 'timeline').toBeLessThanOrEqual(heights.timeline);
			});
		}

		turn()('on a phone the controls stay where they are without it', async ({ page }) => {
			await page.setViewportSize(windows.tall);
			const top = () =>
				page.locator('.controls').evaluate((row) => row.getBoundingClientRect().top + scrollY);
			await page.goto(address(locale, birth, 'bind-pod', ''));
			const before = await top();
			await open(page, address(locale, birth, 'bind-pod'));
			expect(await top()).toBe(before);
			await expect(page.locator('.controls')).toBeInViewport({ ratio: 1 });
		});

		turn()(
			'an event that does not exist is named in a note, with the nearest',
			async ({ page }) => {
				await open(page, address(locale, birth, 'bind-pod', '?replay=bind-pods'));
				await expect(page.locator('[data-note]')).toContainText('bind-pods');
				await expect(page.locator('[data-note]')).toContainText(/[「“]bind-pod[」”]/);
				await expect(page).toHaveURL(address(locale, birth, 'bind-pod', '?replay=bind-pod'));
			},
		);

		turn()(
			'a step that was not recorded says so and gives way to the one before it',
			async ({ page }) => {
				await open(page, address(locale, birth, 'choose-node'));
				await expect(page.locator('[data-note]')).toBeVisible();
				await expect(page).toHaveURL(/hear-unplaced-pod\/\?replay=hear-unplaced-pod$/);
			},
		);

		turn()(
			'keys on the playhead go from event to event, with Shift from step to step',
			async ({ page }) => {
				await open(page, address(locale, birth, 'create-pod'));
				await range(page).focus();
				const live = page.locator('[data-announce]');
				const value = () => range(page).getAttribute('aria-valuetext');
				const first = await value();
				expect(first).toContain('/pods');
				await page.keyboard.press('ArrowRight');
				const second = await value();
				expect(second).not.toBe(first);
				await expect(live, 'the playhead says it').not.toHaveText(second ?? '?');
				await page.keyboard.press('ArrowLeft');
				expect(await value()).toBe(first);
				await page.keyboard.press('Shift+ArrowRight');
				await expect(page).toHaveURL(address(locale, birth, 'store-pod', '?replay=store-pod'));
				const heading = birth.steps.find(({ id }) => id === 'store-pod')?.title[locale] ?? '?';
				await expect(page.locator('h1')).toHaveText(heading);
				await expect(live).toContainText(heading);
				await expect(live, 'the playhead says the event').not.toContainText('/registry/pods/');
				expect(await value()).toContain('/registry/pods/');
				await page.keyboard.press('End');
				await page.keyboard.press('ArrowRight');
				await expect(range(page)).toBeFocused();
				await page.keyboard.press('Home');
				await expect(page).toHaveURL(new RegExp(`/flows/pod-birth/\\?replay`));
			},
		);

		turn()('what is under the playhead is announced once, on the figure', async ({ page }) => {
			await open(page, address(locale, birth, 'create-pod'));
			const live = page.locator('[data-announce]');
			await page.locator('[data-figure]').focus();
			await page.keyboard.press('ArrowRight');
			await expect(live).toHaveText((await range(page).getAttribute('aria-valuetext')) ?? '?');
			await page.keyboard.press('Shift+ArrowRight');
			const title = birth.steps.find(({ id }) => id === 'store-pod')?.title[locale] ?? '?';
			await expect(live).toContainText(title);
			await expect(live).toContainText('/registry/pods/');
		});

		turn()('it runs, is followed by page and address, and stops at the end', async ({ page }) => {
			await page.clock.install({ time: 0 });
			await open(page, address(locale, birth, undefined, '?replay&rate=1'));
			await page.clock.pauseAt(60_000);
			const length = await page.evaluate(() => history.length);
			await page.locator('[data-play]').click();
			await expect(page.locator('[data-play]')).toHaveAttribute('data-playing');
			const seen = new Set<string>();
			for (let turn = 0; turn < 30; turn++) {
				await page.clock.runFor(100);
				for (const key of await page
					.locator('.picture.wide [data-state="in-transit"]')
					.evaluateAll((all) => all.map((one) => one.getAttribute('data-key') ?? '')))
					seen.add(key);
			}
			expect(seen.size, 'many packets').toBeGreaterThan(10);
			await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
			await expect(page).toHaveURL(/count-ready-deployment\/\?replay=[\w-]+&rate=1$/);
			expect(await page.evaluate(() => history.length)).toBe(length);
			await page.locator('[data-play]').click();
			await page.clock.runFor(100);
			await expect(page.locator('[data-play]'), 'again').toHaveAttribute('data-playing');
		});

		turn()('the search stops it, and closes by Back', async ({ page }) => {
			await open(page, address(locale, birth));
			await page.locator('[data-play]').click();
			await expect(page).toHaveURL(/replay=/);
			await page.keyboard.press('Control+k');
			await expect(page.locator('dialog[open]')).toBeVisible();
			await expect(page.locator('flow-player')).not.toHaveAttribute('data-running');
			expect(await page.evaluate(() => 'search' in Object(history.state))).toBe(true);
			const where = page.url();
			await page.goBack();
			await expect(page.locator('dialog[open]')).toHaveCount(0);
			await expect(page).toHaveURL(where);
		});

		turn()('a step that is chosen stops it and takes it along', async ({ page }) => {
			await open(page, address(locale, birth, 'create-pod'));
			await page.locator('[data-play]').click();
			await expect(page.locator('[data-play]')).toHaveAttribute('data-playing');
			await page.evaluate(() => {
				Object.defineProperty(document, 'hidden', { configurable: true, value: true });
				document.dispatchEvent(new Event('visibilitychange'));
			});
			await expect(page.locator('[data-play]'), 'out of sight').not.toHaveAttribute('data-playing');
			await page.locator('[data-play]').click();
			await expect(page.locator('[data-play]')).toHaveAttribute('data-playing');
			await page.locator('.picture.wide [data-key="badge:run-pod-sandbox"]').click();
			await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
			await expect(page).toHaveURL(address(locale, birth, 'run-pod-sandbox'));
			await expect(line(page)).toContainText('RunPodSandbox');
		});

		turn()('a wish about the view leaves the clock where it is', async ({ page }) => {
			await open(page, address(locale, birth, 'create-pod'));
			await page.locator('[data-figure]').focus();
			for (let turn = 0; turn < 3; turn++) await page.keyboard.press('ArrowRight');
			const text = await line(page).textContent();
			await page.locator('[data-discloses="view"]').click();
			await page.locator('[data-switch="lens"]').selectOption('connection');
			await expect(page.locator('.picture.wide')).toHaveAttribute('data-lens', 'connection');
			expect(await line(page).textContent()).toBe(text);
		});

		turn()('what is pointed at lights on the other side, and goes out again', async ({ page }) => {
			await open(page, address(locale, birth, 'create-pod'));
			const lit = page.locator('.picture.wide .wire[data-pointed]');
			const marks = page.locator('[data-replay] .replay-pointed');
			const row = page.locator('[data-replay] .flow-time a[href*="bind-pod"]').first();
			await row.focus();
			await expect(lit).toHaveAttribute('data-key', 'wire:scheduler-to-api/with-opener');
			await page.locator('.picture.wide [data-key="badge:run-pod-sandbox"]').hover();
			await expect(lit).toHaveAttribute('data-key', 'wire:kubelet-to-runtime/with-opener');
			await expect(marks).toHaveAttribute('d', /M/);
			await page.locator('.picture.wide [data-key="box:etcd"]').focus();
			await expect(lit).toHaveAttribute('data-key', 'wire:api-to-etcd/with-opener');
			expect(((await marks.getAttribute('d')) ?? '').split('h0').length - 1).toBe(15);
			await page.locator('[data-play]').focus();
			await expect(lit, 'the focus has gone').toHaveCount(0);
			const told = page.locator('[data-replay] tbody tr', { hasText: '/binding' }).first();
			await told.dispatchEvent('pointerover');
			await expect(lit).toHaveAttribute('data-key', 'wire:scheduler-to-api/with-opener');
			await page
				.locator('[data-replay] .flow-time-names > span', { hasText: 'kube-scheduler' })
				.hover();
			await expect(lit).toHaveCount(2);
			await page.mouse.move(0, 0);
			await page.locator('[data-figure]').focus();
			await expect(lit).toHaveCount(0);
			await expect(marks).toHaveAttribute('d', '');
		});

		turn()('a click on an event of the timeline goes to it', async ({ page }) => {
			await open(page, address(locale, birth, 'create-pod'));
			const svg = page.locator('[data-replay] .flow-time');
			await svg.scrollIntoViewIfNeeded();
			const file = replayFile(birth);
			const event = file.recordings[0]?.events.find(({ id }) => id === 'attach-network');
			const { x, y } = await svg.evaluate((element) => element.getBoundingClientRect());
			const pieces = file.recordings[0]?.pieces ?? [];
			const piece = pieces.find(({ to }) => (event?.at ?? 0) < to);
			if (!event || !piece) throw new Error('no such event');
			const share = (event.at - piece.from) / (piece.to - piece.from);
			const place = piece.x0 + share * (piece.x1 - piece.x0);
			await page.mouse.click(x + place + 4, y + event.y);
			await expect(line(page)).toContainText('bridge ADD');
		});

		turn()('the playhead can be dragged, and takes picture and address along', async ({ page }) => {
			await open(page, address(locale, birth, 'create-pod'));
			const [recording] = replayFile(birth).recordings;
			const event = recording?.events.find(({ id }) => id === 'bind-pod');
			if (!recording || !event) throw new Error('no such event');
			const length = await page.evaluate(() => history.length);
			await range(page).fill(String(placeOf(recording.pieces, event.at) + 0.01));
			await expect(line(page)).toContainText('/binding');
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod', '?replay=bind-pod'));
			expect(await page.evaluate(() => history.length), 'one entry').toBe(length);
		});

		turn()('a recording that cannot be had leaves the steps, and says so', async ({ page }) => {
			await page.route('**/data/replay/*.json', (route) =>
				route.fulfill({ status: 200, body: '<p>' }),
			);
			await page.goto(address(locale, birth, 'bind-pod'));
			await expect(page.locator('[data-note]')).toBeVisible();
			await expect(page.locator('flow-player')).not.toHaveAttribute('data-replaying');
			await expect(page).toHaveURL(address(locale, birth, 'bind-pod', ''));
			await expect(page.locator('[data-switch="replay"]')).toHaveValue('');
			await page.locator('[data-figure]').press('ArrowRight');
			await expect(page).toHaveURL(/store-binding/);
		});

		turn()('two recordings of one flow have a playhead each', async ({ page }) => {
			await open(page, address(locale, loss, 'look-again-at-lease'));
			await expect(page.locator('[data-replay] [data-recording]')).toHaveCount(2);
			await expect(page.locator('[data-replay] [data-current]')).toHaveAttribute(
				'data-recording',
				'lease-check',
			);
			const where = page.url();
			const told = await line(page).textContent();
			// On the way to the table, and typed by mistake.
			for (const key of ['Shift', 'a', 'Tab']) {
				await range(page).focus();
				await page.keyboard.press(key);
				await expect(page.locator('[data-replay] [data-current]'), key).toHaveAttribute(
					'data-recording',
					'lease-check',
				);
			}
			expect(await line(page).textContent()).toBe(told);
			await expect(page).toHaveURL(where);
			await range(page).focus();
			// There is no event before the first one.
			await page.keyboard.press('ArrowLeft');
			await expect(page.locator('[data-replay] [data-current]')).toHaveAttribute(
				'data-recording',
				'node-loss',
			);
			await expect(page, 'the page comes along').not.toHaveURL(/look-again-at-lease/);
		});

		test.describe('with reduced motion', () => {
			test.use({ contextOptions: { reducedMotion: 'reduce' } });
			turn()('the clock moves by hand only, and no packet travels', async ({ page }) => {
				await open(page, address(locale, birth, 'create-pod'));
				await page.locator('[data-play]').click();
				await expect(page.locator('[data-note]')).toBeVisible();
				await expect(page.locator('[data-play]')).not.toHaveAttribute('data-playing');
				await page.locator('[data-figure]').focus();
				for (let turn = 0; turn < 8; turn++) {
					await page.keyboard.press('ArrowRight');
					await expect(page.locator('.picture [data-state="in-transit"]')).toHaveCount(0);
				}
			});
		});

		for (const theme of ['light', 'dark'] as const) {
			test.describe(theme, () => {
				test.use({ colorScheme: theme });
				test.beforeEach(({ context }) => installAxe(context));
				for (const [name, window] of Object.entries(windows)) {
					turn()(`Replay has no barrier, ${name}`, async ({ page }) => {
						await page.setViewportSize(window);
						await open(page, address(locale, loss, 'look-again-at-lease'));
						await expectAccessible(page, 'while it is replayed');
					});
				}
			});
		}

		turn()('in forced colors the playhead and what is lit are seen', async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active' });
			await open(page, address(locale, birth, 'bind-pod'));
			const looks = await page.evaluate(() => {
				const styleOf = (selector: string) => {
					const element = document.querySelector(selector);
					if (!element) throw new Error(`Nothing at ${selector}.`);
					return getComputedStyle(element);
				};
				return {
					playhead: styleOf('[data-current] .replay-playhead').backgroundColor,
					paper: styleOf('body').backgroundColor,
					lit: parseFloat(styleOf('.picture.wide .wire[data-state="active"] .line').strokeWidth),
					past: parseFloat(styleOf('.picture.wide .wire[data-state="past"] .line').strokeWidth),
				};
			});
			expect(looks.playhead).not.toBe(looks.paper);
			expect(looks.lit).toBeGreaterThan(looks.past);
		});

		for (const width of [320, windows.tall.width, windows.wide.width]) {
			turn()(`nothing is wider than the window at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 844 });
				await open(page, address(locale, birth, 'bind-pod'));
				const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(wider).toBeLessThanOrEqual(0);
				await expect(range(page)).toBeVisible();
				await range(page).press('End');
				const beyond = await page
					.locator('.replay-playhead')
					.first()
					.evaluate((playhead) => {
						const frame = playhead.parentElement?.getBoundingClientRect();
						const { left, right } = playhead.getBoundingClientRect();
						return Math.max((frame?.left ?? NaN) - left, right - (frame?.right ?? NaN));
					});
				expect(beyond, 'the playhead stays in sight').toBeLessThanOrEqual(1);
			});
		}
	});
}

test('a recording stops steps that play when it is asked for, or before it is there', async ({
	page,
}) => {
	const play = page.locator('[data-play]');
	const position = page.locator('[data-position]');
	for (const isPlayingFirst of [true, false]) {
		let release: () => void = () => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/data/replay/*.json', async (route) => {
			await released;
			await route.continue();
		});
		await page.clock.install({ time: 0 });
		await page.goto(address('en', birth, 'create-pod', ''));
		await page.locator('[data-discloses="playback"]').click();
		if (isPlayingFirst) await play.click();
		await page.locator('[data-switch="replay"]').selectOption('recording');
		if (!isPlayingFirst) await play.click();
		await expect(play).toHaveAttribute('data-playing');
		release();
		await expect(page.locator('flow-player')).toHaveAttribute('data-replaying');
		await expect(play).not.toHaveAttribute('data-playing');
		const there = await position.textContent();
		await page.clock.runFor(10_000);
		await expect(position).toHaveText(there ?? '?');
		await page.unrouteAll();
	}
});
