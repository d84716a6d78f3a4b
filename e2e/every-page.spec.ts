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

const isStep = (path: string) => kindOf(path) === 'flows/*/*';

/**
 * The first page of a kind is looked at in every view. The others get two that have nothing in
 * common; steps, of which there are many, take turns.
 */
function viewsFor(path: string, index: number): readonly View[] {
	if (index === 0) return views;
	const inTurn = views[index % views.length];
	const chosen = isStep(path) ? [inTurn] : [lightWide, darkTall];
	return chosen.filter((view) => view !== undefined);
}

/**
 * What of a page axe looks at in one of its views. Around the panel, all steps of a flow have the
 * same elements: of every sixth the whole page is looked at. The other pages with two views have
 * the same elements in both, so each language takes one of them; the first of a kind takes all.
 */
function scopeOf(path: string, index: number, view: number): string | undefined {
	if (index === 0) return ':root';
	if (isStep(path)) return index % 6 === 0 ? ':root' : '.panel';
	const turn = index + (path.startsWith('/en/') ? 1 : 0);
	return view === turn % 2 ? ':root' : undefined;
}

async function expectSound(page: Page, path: string, index: number): Promise<void> {
	for (const [turn, { theme, window }] of viewsFor(path, index).entries()) {
		await page.emulateMedia({ colorScheme: theme });
		await page.setViewportSize(windows[window]);
		if (turn === 0) {
			const response = await page.goto(at(path));
			expect(response?.status(), path).toBe(200);
		}
		const where = `${path}, ${theme}, ${window}`;
		// The page that offers the languages follows the system by its styles alone.
		if (path !== '/') {
			await expect(page.locator('html'), where).toHaveAttribute('data-theme', theme);
		}
		const scope = scopeOf(path, index, turn);
		if (scope !== undefined) await expectAccessible(page, where, scope);
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
			for (const address of ['/nowhere/', '/en/nowhere/', '/ja/components/etdc/']) {
				await page.goto(at(address));
				await expectAccessible(page, `${address}, ${theme}, ${window}`);
			}
		}
	});
});
