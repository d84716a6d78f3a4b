import type { ScalePiece } from '../sequence/time-scale.ts';
import { type Rate, rates } from './rates.ts';

/** How long the clock takes to pass a cut, in milliseconds of the reader's time. */
const cutTakes = 600;
/** A recording is played at a rate at which it takes at least so long. */
const leastDuration = 8000;
/** How long an event is seen at least while the clock runs, in milliseconds of the reader's time. */
const seenFor = 450;

/** How far around the playhead an event is seen while the clock stands, in pixels of the timeline. */
export const reachOfStanding = 6;

type Scale = readonly ScalePiece[];

/** The first and the last moment of a scale. */
export function limitsOf(pieces: Scale): { readonly first: number; readonly last: number } {
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) throw new Error('A clock needs a scale of time.');
	return { first: first.from, last: last.to };
}

/** Gives where a moment stands on the timeline; what is beyond the ends stands at the ends. */
export function placeOf(pieces: Scale, t: number): number {
	const { from, to, x0, x1 } = pieceAt(pieces, t);
	if (to === from) return x0;
	return x0 + ((Math.min(Math.max(t, from), to) - from) / (to - from)) * (x1 - x0);
}

/** Gives the moment that stands at a place of the timeline. */
export function timeAt(pieces: Scale, x: number): number {
	const found = pieces.find(({ x1 }) => x < x1) ?? pieces.at(-1);
	if (!found) throw new Error('A clock needs a scale of time.');
	const { from, to, x0, x1 } = found;
	if (x1 === x0) return from;
	return from + ((Math.min(Math.max(x, x0), x1) - x0) / (x1 - x0)) * (to - from);
}

/** Moves the clock on by a span of the reader's time; it stops at the end. */
export function advance(pieces: Scale, t: number, wall: number, rate: Rate): number {
	let [now, left] = [t, wall];
	for (const piece of pieces.slice(pieces.indexOf(pieceAt(pieces, t)))) {
		const speed = speedIn(piece, pieces, rate);
		const rest = placeOf([piece], piece.to) - placeOf([piece], now);
		if (left * speed < rest) return timeAt([piece], placeOf([piece], now) + left * speed);
		left -= rest / speed;
		now = piece.to;
	}
	return now;
}

/** How long a whole recording takes at a rate, in milliseconds of the reader's time. */
export function durationAt(pieces: Scale, rate: Rate): number {
	return pieces.reduce(
		(sum, piece) => sum + (piece.x1 - piece.x0) / speedIn(piece, pieces, rate),
		0,
	);
}

/** The rate at which a recording is played unless a reader chooses another: one that can be followed. */
export function ordinaryRate(pieces: Scale): Rate {
	return rates.find((rate) => durationAt(pieces, rate) >= leastDuration) ?? 100;
}

/** What the clock does at a moment: how many times slower it runs, or how long a time it leaves out. */
export function paceAt(
	pieces: Scale,
	t: number,
	rate: Rate,
): { readonly slower: number } | { readonly leftOut: number } {
	const piece = pieceAt(pieces, t);
	return piece.kind === 'cut'
		? { leftOut: piece.to - piece.from }
		: { slower: piece.factor * rate };
}

/** How far behind an event the playhead still shows it while the clock runs, in pixels. */
export function reachOfRunning(pieces: Scale, rate: Rate): number {
	return Math.max(reachOfStanding, (seenFor * coarsest(pieces)) / rate);
}

/** A moment on the border of two pieces belongs to the later one. */
function pieceAt(pieces: Scale, t: number): ScalePiece {
	const found = pieces.find(({ to }) => t < to) ?? pieces.at(-1);
	if (!found) throw new Error('A clock needs a scale of time.');
	return found;
}

/** Pixels of the timeline for a millisecond of the reader's time. */
function speedIn({ kind, x0, x1 }: ScalePiece, pieces: Scale, rate: Rate): number {
	return kind === 'cut' ? (x1 - x0) / cutTakes : coarsest(pieces) / rate;
}

/** Pixels for a recorded millisecond where the timeline is not stretched. */
function coarsest(pieces: Scale): number {
	const piece = pieces.find(({ kind, from, to }) => kind === 'time' && to > from);
	if (!piece) throw new Error('A clock needs a stretch of time that has a length.');
	return (piece.x1 - piece.x0) / (piece.to - piece.from) / piece.factor;
}
