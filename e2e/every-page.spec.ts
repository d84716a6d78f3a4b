import type { Page } from '@playwright/test';
import { expectAccessible, installAxe } from './axe.ts';
import { isLocale } from '../src/model/locale.ts';
import { kindOf, listPages } from './page-kinds.ts';
import { putPanelsTogether } from './panels-together.ts';
import { aboutPages } from './test-memory.ts';
import { shareOut } from './share-out.ts';
import { at, expect, type Locale, locales, test, windows } from './site.ts';

/** How a page is looked at: colors and composition. */
interface View {
	readonly theme: 'light' | 'dark';
	readonly window: keyof typeof windows;
}

/** The first page of each kind is seen in one way, its further pages in the other, and by turns. */
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

/** Pages that a test looks at, one after the other in one window. */
interface Group {
	readonly paths: readonly string[];
	readonly view: View;
	/**
	 * Around their panels, steps have the elements of their flow: where one step of a language has been
	 * looked at whole in these colors, panels are enough.
	 */
	readonly panels: readonly string[];
	readonly isSmoke: boolean;
}

const kinds = [...Map.groupBy(listPages(), (path) => `${localeOf(path)} ${kindOf(path)}`)];

/** The language that a page is looked at with: one of no language goes with the first. */
function localeOf(path: string): Locale {
	const [, first] = path.split('/');
	return isLocale(first) ? first : locales[0];
}

const groups: readonly Group[] = locales.flatMap((locale) => {
	const own = kinds.filter(([kind]) => kind.startsWith(`${locale} `));
	const { first, further } = views[locale];
	const firsts = shareOut(
		own.flatMap(([, [path]]) => path ?? []),
		12,
	);
	return [
		...firsts.map((paths, index) => ({
			paths,
			view: first,
			panels: [],
			isSmoke: index === 0 && locale === locales[0],
		})),
		...own.flatMap(([kind, [, ...others]]) =>
			shareOut(others, 12).map((paths, index) => ({
				paths,
				view: index % 2 === 0 ? further : first,
				panels: kind.endsWith(' flows/*/*') ? paths.slice(index < 2 ? 1 : 0) : [],
				isSmoke: false,
			})),
		),
	];
});

for (const { paths, view, panels, isSmoke } of groups) {
	const [first = ''] = paths;
	const whereIs = (path: string) => `${path}, ${view.theme}, ${view.window}`;
	const name = paths.length === 1 ? first : `${first} to ${paths.at(-1) ?? ''}`;
	const title = `${name}: no barrier, no error, nothing missing`;
	const details = { tag: isSmoke ? '@smoke' : [], annotation: aboutPages(paths) };
	test(title, details, async ({ page, context }) => {
		await look(page, view);
		for (const path of panels) await open(page, path, whereIs(path), view);
		await installAxe(context);
		for (const path of paths.filter((one) => !panels.includes(one))) {
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
	});
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
