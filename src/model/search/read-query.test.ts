import { expect, test } from 'vitest';
import { readQuery, readWordByWord } from './read-query.ts';

function holds(query: string, text: string): boolean {
	return readQuery(query).every(({ spellings }) =>
		spellings.some(({ pattern }) => text.search(pattern) >= 0),
	);
}

test('an address holds itself, and is not the beginning or the end of another', () => {
	expect(holds('10.96.0.1', 'to 10.96.0.1:443')).toBe(true);
	expect(holds('10.96.0.1', 'to 10.96.0.10')).toBe(false);
	expect(holds('10.96.0.1', 'to 110.96.0.1')).toBe(false);
	expect(holds('10.96.0.1', '10 of 96, 0 of 1')).toBe(false);
});

test('the parts of a compound follow each other, whatever stands between them', () => {
	expect(holds('replica-set', 'the replicaset')).toBe(true);
	expect(holds('kube-proxy', 'kube proxy')).toBe(true);
	expect(holds('kube-proxy', 'kube-apiserver and a proxy')).toBe(false);
});

test('empty words do not count, unless there are no others', () => {
	expect(readQuery('what is a Pod').map(({ text }) => text)).toEqual(['pod']);
	expect(readQuery('what').map(({ text }) => text)).toEqual(['what']);
});

test('a plural finds the singular', () => {
	expect(readQuery('leases').map(({ text }) => text)).toEqual(['lease']);
	expect(readQuery('addresses').map(({ text }) => text)).toEqual(['address']);
	expect(readQuery('status').map(({ text }) => text)).toEqual(['status']);
});

test('hiragana is also read as a loanword', () => {
	expect(holds('ぽっど', 'ポッド')).toBe(true);
	expect(holds('ぽっど', 'ポット')).toBe(false);
});

test('Japanese and Latin letters are words of their own, without particles', () => {
	expect(readQuery('kubeletのログ').map(({ text }) => text)).toEqual(['kubelet', 'ログ']);
	expect(readQuery('Podを作成').map(({ text }) => text)).toEqual(['pod', '作成']);
});

test('what a dictionary cuts off as endings is left out', () => {
	const segment = () => ['ノード', 'が', '壊れ', 'た', 'とき'];
	const { words, complete } = readWordByWord('ノードが壊れたとき', segment);
	expect(words.map(({ text }) => text)).toEqual(['ノード', '壊れ']);
	expect(complete).toBe(true);
});

test('a single letter of an unknown word is no word, and what is left is not the whole', () => {
	expect(readWordByWord('死ん', () => ['死', 'ん'])).toEqual({ words: [], complete: false });
});

test('nothing that can be typed breaks it', () => {
	for (const query of [
		'',
		' ',
		'.*',
		'(',
		'[a-z]+$',
		'\\',
		'「」',
		'😀',
		'\u0000',
		'%00',
		'-',
		'ー',
	]) {
		expect(() => readQuery(query)).not.toThrow();
		expect(() => readWordByWord(query, (text) => [text])).not.toThrow();
	}
});
