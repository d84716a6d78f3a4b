import { componentAddress, stepAddress } from '../src/data/site/addresses.ts';
import { findEmptySheets } from './read-sheets.ts';
import { at, expect, homeAddress, locales, test } from './site.ts';

// What comes out on paper, A4 and Letter, from a page whose theme is dark.

for (const locale of locales) {
	const step = stepAddress(locale, 'pod-birth', 'create-pod');
	const kinds = {
		component: at(componentAddress(locale, 'etcd')),
		controllers: at(componentAddress(locale, 'kube-controller-manager')),
		flow: at(stepAddress(locale, 'pod-birth')),
		step: at(step),
		inside: `${at(step)}?inside=kube-apiserver`,
		home: homeAddress(locale),
		history: at(`/${locale}/history/`),
	};

	test(`${locale}: paper has addresses, lists and tables, all of it in light colors`, async ({
		page,
	}) => {
		await page.addInitScript(() => {
			localStorage.setItem('starlight-theme', 'dark');
		});
		for (const [kind, address] of Object.entries(kinds)) {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(address);
			if (kind === 'inside') await expect(page.locator('.picture.inside:visible')).toHaveCount(1);
			for (const format of ['A4', 'Letter']) {
				expect
					.soft(findEmptySheets(await page.pdf({ format })), `${kind}, ${format}: empty`)
					.toEqual([]);
			}
			// As wide as what A4 has between its margins.
			await page.setViewportSize({ width: 643, height: 900 });
			await page.emulateMedia({ media: 'print' });
			const seen = await page.evaluate(() => {
				const isIn = (element: Element) => element.checkVisibility({ visibilityProperty: true });
				const all = (selector: string) => [...document.querySelectorAll(`main ${selector}`)];
				const edge = document.documentElement.clientWidth + 1;
				return {
					controls: [
						...document.querySelectorAll(
							':is(button, select, input, .actions a, .inside-note a):not(.cite-number)',
						),
					].filter(isIn).length,
					// The history is drawn in strips; what they show again is there, but takes no room.
					cut: all(':not(svg *, .sr-only, .sr-only *, .timeline .frame, .timeline .frame *)')
						.filter((element) => isIn(element) && element.getBoundingClientRect().right > edge)
						.map(({ className }) => className),
					scrolls: all(':is(table, pre, .table-scroll, .flow-time-table)')
						.filter((element) => isIn(element) && element.scrollWidth > element.clientWidth + 1)
						.map(({ className }) => className),
					silent: all(':is(a[href^="http"], .source-links a)')
						.filter((link) => isIn(link) && !/http/.test(getComputedStyle(link, '::after').content))
						.map(({ textContent }) => textContent),
					listed: all('.step-list a').filter(isIn).length,
					rows: all('.flow-time-table tbody tr').filter(isIn).length,
					scheme: getComputedStyle(document.documentElement).colorScheme,
					number: all('.badge[data-state="active"]')
						.filter(isIn)
						.map((badge) =>
							['.disc', 'text'].map((part) => {
								const element = badge.querySelector(part);
								return element && getComputedStyle(element).fill;
							}),
						),
				};
			});
			await page.emulateMedia({ media: null });
			expect.soft(seen.controls, `${kind}: controls`).toBe(0);
			expect.soft(seen.cut, `${kind}: cut off`).toEqual([]);
			expect.soft(seen.scrolls, `${kind}: scrolls`).toEqual([]);
			expect.soft(seen.silent, `${kind}: links without an address`).toEqual([]);
			expect.soft(seen.scheme, kind).toBe('light');
			const hasSteps = ['flow', 'step', 'inside'].includes(kind);
			expect.soft(seen.listed > 0, `${kind}: the list of steps`).toBe(hasSteps);
			expect.soft(seen.rows > 0, `${kind}: the table of events`).toBe(kind === 'flow');
			if (kind === 'step') {
				expect(seen.number).toEqual([['rgb(0, 0, 0)', 'rgb(255, 255, 255)']]);
			}
		}
	});
}
