import { foldText } from '../../model/search/fold-text.ts';

/** A piece of a text, marked where it is what was asked for. */
export interface ExcerptPiece {
	readonly text: string;
	readonly marked: boolean;
}

interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Cuts a text at what was asked for. */
export function markText(text: string, patterns: readonly RegExp[]): readonly ExcerptPiece[] {
	let done = 0;
	const pieces: ExcerptPiece[] = [];
	for (const { start, end } of findStretches(text, patterns)) {
		pieces.push({ text: text.slice(done, start), marked: false });
		pieces.push({ text: text.slice(start, end), marked: true });
		done = end;
	}
	pieces.push({ text: text.slice(done), marked: false });
	return pieces.filter((piece) => piece.text !== '');
}

/** Tells whether a text holds any of what was asked for. */
export function isMarked(text: string, patterns: readonly RegExp[]): boolean {
	return findStretches(text, patterns).length > 0;
}

/** Gives about `length` characters of a text, around the first place that was asked for. */
export function cutExcerpt(text: string, patterns: readonly RegExp[], length: number): string {
	if (text.length <= length) return text;
	const [first] = findStretches(text, patterns);
	const wanted = Math.max(0, (first?.start ?? 0) - Math.floor(length / 3));
	// From the start of a sentence or a word, where one is near.
	const start = wanted === 0 ? 0 : startNear(text, wanted, first?.start ?? wanted);
	const end = start + length >= text.length ? text.length : endNear(text, start + length);
	return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

function startNear(text: string, wanted: number, latest: number): number {
	const between = text.slice(wanted, latest);
	const sentence = /[。.!?]\s*/.exec(between);
	const word = /[\s、]/.exec(between);
	const found = sentence ?? word;
	return found ? wanted + found.index + found[0].length : wanted;
}

function endNear(text: string, wanted: number): number {
	const space = text.lastIndexOf(' ', wanted);
	return space > wanted - 16 ? space : wanted;
}

/** What is to be marked, in order and without overlaps. */
function findStretches(text: string, patterns: readonly RegExp[]): readonly Stretch[] {
	const folded = foldText(text);
	let done = 0;
	return patterns
		.flatMap((pattern) => [...folded.text.matchAll(pattern)])
		.map(({ index, 0: { length } }) => ({
			start: folded.places[index] ?? 0,
			end: folded.places[index + length] ?? text.length,
		}))
		.filter(({ start, end }) => end > start)
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start, end }) => {
			// What is left out itself leaves nothing out.
			if (start < done) return false;
			done = end;
			return true;
		});
}
