import type { Face, Letters } from './letters.ts';

/** Where a text has to fit. */
export interface TextRoom {
	readonly width: number;
	/** Sizes to try, the largest first. */
	readonly sizes: readonly number[];
	readonly lines: number;
	readonly face: Face;
}

/** A text in lines, in the largest size that fits. */
export interface FittedText {
	readonly size: number;
	readonly lines: readonly string[];
	/** Whether the text had to be cut. */
	readonly cut: boolean;
	/** Whether a word had to be broken. */
	readonly broken: boolean;
}

/**
 * Sets a text in the largest of the sizes in which it fits; headings in lines of about the same
 * width. In the smallest, words that are too wide break after a hyphen, then anywhere; what is left over is cut.
 */
export function fitText(text: string, room: TextRoom, letters: Letters): FittedText {
	const pieces = letters.split(text);
	for (const size of room.sizes) {
		const lines = balance(pieces, size, room, letters);
		if (lines) return { size, lines, cut: false, broken: false };
	}
	const size = room.sizes.at(-1) ?? 0;
	const narrow = pieces.flatMap((piece) => breakWord(piece, size, room, letters));
	const broken = narrow.length > pieces.length;
	const lines = balance(narrow, size, room, letters);
	if (lines) return { size, lines, cut: false, broken };
	const filled = fill(narrow, size, room.width, room.face, letters).slice(0, room.lines);
	return {
		size,
		lines: filled.map((line, index) =>
			index < filled.length - 1 ? line : shorten(line, size, room, letters),
		),
		cut: true,
		broken,
	};
}

/** Fills as few lines as possible; headings are then made as narrow as that allows. */
function balance(
	pieces: readonly string[],
	size: number,
	{ width, lines, face }: TextRoom,
	letters: Letters,
): readonly string[] | undefined {
	const widest = fill(pieces, size, width, face, letters);
	if (widest.length > lines || !fits(widest, size, width, face, letters)) return undefined;
	if (face !== 'bold') return widest;
	let [narrow, wide] = [0, width];
	while (wide - narrow > 2) {
		const middle = (narrow + wide) / 2;
		const tried = fill(pieces, size, middle, face, letters);
		if (tried.length <= widest.length && fits(tried, size, middle, face, letters)) wide = middle;
		else narrow = middle;
	}
	return fill(pieces, size, wide, face, letters);
}

function fits(
	lines: readonly string[],
	size: number,
	width: number,
	face: Face,
	letters: Letters,
): boolean {
	return lines.every((line) => letters.widthOf(line, size, face) <= width);
}

function fill(
	pieces: readonly string[],
	size: number,
	width: number,
	face: Face,
	{ widthOf }: Letters,
): readonly string[] {
	const lines: string[] = [];
	for (const piece of pieces) {
		const longer = `${lines.at(-1) ?? ''}${piece}`;
		if (lines.length > 0 && widthOf(longer.trimEnd(), size, face) <= width) lines.pop();
		else {
			lines.push(piece);
			continue;
		}
		lines.push(longer);
	}
	return lines.map((line) => line.trim());
}

function breakWord(
	piece: string,
	size: number,
	{ width, face }: TextRoom,
	{ widthOf }: Letters,
): readonly string[] {
	const isTooWide = (part: string) => widthOf(part.trimEnd(), size, face) > width;
	if (!isTooWide(piece)) return [piece];
	const parts = piece.split(/(?<=-)(?=.)/);
	return parts.flatMap((part) => (isTooWide(part) ? [...part] : [part]));
}

/** Ends the last line with an ellipsis, before a piece where that leaves enough of it. */
function shorten(line: string, size: number, { width, face }: TextRoom, letters: Letters): string {
	const fitsWithEnd = (part: string) => letters.widthOf(`${part}…`, size, face) <= width;
	const tidy = (part: string) => part.replace(/[\s、。,.;:]+$/, '');
	const pieces = letters.split(line);
	const starts = pieces.map((_, index) => tidy(pieces.slice(0, pieces.length - index).join('')));
	const whole = starts.find(fitsWithEnd);
	if (whole) return `${whole}…`;
	const chars = [...line];
	while (chars.length > 1 && !fitsWithEnd(chars.join(''))) chars.pop();
	return `${tidy(chars.join(''))}…`;
}
