import { describe, expect, it } from 'vitest';
import { baseline } from '../../data/site/baseline.ts';
import { lanes } from '../../data/history/history.ts';
import { stageNames } from '../../data/history/stages.ts';
import { releases } from '../../data/history/versions.ts';
import { type Locale, locales } from '../../model/locale.ts';
import { stages } from '../../model/history/version-change.ts';
import { drawHistory } from './draw-history.ts';
import { boxOf, layoutHistory, type HistoryLabels } from './layout-history.ts';
import { toMarkup } from '../svg/to-markup.ts';

const tracks = lanes.flatMap((lane) => lane.tracks);
const changes = tracks.flatMap((track) => track.changes);

function labelsIn(locale: Locale): HistoryLabels {
	return {
		picture: 'timeline',
		// As long as the words of the site, or longer.
		today: 'v1.37, and now',
		planned: 'planned',
		lanes: Object.fromEntries(lanes.map(({ id, title }) => [id, title[locale]])),
		tracks: Object.fromEntries(tracks.map(({ id, name }) => [id, name[locale]])),
		stages: stageLabels(locale),
		changes: Object.fromEntries(changes.map(({ id }) => [id, { label: id, href: `#mark-${id}` }])),
	};
}

function stageLabels(locale: Locale): HistoryLabels['stages'] {
	const names: [string, readonly string[]][] = stages.map((stage) => {
		const { name, short } = stageNames[stage];
		return [stage, [name[locale], short[locale]]];
	});
	return Object.fromEntries(names) as HistoryLabels['stages'];
}

type Box = ReturnType<typeof boxOf>;

function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe.each(locales)('the timeline in %s', (locale) => {
	const labels = labelsIn(locale);
	const timeline = layoutHistory({ lanes, releases, current: baseline.release }, labels);
	const texts = timeline.texts.map((text) => ({ ...text, box: boxOf(text) }));

	it('lets no two texts overlap', () => {
		const clashes = texts.flatMap((a, index) =>
			texts
				.slice(index + 1)
				.filter((b) => overlap(a.box, b.box))
				.map((b) => `${a.text} / ${b.text}`),
		);
		expect(clashes).toEqual([]);
	});

	it('cuts no text off', () => {
		const { width, height } = timeline;
		const cut = texts.filter(
			({ box }) =>
				box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
		);
		expect(cut.map(({ text }) => text)).toEqual([]);
	});

	it('keeps the lines of the names free, whatever has been scrolled below them', () => {
		const names = timeline.names.map(boxOf).map((box) => ({ ...box, x: 0, width: timeline.width }));
		const things = [
			...texts.map(({ box }) => box),
			...timeline.spans,
			...timeline.changes.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 })),
		];
		expect(names.filter((name) => things.some((thing) => overlap(name, thing)))).toEqual([]);
	});

	it('has names that fit a phone', () => {
		expect(timeline.names.filter((name) => boxOf(name).width > 340)).toEqual([]);
	});

	it('keeps changes apart from each other and from the names of stages', () => {
		const places = timeline.changes.map(({ x, y }) => ({
			x: x - 7,
			y: y - 7,
			width: 14,
			height: 14,
		}));
		const stageBoxes = texts.filter(({ kind }) => kind === 'stage').map(({ box }) => box);
		const clashes = places.filter((place, index) =>
			[...places.slice(index + 1), ...stageBoxes].some((other) => overlap(place, other)),
		);
		expect(clashes).toEqual([]);
	});

	it('draws every change as a link to its row, and plans as plans', () => {
		const { plot } = drawHistory(timeline, labels);
		const markup = toMarkup(plot);
		for (const { id } of changes) expect(markup).toContain(`href="#mark-${id}"`);
		expect(timeline.changes.filter(({ tense }) => tense === 'planned').length).toBeGreaterThan(0);
		for (const span of timeline.spans) {
			expect(span.planned ? span.x >= timeline.today : span.x + span.width <= timeline.today).toBe(
				true,
			);
		}
	});
});
