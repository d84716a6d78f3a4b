import { scaleLinear, sum } from 'd3';

/** A stretch of time, in milliseconds. */
export interface Interval {
	readonly from: number;
	readonly to: number;
}

/** Something that is under way for a while (or for a moment), and the room that it asks for. */
export interface Load extends Interval {
	/** In pixels. */
	readonly room: number;
}

/** A stretch of time and where it is drawn. Within a piece the scale is linear. */
export interface ScalePiece extends Interval {
	/** A cut stands for time in which nothing was under way; it has no scale. */
	readonly kind: 'time' | 'cut';
	readonly x0: number;
	readonly x1: number;
	/** How many times as wide as the coarsest piece it is drawn: 1, 2, 5, 10, 20, 50… */
	readonly factor: number;
}

/** Places moments from left to right. Time never runs backwards, and nothing is left out. */
export interface TimeScale {
	/** Without gaps, in order, the first at 0, the last at `width`. */
	readonly pieces: readonly ScalePiece[];
	readonly width: number;
	readonly place: (time: number) => number;
	readonly timeAt: (x: number) => number;
}

interface Sizes {
	/** Width of the whole, in pixels. */
	readonly width: number;
	/** Width of a cut. */
	readonly cut: number;
	/** Room before the first moment, after the last, and on both sides of a cut. */
	readonly pad: number;
}

/** A silence is cut if it would be so many times as wide as its cut. */
const worthwhile = 1.8;
/** Cuts take no more of the width than this. */
const mostCuts = 0.36;
/** Crowds take no more of the width left by cuts than this. */
const mostCrowds = 0.66;
/** A change of the scale that wins no more pixels than this is not made, and no more than so many. */
const slight = 24;
const mostChanges = 6;
/** Neighbors whose scales differ by less have one scale. */
const leastRatio = 3;
/** A gap this small a part of the whole lies within a crowd. */
const near = 1 / 20;
/** A crowd is at least so many times as dense as what it is a part of. */
const denser = 1.6;

/**
 * Lays out a scale on which crowds get more room than the rest, by round factors, and long silences
 * are cut. A silence is time in which no load is under way.
 */
