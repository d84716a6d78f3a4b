import { scaleLinear } from 'd3';
import {
	type Lane,
	minorOf,
	type Release,
	type StageSpan,
	stageSpansOf,
	type Stage,
	type VersionTense,
	tenseOf,
	type HistoryTrack,
	type Version,
	type VersionChange,
} from '../../model/history/version-change.ts';
import { estimateTextWidth } from '../svg/text-width.ts';

/** The words of one language for everything in the timeline. */
export interface HistoryLabels {
	/** Accessible name of the whole drawing. */
	readonly picture: string;
	readonly today: string;
	readonly planned: string;
	readonly lanes: Readonly<Record<string, string>>;
	readonly tracks: Readonly<Record<string, string>>;
	/** From the longest to the shortest; the first one that fits is shown. */
	readonly stages: Readonly<Record<Stage, readonly string[]>>;
	readonly changes: Readonly<Record<string, { readonly label: string; readonly href: string }>>;
}

/** What a timeline is laid out from. */
export interface HistoryFacts {
	readonly lanes: readonly Lane[];
	readonly releases: readonly Release[];
	/** The release that is the newest one today. */
	readonly current: Version;
}

/** A piece of text with its place: `x` is its start, middle or end, `y` the middle of its height. */
export interface PlacedText {
	readonly kind: 'year' | 'today' | 'planned' | 'version' | 'stage' | 'lane' | 'track';
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** The stage whose bar a name stands on; bars of plans have no fill. */
	readonly on?: StageSpan['stage'];
}

