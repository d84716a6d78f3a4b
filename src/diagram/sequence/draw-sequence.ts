import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { groupBy } from '../../model/group-by.ts';
import { rounded } from '../svg/rounded.ts';
import { isRecorder } from './find-lanes.ts';
import {
	sizes,
	type Sequence,
	type SequenceLabels,
	type SequenceEvent,
} from './layout-sequence.ts';

/** What a lane's color says, by component; a lane that has none is quiet. */
type Planes = Readonly<Record<string, string>>;

/**
 * Draws a timeline. Events without a name are drawn as a few long paths, those with one each by
 * itself, as a link if a step of the flow has it as evidence.
 */
export function drawSequence(
	timeline: Sequence,
	labels: SequenceLabels,
	planes: Planes = {},
): Element {
	const { width, height, lanes, events } = timeline;
	const planeOf = (lane: number | undefined) =>
		planes[lanes[lane ?? -1]?.component ?? ''] ?? 'outside';
	const hasLinks = events.some(({ badges }) => badges.length > 0);
	const named = events.filter(({ recorded }) => recorded.id !== undefined);
	const plain = events.filter(({ recorded }) => recorded.id === undefined);
	const byPlane = (some: readonly SequenceEvent[], name: string, draw: Draw, end: 'from' | 'to') =>
		[...groupBy(some, (event) => planeOf(event[end] ?? event.to))].flatMap(([plane, members]) =>
			path(`${name} ${plane}`, members.map((event) => draw(event, timeline)).join('')),
		);
	return s(
		'svg',
		{
			class: 'flow-time',
			width: rounded(width),
			height: rounded(height),
			viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
			role: hasLinks ? 'group' : 'img',
			'aria-label': labels.picture,
		},
		[
			...drawScale(timeline),
			...byPlane(plain, 'connector', drawConnector, 'from'),
			...byPlane(named, 'connector named', drawConnector, 'from'),
			...byPlane(plain, 'head', drawHead, 'from'),
			...byPlane(plain, 'bar', drawBar, 'to'),
			...path('leader', named.map(drawLeader).join('')),
			...path(
				'moment',
				named
					.filter((event) => isRecorder(lanes[event.to] ?? { component: '' }))
					.map(({ x, y }) => `M${rounded(x)} ${rounded(y)}V${rounded(height)}`)
					.join(''),
			),
			...named.map((event) => drawNamed(event, timeline, planeOf, labels)),
			...path(
				'ring',
				plain
					.filter((event) => event.isOnBar)
					.map(drawDot)
					.join(''),
			),
			...byPlane(plain, 'dot', drawDot, 'to'),
			...drawTexts(events),
		],
	);
}

type Draw = (event: SequenceEvent, timeline: Sequence) => string;

/** The scale: grounds of enlarged pieces, factors, cuts, times; and the lines of the lanes. */
function drawScale({ pieces, ticks, lanes, axis, height }: Sequence): ElementContent[] {
	const times = pieces.filter(({ kind }) => kind === 'time');
	const cuts = pieces.filter(({ kind }) => kind === 'cut');
	const enlarged = times.filter(({ factor }) => factor > 1);
	const stretches = joinPieces(times);
	return [
		...path(
			'enlarged',
			enlarged
				.map(({ x0, x1 }) => `M${rounded(x0)} 0H${rounded(x1)}V${rounded(height)}H${rounded(x0)}z`)
				.join(''),
		),
		...path(
			'border',
			enlarged
				.flatMap(({ x0, x1 }) => [x0, x1])
				.map((x) => `M${rounded(x)} 0V${rounded(height)}`)
				.join(''),
		),
		...path(
			'line',
			lanes.flatMap(({ y }) => stretches.map(([x0, x1]) => `M${x0} ${rounded(y)}H${x1}`)).join(''),
		),
		...path(
			'axis',
			[
				...stretches.map(([x0, x1]) => `M${x0} ${axis}H${x1}`),
				...ticks.map(({ x }) => `M${rounded(x)} ${axis}v-5`),
			].join(''),
		),
		s('g', { class: 'scale', 'aria-hidden': 'true' }, [
			...times.flatMap(({ x0, x1, text }) =>
				text === undefined
					? []
					: [s('text', { class: 'factor', x: rounded((x0 + x1) / 2), y: sizes.heads }, text)],
			),
			...cuts.flatMap(({ x0, x1, text = '' }) => [
				s('text', { class: 'cut', x: rounded((x0 + x1) / 2), y: sizes.heads }, text),
				s('text', { class: 'dots', x: rounded((x0 + x1) / 2), y: axis }, '⋯'),
			]),
			...ticks.map(({ x, text }) => s('text', { x: rounded(x), y: sizes.times }, text)),
		]),
	];
}

