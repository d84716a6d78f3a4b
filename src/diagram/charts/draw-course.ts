import { sum } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { CompositionName } from '../../model/architecture/placement.ts';
import { placeLabels } from '../sequence/place-labels.ts';
import { drawRoot } from '../svg/draw-root.ts';
import { drawText } from '../svg/draw-text.ts';
import { rounded } from '../svg/rounded.ts';
import { estimateTextWidth } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';
import {
	type CoursePoint,
	type Knot,
	knotsOf,
	sameKnot,
	axisStretchesOf,
} from './layout-course.ts';

/** A moment of an outage, with its words. */
export interface LabeledMoment extends CoursePoint {
	readonly id: string;
	/** When it is, in words. */
	readonly time: string;
	readonly label: string;
}

/** The words of one language for the picture of an outage. */
export interface CourseLabels {
	/** Accessible name of the picture. */
	readonly picture: string;
	/** What a full line, a dashed one, and a cut stand for. */
	readonly recorded: string;
	readonly sourced: string;
	readonly cut: string;
}

const letter = 12.5;
const line = 17;
/** Half the height of a bar on the axis, by what it tells. */
const half = { recorded: 5.5, sourced: 3.5 } as const;
/** Height of the key, and the length of its samples. */
const key = { height: 30, sample: 30 } as const;

/** Places of the axis: along it, and across it. */
interface Axis {
	readonly place: (knot: Knot) => number;
	readonly across: number;
	readonly upright: boolean;
}

/** Draws the course of an outage as one axis of time, with a shape and its words for every moment. */
export function drawCourse(
	moments: readonly LabeledMoment[],
	composition: CompositionName,
	labels: CourseLabels,
): Element {
	const { width, height, axis, words } =
		composition === 'wide' ? layWide(moments) : layTall(moments);
	const foot = drawKey(labels, { width, top: height });
	const knots = knotsOf(moments);
	const drawn = moments.map((moment, index) => ({
		kind: moment.kind,
		lasts: knots[index]?.to !== undefined,
		shape: drawShape(moment, knots[index], axis),
	}));
	return drawRoot(
		{ kind: 'course', composition, width, height: foot.bottom, label: labels.picture },
		[
			// The line runs through what it has recorded for a while, and below every other shape.
			...drawn.filter(({ lasts, kind }) => lasts && kind === 'recorded').map(({ shape }) => shape),
			...axisStretchesOf(moments).flatMap((stretch) =>
				drawStretch(stretch, axis.place(stretch.from), axis.place(stretch.to), axis),
			),
			...drawn.filter(({ lasts, kind }) => !lasts || kind === 'sourced').map(({ shape }) => shape),
			...words,
			...foot.drawn,
		],
	);
}

interface Layout {
	readonly width: number;
	readonly height: number;
	readonly axis: Axis;
	readonly words: readonly Element[];
}

/** A block of words: its time, and the lines of its label. */
interface Block {
	readonly moment: LabeledMoment;
	readonly knot: Knot;
	readonly lines: readonly string[];
	readonly width: number;
}

function blockOf(moment: LabeledMoment, knot: Knot, room: number): Block {
	const lines = wrapText(moment.label, letter, room);
	// WebKit sets letters of this size in whole pixels.
	const widths = [moment.time, ...lines].map((text) => estimateTextWidth(text, Math.ceil(letter)));
	return { moment, knot, lines, width: Math.max(...widths) };
}

/** Sizes of the wide composition: the ends of the axis, cuts, the least way between two knots. */
const wide = { width: 684, ends: [10, 674], cut: 46, least: 13, leader: 30, gap: 16 } as const;

/** Room at both edges, so that no rounding sets a word outside. */
const margin = 1;

