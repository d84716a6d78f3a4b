import { ticks } from 'd3';
import type { RecordedEvent } from '../../model/recordings/evidence.ts';
import { estimateTextWidth } from '../svg/text-width.ts';
import { spanOf } from './event-time.ts';
import { endsOf, findLanes, type LaneId, laneIndex } from './find-lanes.ts';
import { placeLabels } from './place-labels.ts';
import { layoutTimeScale, type ScalePiece } from './time-scale.ts';

/** A step of the flow that an event is evidence of. */
export interface SequenceStep {
	readonly number: number;
	readonly label: string;
	readonly href: string;
}

/** The words of one language for a timeline. */
export interface SequenceLabels {
	/** Accessible name of the picture. */
	readonly picture: string;
	/** How a piece is marked that is drawn so many times as wide as the coarsest. */
	readonly factor: (factor: number) => string;
	/** How long a cut is. */
	readonly cut: (milliseconds: number) => string;
	/** A time on the axis. */
	readonly tick: (milliseconds: number) => string;
	/** What may stand in the bar of an event, best first: the first that fits does. */
	readonly bar: (event: RecordedEvent) => readonly string[];
	/** What is said when the pointer rests on an event. */
	readonly title: (event: RecordedEvent) => string;
}

interface Facts {
	readonly events: readonly RecordedEvent[];
	/** Steps by the id of an event that is evidence of them. */
	readonly steps: ReadonlyMap<string, readonly SequenceStep[]>;
	/** The components in the order of their lanes. */
	readonly laneOrder: readonly string[];
}

/** A text and the middle of it. */
interface Text {
	readonly x: number;
	readonly text: string;
}

/** A lane: its line, and the room of what is drawn on it. */
interface SequenceLane extends LaneId {
	/** Middle of the lane, and the upper and lower edge of its bars. */
	readonly y: number;
	readonly top: number;
	readonly bottom: number;
}

/** The number of a step beside its event. */
interface SequenceBadge {
	readonly step: SequenceStep;
	readonly x: number;
	readonly y: number;
	/** Where the line begins that leads to the number. */
	readonly foot: readonly [number, number];
}

/** An event. It is a bar if it lasts long enough to be seen as one, else a dot. */
export interface SequenceEvent {
	readonly recorded: RecordedEvent;
	/** Lanes: of whoever acts, and where the bar or dot is drawn. */
	readonly from: number | undefined;
	readonly to: number;
	readonly x: number;
	readonly y: number;
	readonly bar?: { readonly x1: number; readonly height: number; readonly text?: Text };
	/** A dot on a bar needs a ring to be seen. */
	readonly isOnBar: boolean;
	readonly badges: readonly SequenceBadge[];
}

/** Everything that is drawn, in numbers. */
export interface Sequence {
	readonly width: number;
	readonly height: number;
	/** Where the header of the scale ends and the lanes begin. */
	readonly axis: number;
	readonly pieces: readonly (ScalePiece & { readonly text?: string })[];
	readonly ticks: readonly Text[];
	readonly lanes: readonly SequenceLane[];
	readonly events: readonly SequenceEvent[];
}

/** Sizes in pixels, at which the picture is shown: letters are at least 11 pixels high. */
export const sizes = {
	letters: 11,
	/** Least width of the lanes; more events need more. */
	width: 900,
	cut: 58,
	pad: 16,
	/** Least length of a bar; what is shorter is a dot. */
	bar: 3,
	/** Radius of a number, and the room between the middles of two. */
	badge: 9.5,
	pitch: 24,
	/** Where the factors, the times and the axis are. */
	heads: 12,
	times: 29,
	axis: 42,
	/** About so far apart are the times on the axis. */
	tick: 64,
	/** Least height of a lane: its name may have two lines. */
	lane: 34,
} as const;

/** Room that an event asks for on the scale. */
const room = { plain: 5, named: 13 } as const;
/** Rows of numbers: nearest above the lane, nearest below, then further away. */
const rows = { costs: [0, 7, 18, 25], sides: [-1, 1, -1, 1], ranks: [1, 1, 2, 2] } as const;
/** Bars side by side on a lane: thick while there are two at most. */
const tracks = { few: { height: 14, pitch: 16 }, many: { height: 7, pitch: 9 } } as const;

