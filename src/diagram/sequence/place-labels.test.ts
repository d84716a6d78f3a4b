import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '../svg/text-width.ts';
import { type Label, placeLabels } from './place-labels.ts';

const room = { rows: [0, 7, 18, 25], gap: 5, width: 900 };
const label = (x: number, width = 19): Label => ({ x, width });

function check(labels: readonly Label[], within = room) {
	const placed = placeLabels(labels, within);
	expect(placed).toHaveLength(labels.length);
	const boxes = placed.map(({ x, row }, index) => {
		const half = (labels[index]?.width ?? 0) / 2;
		return { row, left: x - half, right: x + half };
	});
	for (const { left, right } of boxes) {
		expect(left).toBeGreaterThanOrEqual(-0.001);
		expect(right).toBeLessThanOrEqual(within.width + 0.001);
	}
	boxes.forEach((a, index) => {
		for (const b of boxes.slice(index + 1)) {
			if (a.row !== b.row) continue;
			expect(Math.max(a.left, b.left) - Math.min(a.right, b.right)).toBeGreaterThanOrEqual(
				within.gap - 0.001,
			);
		}
	});
	return placed;
}

describe('placeLabels', () => {
	it('leaves labels at their places if there is room', () => {
		expect(check([label(100), label(200), label(300)])).toEqual([
			{ x: 100, row: 0 },
			{ x: 200, row: 0 },
			{ x: 300, row: 0 },
		]);
	});

	it('takes the other side before it moves a label far', () => {
		expect(check([label(100), label(104)])).toEqual([
			{ x: 100, row: 0 },
			{ x: 104, row: 1 },
		]);
	});

	it('moves a label a little rather than to another row', () => {
		const [first, second] = check([label(100), label(120)]);
		expect([first?.row, second?.row]).toEqual([0, 0]);
		expect((first?.x ?? 0) + (second?.x ?? 0)).toBeCloseTo(220);
	});

	it('places labels of one moment, more than there are rows', () => {
		const placed = check(Array.from({ length: 12 }, () => label(450)));
		expect(new Set(placed.map(({ row }) => row)).size).toBe(4);
		for (const { x } of placed) expect(Math.abs(x - 450)).toBeLessThan(60);
	});

	it('keeps labels within the picture', () => {
		check([label(0), label(2), label(898), label(900), label(900)]);
	});

	it('keeps the order within a row, whatever the order of the labels', () => {
		const labels = [300, 310, 305, 302, 308, 301, 304].map((x) => label(x));
		const placed = check(labels);
		for (const [index, a] of placed.entries()) {
			for (const [other, b] of placed.entries()) {
				if (a.row === b.row && (labels[index]?.x ?? 0) < (labels[other]?.x ?? 0)) {
					expect(a.x).toBeLessThan(b.x);
				}
			}
		}
	});

	it('never lets estimated words overlap', () => {
		const words = ['350.52', '350.54', '−21.6', '2.24秒', '239ミリ秒', 'RunPodSandbox 270 ms'];
		check(words.map((word, index) => label(100 + 9 * index, estimateTextWidth(word, 11))));
	});
});