function layWide(moments: readonly LabeledMoment[]): Layout {
	const place = placeAlong(moments);
	const room = (wide.width - 2 * margin) / Math.ceil(moments.length / 2) - wide.gap;
	const blocks = knotsOf(moments).flatMap(({ from }, index) => {
		const moment = moments[index];
		return moment ? [blockOf(moment, from, room)] : [];
	});
	const above = blocks.filter((_, index) => index % 2 === 0);
	const below = blocks.filter((_, index) => index % 2 === 1);
	const across = wordsHeight(above) + wide.leader + 4;
	const axis = { place, across, upright: false };
	return {
		width: wide.width,
		height: across + wide.leader + 4 + wordsHeight(below),
		axis,
		words: [...placeWords(above, axis, -1), ...placeWords(below, axis, 1)],
	};
}

function wordsHeight(blocks: readonly Block[]): number {
	return (Math.max(...blocks.map(({ lines }) => lines.length)) + 1) * line;
}

/** Cuts are all as wide; time has one scale, except where two knots would come too near. */
function placeAlong(moments: readonly LabeledMoment[]): (knot: Knot) => number {
	const stretches = axisStretchesOf(moments);
	const [start, end] = wide.ends;
	const lengthAt = (scale: number) =>
		stretches.map(({ from, to, kind }) =>
			kind === 'time' ? Math.max(wide.least, (to.time - from.time) * scale) : wide.cut,
		);
	let [low, high] = [0, end - start];
	for (let round = 0; round < 40; round += 1) {
		const scale = (low + high) / 2;
		if (sum(lengthAt(scale)) > end - start) high = scale;
		else low = scale;
	}
	const lengths = lengthAt(low);
	return (knot) => {
		const index = stretches.findIndex(({ to }) => sameKnot(to, knot));
		return start + sum(lengths.slice(0, index + 1));
	};
}

/** Sets the words of one side; `side` is -1 above the axis and 1 below it. */
function placeWords(blocks: readonly Block[], axis: Axis, side: -1 | 1): readonly Element[] {
	const wished = blocks.map(({ knot, width }) => ({ x: axis.place(knot) - margin, width }));
	const room = { rows: [0], gap: wide.gap, width: wide.width - 2 * margin };
	const placed = placeLabels(wished, room);
	return blocks.map(({ moment, lines, knot }, index) => {
		const x = (placed[index]?.x ?? 0) + margin;
		const edge = axis.across + side * wide.leader;
		const count = lines.length + 1;
		const first = side === 1 ? edge + 4 + line / 2 : edge - 4 - count * line + line / 2;
		const from = `${rounded(axis.place(knot))} ${rounded(axis.across + side * 8)}`;
		return s('g', { class: 'words', 'data-moment': moment.id }, [
			s('path', { class: 'leader', d: `M${from}L${rounded(x)} ${rounded(edge)}` }),
			...drawWords(moment.time, lines, { x, first, anchor: 'middle' }),
		]);
	});
}

function drawWords(
	time: string,
	lines: readonly string[],
	{ x, first, anchor }: { x: number; first: number; anchor: 'start' | 'middle' },
): readonly Element[] {
	return [
		drawText(time, { x, y: first, size: letter, anchor, role: 'time' }),
		...lines.map((text, index) =>
			drawText(text, { x, y: first + (index + 1) * line, size: letter, anchor, role: 'label' }),
		),
	];
}

/** Sizes of the tall composition: where the axis and the words stand, the ways between them. */
const tall = { width: 360, axis: 12, words: 34, gap: 12, step: 15 } as const;

function layTall(moments: readonly LabeledMoment[]): Layout {
	const stretches = axisStretchesOf(moments);
	const knots = stretches.slice(0, 1).map(({ from }) => from);
	const all = [...knots, ...stretches.map(({ to }) => to)];
	const blocks = knotsOf(moments).flatMap(({ from }, index) => {
		const moment = moments[index];
		return moment ? [blockOf(moment, from, tall.width - tall.words)] : [];
	});
	const places: { readonly knot: Knot; readonly y: number }[] = [];
	let free = line / 2;
	let last = 0;
	for (const knot of all) {
		const block = blocks.find((known) => sameKnot(known.knot, knot));
		const y = Math.max(last + tall.step, block ? free : 0);
		if (block) free = y + (block.lines.length + 1) * line + tall.gap;
		places.push({ knot, y });
		last = y;
	}
	const place = (knot: Knot) => places.find((known) => sameKnot(known.knot, knot))?.y ?? 0;
	return {
		width: tall.width,
		height: Math.max(free - tall.gap, last + line / 2),
		axis: { place, across: tall.axis, upright: true },
		words: blocks.map(({ moment, knot, lines }) =>
			s('g', { class: 'words', 'data-moment': moment.id }, [
				...drawWords(moment.time, lines, { x: tall.words, first: place(knot), anchor: 'start' }),
			]),
		),
	};
}

