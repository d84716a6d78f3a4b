import { describe, expect, it } from 'vitest';
import { letters, setLine } from './type-setter.ts';

describe('where a text may break', () => {
	it('is between words', () => {
		expect(letters.split('The kubelet joins')).toEqual(['The ', 'kubelet ', 'joins']);
	});

	it('is between phrases in Japanese, with their particles', () => {
		expect(letters.split('ノードがクラスターに参加するまで')).toEqual([
			'ノードが',
			'クラスターに',
			'参加するまで',
		]);
	});

	it('is not within a particle of two words', () => {
		expect(letters.split('kubectl execによる逆向きの接続').join('|')).not.toContain('に|よる');
	});

	it('leaves out and adds nothing', () => {
		for (const text of ['「停止」の後、v1.37では…', 'kube-apiserver → kubelet', 'a  b']) {
			expect(letters.split(text).join('')).toBe(text);
		}
	});
});

describe('letters', () => {
	it('are as wide as the font says', () => {
		expect(letters.widthOf('あ', 100, 'regular')).toBe(100);
		expect(letters.widthOf('ii', 100, 'code')).toBe(letters.widthOf('WW', 100, 'code'));
		expect(letters.widthOf('W', 100, 'bold')).toBeGreaterThan(letters.widthOf('i', 100, 'bold'));
	});

	it('stand where they are told to', () => {
		const line = { text: 'ab', x: 100, y: 50, size: 20, face: 'regular' } as const;
		const leftOf = (anchor: 'start' | 'middle' | 'end') =>
			Number(/translate\(([\d.]+)/.exec(setLine({ ...line, anchor }))?.[1]);
		const width = letters.widthOf('ab', 20, 'regular');
		expect(leftOf('start')).toBe(100);
		expect(leftOf('middle')).toBeCloseTo(100 - width / 2, 1);
		expect(leftOf('end')).toBeCloseTo(100 - width, 1);
	});

	it('that no font has are named', () => {
		expect(() => letters.widthOf('\u{1F600}', 20, 'regular')).toThrow('U+1F600');
	});
});
