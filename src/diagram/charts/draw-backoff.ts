import { scaleLinear, type ScaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Run } from '../../model/recordings/list-runs.ts';
import { drawRoot } from '../svg/draw-root.ts';
import { drawText, textWidthAt } from '../svg/draw-text.ts';
import { rounded } from '../svg/rounded.ts';
import type { CompositionName } from '../../model/architecture/placement.ts';

/** The words of one language for the picture of restarts. */
export interface BackoffLabels {
	/** Accessible name of the picture. */
	readonly picture: string;
	/** The name of each run, by its place. */
	readonly runs: readonly string[];
	/** How long each run was waited for; empty for the first one. */
	readonly waits: readonly string[];
	/** The time axis and its unit. */
	readonly axis: string;
}

interface Sizes {
	readonly width: number;
	/** Where the time axis begins and ends. */
	readonly axis: readonly [number, number];
	readonly letter: number;
	readonly row: number;
	/** Where in a row its name stands; the bar is at its foot. */
	readonly name: 'beside' | 'above';
}

/** Sizes of the two compositions, in the picture's units. */
const sizes: Readonly<Record<CompositionName, Sizes>> = {
	wide: { width: 684, axis: [112, 668], letter: 13, row: 40, name: 'beside' },
	tall: { width: 360, axis: [0, 346], letter: 12, row: 56, name: 'above' },
};

/** Height of a bar, and of the scale below the rows. */
const [bar, scaleHeight] = [14, 44];

/**
 * Draws a row for every run of a container: the wait before it as a dashed line, the run as a bar.
 * A run whose end was not recorded stays open to the right.
 */
export function drawBackoff(
	runs: readonly Run[],
	composition: CompositionName,
	labels: BackoffLabels,
): Element {
	const size = sizes[composition];
	const longest = Math.max(...runs.map(({ start, end = start }) => end - start));
	const scale = scaleLinear([0, (runs.at(-1)?.start ?? 0) + longest], size.axis).nice();
	const bottom = runs.length * size.row;
	const [axisStart, axisEnd] = size.axis;
	return drawRoot(
		{
			kind: 'backoff',
			composition,
			width: size.width,
			height: bottom + scaleHeight,
			label: labels.picture,
		},
		[
			...scale.ticks(6).flatMap((tick) => {
				const x = rounded(scale(tick));
				const anchor = x === 0 ? 'start' : 'middle';
				return [
					s('path', { class: 'grid', d: `M${x} 0V${bottom + 4}` }),
					drawText(String(tick), {
						x,
						y: bottom + 14,
						size: size.letter,
						anchor,
						role: 'tick',
					}),
				];
			}),
			drawText(labels.axis, {
				x: (axisStart + axisEnd) / 2,
				y: bottom + 34,
				size: size.letter,
				anchor: 'middle',
				role: 'axis',
			}),
			...runs.map((run, index) => {
				const words = { name: labels.runs[index] ?? '', wait: labels.waits[index] ?? '' };
				return drawRun(run, { top: index * size.row, size, scale, words });
			}),
		],
	);
}

interface RunPlace {
	readonly top: number;
	readonly size: Sizes;
	readonly scale: ScaleLinear<number, number>;
	readonly words: { readonly name: string; readonly wait: string };
}

function drawRun(run: Run, { top, size, scale, words }: RunPlace): Element {
	const { letter } = size;
	const middle = top + size.row - bar / 2 - 4;
	const [axisEnd] = size.axis.slice(1);
	const left = scale(run.start);
	const right = run.end === undefined ? (axisEnd ?? left) : scale(run.end);
	const waitStart = scale(run.start - (run.waited ?? 0));
	const width = textWidthAt({ size: letter }, words.wait);
	const fits = width + 8 <= left - waitStart;
	return s('g', { class: 'run', 'data-end': run.end === undefined ? 'unknown' : 'known' }, [
		drawText(words.name, {
			x: 0,
			y: size.name === 'beside' ? middle : top + 12,
			size: letter,
			role: 'name',
		}),
		...(left > waitStart
			? [
					s('path', {
						class: 'wait',
						d: `M${rounded(waitStart)} ${rounded(middle)}H${rounded(left)}`,
					}),
				]
			: []),
		s('path', { class: 'bar', d: barPath({ left, right, middle, open: run.end === undefined }) }),
		...(words.wait === ''
			? []
			: [
					drawText(words.wait, {
						...(fits
							? { x: (waitStart + left) / 2, y: middle - 14, anchor: 'middle' }
							: { x: right + 8, y: middle, anchor: 'start' }),
						size: letter,
						role: 'length',
					}),
				]),
	]);
}

function barPath({
	left,
	right,
	middle,
	open,
}: Record<'left' | 'right' | 'middle', number> & { open: boolean }): string {
	const [x, end, top, foot] = [left, right, middle - bar / 2, middle + bar / 2].map(rounded);
	return `M${end} ${top}H${x}V${foot}H${end}${open ? '' : 'Z'}`;
}
