import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { backoff } from '../../data/recordings/measurements.ts';
import { listRuns } from '../../model/recordings/list-runs.ts';
import { drawBackoff } from './draw-backoff.ts';
import { findTextBoxes, findUnreadable } from '../svg/find-text-boxes.ts';
import { elementsBelow, hasClass } from '../svg/tree.ts';

const runs = listRuns(backoff.events);
const languages = {
	ja: {
		picture: '再起動',
		runs: runs.map(({ restart }) => `再起動${restart}回目`),
		waits: runs.map(({ waited }) => (waited === undefined ? '' : `待ち時間${waited}秒`)),
		axis: '最初の起動からの秒数',
	},
	en: {
		picture: 'Restarts',
		runs: runs.map(({ restart }) => `Restart ${restart}`),
		waits: runs.map(({ waited }) => (waited === undefined ? '' : `waited ${waited} s`)),
		axis: 'Seconds since the first start',
	},
};

const pathOf = (run: Element | undefined, kind: string) =>
	String(run && elementsBelow(run).find((element) => hasClass(element, kind))?.properties.d);

describe.each(['wide', 'tall'] as const)('the %s picture of restarts', (composition) => {
	describe.each(['ja', 'en'] as const)('in %s', (locale) => {
		const labels = languages[locale];
		const picture = drawBackoff(runs, composition, labels);
		const boxes = findTextBoxes(picture);
		const rows = elementsBelow(picture).filter(({ properties }) => 'dataEnd' in properties);

		it('is one image with a name', () => {
			expect(picture.properties).toMatchObject({ role: 'img', ariaLabel: labels.picture });
		});

		it('has a row for every run, with how long it was waited for', () => {
			expect(rows).toHaveLength(runs.length);
			const texts = boxes.map(({ text }) => text);
			expect(texts).toEqual(expect.arrayContaining([...labels.runs, ...labels.waits.slice(1)]));
		});

		it('draws a wait as long as it was, up to the bar of the run', () => {
			const lengths = rows.flatMap((row, index) => {
				const [, start = 0, , end = 0] =
					/^M([\d.]+) ([\d.]+)H([\d.]+)$/.exec(pathOf(row, 'wait'))?.map(Number) ?? [];
				const { waited = 0 } = runs[index] ?? {};
				return waited > 0 ? [(end - start) / waited] : [];
			});
			expect(lengths.length).toBeGreaterThan(0);
			for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 0);
		});

		it('leaves a bar open whose end was not recorded', () => {
			expect(rows.map((row) => pathOf(row, 'bar').endsWith('Z'))).toEqual(
				runs.map(({ end }) => end !== undefined),
			);
		});

		it('clips no text, sets none over another, and none too small', () => {
			expect(findUnreadable(picture, 11.6)).toEqual([]);
		});
	});
});
