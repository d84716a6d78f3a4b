import type { Element } from 'hast';
import { s } from 'hastscript';
import { rounded } from './rounded.ts';
import { estimateTextWidth } from './text-width.ts';

/** Where a text stands, in the picture's units; `y` is the middle of its height. */
export interface TextPlace {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Set in the letters of code. */
	readonly code?: boolean;
	/** The shape that it stands on, where the stylesheet has to know. */
	readonly on?: 'bar' | undefined;
	/** What the text is, for the stylesheet. */
	readonly role: string;
}

/** Width of every monospaced letter in units of the font's size; on the wide side. */
const codeLetter = 0.615;

/** Estimates how wide a text is, without measuring anything. */
export function textWidthAt(
	{ size, code }: Pick<TextPlace, 'size' | 'code'>,
	text: string,
): number {
	return code ? text.length * size * codeLetter : estimateTextWidth(text, size);
}

/** Draws a line of text; its size and anchor are attributes, so that tests can tell its box. */
export function drawText(
	text: string,
	{ x, y, size, anchor = 'start', code, on, role }: TextPlace,
): Element {
	return s(
		'text',
		{
			class: code ? `${role} code` : role,
			x: rounded(x),
			y: rounded(y),
			'font-size': size,
			'text-anchor': anchor,
			'data-on': on,
		},
		text,
	);
}
