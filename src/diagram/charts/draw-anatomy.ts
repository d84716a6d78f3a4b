import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawRoot } from '../svg/draw-root.ts';
import { drawText, textWidthAt } from '../svg/draw-text.ts';
import { rounded } from '../svg/rounded.ts';
import type { Plane } from '../../model/architecture/component.ts';
import type { CompositionName } from '../../model/architecture/placement.ts';

/** A stretch of work inside a request; `at` and `ms` are milliseconds. */
interface AnatomySpan {
	readonly at: number;
	readonly ms: number;
	/** How many spans it lies in. */
	readonly depth: number;
	readonly name: string;
}

/** A request with the spans of its handling; the first is that of the whole request. */
export interface AnatomyRequest {
	readonly id: string;
	/** The program that sent it. */
	readonly agent: string;
	readonly spans: readonly AnatomySpan[];
}

/** The words of one language for the picture of requests. */
export interface AnatomyLabels {
	/** Accessible name of the picture. */
	readonly picture: string;
	/** The unit of all numbers. */
	readonly unit: string;
}

/** Tells on which plane the work of a span is done, by its name. */
export type PlaneOfSpan = (name: string) => Plane;

interface Sizes {
	readonly width: number;
	/** Where the time axis ends; it begins at the left edge. */
	readonly axis: number;
	readonly letter: number;
	/** Height of a line of the request's name, and of the line above it. */
	readonly line: number;
	readonly row: number;
	readonly bar: number;
	/** Names stand in the bars, where there is room, or on a line above each. */
	readonly names: 'inside' | 'above';
	/** How far a name is moved for every span that it lies in. */
	readonly indent: number;
}

/** Sizes of the two compositions, in the picture's units. */
const sizes: Readonly<Record<CompositionName, Sizes>> = {
	wide: {
		width: 684,
		axis: 616,
		letter: 12.5,
		line: 20,
		row: 25,
		bar: 21,
		names: 'inside',
		indent: 9,
	},
	tall: {
		width: 360,
		axis: 346,
		letter: 11.6,
		line: 18,
		row: 32,
		bar: 9,
		names: 'above',
		indent: 8,
	},
};

/** Height of the scale below a request, and the gap to the next one. */
const [scaleHeight, gap] = [22, 22];

type Scale = ScaleLinear<number, number>;

/**
 * Draws every request as bars on one time axis: a row for every span, in the recorded order, so
 * that what lies in a span follows below it.
 */
export function drawAnatomy(
	requests: readonly AnatomyRequest[],
	composition: CompositionName,
	labels: AnatomyLabels,
	planeOf: PlaneOfSpan,
): Element {
	const size = sizes[composition];
	const end = max(requests, ({ spans }) => max(spans, ({ at, ms }) => at + ms)) ?? 1;
	const scale = scaleLinear([0, end], [0, size.axis]).nice(8);
	const decimals = Math.max(...requests.flatMap(({ spans }) => spans.map(decimalsOf)));
	let top = 0;
	const panels = requests.map((request) => {
		const panel = drawRequest(request, { top, size, scale, decimals, planeOf, unit: labels.unit });
		top = panel.bottom + gap;
		return panel.element;
	});
	return drawRoot(
		{ kind: 'anatomy', composition, width: size.width, height: top - gap, label: labels.picture },
		panels,
	);
}

interface Surroundings {
	readonly top: number;
	readonly size: Sizes;
	readonly scale: Scale;
	readonly decimals: number;
	readonly planeOf: PlaneOfSpan;
	readonly unit: string;
}