/** A stretch in one stage. */
export interface PlacedSpan {
	readonly stage: StageSpan['stage'];
	readonly planned: boolean;
	readonly end: StageSpan['end'];
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A change with its place on the bar of its track. */
export interface PlacedChange {
	readonly id: string;
	readonly shape: 'turn' | 'other' | 'removal';
	readonly tense: VersionTense;
	readonly x: number;
	readonly y: number;
}

/** The laid-out timeline: places, and words that fit them. */
export interface HistoryLayout {
	readonly width: number;
	readonly height: number;
	/** The width of the longest name. */
	readonly nameWidth: number;
	readonly top: number;
	readonly bottom: number;
	readonly today: number;
	/** Where years begin. */
	readonly years: readonly number[];
	readonly spans: readonly PlacedSpan[];
	readonly changes: readonly PlacedChange[];
	/** Texts that stand at their place in time. */
	readonly texts: readonly PlacedText[];
	/** Names of lanes and tracks: they stay in sight while the rest scrolls. */
	readonly names: readonly PlacedText[];
}

const metrics = {
	/** Room for each release: a number of one fits between those of its neighbors. */
	release: 24,
	left: 16,
	right: 40,
	axis: 52,
	foot: 28,
	lane: 40,
	track: 56,
	gap: 16,
	name: 10,
	bar: 22,
	thick: 16,
	clear: 8.75,
} as const;

const sizes = {
	year: 12,
	today: 12,
	planned: 12,
	version: 11,
	stage: 11,
	lane: 15,
	track: 13,
} as const satisfies Record<PlacedText['kind'], number>;

type Scale = (minor: number) => number;

interface Row {
	readonly track: HistoryTrack;
	/** The top of the row. */
	readonly y: number;
}

/** Lays the history out on one scale of releases: each takes the same room, whatever its date. */
export function layoutHistory(facts: HistoryFacts, labels: HistoryLabels): HistoryLayout {
	const { lanes, releases, current } = facts;
	const last = Math.max(...releases.map(({ version }) => minorOf(version)));
	const scale = scaleLinear([0, last], [metrics.left, metrics.left + last * metrics.release]);
	const tops = topsOf(lanes);
	const rows = rowsOf(lanes, tops);
	const bottom = tops.at(-1) ?? metrics.axis;
	const years = firstOfYears(releases);
	const today = scale(minorOf(current));
	const names = namesOf(lanes, labels, tops, rows);
	return {
		width: scale(last) + metrics.right,
		height: bottom + metrics.foot,
		nameWidth: Math.ceil(Math.max(...names.map((name) => name.x + boxOf(name).width))),
		top: metrics.axis - 8,
		bottom,
		today,
		years: years.map(({ minor }) => scale(minor)),
		spans: rows.flatMap(({ track, y }) =>
			stageSpansOf(track, current).map((span) => placeSpan(span, y, scale)),
		),
		changes: rows.flatMap(({ track, y }) =>
			track.changes.map((change) => placeChange(change, y, scale, current)),
		),
		texts: [
			...[12, bottom + metrics.foot / 2].flatMap((y) =>
				years.map(({ year, minor }) => textOf('year', year, scale(minor), y, 'start')),
			),
			textOf('today', labels.today, today - 6, 32, 'end'),
			textOf('planned', labels.planned, today + 8, 32, 'start'),
			...rows.flatMap(({ track, y }) => versionTexts(track, y, scale)),
			...rows.flatMap((row) => stageTexts(row, current, labels, scale)),
		],
		names,
	};
}

function namesOf(
	lanes: readonly Lane[],
	labels: HistoryLabels,
	tops: readonly number[],
	rows: readonly Row[],
): PlacedText[] {
	return [
		...lanes.map(({ id }, index) =>
			textOf('lane', labels.lanes[id] ?? '', 4, (tops[index] ?? 0) + 20, 'start'),
		),
		...rows.map(({ track, y }) =>
			textOf('track', labels.tracks[track.id] ?? '', 4, y + metrics.name, 'start'),
		),
	];
}

/** Gives the rectangle that a text takes, as estimated. */
export function boxOf({ text, x, y, size, anchor }: PlacedText) {
	const width = estimateTextWidth(text, size);
	const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
	return { x: x - shift, y: y - size / 2, width, height: size };
}

/** The tops of the lanes, and the bottom of the last one. */
function topsOf(lanes: readonly Lane[]): readonly number[] {
	return lanes.reduce<number[]>(
		(tops, { tracks }, index) => {
			const gap = index === lanes.length - 1 ? 0 : metrics.gap;
			const height = metrics.lane + tracks.length * metrics.track + gap;
			return [...tops, (tops.at(-1) ?? 0) + height];
		},
		[metrics.axis],
	);
}

function rowsOf(lanes: readonly Lane[], tops: readonly number[]): readonly Row[] {
	return lanes.flatMap(({ tracks }: Lane, lane) =>
		tracks.map((track, index) => ({
			track,
			y: (tops[lane] ?? 0) + metrics.lane + index * metrics.track,
		})),
	);
}

function firstOfYears(releases: readonly Release[]) {
	const dated = releases.flatMap(({ version, date }) =>
		date === undefined ? [] : [{ year: date.slice(0, 4), minor: minorOf(version) }],
	);
	return dated.filter(({ year }, index) => dated[index - 1]?.year !== year);
}

function placeSpan(
	{ stage, planned, end, from, to }: StageSpan,
	y: number,
	scale: Scale,
): PlacedSpan {
	const place = { x: scale(from), y: y + metrics.bar, width: scale(to) - scale(from) };
	return { stage, planned, end, ...place, height: metrics.thick };
}

function placeChange(
	change: VersionChange,
	y: number,
	scale: Scale,
	current: Version,
): PlacedChange {
	return {
		id: change.id,
		shape: shapeOf(change),
		tense: tenseOf(change.version, current),
		x: scale(minorOf(change.version)),
		y: y + metrics.bar + metrics.thick / 2,
	};
}

function shapeOf({ becomes }: VersionChange): PlacedChange['shape'] {
	if (becomes === undefined) return 'other';
	return becomes === 'removed' ? 'removal' : 'turn';
}

function versionTexts({ changes }: HistoryTrack, y: number, scale: Scale): PlacedText[] {
	const below = y + metrics.bar + metrics.thick + 10;
	return changes.map(({ version }) =>
		textOf('version', version.slice(1), scale(minorOf(version)), below, 'middle'),
	);
}

/** The names of the stages, each where its stretch has the most room between two changes. */
function stageTexts(
	{ track, y }: Row,
	current: Version,
	labels: HistoryLabels,
	scale: Scale,
): PlacedText[] {
	const changes = track.changes.map(({ version }) => minorOf(version));
	return stageSpansOf(track, current).flatMap(({ stage, from, to, planned }) => {
		const stops = [from, ...changes.filter((minor) => minor > from && minor < to), to];
		const gaps = stops.slice(1).map((end, index): [number, number] => [stops[index] ?? end, end]);
		const [start, end] = gaps.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));
		const room = scale(end) - scale(start) - 2 * metrics.clear;
		const text = labels.stages[stage].find((name) => estimateTextWidth(name, sizes.stage) <= room);
		if (text === undefined) return [];
		const middle = y + metrics.bar + metrics.thick / 2;
		const x = (scale(start) + scale(end)) / 2;
		const placed = textOf('stage', text, x, middle, 'middle');
		return [planned ? placed : { ...placed, on: stage }];
	});
}

function textOf(
	kind: PlacedText['kind'],
	text: string,
	x: number,
	y: number,
	anchor: PlacedText['anchor'],
): PlacedText {
	return { kind, text, x, y, size: sizes[kind], anchor };
}
