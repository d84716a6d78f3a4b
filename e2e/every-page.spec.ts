import type { Page } from '@playwright/test';
import { expectAccessible, installAxe } from './axe.ts';
import { kindOf, listPages } from './page-kinds.ts';
import { putPanelsTogether } from './panels-together.ts';
import { at, expect, type Locale, test, windows } from './site.ts';
import { recallPages } from './recall-pages.ts';

/** How a page is looked at: colors and composition. */
interface View {
	readonly theme: 'light' | 'dark';
	readonly window: keyof typeof windows;
}

/** The first pages of a kind have nothing in common; its further pages have the other colors. */
const views: Readonly<Record<Locale, { readonly first: View; readonly further: View }>> = {
	ja: {
		first: { theme: 'light', window: 'wide' },
		further: { theme: 'dark', window: 'wide' },
	},
	en: {
		first: { theme: 'dark', window: 'tall' },
		further: { theme: 'light', window: 'tall' },
	},
};

async function look(page: Page, { theme, window }: View): Promise<void> {
	await page.emulateMedia({ colorScheme: theme });
	await page.setViewportSize(windows[window]);
}

/** Opens a page and expects it to be there, in its colors, no wider than the window. */
async function open(page: Page, path: string, where: string, { theme }: View): Promise<void> {
	const response = await page.goto(at(path));
	expect(response?.status(), where).toBe(200);
	const { chosen, wanted, given } = await page.evaluate(() => ({
		chosen: document.documentElement.dataset.theme,
		wanted: document.documentElement.scrollWidth,
		given: document.documentElement.clientWidth,
	}));
	// The page that offers the languages follows the system by its styles alone.
	if (path !== '/') expect(chosen, where).toBe(theme);
	expect.soft(wanted, `${where}: width of the page`).toBeLessThanOrEqual(given);
}

/** Pages of a test: enough to share one browser page, few enough for two workers to share all. */
const together = 12;

const kinds = Map.groupBy(listPages(), (path) => `${path.split('/')[1] ?? ''} ${kindOf(path)}`);

for (const [kind, paths] of kinds) {
	const locale = kind.startsWith('en ') ? 'en' : 'ja';
	const areSteps = kind.endsWith(' flows/*/*');
	for (let start = 0; start < paths.length; start += start === 0 ? 1 : together) {
		const some = paths.slice(start, start === 0 ? 1 : start + together);
		const [first = ''] = some;
		const view = views[locale][start % (2 * together) === 1 ? 'further' : 'first'];
		const whereIs = (path: string) => `${path}, ${view.theme}, ${view.window}`;
		const name = some.length === 1 ? first : `${first} to ${some.at(-1) ?? ''}`;
		const tag = start === 0 && locale === 'ja' ? '@smoke' : [];
		const title = `${name}: no barrier, no error, nothing missing`;
		const seen = recallPages(title, some);
		test(title, { tag }, async ({ page, context, complaints }, info) => {
			seen.skip();
			await look(page, view);
			// Around their panels, all steps have the elements of their flow, which is looked at as a whole.
			const panels = areSteps ? some.slice(1) : [];
			for (const path of panels) await open(page, path, whereIs(path), view);
			await installAxe(context);
			for (const path of areSteps ? [first] : some) {
				await open(page, path, whereIs(path), view);
				await expectAccessible(page, whereIs(path));
			}
			if (panels.length > 0) {
				await page.route(`**${at(first)}`, (route) =>
					route.fulfill({ contentType: 'text/html', body: putPanelsTogether(panels, view.theme) }),
				);
				await page.goto(at(first));
				await expect(page.locator('.panel .panel')).toHaveCount(panels.length);
				await expectAccessible(page, `panels of ${panels.join(', ')}`, '.panel');
			}
			seen.keep(info, complaints);
		});
	}
}

test.describe('an address without a page', () => {
	test.use({ tolerated: [/status of 404/] });
	test('has no barrier', async ({ page, context }) => {
		await installAxe(context);
		for (const { theme, window } of Object.values(views).flatMap(Object.values<View>)) {
			await look(page, { theme, window });
			for (const address of ['/nowhere/', '/en/nowhere/', '/ja/components/etdc/']) {
				await page.goto(at(address));
				await expectAccessible(page, `${address}, ${theme}, ${window}`);
			}
		}
	});
});