function drawRequest(
	{ id, agent, spans }: AnatomyRequest,
	{ top, size, scale, decimals, planeOf, unit }: Surroundings,
): { element: Element; bottom: number } {
	const { letter, line, row } = size;
	// The time of the whole request stands after its name where the bar leaves no room for it.
	const room = size.width - (size.names === 'above' ? 50 : 0);
	const lines = breakName(spans[0]?.name ?? '', { size: letter, code: true }, room);
	const first = top + line * (lines.length + 1);
	// A root bar has its name above it anyway, so its row needs no line for one.
	const root = size.bar + 6;
	const bottom = first + root + (spans.length - 1) * row;
	const rows = spans.map((span, index) => {
		const y = index === 0 ? first : first + root + (index - 1) * row;
		return drawSpan(span, {
			y,
			isRoot: index === 0,
			size,
			scale,
			decimals,
			plane: planeOf(span.name),
		});
	});
	const element = s('g', { class: 'request', 'data-request': id }, [
		drawText(agent, { x: 0, y: top + line / 2, size: letter, role: 'agent' }),
		drawText(unit, {
			// Rounded places of letters must not set a digit outside.
			x: size.width - 1,
			y: top + line / 2,
			size: letter,
			anchor: 'end',
			role: 'unit',
		}),
		...lines.map((text, index) =>
			drawText(text, {
				x: 0,
				y: top + line * (index + 1.5),
				size: letter,
				code: true,
				role: 'path',
			}),
		),
		...drawScale(scale, [first, bottom], letter),
		...rows,
	]);
	return { element, bottom: bottom + scaleHeight };
}

function drawScale(scale: Scale, [top, bottom]: readonly [number, number], letter: number) {
	return scale.ticks(8).flatMap((tick) => {
		const x = rounded(scale(tick));
		const anchor = tick === 0 ? 'start' : 'middle';
		return [
			s('path', { class: 'grid', d: `M${x} ${rounded(top)}V${rounded(bottom + 4)}` }),
			drawText(String(tick), { x, y: bottom + 14, size: letter, anchor, role: 'tick' }),
		];
	});
}

interface SpanPlace {
	readonly y: number;
	readonly isRoot: boolean;
	readonly size: Sizes;
	readonly scale: Scale;
	readonly decimals: number;
	readonly plane: Plane;
}

function drawSpan(
	span: AnatomySpan,
	{ y, isRoot, size, scale, decimals, plane }: SpanPlace,
): Element {
	const { letter, bar } = size;
	const above = size.names === 'above' && !isRoot;
	const barTop = y + (above ? size.row - bar - 5 : 0);
	const [left, right] = [scale(span.at), scale(span.at + span.ms)];
	const width = Math.max(right - left, 1.5);
	const middle = above ? barTop - 9 : barTop + bar / 2;
	const name: Place = above
		? { x: span.depth * size.indent, anchor: 'start' }
		: placeName(span, { left, right: left + width, size });
	const timeY = size.names === 'above' && isRoot ? barTop - size.line / 2 : middle;
	return s('g', { class: 'span', 'data-plane': plane }, [
		s('rect', {
			x: rounded(left),
			y: rounded(barTop),
			width: rounded(width),
			height: bar,
			rx: Math.min(3, rounded(width / 2)),
		}),
		...(isRoot
			? []
			: [drawText(span.name, { ...name, y: middle, size: letter, code: true, role: 'name' })]),
		drawText(span.ms.toFixed(decimals), {
			// Rounded places of letters must not set a digit outside.
			x: size.width - 1,
			y: timeY,
			size: letter,
			anchor: 'end',
			role: 'time',
		}),
	]);
}

interface Place {
	readonly x: number;
	readonly anchor: 'start' | 'end';
	readonly on?: 'bar';
}

/** In the bar where the name fits, else before the bar, else after it. */
function placeName(
	{ name, depth }: AnatomySpan,
	{ left, right, size }: { left: number; right: number; size: Sizes },
): Place {
	const width = textWidthAt({ size: size.letter, code: true }, name);
	const inside = Math.max(left + 8, 8 + depth * size.indent);
	if (inside + width + 6 <= right) return { x: inside, anchor: 'start', on: 'bar' };
	if (left - 7 - width >= 0) return { x: left - 7, anchor: 'end' };
	return { x: right + 7, anchor: 'start' };
}

/** Breaks a name before a slash, so that every line fits; what has no slash stays in one piece. */
function breakName(
	name: string,
	letters: { readonly size: number; readonly code: boolean },
	room: number,
): string[] {
	return name.split(/(?=\/)/).reduce<string[]>((lines, piece) => {
		const last = lines.at(-1);
		if (last === undefined || textWidthAt(letters, last + piece) > room) return [...lines, piece];
		return [...lines.slice(0, -1), last + piece];
	}, []);
}

function decimalsOf({ ms }: AnatomySpan): number {
	return String(ms).split('.')[1]?.length ?? 0;
}
