import type { BrowserContext, Page } from '@playwright/test';
import { type MeasuredFigures, measureFigures } from './measure-figures.ts';
import { type Measured, measurePicture } from './measure-picture.ts';

/** All that is measured of a page as it stands. */
export interface MeasuredPage {
	readonly figures: MeasuredFigures;
	/** One for each picture that is shown. */
	readonly pictures: readonly Measured[];
	/** The widths of what the page holds and of what is seen of it, in CSS px. */
	readonly wanted: number;
	readonly given: number;
}

/** What `installMeasures` leaves in pages. */
interface Measures {
	readonly measureFigures: typeof measureFigures;
	readonly measurePicture: typeof measurePicture;
	readonly ends: Readonly<Record<string, readonly string[]>>;
}

/**
 * Puts into every page of a context what measures it: sent with each measure, it would take as long
 * as the measure. `ends` gives the boxes at the ends of each wire.
 */
export async function installMeasures(
	context: BrowserContext,
	ends: Measures['ends'],
): Promise<void> {
	const measures = [
		`measureFigures: ${measureFigures.toString()}`,
		`measurePicture: ${measurePicture.toString()}`,
		`ends: ${JSON.stringify(ends)}`,
	];
	await context.addInitScript({ content: `globalThis.measures = { ${measures.join()} }` });
}

/** Measures everything that is drawn on a page as it stands; `smallest` letters in CSS px. */
export function measurePage(page: Page, smallest: number): Promise<MeasuredPage> {
	return page.evaluate((smallest) => {
		const { measureFigures, measurePicture, ends } = (window as unknown as { measures: Measures })
			.measures;
		const { scrollWidth, clientWidth } = document.documentElement;
		return {
			figures: measureFigures({ smallest, contrast: 4.5 }),
			// The chips of all steps are drawn; step 0 shows none, so that all may be looked at.
			pictures: [...document.querySelectorAll<SVGElement>('[data-key="picture"]')]
				.filter((picture) => picture.checkVisibility({ visibilityProperty: true }))
				.map((picture) => measurePicture(picture, { ends, room: 2, chipsOf: 'all' })),
			wanted: scrollWidth,
			given: clientWidth,
		};
	}, smallest);
}
