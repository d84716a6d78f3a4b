import { estimateTextWidth } from './text-width.ts';

/**
 * Breaks a text into lines no wider than `room`, and of about the same width: between words, and in
 * Japanese before a word with the particles and marks that follow it. A word that is too wide alone
 * stays in one piece.
 */
export function wrapText(text: string, size: number, room: number): readonly string[] {
	const pieces = splitText(text);
	const lines = fillLines(pieces, size, room);
	let [narrow, wide] = [0, room];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (fitsIn(pieces, { size, room: middle, lines: lines.length })) wide = middle;
		else narrow = middle;
	}
	return fillLines(pieces, size, wide);
}

function fitsIn(
	pieces: readonly string[],
	{ size, room, lines }: { size: number; room: number; lines: number },
): boolean {
	const filled = fillLines(pieces, size, room);
	return filled.length <= lines && filled.every((line) => estimateTextWidth(line, size) <= room);
}

/** Joins pieces to lines no wider than `room`; a piece that is too wide alone has its own line. */
export function fillLines(
	pieces: readonly string[],
	size: number,
	room: number,
): readonly string[] {
	return pieces
		.reduce<string[]>((lines, piece) => {
			const last = lines.at(-1);
			if (last === undefined || estimateTextWidth((last + piece).trimEnd(), size) > room) {
				return [...lines, piece];
			}
			return [...lines.slice(0, -1), last + piece];
		}, [])
		.map((line) => line.trim());
}

// Words without spaces are found by a dictionary for their letters, whichever language is named here;
// one has to be, or it would be that of the machine.
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Pieces that may begin a line. */
function splitText(text: string): readonly string[] {
	if (!/[\u2e80-\uffef]/u.test(text)) return text.split(/(?<= )/);
	return [...words.segment(text)].reduce<string[]>((pieces, { segment }) => {
		const last = pieces.at(-1);
		const clings =
			last !== undefined &&
			(/^[\p{Script=Hiragana}\p{P}\p{S}ー ]+$/u.test(segment) || /[=(「+ ]$/u.test(last));
		return clings ? [...pieces.slice(0, -1), last + segment] : [...pieces, segment];
	}, []);
}
