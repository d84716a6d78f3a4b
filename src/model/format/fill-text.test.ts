import { expect, test } from 'vitest';
import { fillText } from './fill-text.ts';

test.each([
	['{{count}} watches', { count: 3 }, '3 watches'],
	['{{a}} to {{b}}, {{a}}', { a: 'x', b: 'y' }, 'x to y, x'],
	['“{{value}}” does not exist.', { value: '$& {{value}}' }, '“$& {{value}}” does not exist.'],
	['{{nothing}}here', {}, 'here'],
])('fills %s', (text, values, filled) => {
	expect(fillText(text, values)).toBe(filled);
});
