import { expect, test } from 'vitest';
import type { ScalePiece } from '../sequence/time-scale.ts';
import {
	advance,
	durationAt,
	ordinaryRate,
	paceAt,
	placeOf,
	reachOfRunning,
	reachOfStanding,
	timeAt,
} from './clock.ts';
import { rates } from './rates.ts';

/** A calm second, a crowd ten times as wide, a cut of a minute, another second. */
const pieces: readonly ScalePiece[] = [
	{ kind: 'time', from: 0, to: 1000, x0: 0, x1: 100, factor: 1 },
	{ kind: 'time', from: 1000, to: 1200, x0: 100, x1: 300, factor: 10 },
	{ kind: 'cut', from: 1200, to: 61_200, x0: 300, x1: 360, factor: 0 },
	{ kind: 'time', from: 61_200, to: 62_200, x0: 360, x1: 460, factor: 1 },
];
const moments = [0, 1, 999, 1000, 1100, 1200, 5000, 61_200, 62_000, 62_200];

test('a place and its moment belong together', () => {
	for (const t of moments) expect(timeAt(pieces, placeOf(pieces, t))).toBeCloseTo(t);
	expect(placeOf(pieces, -5)).toBe(0);
	expect(placeOf(pieces, 99_999)).toBe(460);
	expect(timeAt(pieces, -5)).toBe(0);
	expect(timeAt(pieces, 999)).toBe(62_200);
});

test('as it was: a recorded second takes a second, a stretched one more, a cut a moment', () => {
	expect(advance(pieces, 0, 500, 1)).toBeCloseTo(500);
	expect(advance(pieces, 1000, 500, 1)).toBeCloseTo(1050);
	expect(advance(pieces, 1200, 300, 1)).toBeCloseTo(31_200);
	expect(advance(pieces, 0, 1000 + 2000 + 600 + 250, 1)).toBeCloseTo(61_450);
	expect(durationAt(pieces, 1)).toBeCloseTo(1000 + 2000 + 600 + 1000);
	expect(durationAt(pieces, 10)).toBeCloseTo(10_000 + 20_000 + 600 + 10_000);
});

test('many short spans lead as far as one long one, and the clock stops at the end', () => {
	for (const rate of rates) {
		let t = 0;
		for (let passed = 0; passed < 3000; passed += 16) t = advance(pieces, t, 16, rate);
		expect(t).toBeCloseTo(advance(pieces, 0, 3008, rate), 3);
	}
	expect(advance(pieces, 62_000, 60_000, 1)).toBe(62_200);
	expect(advance(pieces, 62_200, 16, 100)).toBe(62_200);
});

test('the clock never runs backwards', () => {
	for (const rate of rates) {
		let t = 0;
		for (let turn = 0; turn < 2000; turn++) {
			const next = advance(pieces, t, 7, rate);
			expect(next).toBeGreaterThanOrEqual(t);
			t = next;
		}
	}
});

test('what the clock does is what it says', () => {
	expect(paceAt(pieces, 500, 10)).toEqual({ slower: 10 });
	expect(paceAt(pieces, 1000, 10)).toEqual({ slower: 100 });
	expect(paceAt(pieces, 1200, 10)).toEqual({ leftOut: 60_000 });
	for (const [t, rate] of [
		[200, 1],
		[1050, 1],
		[1050, 10],
	] as const) {
		const pace = paceAt(pieces, t, rate);
		const passed = advance(pieces, t, 10, rate) - t;
		expect('slower' in pace && 10 / passed).toBeCloseTo('slower' in pace ? pace.slower : NaN);
	}
});

test('the ordinary rate is one that can be followed', () => {
	expect(ordinaryRate(pieces)).toBe(10);
	expect(
		ordinaryRate(pieces.map((piece) => ({ ...piece, from: piece.from * 20, to: piece.to * 20 }))),
	).toBe(1);
	expect(reachOfRunning(pieces, 1)).toBeCloseTo(45);
	expect(reachOfRunning(pieces, 100)).toBe(reachOfStanding);
});