/** Lays out a recording as lanes over a common scale of time. */
export function layoutSequence(
	{ events, steps, laneOrder }: Facts,
	labels: SequenceLabels,
): Sequence {
	const scale = layoutTimeScale(
		events.map((event) => ({ ...spanOf(event), room: isNamed(event) ? room.named : room.plain })),
		sizes,
	);
	const lanes = findLanes(events, laneOrder);
	const placed = events.map((event) => placeEvent(event, lanes, scale.place));
	const bars = lanes.map((_, lane) => stack(placed.filter(({ to, x1 }) => to === lane && x1)));
	const numbers = lanes.map((_, lane) =>
		placeNumbers(
			placed.filter((event) => event.home === lane),
			steps,
			scale.width,
		),
	);
	const rooms = placeLanes(lanes, bars, numbers);
	const drawn = placed.map((event): Omit<SequenceEvent, 'isOnBar'> => {
		const lane = at(rooms, event.to);
		const stacked = at(bars, event.to);
		const track = stacked.tracks.get(event) ?? 0;
		const y =
			event.x1 === undefined ? lane.y : lane.top + track * stacked.pitch + stacked.height / 2;
		const home = at(rooms, event.home);
		const foot = event.home === event.to ? y : home.y;
		return {
			recorded: event.recorded,
			from: event.from,
			to: event.to,
			x: event.x,
			y,
			...(event.x1 === undefined ? {} : { bar: barOf(event, placed, stacked.height, labels) }),
			badges: at(numbers, event.home)
				.filter(({ owner }) => owner === event)
				.map(({ step, x, row }) => ({
					step,
					x,
					y: rowY(home, row),
					foot: [event.x, foot],
				})),
		};
	});
	return {
		width: scale.width,
		height: Math.max(...rooms.map(({ end }) => end)) + 4,
		axis: sizes.axis,
		pieces: scale.pieces.map((piece) => ({ ...piece, ...headOf(piece, scale.pieces, labels) })),
		ticks: placeTicks(scale.pieces, labels),
		lanes: rooms.map(({ end, ...lane }) => lane),
		events: drawn.map((event) => ({ ...event, isOnBar: isOnBar(event, drawn) })),
	};
}

interface PlacedEvent {
	readonly recorded: RecordedEvent;
	readonly from: number | undefined;
	readonly to: number;
	/** The lane beside which the number stands: of whoever acts or is told, not of the hub. */
	readonly home: number;
	readonly x: number;
	readonly x1: number | undefined;
}

function placeEvent(
	event: RecordedEvent,
	lanes: readonly LaneId[],
	place: (time: number) => number,
): PlacedEvent {
	const ends = endsOf(event);
	const [from, to] = [ends.from && laneIndex(lanes, ends.from), laneIndex(lanes, ends.to)];
	const span = spanOf(event);
	const [x, x1] = [place(span.from), place(span.to)];
	const home = event.kind === 'request' ? (from ?? to) : to;
	return { recorded: event, from, to, home, x, x1: x1 - x < sizes.bar ? undefined : x1 };
}

interface Stack {
	readonly count: number;
	readonly height: number;
	readonly pitch: number;
	readonly tracks: ReadonlyMap<PlacedEvent, number>;
}

/** Puts bars that are under way at the same time above one another. */
function stack(events: readonly PlacedEvent[]): Stack {
	const ends: number[] = [];
	const placed = new Map<PlacedEvent, number>();
	for (const event of [...events].sort((a, b) => a.x - b.x)) {
		const free = ends.findIndex((end) => end <= event.x);
		const track = free < 0 ? ends.length : free;
		ends[track] = event.x1 ?? event.x;
		placed.set(event, track);
	}
	const count = ends.length;
	return { count, tracks: placed, ...(count > 2 ? tracks.many : tracks.few) };
}

interface PlacedNumber {
	readonly owner: PlacedEvent;
	readonly step: SequenceStep;
	readonly x: number;
	readonly row: number;
}

function placeNumbers(
	events: readonly PlacedEvent[],
	steps: Facts['steps'],
	width: number,
): readonly PlacedNumber[] {
	const numbers = events.flatMap((owner) =>
		(steps.get(owner.recorded.id ?? '') ?? []).map((step) => ({ owner, step })),
	);
	const diameter = 2 * sizes.badge;
	const placed = placeLabels(
		numbers.map(({ owner }) => ({ x: owner.x, width: diameter })),
		{ rows: rows.costs, gap: sizes.pitch - diameter, width },
	);
	return numbers.map((number, index) => ({ ...number, ...at(placed, index) }));
}

