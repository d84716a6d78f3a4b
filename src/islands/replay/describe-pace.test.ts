import { expect, test } from 'vitest';
import type { ScalePiece } from '../../diagram/sequence/time-scale.ts';
import { describePace } from './describe-pace.ts';

const texts = { asItWas: 'as it was', slower: '{{factor}}× slower', leftOut: '{{time}} left out' };
const pieces: readonly ScalePiece[] = [
	{ kind: 'time', from: 0, to: 1000, x0: 0, x1: 100, factor: 1 },
	{ kind: 'cut', from: 1000, to: 2000, x0: 100, x1: 160, factor: 0 },
	{ kind: 'time', from: 2000, to: 2100, x0: 160, x1: 260, factor: 10 },
	{ kind: 'cut', from: 2100, to: 9000, x0: 260, x1: 320, factor: 0 },
	{ kind: 'time', from: 9000, to: 9100, x0: 320, x1: 330, factor: 1 },
];
const cuts = ['1 s', '$& 7 s'];

test.each([
	[500, 1, 'as it was'],
	[500, 10, '10× slower'],
	[2050, 10, '100× slower'],
	[1500, 1, '1 s left out'],
	[2100, 100, '$& 7 s left out'],
] as const)('at %d, rate %d: %s', (t, rate, text) => {
	expect(describePace({ pieces }, { t, rate, cuts }, texts)).toBe(text);
});
