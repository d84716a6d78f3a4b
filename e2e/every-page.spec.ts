import type { Page } from '@playwright/test';
import { expectAccessible, installAxe } from './axe.ts';
import { kindOf, listPages } from './page-kinds.ts';
import { at, expect, type Locale, test, windows } from './site.ts';

/** How a page is looked at: colours and composition. */
interface View {
	readonly theme: 'light' | 'dark';
	readonly window: keyof typeof windows;
}

/** Each has nothing in common with its neighbour, and the two pairs have all there is. */
const views = [
	{ theme: 'light', window: 'wide' },
	{ theme: 'dark', window: 'tall' },
	{ theme: 'dark', window: 'wide' },
	{ theme: 'light', window: 'tall' },
] as const satisfies readonly View[];
const turns: Readonly<Record<Locale, readonly View[]>> = {
	ja: [views[0], views[1]],
	en: [views[2], views[3]],
};

const isStep = (path: string) => kindOf(path) === 'flows/*/*';

/**
 * What is looked at of the page with a number within its kind. The first page of a kind is looked
 * at in two views in Japanese and in a third in English; its other pages, which have the same
 * elements, in one. Around the panel, all steps have the elements of their flow, which is looked at as a
 * whole: of every twelfth step the whole page is looked at, of the others the panel.
 */
function looksAt(path: string, index: number, locale: Locale): { of: View[]; within: string } {
	const mine = turns[locale];
	if (index === 0 && locale === 'ja') return { of: [...mine], within: ':root' };
	const alone = mine[(Math.floor(index / together) + path.length) % mine.length];
	if (alone === undefined) throw new Error(`no view for ${locale}`);
	return { of: [alone], within: isStep(path) && index % together !== 0 ? '.panel' : ':root' };
}

async function look(page: Page, { theme, window }: View): Promise<void> {
	await page.emulateMedia({ colorScheme: theme });
	await page.setViewportSize(windows[window]);
}

async function expectSound(page: Page, path: string, index: number, locale: Locale) {
	const { of, within } = looksAt(path, index, locale);
	for (const [turn, view] of of.entries()) {
		await look(page, view);
		if (turn === 0) {
			const response = await page.goto(at(path));
			expect(response?.status(), path).toBe(200);
		}
		const where = `${path}, ${view.theme}, ${view.window}`;
		// The page that offers the languages follows the system by its styles alone.
		if (path !== '/') {
			await expect(page.locator('html'), where).toHaveAttribute('data-theme', view.theme);
		}
		const { wanted, given } = await page.evaluate(() => ({
			wanted: document.documentElement.scrollWidth,
			given: document.documentElement.clientWidth,
		}));
		expect.soft(wanted, `${where}: width of the page`).toBeLessThanOrEqual(given);
		await expectAccessible(page, where, within);
	}
}

/** Pages of a test: enough to share one browser page, few enough for two workers to share all. */
const together = 12;

const kinds = Map.groupBy(listPages(), (path) => `${path.split('/')[1] ?? ''} ${kindOf(path)}`);

for (const [kind, paths] of kinds) {
	const locale = kind.startsWith('en ') ? 'en' : 'ja';
	for (let start = 0; start < paths.length; start += start === 0 ? 1 : together) {
		const some = paths.slice(start, start === 0 ? 1 : start + together);
		const name = some.length === 1 ? some[0] : `${some[0] ?? ''} to ${some.at(-1) ?? ''}`;
		const tag = start === 0 && locale === 'ja' ? '@smoke' : [];
		test(
			`${name ?? ''}: no barrier, no error, nothing missing`,
			{ tag },
			async ({ page, context }) => {
				await installAxe(context);
				for (const [index, path] of some.entries()) {
					await expectSound(page, path, start + index, locale);
				}
			},
		);
	}
}

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });
	test('has no barrier', async ({ page, context }) => {
		await installAxe(context);
		for (const { theme, window } of views) {
			await look(page, { theme, window });
			for (const address of ['/nowhere/', '/en/nowhere/', '/ja/components/etdc/']) {
				await page.goto(at(address));
				await expectAccessible(page, `${address}, ${theme}, ${window}`);
			}
		}
	});
});
