import { describe, expect, it } from 'vitest';
import { fitText, type TextRoom } from './fit-text.ts';
import type { Letters } from './letters.ts';

/** Every letter is as wide as half of its size; Japanese ones as wide as it. Phrases are marked by |. */
const letters: Letters = {
	widthOf: (text, size) =>
		[...text].reduce((sum, char) => sum + (char > '\u2e80' ? size : size / 2), 0),
	split: (text) => text.split(/(?<= )|\|/),
};
const heading: TextRoom = { width: 400, sizes: [60, 50, 40], lines: 2, face: 'bold' };

function expectToFit(text: string, room: TextRoom): void {
	const { lines, size } = fitText(text, room, letters);
	expect(lines.length).toBeLessThanOrEqual(room.lines);
	for (const line of lines) {
		expect(letters.widthOf(line, size, room.face)).toBeLessThanOrEqual(room.width);
	}
}

describe('a text that fits', () => {
	it('takes the largest size, and breaks between words', () => {
		expect(fitText('The kubelet', heading, letters)).toEqual({
			size: 60,
			lines: ['The kubelet'],
			cut: false,
			broken: false,
		});
		expect(fitText('A node joins the cluster', heading, letters)).toMatchObject({
			size: 60,
			lines: ['A node joins', 'the cluster'],
		});
	});

	it('breaks Japanese between phrases only', () => {
		expect(fitText('ノードが|クラスターに|参加する', heading, letters)).toEqual({
			size: 40,
			lines: ['ノードがクラスターに', '参加する'],
			cut: false,
			broken: false,
		});
	});

	it('has lines of about the same width in a heading, and full ones in a paragraph', () => {
		const text = 'one two three four five six';
		const room = { width: 260, sizes: [20], lines: 3 };
		expect(fitText(text, { ...room, face: 'bold' }, letters).lines).toEqual([
			'one two three',
			'four five six',
		]);
		expect(fitText(text, { ...room, face: 'regular' }, letters).lines).toEqual([
			'one two three four five',
			'six',
		]);
	});
});

describe('a text that is too long', () => {
	it('gets smaller before it gets cut', () => {
		expect(fitText('The Deployment controller', heading, letters)).toMatchObject({
			size: 50,
			cut: false,
		});
	});

	it('breaks a word only where no size is small enough, after a hyphen if there is one', () => {
		const room = { ...heading, width: 300 };
		expect(fitText('kube-controller-manager', { ...room, lines: 3 }, letters).lines).toEqual([
			'kube-',
			'controller-',
			'manager',
		]);
	});

	it('is cut at its end, with an ellipsis, and fits', () => {
		const { lines, cut } = fitText('word '.repeat(40), heading, letters);
		expect(cut).toBe(true);
		expect(lines.at(-1)).toMatch(/word…$/);
		expectToFit('word '.repeat(40), heading);
		expectToFit('長い文章'.repeat(30), heading);
	});
});
