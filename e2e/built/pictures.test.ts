import { expect, test } from 'vitest';
import { joinBaseInPage } from '../../src/build/join-base-in-page.ts';
import { flows } from '../../src/data/flows/flows.ts';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { locales } from '../../src/model/locale.ts';
import { drawPicture } from '../../src/views/picture.ts';
import { base } from '../base.ts';
import { pageByPath } from './read-dist.ts';

/** Without the marks for translators and reading modes, which a page gets at its end. */
function unmarked(markup: string): string {
	return markup.replaceAll(' translate="no"', '').replaceAll('<svg hidden ', '<svg ');
}

test('every page of a flow holds the picture that is drawn for its step', () => {
	const others: string[] = [];
	const drawn = new Set<string>();
	for (const locale of locales) {
		for (const flow of flows) {
			for (const id of [undefined, ...flow.steps.map((step) => step.id)]) {
				const picture = joinBaseInPage(drawPicture(locale, flow, id), base);
				const address = stepAddress(locale, flow.id, id);
				const page = pageByPath.get(address);
				if (!unmarked(page?.html ?? '').includes(unmarked(picture))) others.push(address);
				drawn.add(picture);
			}
		}
	}
	expect(others).toEqual([]);
	const pages = flows.reduce((sum, { steps }) => sum + steps.length + 1, 0) * locales.length;
	expect(drawn.size, 'every step looks different').toBe(pages);
});
