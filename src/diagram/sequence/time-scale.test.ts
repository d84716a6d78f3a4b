import { describe, expect, it } from 'vitest';
import { eventRecordings } from '../../data/recordings/evidence.ts';
import { spanOf } from './event-time.ts';
import {
	findSilences,
	layoutTimeScale,
	type Load,
	type Interval,
	type TimeScale,
} from './time-scale.ts';

const sizes = { width: 900, cut: 58, pad: 16 };
const moment = (at: number, room = 5): Load => ({ from: at, to: at, room });
const moments = (from: number, step: number, count: number) =>
	Array.from({ length: count }, (_, index) => moment(from + index * step));

function timesOf({ pieces }: TimeScale) {
	return pieces.filter(({ kind }) => kind === 'time');
}
function cutsOf({ pieces }: TimeScale) {
	return pieces.filter(({ kind }) => kind === 'cut');
}
function isWithin(inner: Interval, outer: Interval) {
	return inner.from >= outer.from && inner.to <= outer.to;
}

/** What holds for every scale. */
function check(loads: readonly Load[]) {
	const scale = layoutTimeScale(loads, sizes);
	const { pieces } = scale;
	const silences = findSilences(loads);
	const start = Math.min(...loads.map(({ from }) => from));
	const end = Math.max(...loads.map(({ to }) => to));

	expect(pieces[0]?.x0).toBe(0);
	expect(scale.width).toBeCloseTo(sizes.width, 6);
	expect(scale.place(start)).toBeCloseTo(sizes.pad, 6);
	pieces.forEach((piece, index) => {
		expect(piece.to).toBeGreaterThan(piece.from);
		expect(piece.x1).toBeGreaterThan(piece.x0);
		const next = pieces[index + 1];
		if (next) expect([next.from, next.x0]).toEqual([piece.to, piece.x1]);
	});
	for (const piece of cutsOf(scale)) {
		expect(piece.x1 - piece.x0).toBeCloseTo(sizes.cut, 6);
		expect(silences.some((silence) => isWithin(piece, silence))).toBe(true);
	}
	const steps = Array.from({ length: 200 }, (_, index) => start + ((end - start) * index) / 199);
	const times = [...new Set([...steps, ...loads.flatMap(({ from, to }) => [from, to])])].sort(
		(a, b) => a - b,
	);
	times.forEach((time, index) => {
		const x = scale.place(time);
		expect(scale.timeAt(x)).toBeCloseTo(time, 4);
		const before = times[index - 1];
		// Sums of recorded numbers may differ by nothing but their last binary digit.
		if (before !== undefined && time - before > 1e-6)
			expect(x).toBeGreaterThan(scale.place(before));
	});
	return scale;
}

/** Pixels per millisecond; pads widen the first and last piece of a stretch by silence on the same scale. */
function speedOf({ from, to, x0, x1 }: TimeScale['pieces'][number]) {
	return (x1 - x0) / (to - from);
}

describe('findSilences', () => {
	it('finds nothing while something is under way', () => {
		expect(findSilences([{ from: 0, to: 10 }, moment(2), moment(8), { from: 9, to: 12 }])).toEqual(
			[],
		);
	});

	it('finds what lies between, in whatever order the events come', () => {
		expect(findSilences([moment(20), { from: 0, to: 10 }, moment(5)])).toEqual([
			{ from: 10, to: 20 },
		]);
	});
});

describe('layoutTimeScale', () => {
	it('needs something that happens', () => {
		expect(() => layoutTimeScale([], sizes)).toThrow('something that happens');
	});

	it('draws what is spread evenly on one scale without a cut', () => {
		const { pieces } = check(moments(0, 10, 30));
		expect(pieces.map(({ kind, factor }) => [kind, factor])).toEqual([['time', 1]]);
	});

	it('places a single moment', () => {
		const scale = layoutTimeScale([moment(7)], sizes);
		expect(scale.pieces).toHaveLength(1);
		expect(scale.place(7)).toBe(sizes.pad);
	});

	it('places moments that are all silence between', () => {
		expect(check([moment(0), moment(1), moment(100_000)]).pieces.length).toBeGreaterThan(1);
	});

	it('cuts a long silence, and nothing but silence', () => {
		const scale = check([...moments(0, 10, 20), ...moments(60_000, 10, 20)]);
		const [cut] = cutsOf(scale);
		expect(cutsOf(scale)).toHaveLength(1);
		expect(cut?.from).toBeGreaterThan(190);
		expect(cut?.to).toBeLessThan(60_000);
		expect((cut?.to ?? 0) - (cut?.from ?? 0)).toBeGreaterThan(59_000);
	});

	it('does not cut where something is under way, however long it takes', () => {
		const long = { from: 100, to: 60_100, room: 5 };
		expect(cutsOf(check([...moments(0, 10, 20), long, ...moments(60_000, 10, 20)]))).toEqual([]);
	});

	it('gives a crowd more room, by a round factor', () => {
		const scale = check([...moments(0, 1, 40), { from: 30, to: 2000, room: 5 }]);
		const [crowd, rest] = timesOf(scale);
		expect(rest?.factor).toBe(1);
		expect(crowd?.factor).toBeGreaterThanOrEqual(5);
		if (crowd && rest) expect(speedOf(crowd) / speedOf(rest)).toBeCloseTo(crowd.factor, 6);
	});

	it('keeps cuts to a part of the width', () => {
		const loads = Array.from({ length: 30 }, (_, index) => moments(index * 10_000, 10, 3)).flat();
		expect(cutsOf(check(loads)).length * sizes.cut).toBeLessThan(sizes.width * 0.4);
	});

	it.each(eventRecordings.map((recording) => [recording.story, recording] as const))(
		'holds for the recording %s',
		(_, { events }) => {
			const scale = check(
				events.map((event) => ({ ...spanOf(event), room: event.id === undefined ? 5 : 13 })),
			);
			const factors = timesOf(scale).map(({ factor }) => factor);
			expect(Math.min(...factors)).toBe(1);
			for (const factor of factors) expect(String(factor)).toMatch(/^[125]0*$/);
			const ones = timesOf(scale).filter(({ factor }) => factor === 1);
			for (const piece of timesOf(scale)) {
				const [base] = ones;
				if (base) expect(speedOf(piece) / speedOf(base) / piece.factor).toBeCloseTo(1, 6);
			}
			expect(scale.pieces.length).toBeLessThan(14);
		},
	);
});
