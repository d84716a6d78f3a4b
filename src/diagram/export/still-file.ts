import { rounded } from '../svg/rounded.ts';
import type { Style } from '../css/create-styles.ts';
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
import { writeElement } from './resolve.ts';

/** A picture to be put on a sheet: its parts as markup, and its size. */
export interface Drawn {
	readonly parts: readonly string[];
	readonly width: number;
	readonly height: number;
}

/** Puts a picture on a sheet of its own: what it belongs to, what it shows, where it comes from. */
export function writeStill(
	{ parts, width: drawnWidth, height: drawnHeight }: Drawn,
	{ over, title }: { over: string; title: string },
	{ facts, style }: { facts: FileFacts; style: Style },
): string {
	const width = drawnWidth + 2 * sheet.margin;
	const lines = linesOf(title, sheet.title, drawnWidth);
	const overLines = linesOf(over, sheet.small, drawnWidth);
	const above = heightOf(overLines.length, sheet.small);
	const head =
		writeLines(overLines, {
			top: sheet.margin,
			size: sheet.small,
			color: colorOf(style, '--color-quiet'),
		}) +
		writeLines(lines, {
			top: sheet.margin + above,
			size: sheet.title,
			color: colorOf(style, '--color-ink'),
			weight: 600,
		});
	const top = sheet.margin + above + heightOf(lines.length, sheet.title) + sheet.gap;
	const bottom = top + drawnHeight + sheet.gap;
	const source = drawSource(facts, style, { top: bottom, width });
	const picture = writeElement(
		'g',
		[['transform', `translate(${sheet.margin} ${rounded(top)})`]],
		parts.join(''),
	);
	return writeSheet(head + picture + source.markup, {
		facts,
		style,
		width,
		height: bottom + source.height + sheet.margin,
	});
}
