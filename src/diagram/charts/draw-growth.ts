import { format, line, max, min, scaleLog, type ScaleLogarithmic } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawRoot } from '../svg/draw-root.ts';
import { drawText } from '../svg/draw-text.ts';
import { rounded } from '../svg/rounded.ts';
import type { CompositionName } from '../../model/architecture/placement.ts';

/** One quantity at several sizes of a cluster, in several modes. */
export interface GrowthPanel {
	readonly id: string;
	readonly series: readonly {
		readonly name: string;
		/** What each point is drawn as. */
		readonly shape: 'disc' | 'square';
		readonly points: readonly { readonly size: number; readonly value: number }[];
	}[];
}

/** The words of one language for the picture of growth. */
export interface GrowthLabels {
	/** Accessible name of the picture. */
	readonly picture: string;
	/** The title of every panel, by its id. */
	readonly panels: Readonly<Record<string, string>>;
	/** Says that both scales are logarithmic. */
	readonly scale: string;
	/** What is counted along the lower edge. */
	readonly sizes: string;
}

interface Sizes {
	readonly width: number;
	readonly columns: number;
	readonly panel: number;
}

/** Sizes of the two compositions, in the picture's units. */
const sizes: Readonly<Record<CompositionName, Sizes>> = {
	wide: { width: 684, columns: 2, panel: 328 },
	tall: { width: 360, columns: 1, panel: 360 },
};

/** The letters, the height of a panel, and the room that the words around its points take. */
const [letter, panelHeight, gap] = [12.5, 272, 24];
const margin = { top: 52, right: 78, bottom: 46, left: 58 } as const;

const count = format(',');

/** Draws a panel for every quantity, all of them with the same two logarithmic scales. */
export function drawGrowth(
	panels: readonly GrowthPanel[],
	composition: CompositionName,
	labels: GrowthLabels,
): Element {
	const { width, columns, panel } = sizes[composition];
	const rows = Math.ceil(panels.length / columns);
	const height = rows * panelHeight + (rows - 1) * gap;
	const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
	const measured = [...new Set(points.map(({ size }) => size))];
	const across = scaleLog(
		[min(measured) ?? 1, max(measured) ?? 10],
		[margin.left + 22, panel - margin.right],
	);
	// The scale begins at one, the least that can be counted on it, and leaves room for numbers.
	const down = scaleLog(
		[1, (max(points, ({ value }) => value) ?? 1) * 1.8],
		[panelHeight - margin.bottom, margin.top],
	);
	const powers = down.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
	return drawRoot(
		{ kind: 'growth', composition, width, height, label: labels.picture },
		panels.map((one, index) =>
			drawPanel(one, labels, {
				left: (index % columns) * (width - panel),
				top: Math.floor(index / columns) * (panelHeight + gap),
				right: panel - margin.right,
				measured,
				powers,
				across,
				down,
			}),
		),
	);
}

type Scale = ScaleLogarithmic<number, number>;

/** Where a panel stands, and what it has in common with the others. */
interface Surroundings {
	readonly left: number;
	readonly top: number;
	/** Where its grid ends, from its left edge. */
	readonly right: number;
	readonly measured: readonly number[];
	readonly powers: readonly number[];
	readonly across: Scale;
	readonly down: Scale;
}

function drawPanel(
	{ id, series }: GrowthPanel,
	labels: GrowthLabels,
	{ left, top, right, measured, powers, across, down }: Surroundings,
): Element {
	// Texts carry their final place, so that no group needs a transform.
	const at = (x: number, y: number) => ({ x: left + x, y: top + y });
	return s('g', { class: 'panel', 'data-panel': id }, [
		drawText(labels.panels[id] ?? id, { ...at(0, 10), size: 13, role: 'title' }),
		drawText(labels.scale, { ...at(0, 30), size: letter, role: 'scale' }),
		...powers.flatMap((power) => [
			s('path', {
				class: 'grid',
				d: `M${rounded(left + margin.left)} ${rounded(top + down(power))}H${rounded(left + right + 14)}`,
			}),
			drawText(count(power), {
				...at(margin.left - 8, down(power)),
				size: letter,
				anchor: 'end',
				role: 'tick',
			}),
		]),
		...measured.map((size) =>
			drawText(count(size), {
				...at(across(size), panelHeight - margin.bottom + 16),
				size: letter,
				anchor: 'middle',
				role: 'tick',
			}),
		),
		drawText(labels.sizes, {
			...at((margin.left + right) / 2, panelHeight - 10),
			size: letter,
			anchor: 'middle',
			role: 'sizes',
		}),
		...series.map(({ name, shape, points }, place) => {
			const spots = points.map(({ size, value }) => ({ ...at(across(size), down(value)), value }));
			return drawSeries({ name, shape, place, spots });
		}),
	]);
}

interface Spot {
	readonly x: number;
	readonly y: number;
	readonly value: number;
}

function drawSeries({
	name,
	shape,
	place,
	spots,
}: Pick<GrowthPanel['series'][number], 'name' | 'shape'> & {
	readonly place: number;
	readonly spots: readonly Spot[];
}): Element {
	const end = spots.at(-1);
	const path = line<Spot>(
		({ x }) => rounded(x),
		({ y }) => rounded(y),
	)(spots);
	return s('g', { class: 'series', 'data-series': place }, [
		s('path', { class: 'line', d: path ?? '' }),
		...spots.map(({ x, y }) => drawPoint(shape, x, y)),
		// The first series is the larger one: its numbers stand above, the other's below.
		...spots.map(({ x, y, value }) =>
			drawText(count(value), {
				x,
				y: y + (place === 0 ? -15 : 16),
				size: letter,
				anchor: 'middle',
				role: 'value',
			}),
		),
		...(end ? [drawText(name, { x: end.x + 14, y: end.y, size: letter, role: 'name' })] : []),
	]);
}

function drawPoint(shape: 'disc' | 'square', x: number, y: number): Element {
	if (shape === 'disc') return s('circle', { cx: rounded(x), cy: rounded(y), r: 4.5 });
	return s('rect', { x: rounded(x - 4.5), y: rounded(y - 4.5), width: 9, height: 9 });
}
