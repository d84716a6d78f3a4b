import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingNow, readMark } from '../readme/mark-picture.ts';

test('the picture of the README shows the drawing as it is: npm run picture', () => {
	const png = readFileSync('.github/picture.png');
	expect(readMark(png)).toBe(drawingNow());
	expect(png.length).toBeLessThanOrEqual(200_000);
});
