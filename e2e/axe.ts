import type { BrowserContext, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './site.ts';

/** Puts axe into every page of a context, before anything else runs there. */
export async function installAxe(context: BrowserContext): Promise<void> {
	await context.addInitScript({ content: axe.source });
}

/** What axe finds, with the elements: no rule is switched off. */
async function findViolations(page: Page, within: string): Promise<string[]> {
	return page.evaluate(async (selector) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(selector, {
			// Passes are counted, not described: nobody reads them.
			resultTypes: ['violations'],
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(
				({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
			),
		);
	}, within);
}

/** Colours on their way from one theme to the other would be measured half-way. */
async function endAnimations(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const running = document.getAnimations().map((animation) => {
			animation.finish();
			return animation.finished;
		});
		await Promise.allSettled(running);
	});
}

/** Expects that axe finds nothing on the page, or within one part of it. */
export async function expectAccessible(page: Page, where: string, within = ':root'): Promise<void> {
	await endAnimations(page);
	expect.soft(await findViolations(page, within), where).toEqual([]);
}
