import { flows } from '../src/data/flows/flows.ts';
import { stepAddress } from '../src/data/site/addresses.ts';
import { outcomesAt } from '../src/views/step-outcomes.ts';
import { at, expect, locales, test } from './site.ts';

const podBirth = flows.find(({ id }) => id === 'pod-birth');
const down = 'kube-scheduler';

for (const locale of locales) {
	test(`${locale}: each step says what becomes of it while a component is down`, async ({
		page,
	}) => {
		const steps = podBirth?.steps.slice(5, 12) ?? [];
		const [first] = steps;
		await page.goto(at(`${stepAddress(locale, 'pod-birth', first?.id)}?down=${down}`));
		for (const step of steps) {
			await expect(page.locator('.picture').first()).toHaveAttribute('data-step', step.id);
			const outcome = podBirth && outcomesAt(podBirth, podBirth.steps.indexOf(step))[down];
			const badge = page.locator(`.picture.wide [data-key="badge:${step.id}"]`);
			await expect(badge).toHaveAttribute('data-outcome', outcome ?? 'happens');
			// The text of the panel, of the note and of what is announced is one and the same.
			const told = page.locator(`[data-panel] [data-outcome-of~="${down}"]`);
			const text = (await told.textContent())?.trim() ?? '';
			expect(text).not.toBe('');
			await expect(page.locator('[data-outcome-note]')).toHaveText(text);
			if (step !== first) await expect(page.locator('[data-announce]')).toContainText(text);
			const chip = page.locator(`.picture.wide [data-key="chip:${step.id}"]`);
			if (outcome !== undefined) await expect(chip).toHaveAttribute('data-state', 'hidden');
			if (step !== steps.at(-1)) {
				const heading = await page.locator('h1').textContent();
				await page.locator('[data-follows="next"]').click();
				await expect(page.locator('h1')).not.toHaveText(heading ?? '');
			}
		}
	});
}