/** Where the lines of the lanes begin and end: they are interrupted by cuts only. */
function joinPieces(times: Sequence['pieces']): readonly (readonly [number, number])[] {
	return times.reduce<[number, number][]>((joined, { x0, x1 }) => {
		const [start, end] = [rounded(x0), rounded(x1)];
		const last = joined.at(-1);
		return last?.[1] === start
			? [...joined.slice(0, -1), [last[0], end]]
			: [...joined, [start, end]];
	}, []);
}

/** The line from whoever acts to whoever is acted upon, up to the edge of the bar. */
function drawConnector({ from, x, y, to }: SequenceEvent, { lanes }: Sequence): string {
	const start = from === undefined ? undefined : lanes[from];
	return start === undefined || from === to
		? ''
		: `M${rounded(x)} ${rounded(start.y)}V${rounded(y)}`;
}

/** The head of the line, in front of the bar or dot. */
function drawHead({ from, x, y, to, bar }: SequenceEvent, { lanes }: Sequence): string {
	const start = from === undefined ? undefined : lanes[from];
	if (start === undefined || from === to) return '';
	const side = start.y < y ? -1 : 1;
	const tip = y + side * (bar ? bar.height / 2 : 2.5);
	return `M${rounded(x)} ${rounded(tip)}l-2.5 ${5 * side}h5z`;
}

function drawBar({ x, y, bar }: SequenceEvent): string {
	if (!bar) return '';
	const width = rounded(bar.x1 - x);
	return `M${rounded(x)} ${rounded(y - bar.height / 2)}h${width}v${bar.height}h-${width}z`;
}

/** A dot is a line without length and with round ends. */
function drawDot({ x, y, bar }: SequenceEvent): string {
	return bar ? '' : `M${rounded(x)} ${rounded(y)}h0`;
}

function drawLeader({ badges }: SequenceEvent): string {
	return badges
		.map(
			({ x, y, foot: [footX, footY] }) =>
				`M${rounded(footX)} ${rounded(footY)}L${rounded(x)} ${rounded(y)}`,
		)
		.join('');
}

function drawNamed(
	event: SequenceEvent,
	timeline: Sequence,
	planeOf: (lane: number | undefined) => string,
	labels: SequenceLabels,
): Element {
	const plane = planeOf(event.to);
	const acting = planeOf(event.from ?? event.to);
	const body = [
		s('title', labels.title(event.recorded)),
		...path(`head named ${acting}`, drawHead(event, timeline)),
		...path(`bar named ${plane}`, drawBar(event)),
		...path('ring named', event.isOnBar ? drawDot(event) : ''),
		...path(`dot named ${plane}`, drawDot(event)),
	];
	const [first] = event.badges;
	if (!first) return s('g', body);
	return s(
		'g',
		event.badges.map(({ step, x, y }, index) =>
			s('a', { class: acting, href: step.href, 'aria-label': step.label }, [
				...(index === 0 ? body : []),
				s('circle', { cx: rounded(x), cy: rounded(y), r: sizes.badge }),
				s('text', { x: rounded(x), y: rounded(y) }, String(step.number)),
			]),
		),
	);
}

function drawTexts(events: readonly SequenceEvent[]): Element[] {
	const texts = events.flatMap(({ bar, y, recorded }) =>
		bar?.text
			? [
					s(
						'text',
						{
							class: recorded.id === undefined ? 'plain' : undefined,
							x: rounded(bar.text.x),
							y: rounded(y),
						},
						bar.text.text,
					),
				]
			: [],
	);
	return texts.length === 0 ? [] : [s('g', { class: 'words', 'aria-hidden': 'true' }, texts)];
}

function path(name: string, d: string): Element[] {
	return d === '' ? [] : [s('path', { class: name, d })];
}
