import { expect, test } from 'vitest';
import { countUse } from './count-use.ts';

test('counts the uses of each reference on each page', () => {
	const [page, other] = [{}, {}];
	expect([countUse(page, 'a'), countUse(page, 'b'), countUse(page, 'a')]).toEqual([1, 1, 2]);
	expect(countUse(other, 'a')).toBe(1);
});