/** A line of the axis; a cut has two strokes across it. */
function drawStretch(
	{ kind, recorded }: { kind: 'time' | 'cut' | 'level'; recorded: boolean },
	from: number,
	to: number,
	axis: Axis,
): readonly Element[] {
	const path = (along: readonly [number, number], across: readonly [number, number]) => {
		const [one, other] = axis.upright
			? [`${rounded(across[0])} ${rounded(along[0])}`, `${rounded(across[1])} ${rounded(along[1])}`]
			: [
					`${rounded(along[0])} ${rounded(across[0])}`,
					`${rounded(along[1])} ${rounded(across[1])}`,
				];
		return `M${one}L${other}`;
	};
	const { across } = axis;
	const level = [across, across] as const;
	const known = recorded ? 'recorded' : 'sourced';
	if (kind !== 'cut') {
		return [s('path', { class: 'stretch', 'data-known': known, d: path([from, to], level) })];
	}
	const middle = (from + to) / 2;
	const slant = [across + 6, across - 6] as const;
	return [
		s('path', {
			class: 'stretch',
			'data-known': known,
			d: path([from, middle - 3.5], level) + path([middle + 3.5, to], level),
		}),
		s('path', {
			class: 'cut',
			d: path([middle - 6, middle - 1], slant) + path([middle + 1, middle + 6], slant),
		}),
	];
}

/** A disc or a bar: full where it was recorded, open where sources say so. */
function drawShape(
	{ kind, id }: LabeledMoment,
	knots: { readonly from: Knot; readonly to: Knot | undefined } | undefined,
	{ place, across, upright }: Axis,
): Element {
	const [from, to] = [knots?.from, knots?.to];
	const start = from ? place(from) : 0;
	const shape = { class: 'moment', 'data-known': kind, 'data-moment': id };
	if (!to) {
		const [x, y] = upright ? [across, start] : [start, across];
		return s('circle', { ...shape, cx: rounded(x), cy: rounded(y), r: 4.5 });
	}
	const [size, thick] = [place(to) - start, 2 * half[kind]];
	return s('rect', {
		...shape,
		x: rounded(upright ? across - half[kind] : start),
		y: rounded(upright ? start : across - half[kind]),
		width: rounded(upright ? thick : size),
		height: rounded(upright ? size : thick),
		rx: half[kind],
	});
}

/** Says below the picture what its lines stand for. */
function drawKey(
	labels: CourseLabels,
	{ width, top }: { width: number; top: number },
): { readonly drawn: readonly Element[]; readonly bottom: number } {
	const entries = [
		{ known: 'recorded', text: labels.recorded },
		{ known: 'sourced', text: labels.sourced },
		{ known: 'cut', text: labels.cut },
	] as const;
	let [x, y] = [0, top + key.height];
	const drawn = entries.map(({ known, text }) => {
		const taken = key.sample + 8 + estimateTextWidth(text, letter);
		if (x > 0 && x + taken > width) [x, y] = [0, y + line + 3];
		const entry = s('g', { class: 'key' }, [
			...drawStretch(
				{ kind: known === 'cut' ? 'cut' : 'time', recorded: known === 'recorded' },
				x,
				x + key.sample,
				{ place: () => 0, across: y, upright: false },
			),
			drawText(text, { x: x + key.sample + 8, y, size: letter, role: 'unit' }),
		]);
		x += taken + 22;
		return entry;
	});
	return { drawn, bottom: y + line / 2 + 2 };
}
