import { groupBy } from '../../model/group-by.ts';
import { rounded } from '../svg/rounded.ts';
import type { Style } from '../css/create-styles.ts';
import { writeElement } from './resolve.ts';
import {
	colorOf,
	drawSource,
	type FileFacts,
	heightOf,
	linesOf,
	sheet,
	writeLines,
	writeSheet,
} from './sheet.ts';
import type { Drawn } from './still-file.ts';
import { Timetable } from './timetable.ts';

/** A moment of a flow: the picture, and what is said below it, for so many seconds. */
export interface Moment {
	readonly parts: readonly string[];
	readonly number: string;
	readonly title: string;
	readonly caption: string;
	readonly seconds: number;
	/** The line that a packet takes, where one travels. */
	readonly path?: string;
}

/** Letters below the picture. */
const letters = { number: 13, title: 18, caption: 15 } as const;

/**
 * Puts a flow on a sheet that plays by itself, by styles alone: moments are shown in turn, for ever.
 * Where motion is not wanted, or not known, the first moment stays.
 */
export function writeAnimation(
	{ width: drawnWidth, height: drawnHeight }: Omit<Drawn, 'parts'>,
	{ title, moments }: { title: string; moments: readonly Moment[] },
	{ facts, style }: { facts: FileFacts; style: Style },
): string {
	const width = drawnWidth + 2 * sheet.margin;
	const timetable = new Timetable(moments.map(({ seconds }) => seconds));
	const color = (token: string) => colorOf(style, token);
	const titleLines = linesOf(title, sheet.title, drawnWidth);
	const top = sheet.margin + heightOf(titleLines.length, sheet.title) + sheet.gap;
	const below = top + drawnHeight + sheet.gap;
	const words = drawWords(moments, { top: below, room: drawnWidth, timetable, color });
	const line = below + words.height + sheet.gap;
	const source = drawSource(facts, style, { top: line + sheet.gap, width });
	const picture = writeElement(
		'g',
		[['transform', `translate(${sheet.margin} ${rounded(top)})`]],
		drawParts(moments, timetable) +
			moments
				.map(({ path }, at) => drawPacket(path, at, timetable, color('--color-active')))
				.join(''),
	);
	const progress = ['--color-rule', '--color-past'].map((token, index) =>
		writeElement('rect', [
			['class', index === 1 ? timetable.progress() : undefined],
			['x', sheet.margin],
			['y', rounded(line)],
			['width', drawnWidth],
			['height', 2],
			['fill', color(token)],
			['visibility', index === 1 ? 'hidden' : undefined],
		]),
	);
	const head = writeLines(titleLines, {
		top: sheet.margin,
		size: sheet.title,
		color: color('--color-ink'),
		weight: 600,
	});
	return writeSheet(
		head + picture + words.markup + progress.join('') + source.markup,
		{ facts, style, width, height: line + sheet.gap + source.height + sheet.margin },
		timetable.css(),
	);
}

/** Parts that look alike in several moments are written once. */
function drawParts(moments: readonly Moment[], timetable: Timetable): string {
	const count = moments[0]?.parts.length ?? 0;
	return Array.from({ length: count }, (_, index) => {
		const looks = groupBy(moments.keys(), (at) => moments[at]?.parts[index] ?? '');
		return [...looks].map(([markup, at]) => timetable.during(at, markup)).join('');
	}).join('');
}

function drawWords(
	moments: readonly Moment[],
	{
		top,
		room,
		timetable,
		color,
	}: { top: number; room: number; timetable: Timetable; color: (token: string) => string },
): { readonly markup: string; readonly height: number } {
	const said = moments.map(({ number, title, caption }) => {
		const titleLines = linesOf(title, letters.title, room);
		const captionLines = linesOf(caption, letters.caption, room);
		const titleTop = top + heightOf(1, letters.number);
		const captionTop = titleTop + heightOf(titleLines.length, letters.title);
		return {
			height: captionTop + heightOf(captionLines.length, letters.caption) - top,
			markup: [
				writeLines([number], { top, size: letters.number, color: color('--color-quiet') }),
				writeLines(titleLines, {
					top: titleTop,
					size: letters.title,
					color: color('--color-ink'),
					weight: 600,
				}),
				writeLines(captionLines, {
					top: captionTop,
					size: letters.caption,
					color: color('--color-ink'),
				}),
			].join(''),
		};
	});
	return {
		height: Math.max(...said.map(({ height }) => height)),
		markup: said.map(({ markup }, at) => timetable.during([at], markup)).join(''),
	};
}

function drawPacket(
	path: string | undefined,
	at: number,
	timetable: Timetable,
	color: string,
): string {
	if (path === undefined) return '';
	return writeElement('circle', [
		['class', timetable.packet(at, path)],
		['r', 6],
		['fill', color],
		['visibility', 'hidden'],
	]);
}
