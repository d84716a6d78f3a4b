import type { Page } from '@playwright/test';
import { expectAccessible, installAxe } from './axe.ts';
import { kindOf, listPages, onePageOfEachKind } from './page-kinds.ts';
import { at, expect, test, windows } from './site.ts';

/** How a page is looked at: colours and composition. */
interface View {
	readonly theme: 'light' | 'dark';
	readonly window: keyof typeof windows;
}

const views: readonly View[] = [
	{ theme: 'light', window: 'wide' },
	{ theme: 'dark', window: 'tall' },
	{ theme: 'dark', window: 'wide' },
	{ theme: 'light', window: 'tall' },
];
const [lightWide, darkTall] = views;

/**
 * The first page of a kind is looked at in every view. The others of a kind with prose of their
 * own get two that have nothing in common; steps, of which there are many, take turns.
 */
function viewsFor(path: string, index: number): readonly View[] {
	if (index === 0) return views;
	const inTurn = views[index % views.length];
	const chosen = kindOf(path) === 'flows/*/*' ? [inTurn] : [lightWide, darkTall];
	return chosen.filter((view) => view !== undefined);
}

/**
 * The picture has two thirds of the elements of a step page, and they are the same on all of them but
 * for attributes that the law of the picture holds: every sixth step is looked at with its picture.
 */
function excludedFrom(path: string, index: number): readonly string[] {
	return kindOf(path) === 'flows/*/*' && index % 6 !== 0 ? ['.picture'] : [];
}

async function expectSound(page: Page, path: string, index: number): Promise<void> {
	for (const { theme, window } of viewsFor(path, index)) {
		await page.emulateMedia({ colorScheme: theme });
		await page.setViewportSize(windows[window]);
		const response = await page.goto(at(path));
		expect(response?.status(), path).toBe(200);
		const where = `${path}, ${theme}, ${window}`;
		await expectAccessible(page, where, excludedFrom(path, index));
		const { wanted, given } = await page.evaluate(() => ({
			wanted: document.documentElement.scrollWidth,
			given: document.documentElement.clientWidth,
		}));
		expect.soft(wanted, `${where}: width of the page`).toBeLessThanOrEqual(given);
	}
}

/** Pages of a test: enough to share one browser page, few enough for two workers to share all. */
const together = 12;

test('one page of each kind has no barrier', { tag: '@smoke' }, async ({ page, context }) => {
	await installAxe(context);
	for (const path of onePageOfEachKind().filter((one) => !one.startsWith('/en/'))) {
		await page.goto(at(path));
		await expectAccessible(page, path);
	}
});

const kinds = Map.groupBy(listPages(), (path) => `${path.split('/')[1] ?? ''} ${kindOf(path)}`);

for (const paths of kinds.values()) {
	for (let start = 0; start < paths.length; start += together) {
		const some = paths.slice(start, start + together);
		const name = some.length === 1 ? some[0] : `${some[0] ?? ''} to ${some.at(-1) ?? ''}`;
		test(`${name ?? ''}: no barrier, no error, nothing missing`, async ({ page, context }) => {
			test.setTimeout(300_000);
			await installAxe(context);
			for (const [index, path] of some.entries()) await expectSound(page, path, start + index);
		});
	}
}

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });
	test('has no barrier', async ({ page, context }) => {
		await installAxe(context);
		for (const { theme, window } of views) {
			await page.emulateMedia({ colorScheme: theme });
			await page.setViewportSize(windows[window]);
			await page.goto(at('/nowhere/'));
			await expectAccessible(page, `${theme}, ${window}`);
		}
	});
});
