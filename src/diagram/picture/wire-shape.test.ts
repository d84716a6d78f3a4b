import { describe, expect, test } from 'vitest';
import type { Point } from '../../model/architecture/placement.ts';
import { longestSegment, pathThrough, lineSegmentsOf, trimEnds } from './wire-shape.ts';

const straight: readonly Point[] = [
	[10, 20],
	[110, 20],
];
const bent: readonly Point[] = [
	[10, 20],
	[110, 20],
	[110, 60],
];

describe('pathThrough', () => {
	test('draws a straight line', () => {
		expect(pathThrough(straight)).toBe('M10,20L110,20');
	});

	test('rounds a turn', () => {
		expect(pathThrough(bent)).toBe('M10,20L102,20A8,8,0,0,1,110,28L110,60');
	});

	test('writes one decimal', () => {
		expect(
			pathThrough([
				[0.25, 1 / 3],
				[100.04, 2],
			]),
		).toBe('M0.3,0.3L100,2');
	});
});

test('lineSegmentsOf gives every straight part in order', () => {
	expect(lineSegmentsOf(bent)).toEqual([
		[
			[10, 20],
			[110, 20],
		],
		[
			[110, 20],
			[110, 60],
		],
	]);
});

describe('longestSegment', () => {
	test('finds the longest part', () => {
		expect(longestSegment([[0, 0], ...bent])).toEqual([
			[10, 20],
			[110, 20],
		]);
	});

	test('takes the first of two equals', () => {
		const corner: readonly Point[] = [
			[0, 0],
			[50, 0],
			[50, 50],
		];
		expect(longestSegment(corner)).toEqual([
			[0, 0],
			[50, 0],
		]);
	});

	test('needs two corners', () => {
		expect(() => longestSegment([[0, 0]])).toThrow('A wire needs at least two corners.');
	});
});

describe('trimEnds', () => {
	test('shortens both ends along the wire, and moves no corner', () => {
		expect(trimEnds(bent, 5, 6)).toEqual([
			[15, 20],
			[110, 20],
			[110, 54],
		]);
	});

	test('shortens a slanting wire by the length asked for', () => {
		const slanting: readonly Point[] = [
			[0, 0],
			[30, 40],
		];
		expect(trimEnds(slanting, 0, 10)).toEqual([
			[0, 0],
			[24, 32],
		]);
	});

	test('changes nothing by 0', () => {
		expect(trimEnds(bent, 0, 0)).toEqual(bent);
	});
});
