import type { Page } from '@playwright/test';
import { pagedComponentIds } from '../src/data/architecture/components.ts';
import { topologies, type TopologyId, topologyIds } from '../src/data/architecture/topologies.ts';
import { flows, type SiteFlow } from '../src/data/flows/flows.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import { type Lens, plainView, type View } from '../src/diagram/picture/frame.ts';
import type { Topology } from '../src/model/architecture/topology.ts';
import { drawPicture } from '../src/views/picture.ts';
import { findDifference } from './find-difference.ts';
import { inTurn } from './in-turn.ts';
import { at, expect, type Locale, locales, overview, test, windows } from './site.ts';

// The law: whatever way led to a state, the picture is the one that is drawn for that state.

function differenceFrom(page: Page, markup: string): Promise<string | undefined> {
	return findDifference(page.locator('[data-figure]'), markup);
}

function draw(locale: Locale, flow: SiteFlow, position: number, view: View = plainView): string {
	return drawPicture(locale, flow, flow.steps[position - 1]?.id, view);
}

/** Opens a page whose clock only the test moves: a busy machine lets no packet arrive unseen. */
async function open(page: Page, address: string): Promise<void> {
	await page.clock.install({ time: '2026-11-22T12:00:00' });
	await page.goto(at(address));
	await page.clock.pauseAt('2026-11-22T13:00:00');
	await page.locator('[data-figure]').focus();
}

/** Lets a packet arrive. */
async function rest(page: Page): Promise<void> {
	await page.clock.runFor(900);
}

/** How many elements the pictures have, and how many packets are on their way. */
function count(page: Page): Promise<{ elements: number; packets: number }> {
	return page.evaluate(() => ({
		elements: document.querySelectorAll('[data-figure] *').length,
		packets: document.querySelectorAll('.picture [data-state="in-transit"]').length,
	}));
}

async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
	await page.evaluate((chosen) => {
		for (const [name, value] of Object.entries(chosen)) {
			const element = document.querySelector(`[data-switch="${name}"]`);
			if (!(element instanceof HTMLSelectElement)) throw new Error(`no switch ${name}`);
			element.value = value;
			element.dispatchEvent(new Event('change', { bubbles: true }));
		}
	}, choices);
}

/** On the way there and on the way back, both lenses have been looked through at each state. */
function lensAt(count: number): Lens {
	return count % 2 === 0 ? 'connection' : 'information';
}

for (const locale of locales) {
	const turn = inTurn(locale);
	// Each composition sends its own packets: one language looks at one of them.
	const composition = locale === 'ja' ? 'wide' : 'tall';

	for (const flow of flows) {
		turn()(
			`${locale}, ${flow.id}, ${composition}: stepping, through both lenses`,
			async ({ page }) => {
				await page.setViewportSize(windows[composition]);
				await open(page, stepAddress(locale, flow.id));
				const { elements } = await count(page);
				for (let position = 0; position <= flow.steps.length; position++) {
					const where = `position ${String(position)}`;
					if (position > 0) {
						await page.keyboard.press('ArrowRight');
						const isOnWire = flow.steps[position - 1]?.connection !== undefined;
						expect(await count(page), where).toEqual({ elements, packets: isOnWire ? 1 : 0 });
						await rest(page);
					}
					const lens = lensAt(position);
					await choose(page, { lens });
					const markup = draw(locale, flow, position, { ...plainView, lens });
					expect(await differenceFrom(page, markup), `${where}, ${lens}`).toBeUndefined();
				}
				for (let position = flow.steps.length; position >= 0; position--) {
					if (position < flow.steps.length) await page.keyboard.press('ArrowLeft');
					const lens = lensAt(position + 1);
					await choose(page, { lens });
					const markup = draw(locale, flow, position, { ...plainView, lens });
					expect(
						await differenceFrom(page, markup),
						`back at ${String(position)}, ${lens}`,
					).toBeUndefined();
				}
			},
		);
	}

	test.describe(`${locale}, ${composition}`, () => {
		test.use({ viewport: windows[composition] });
		const last = overview.steps.length;

		async function expectDrawn(page: Page, position: number): Promise<void> {
			const difference = await differenceFrom(page, draw(locale, overview, position));
			expect(difference, `position ${String(position)}`).toBeUndefined();
		}

		test('playing shows what is drawn', async ({ page }) => {
			await open(page, stepAddress(locale, overview.id));
			await page.locator('[data-play]').click();
			for (let position = 1; position <= last; position++) {
				await rest(page);
				await expectDrawn(page, position);
				await page.clock.runFor(3600);
			}
		});

		test(
			'a step that overtakes the packet shows what is drawn',
			{ tag: '@smoke' },
			async ({ page }) => {
				await open(page, stepAddress(locale, overview.id));
				for (let position = 1; position <= last; position++) {
					await page.keyboard.press('ArrowRight');
					await page.clock.runFor(150);
				}
				await rest(page);
				await expectDrawn(page, last);
				for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
					await page.keyboard.press(key);
					await page.clock.runFor(150);
				}
				await page.keyboard.press('ArrowLeft');
				await expectDrawn(page, 1);
				await rest(page);
				await expectDrawn(page, 1);
			},
		);
	});

	test(`${locale}: every component that is down`, async ({ page }) => {
		await open(page, stepAddress(locale, overview.id));
		for (let position = 0; position <= overview.steps.length; position++) {
			if (position > 0) await page.keyboard.press('ArrowRight');
			await rest(page);
			for (const [index, down] of pagedComponentIds.entries()) {
				// The other language looks at the other half.
				if ((position + index) % locales.length !== locales.indexOf(locale)) continue;
				const lens = lensAt(position);
				await choose(page, { lens, down });
				const markup = draw(locale, overview, position, { ...plainView, lens, down });
				const where = `position ${String(position)}, ${down}, ${lens}`;
				expect(await differenceFrom(page, markup), where).toBeUndefined();
			}
			await choose(page, { down: '' });
		}
	});

	turn()(`${locale}: every kind of cluster, by its address`, async ({ page }) => {
		for (const id of topologyIds satisfies readonly TopologyId[]) {
			const topology: Topology = topologies[id];
			await page.goto(at(`${stepAddress(locale, overview.id)}?topology=${id}`));
			const view: View = {
				...plainView,
				absent: Object.keys(topology.absent),
				hidden: Object.keys(topology.hidden),
			};
			expect(await differenceFrom(page, draw(locale, overview, 0, view)), id).toBeUndefined();
			await expect(page.locator(`[data-view] [data-view-section="${id}"]`)).toBeVisible();
		}
	});

	turn()(
		`${locale}: a view holds while stepping, going back, reloading and switching language`,
		async ({ page }) => {
			const [first, second] = overview.steps;
			const query = '?lens=connection&down=etcd';
			const address = at(stepAddress(locale, overview.id, first?.id) + query);
			await page.goto(address);
			const section = page.locator('[data-view] [data-view-section="etcd"]');
			await expect(section).toBeVisible();
			await page.locator('[data-figure]').focus();
			await page.keyboard.press('ArrowRight');
			await expect(page).toHaveURL(at(stepAddress(locale, overview.id, second?.id) + query));
			await page.goBack();
			await expect(page).toHaveURL(address);
			await page.reload();
			await expect(section).toBeVisible();
			await page.locator('header [data-follows="language"]').click();
			await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
			await expect(page).toHaveURL(({ search }) => search === query);
			await expect(section).toBeVisible();
		},
	);
}
