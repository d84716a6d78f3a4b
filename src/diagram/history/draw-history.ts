import type { Element } from 'hast';
import { s } from 'hastscript';
import type {
	PlacedChange,
	PlacedSpan,
	PlacedText,
	HistoryLayout,
	HistoryLabels,
} from './layout-history.ts';

/** The two layers of a timeline, of the same height: the names stay while the plot scrolls. */
export interface DrawnHistory {
	readonly plot: Element;
	readonly names: Element;
}

/** What the layers are called, for the strips that show parts of them. */
const layerIds = ['history-plot', 'history-names'] as const;

/** Something that the drawing shows and its legend explains. */
export type LegendEntry =
	| Pick<PlacedSpan, 'stage' | 'planned'>
	| { readonly shape: PlacedChange['shape'] };

/** Draws one shape of a timeline by itself, to stand in front of its name. */
export function drawLegendShape(entry: LegendEntry): Element {
	if ('shape' in entry) {
		return s('svg', { width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' }, [
			s('g', { class: `change ${entry.shape}` }, [drawShape(entry.shape)]),
		]);
	}
	const place = { x: 1, y: 1, width: 26, height: 14 };
	return s('svg', { width: 28, height: 16, 'aria-hidden': 'true' }, [
		drawSpan({ ...entry, ...place, end: 'stage' }),
	]);
}

/** Draws a timeline. Looks come from CSS by class, stage and tense. */
export function drawHistory(timeline: HistoryLayout, labels: HistoryLabels): DrawnHistory {
	const { width, height, nameWidth, names } = timeline;
	const sizeOf = (wide: number) => ({ width: wide, height, viewBox: `0 0 ${wide} ${height}` });
	return {
		plot: s(
			'svg',
			{
				id: layerIds[0],
				class: 'plot',
				...sizeOf(width),
				role: 'group',
				'aria-label': labels.picture,
			},
			[
				drawPatterns(),
				...drawGround(timeline),
				...timeline.spans.map(drawSpan),
				...timeline.texts.map(drawName),
				...timeline.changes.map((change) => drawChange(change, labels)),
			],
		),
		names: s(
			'svg',
			{ id: layerIds[1], class: 'names', ...sizeOf(nameWidth), 'aria-hidden': 'true' },
			names.map(drawName),
		),
	};
}

/**
 * Shows the layers again as strips, one for each lane, which paper can keep together: a drawing that
 * is taller than a sheet is cut wherever the sheet ends.
 */
export function drawStrips({ width, height, names }: HistoryLayout): readonly Element[] {
	const lanes = names.filter(({ kind }) => kind === 'lane').slice(1);
	const cuts = [0, ...lanes.map(({ y, size }) => y - size), height];
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index] ?? 0;
		return s(
			'svg',
			{ viewBox: `0 ${start} ${width} ${end - start}` },
			layerIds.map((id) => s('use', { href: `#${id}` })),
		);
	});
}

/** Hatching tells stages apart where color does not: slanted for deprecated, upright for off. */
function drawPatterns(): Element {
	const hatches = [
		['hatch-deprecated', 'rotate(45)'],
		['hatch-off', 'rotate(0)'],
	] as const;
	return s(
		'defs',
		hatches.map(([id, patternTransform]) => {
			const attributes = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
			return s('pattern', { ...attributes, patternTransform }, [
				s('path', { class: 'hatch', d: 'M3 0V6' }),
			]);
		}),
	);
}

function drawGround({ width, today, top, bottom, years }: HistoryLayout): Element[] {
	return [
		s('rect', { class: 'future', x: today, y: top, width: width - today, height: bottom - top }),
		...years.map((x) => s('path', { class: 'year-line', d: `M${x} ${top}V${bottom}` })),
		s('path', { class: 'today-line', d: `M${today} ${top - 20}V${bottom}` }),
	];
}

function drawSpan({ stage, planned, end, x, y, width, height }: PlacedSpan): Element {
	const attributes = { class: 'span', 'data-stage': stage, 'data-planned': planned ? '' : null };
	return s('g', attributes, [
		s('rect', { class: 'fill', x, y, width, height }),
		// A stretch that just goes on has no line at its end.
		s('path', {
			class: 'edge',
			d: `M${x + width} ${y}H${x}V${y + height}H${x + width}${end === 'open' ? '' : `V${y}`}`,
		}),
	]);
}

function drawName({ kind, text, x, y, anchor, on }: PlacedText): Element {
	const place = { x, y, 'text-anchor': anchor };
	return s('text', { class: kind, ...place, 'data-on': on, 'aria-hidden': 'true' }, text);
}

const shapes = {
	turn: 'M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z',
	other: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
	removal: 'M-5 -5L5 5M5 -5L-5 5',
} as const satisfies Record<PlacedChange['shape'], string>;

/** Each shape leads to its row in the table; keys go there by the table, not by dozens of stops here. */
function drawChange({ id, shape, tense, x, y }: PlacedChange, labels: HistoryLabels): Element {
	const label = labels.changes[id];
	const attributes = {
		class: `change ${shape}`,
		'data-tense': tense,
		href: label?.href,
		'aria-label': label?.label,
		tabindex: -1,
		transform: `translate(${x} ${y})`,
	};
	return s('a', attributes, [
		s('title', label?.label ?? ''),
		s('rect', { class: 'reach', x: -12, y: -12, width: 24, height: 24 }),
		drawShape(shape),
	]);
}

function drawShape(shape: PlacedChange['shape']): Element {
	return s('path', { class: 'shape', d: shapes[shape] });
}
