import { expect, test } from 'vitest';
import { estimateTextWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

test('leaves a text alone that fits', () => {
	expect(wrapText('Leaders exit', 12, 200)).toEqual(['Leaders exit']);
});

test('breaks English between words, into lines of about the same width', () => {
	expect(wrapText('Pods are evicted, if any node is ready', 12, 160)).toEqual([
		'Pods are evicted, if',
		'any node is ready',
	]);
});

test('breaks Japanese before a word, never before a particle or a full stop', () => {
	const lines = wrapText('準備のできたノードがあれば、Podは退避される。', 12, 110);
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines) {
		expect(line).not.toMatch(/^[がはの、。=]/);
		expect(estimateTextWidth(line, 12)).toBeLessThanOrEqual(110);
	}
});

test('loses nothing', () => {
	const text = 'Ready=Unknown、PodはServiceの転送先から外れる';
	expect(wrapText(text, 12, 90).join('')).toBe(text);
});

test('keeps a word in one piece that is too wide', () => {
	expect(wrapText('uninitialized Nodes', 12, 40)).toEqual(['uninitialized', 'Nodes']);
});
