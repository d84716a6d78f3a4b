import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './site.ts';
import { paint } from './unpainted.ts';

/** Every page reads it anew, and reads less where it is minified. */
const path = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** Puts axe into every page of a context, before anything else runs there. */
export async function installAxe(context: BrowserContext): Promise<void> {
	await context.addInitScript({ path });
}

/** What axe finds, with the elements: no rule is switched off. */
async function findViolations(page: Page, within: string): Promise<string[]> {
	return page.evaluate(async (selector) => {
		const { axe: checker } = window as unknown as { axe: typeof axe };
		// What is found is named by its selector; copies of its markup cost a twentieth of the time.
		checker.configure({ noHtml: true });
		const { violations } = await checker.run(selector, {
			// Passes are counted, not described: nobody reads them.
			resultTypes: ['violations'],
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => {
				const element = document.querySelector(String(target[0]));
				const near = element?.closest('[id]')?.id ?? 'the page';
				return `${id}: ${target.join(' ')} in ${near}: ${failureSummary ?? ''}`;
			}),
		);
	}, within);
}

/**
 * Colors on their way from one theme to the other would be measured in between, and what a page does
 * where its size has changed comes with the next frame.
 */
async function settle(page: Page): Promise<void> {
	await paint(page);
	await page.evaluate(async () => {
		// Above a gradient axe leaves open whether words can be read. These only mark an edge.
		for (const table of document.querySelectorAll<HTMLElement>('.table-scroll, table')) {
			table.style.backgroundImage = 'none';
		}
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const running = document.getAnimations().map((animation) => {
			animation.finish();
			return animation.finished;
		});
		await Promise.allSettled(running);
	});
}

/** Takes away all that a part does not stand in: axe reads every element that it is not asked for. */
async function leaveAlone(page: Page, part: string): Promise<void> {
	await page.evaluate((selector) => {
		const kept = document.querySelector(selector);
		for (let at = kept; at !== null && at !== document.body; at = at.parentElement) {
			for (const sibling of [...(at.parentElement?.children ?? [])]) {
				if (sibling !== at) sibling.remove();
			}
		}
	}, part);
}

/**
 * Expects that axe finds nothing on the page, or within one part of it; of the page, only that part
 * is left then.
 */
export async function expectAccessible(page: Page, where: string, within = ':root'): Promise<void> {
	await settle(page);
	if (within !== ':root') await leaveAlone(page, within);
	expect.soft(await findViolations(page, within), where).toEqual([]);
}