/** Stacks the lanes; each is as high as its bars and its rows of numbers need. */
function placeLanes(
	lanes: readonly LaneId[],
	bars: readonly Stack[],
	numbers: readonly (readonly PlacedNumber[])[],
): readonly (SequenceLane & { readonly end: number })[] {
	let end: number = sizes.axis;
	return lanes.map((lane, index) => {
		const { count, height, pitch } = at(bars, index);
		const body = count === 0 ? 8 : (count - 1) * pitch + height;
		const used = at(numbers, index).map(({ row }) => row);
		const above = rankIn(used, -1) * sizes.pitch;
		const below = rankIn(used, 1) * sizes.pitch;
		const spare = Math.max(10, sizes.lane - above - body - below) / 2;
		const top = end + spare + above;
		end = top + body + below + spare;
		return { ...lane, y: top + body / 2, top, bottom: top + body, end };
	});
}

function rankIn(used: readonly number[], side: number): number {
	return Math.max(0, ...used.map((row) => (rows.sides[row] === side ? (rows.ranks[row] ?? 0) : 0)));
}

function rowY({ top, bottom }: SequenceLane, row: number): number {
	const side = rows.sides[row] ?? -1;
	const away = ((rows.ranks[row] ?? 1) - 0.5) * sizes.pitch + 1;
	return side < 0 ? top - away : bottom + away;
}

function isOnBar(
	{ bar, to, x, y }: Omit<SequenceEvent, 'isOnBar'>,
	all: readonly Omit<SequenceEvent, 'isOnBar'>[],
): boolean {
	if (bar) return false;
	return all.some(
		(other) =>
			other.to === to &&
			other.bar !== undefined &&
			x >= other.x &&
			x <= other.bar.x1 &&
			Math.abs(y - other.y) <= other.bar.height / 2,
	);
}

/** A bar, with the first of its texts that fits between the dots on it. */
function barOf(
	event: PlacedEvent,
	all: readonly PlacedEvent[],
	height: number,
	labels: SequenceLabels,
): NonNullable<SequenceEvent['bar']> {
	const x1 = event.x1 ?? event.x;
	if (height < sizes.letters + 2) return { x1, height };
	// Lines that begin on the bar are drawn behind it, dots before it.
	const dots = all.filter(({ to, x1: end, x }) => to === event.to && !end && x > event.x && x < x1);
	const crossed = dots.map(({ x }) => x);
	const borders = [event.x, ...crossed.sort((a, b) => a - b), x1];
	const spaces = borders.slice(1).map((end, index) => ({ start: at(borders, index), end }));
	for (const text of labels.bar(event.recorded)) {
		const needed = estimateTextWidth(text, sizes.letters) + 8;
		const space = spaces.find(({ start, end }) => end - start >= needed);
		if (space) return { x1, height, text: { x: (space.start + space.end) / 2, text } };
	}
	return { x1, height };
}

/** What stands above a piece: its factor, if there are several, or the length of a cut. */
function headOf(
	piece: ScalePiece,
	pieces: readonly ScalePiece[],
	labels: SequenceLabels,
): { readonly text?: string } {
	if (piece.kind === 'cut') return { text: labels.cut(piece.to - piece.from) };
	if (pieces.every(({ factor }) => factor <= 1)) return {};
	const text = labels.factor(piece.factor);
	return estimateTextWidth(text, sizes.letters) > piece.x1 - piece.x0 ? {} : { text };
}

/** Places the numbers of the axis; those that would touch the one before are left out. */
function placeTicks(pieces: readonly ScalePiece[], labels: SequenceLabels): readonly Text[] {
	const wished = pieces
		.filter(({ kind }) => kind === 'time')
		.flatMap(({ from, to, x0, x1 }) =>
			ticks(from, to, Math.max(1, Math.floor((x1 - x0) / sizes.tick))).map((time) => {
				const text = labels.tick(time);
				const half = estimateTextWidth(text, sizes.letters) / 2;
				return { x: x0 + ((time - from) / (to - from)) * (x1 - x0), text, half, x0, x1 };
			}),
		)
		.filter(({ x, half, x0, x1 }) => x - half >= x0 - 4 && x + half <= x1 + 4 && x - half >= 0);
	return wished.reduce<typeof wished>((kept, tick) => {
		const last = kept.at(-1);
		return last && last.x + last.half + 6 > tick.x - tick.half ? kept : [...kept, tick];
	}, []);
}

function isNamed(event: RecordedEvent): boolean {
	return event.id !== undefined;
}

function at<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new Error(`Nothing at ${String(index)}.`);
	return found;
}
