import type { Page } from '@playwright/test';
import { drawPicture } from '../src/views/picture.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import { pagedComponentIds } from '../src/data/architecture/components.ts';
import { flows, type SiteFlow } from '../src/data/flows/flows.ts';
import { topologies, type TopologyId, topologyIds } from '../src/data/architecture/topologies.ts';
import { plainView, type View } from '../src/diagram/picture/frame.ts';
import type { Topology } from '../src/model/architecture/topology.ts';
import { expect, type Locale, locales, test } from './site.ts';

test.describe.configure({ timeout: 120_000 });

/** What the drawing gives for a position and a view, as the browser writes it. */
function drawn(page: Page, locale: Locale, flow: SiteFlow, position: number, view: View) {
	const markup = drawPicture(locale, flow, flow.steps[position - 1]?.id, view);
	return page.evaluate((text) => {
		const template = document.createElement('template');
		template.innerHTML = text;
		return template.innerHTML;
	}, markup);
}

function shown(page: Page): Promise<string> {
	return page.locator('[data-figure]').evaluate((figure) => figure.innerHTML);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
	await page.locator(`[data-switch="${name}"]`).evaluate((element, chosen) => {
		if (!(element instanceof HTMLSelectElement)) throw new Error('no switch');
		element.value = chosen;
		element.dispatchEvent(new Event('change', { bubbles: true }));
	}, value);
}

async function open(page: Page, address: string): Promise<void> {
	await page.clock.install({ time: '2026-11-22T12:00:00' });
	await page.goto(address);
	await page.clock.pauseAt('2026-11-22T13:00:00');
	await page.locator('[data-figure]').focus();
}

/** Lets a packet arrive. */
async function rest(page: Page): Promise<void> {
	await page.clock.runFor(900);
}

for (const locale of locales) {
	for (const flow of flows) {
		test(`${locale}, ${flow.id}: every step shows what is drawn, through both lenses`, async ({
			page,
		}) => {
			await open(page, stepAddress(locale, flow.id));
			for (let position = 0; position <= flow.steps.length; position++) {
				if (position > 0) await page.keyboard.press('ArrowRight');
				await rest(page);
				expect(await shown(page)).toBe(await drawn(page, locale, flow, position, plainView));
				await choose(page, 'lens', 'connection');
				const connection: View = { ...plainView, lens: 'connection' };
				expect(await shown(page)).toBe(await drawn(page, locale, flow, position, connection));
				await choose(page, 'lens', 'information');
			}
		});
	}

	test(`${locale}: every component that is down, through both lenses`, async ({ page }) => {
		const [flow] = flows;
		if (!flow) throw new Error('no flow');
		await open(page, stepAddress(locale, flow.id));
		for (let position = 0; position <= flow.steps.length; position++) {
			if (position > 0) await page.keyboard.press('ArrowRight');
			await rest(page);
			for (const down of pagedComponentIds) {
				await choose(page, 'down', down);
				for (const lens of ['connection', 'information'] as const) {
					await choose(page, 'lens', lens);
					const view: View = { ...plainView, lens, down };
					expect(await shown(page)).toBe(await drawn(page, locale, flow, position, view));
				}
			}
			await choose(page, 'down', '');
		}
	});

	test(`${locale}: every kind of cluster, by its address`, async ({ page }) => {
		const [flow] = flows;
		if (!flow) throw new Error('no flow');
		for (const id of topologyIds satisfies readonly TopologyId[]) {
			const topology: Topology = topologies[id];
			await page.goto(`${stepAddress(locale, flow.id)}?topology=${id}`);
			const view: View = {
				...plainView,
				absent: Object.keys(topology.absent),
				hidden: Object.keys(topology.hidden),
			};
			expect(await shown(page)).toBe(await drawn(page, locale, flow, 0, view));
			await expect(page.locator(`[data-view] [data-view-section="${id}"]`)).toBeVisible();
		}
	});

	test(`${locale}: a view holds while stepping, going back, reloading and switching language`, async ({
		page,
	}) => {
		const [flow] = flows;
		if (!flow) throw new Error('no flow');
		const [first, second] = flow.steps;
		const query = '?lens=connection&down=etcd';
		const address = stepAddress(locale, flow.id, first?.id) + query;
		await page.goto(address);
		const section = page.locator('[data-view] [data-view-section="etcd"]');
		await expect(section).toBeVisible();
		await page.locator('[data-figure]').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(stepAddress(locale, flow.id, second?.id) + query);
		await page.goBack();
		await expect(page).toHaveURL(address);
		await page.reload();
		await expect(section).toBeVisible();
		await page.locator('header [data-follows="language"]').click();
		await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
		expect(new URL(page.url()).search).toBe(query);
		await expect(section).toBeVisible();
	});
}