export function layoutTimeScale(loads: readonly Load[], sizes: Sizes): TimeScale {
	if (loads.length === 0) throw new Error('A scale of time needs something that happens.');
	const silences = findSilences(loads);
	const extent = { from: least(loads), to: most(loads) };
	const cuts = chooseCuts(extent, silences, sizes);
	const stretches = splitAt(extent, cuts);
	const moments = [...new Set(loads.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	const crowds = findCrowds(
		stretches.map((stretch) => moments.filter((at) => isIn(stretch, at))),
		loads,
	);
	const free = sizes.width - cuts.length * sizes.cut - 2 * stretches.length * sizes.pad;
	const parts = stretches.map((stretch) => split(stretch, crowds, loads));
	const { scale, scaled } = scaleParts(simplify(share(parts, free)), free);
	return join(place(scaled, scale, sizes));
}

/** Finds the stretches in which nothing is under way, between the first moment and the last. */
export function findSilences(loads: readonly Interval[]): readonly Interval[] {
	const sorted = [...loads].sort((a, b) => a.from - b.from);
	let end = sorted[0]?.to ?? 0;
	return sorted.flatMap(({ from, to }) => {
		const silence = { from: end, to: from };
		end = Math.max(end, to);
		return silence.to > silence.from ? [silence] : [];
	});
}

/** Takes the longest silences as long as the room that this frees is worth a cut. */
function chooseCuts(
	extent: Interval,
	silences: readonly Interval[],
	{ width, cut, pad }: Sizes,
): readonly Interval[] {
	const side = cut + 2 * pad;
	const sorted = [...silences].sort((a, b) => lengthOf(b) - lengthOf(a));
	const chosen: Interval[] = [];
	let [room, rest] = [width, lengthOf(extent)];
	for (const silence of sorted) {
		// Something must remain that has a length.
		if (lengthOf(silence) === rest) break;
		const drawn = (lengthOf(silence) / rest) * room;
		if (drawn < worthwhile * side || (chosen.length + 1) * cut > mostCuts * width) break;
		chosen.push(silence);
		room -= side;
		rest -= lengthOf(silence);
	}
	return chosen.sort((a, b) => a.from - b.from);
}

function splitAt(extent: Interval, cuts: readonly Interval[]): readonly Interval[] {
	const starts = [extent.from, ...cuts.map(({ to }) => to)];
	const ends = [...cuts.map(({ from }) => from), extent.to];
	return starts.map((from, index) => ({ from, to: ends[index] ?? from }));
}

/** Finds stretches in which much more happens than around them, and the same again within these. */
function findCrowds(
	stretches: readonly (readonly number[])[],
	loads: readonly Load[],
): readonly Interval[] {
	const whole = sum(stretches.map(timeOf));
	const wanted = sum(stretches.map((moments) => roomIn(spanOf(moments), loads)));
	if (whole === 0) return [];
	return stretches
		.flatMap((moments) => splitWhere(moments, whole * near))
		.filter((run) => {
			const time = timeOf(run);
			const room = roomIn(spanOf(run), loads);
			return run.length > 3 && time > 0 && room / time > (denser * wanted) / whole;
		})
		.flatMap((run) => [spanOf(run), ...findCrowds([run], loads)]);
}

/** Splits moments into runs wherever the next one is more than `gap` away. */
function splitWhere(moments: readonly number[], gap: number): readonly (readonly number[])[] {
	return moments.reduce<number[][]>((runs, at) => {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last !== undefined && at - last <= gap) run.push(at);
		else runs.push([at]);
		return runs;
	}, []);
}

/** A part of a stretch, and the pixels that it asks for. */
interface Part extends Interval {
	readonly room: number;
}

/** Splits a stretch at the borders of all crowds in it. What is no crowd asks for nothing yet. */
function split(
	stretch: Interval,
	crowds: readonly Interval[],
	loads: readonly Load[],
): readonly Part[] {
	const inside = crowds.filter(({ from, to }) => isIn(stretch, from) && isIn(stretch, to));
	const borders = [stretch.from, ...inside.flatMap(({ from, to }) => [from, to]), stretch.to];
	const sorted = [...new Set(borders)].sort((a, b) => a - b);
	if (sorted.length === 1) return [{ ...stretch, room: 0 }];
	return sorted.slice(1).map((to, index) => {
		const part = { from: sorted[index] ?? to, to };
		const isCrowded = inside.some((crowd) => crowd.from <= part.from && crowd.to >= to);
		return { ...part, room: isCrowded ? roomIn(part, loads) : 0 };
	});
}

/** Shares out the room: crowds get what they ask for as far as it goes, the rest shares the rest. */
function share(parts: readonly (readonly Part[])[], free: number): readonly (readonly Part[])[] {
	const calm = sum(parts.flat().map((part) => (part.room === 0 ? lengthOf(part) : 0)));
	const wanted = sum(parts.flat().map(({ room }) => room));
	const fit = calm === 0 ? free / wanted : Math.min(1, (mostCrowds * free) / wanted);
	const scale = calm === 0 ? 0 : (free - wanted * (wanted === 0 ? 0 : fit)) / calm;
	return parts.map((stretch) =>
		stretch.map((part) => ({
			...part,
			room: part.room === 0 ? lengthOf(part) * scale : part.room * fit,
		})),
	);
}

/** Joins neighbors with little difference between them, until few enough are left. */
function simplify(parts: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
	const pairs = parts.flatMap((stretch, row) =>
		stretch.slice(1).map((right, index) => {
			const left = stretch[index] ?? right;
			return { row, index, left, right, cost: differenceOf(left, right) };
		}),
	);
	const [cheapest] = pairs.sort((a, b) => a.cost - b.cost);
	if (!cheapest || (cheapest.cost > slight && pairs.length <= mostChanges)) return parts;
	const { row, index, left, right } = cheapest;
	const joined = { from: left.from, to: right.to, room: left.room + right.room };
	return simplify(
		parts.map((stretch, at) =>
			at === row ? [...stretch.slice(0, index), joined, ...stretch.slice(index + 2)] : stretch,
		),
	);
}

/** How many pixels one of two parts loses to the other if they have one scale; little counts as none. */
function differenceOf(left: Part, right: Part): number {
	const ratio =
		Math.max(densityOf(left), densityOf(right)) / Math.min(densityOf(left), densityOf(right));
	if (ratio < leastRatio) return 0;
	const density = (left.room + right.room) / (lengthOf(left) + lengthOf(right));
	return Math.abs(left.room - density * lengthOf(left));
}

function densityOf(part: Part): number {
	return part.room / lengthOf(part);
}

interface Scaled extends Interval {
	readonly factor: number;
}

/** Gives every part a round factor of the coarsest scale, and that scale in pixels per millisecond. */
function scaleParts(parts: readonly (readonly Part[])[], free: number) {
	const long = parts.flat().filter((part) => lengthOf(part) > 0);
	if (long.length === 0) return { scale: 0, scaled: parts.map((stretch) => stretch.map(asIs)) };
	const coarsest = Math.min(...long.map(densityOf));
	const scaled = parts.map((stretch) =>
		merge(
			stretch.map(({ from, to, room }) => ({
				from,
				to,
				factor: from === to ? 1 : roundFactor(room / (to - from) / coarsest),
			})),
		),
	);
	const time = sum(scaled.flat().map((part) => lengthOf(part) * part.factor));
	return { scale: free / time, scaled };
}

function asIs({ from, to }: Interval): Scaled {
	return { from, to, factor: 1 };
}

/** The nearest of 1, 2, 5, 10, 20, 50… */
function roundFactor(factor: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, factor)));
	const lead = factor / power;
	return power * (lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10);
}

