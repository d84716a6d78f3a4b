import { describe, expect, test } from 'vitest';
import { cutMiddle } from './cut-middle.ts';

const line = 'POST /api/v1/namespaces/default/pods';

describe('cutMiddle', () => {
	test('leaves a line alone that is short enough', () => {
		expect(cutMiddle(line, line.length)).toBe(line);
		expect(cutMiddle('', 5)).toBe('');
	});

	test('keeps both ends of a line that is too long', () => {
		expect(cutMiddle(line, 21)).toBe('POST /api/…fault/pods');
	});

	test.each([1, 2, 3, 10, 20, line.length - 1])('makes it %d letters long', (length) => {
		expect(cutMiddle(line, length)).toHaveLength(length);
	});

	test('keeps one letter more of the end, where the name is', () => {
		expect(cutMiddle('abcdef', 4)).toBe('a…ef');
	});
});
