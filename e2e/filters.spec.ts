import type { Locator } from '@playwright/test';
import { claimVerdicts } from '../src/model/errata/claim.ts';
import { inTurn } from './in-turn.ts';
import { at, expect, locales, test } from './site.ts';

/** The values of an attribute of the elements that are in sight. */
function seen(elements: Locator, attribute: string): Promise<(string | null)[]> {
	return elements.evaluateAll(
		(all, name) =>
			all
				.filter((element) => element.checkVisibility())
				.map((element) => element.getAttribute(name)),
		attribute,
	);
}

for (const locale of locales) {
	const turn = inTurn(locale);
	test.describe(locale, () => {
		turn()(
			'the filter of the errata shows one verdict, says how many, and holds',
			async ({ page }) => {
				const address = at(`/${locale}/errata/`);
				await page.goto(address);
				const claims = page.locator('.claim');
				const all = await claims.count();
				for (const verdict of claimVerdicts) {
					const choice = page.locator(`input[name="verdict"][value="${verdict}"]`);
					if ((await choice.count()) === 0) continue;
					await choice.check();
					await expect(page).toHaveURL(`${address}?verdict=${verdict}`);
					const shown = await seen(claims, 'data-verdicts');
					expect(shown.length, verdict).toBeGreaterThan(0);
					expect(shown.length, verdict).toBeLessThan(all);
					expect(shown.filter((verdicts) => !verdicts?.split(' ').includes(verdict))).toEqual([]);
					await expect(page.locator('verdict-filter [role="status"]')).toContainText(
						String(shown.length),
					);
					await page.reload();
					await expect(choice).toBeChecked();
					expect(await seen(claims, 'data-verdicts'), 'after a reload').toEqual(shown);
				}
				await page.locator('input[name="verdict"][value="all"]').check();
				await expect(page).toHaveURL(address);
				expect(await seen(claims, 'id')).toHaveLength(all);
			},
		);

		turn()('a link to a claim wins over the filter that would hide it', async ({ page }) => {
			const address = at(`/${locale}/errata/`);
			await page.goto(address);
			const hidden = page.locator('.claim:not([data-verdicts~="wrong"])').last();
			const id = (await hidden.getAttribute('id')) ?? '';
			await page.goto(`${address}?verdict=wrong#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		});

		turn()('a verdict that does not exist is named', async ({ page }) => {
			await page.goto(at(`/${locale}/errata/?verdict=banana`));
			await expect(page.locator('verdict-filter [role="status"]')).toContainText('banana');
		});

		turn()('the filter of the glossary shows the terms of one area', async ({ page }) => {
			await page.goto(at(`/${locale}/glossary/`));
			const terms = page.locator('.glossary article');
			const all = await seen(terms, 'data-areas');
			const choices = page.locator('input[name="area"]:not([value="all"])');
			const areas = await choices.evaluateAll((inputs) =>
				inputs.map((input) => input.getAttribute('value')),
			);
			expect(new Set(areas)).toEqual(new Set(all));
			for (const area of areas) {
				await page.locator(`input[name="area"][value="${area ?? ''}"]`).check();
				const shown = await seen(terms, 'data-areas');
				expect(shown, area ?? '').toEqual(all.filter((one) => one === area));
				const empty = page.locator('.glossary section:visible:not(:has(article:visible))');
				await expect(empty, 'letters without a term').toHaveCount(0);
			}
		});
	});
}