/** Joins neighbors that are drawn by the same factor. */
function merge(parts: readonly Scaled[]): readonly Scaled[] {
	return parts.reduce<Scaled[]>((merged, part) => {
		const last = merged.at(-1);
		if (last?.factor === part.factor) return [...merged.slice(0, -1), { ...last, to: part.to }];
		return [...merged, part];
	}, []);
}

/** Gives every piece its place; the room beside a cut is time of the silence, on its neighbor's scale. */
function place(
	stretches: readonly (readonly Scaled[])[],
	scale: number,
	sizes: Sizes,
): ScalePiece[] {
	const { pad, cut } = sizes;
	const pieces: ScalePiece[] = [];
	let x = 0;
	const step = (width: number) => (x += width);
	stretches.forEach((stretch, row) => {
		const next = stretches[row + 1]?.[0];
		stretch.forEach(({ from, to, factor }, index) => {
			const perPixel = scale === 0 ? 1 : 1 / (scale * factor);
			const before = index === 0 ? pad : 0;
			const after = index === stretch.length - 1 ? pad : 0;
			// Time within the pads: what is drawn there is silence, never more than a third of it.
			const gapBefore = from - (stretches[row - 1]?.at(-1)?.to ?? -Infinity);
			const gapAfter = (next?.from ?? Infinity) - to;
			const early = Math.min(before * perPixel, gapBefore / 3);
			const late = Math.min(after * perPixel, gapAfter / 3);
			const width = before + (to - from) / perPixel + after;
			pieces.push({
				kind: 'time',
				from: from - early,
				to: to + late,
				x0: x,
				x1: step(width),
				factor,
			});
		});
		const last = pieces.at(-1);
		if (!next || !last) return;
		const { from, factor } = next;
		const early = Math.min(
			pad / (scale === 0 ? 1 : scale * factor),
			(from - (stretch.at(-1)?.to ?? from)) / 3,
		);
		pieces.push({ kind: 'cut', from: last.to, to: from - early, x0: x, x1: step(cut), factor: 0 });
	});
	return pieces;
}

function join(pieces: readonly ScalePiece[]): TimeScale {
	const [first] = pieces;
	if (!first) throw new Error('A scale of time needs at least one piece.');
	const times = [first.from, ...pieces.map(({ to }) => to)];
	const places = [first.x0, ...pieces.map(({ x1 }) => x1)];
	const scale = scaleLinear(times, places);
	return {
		pieces,
		width: places.at(-1) ?? 0,
		place: (time) => scale(time),
		timeAt: (x) => scale.invert(x),
	};
}

/** The room that all loads ask for that begin in a span. */
function roomIn(span: Interval, loads: readonly Load[]): number {
	return sum(loads.filter(({ from }) => isIn(span, from)).map(({ room }) => room));
}

function spanOf(moments: readonly number[]): Interval {
	return { from: moments[0] ?? 0, to: moments.at(-1) ?? 0 };
}

function timeOf(moments: readonly number[]): number {
	return lengthOf(spanOf(moments));
}

function lengthOf({ from, to }: Interval): number {
	return to - from;
}

function isIn({ from, to }: Interval, at: number): boolean {
	return at >= from && at <= to;
}

function least(loads: readonly Interval[]): number {
	return Math.min(...loads.map(({ from }) => from));
}

function most(loads: readonly Interval[]): number {
	return Math.max(...loads.map(({ to }) => to));
}
