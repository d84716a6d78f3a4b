import { expect, test } from 'vitest';
import { fold, foldText, toKatakana } from './fold-text.ts';

test.each([
	['ＣＣＭ', 'ccm'],
	['ﾎﾟｯﾄﾞ', 'ポッド'],
	['ロードバランサー', 'ロードバランサ'],
	['ロードバランサ', 'ロードバランサ'],
	['ロード・バランサー', 'ロードバランサ'],
	['スケジューラーの', 'スケジューラの'],
	['kube‑proxy', 'kube-proxy'],
	['ポ\u3099', 'ポ\u3099'],
	['ホ\u309Aット', 'ポット'],
])('%s is compared as %s', (written, compared) => {
	expect(foldText(written).text).toBe(compared);
	expect(fold(written)).toBe(compared);
});

test.each(['ノード', 'エラー', 'コード', 'キュー', 'ユーザーの'])(
	'the long vowel stays where a short word would become another: %s',
	(word) => {
		const folded = foldText(word).text;
		expect(folded.startsWith(word.slice(0, 2))).toBe(true);
		if (word.length === 3) expect(folded).toBe(word);
	},
);

test('places lead back to the original, whatever was folded', () => {
	const original = 'ﾎﾟｯﾄﾞとＣＣＭ';
	const { text, places } = foldText(original);
	const start = text.indexOf('ccm');
	expect(original.slice(places[start], places[start + 3])).toBe('ＣＣＭ');
	expect(original.slice(places[0], places[3])).toBe('ﾎﾟｯﾄﾞ');
	expect(places).toHaveLength(text.length + 1);
});

test('hiragana becomes katakana, and nothing else changes', () => {
	expect(toKatakana('すけじゅーらーA選出')).toBe('スケジューラーA選出');
});
