import { expect, it } from 'vitest';
import { foreignLetters, groupTerms, type Term } from './term.ts';

const term = (ja: string, en: string, reading?: string): Term => ({
	area: 'node',
	name: { ja, en },
	...(reading === undefined ? {} : { reading }),
	definition: { ja: '', en: '' },
	ours: true,
});
const terms = {
	quorum: term('クォーラム', 'quorum', 'クォーラム'),
	eviction: term('退避', 'eviction', 'タイヒ'),
	taint: term('taint', 'taint'),
	grace: term('猶予期間', 'grace period', 'ユウヨキカン'),
	back: term('バックオフ', 'back-off', 'バックオフ'),
	audit: term('監査ログ', 'audit log', 'カンサログ'),
};

it('sorts Japanese by reading, in the rows of the kana table, Latin letters first', () => {
	expect(groupTerms(terms, 'ja')).toEqual([
		{ initial: 'T', letter: 't', ids: ['taint'] },
		{ initial: 'カ', letter: 'ka-row', ids: ['audit', 'quorum'] },
		{ initial: 'タ', letter: 'ta-row', ids: ['eviction'] },
		{ initial: 'ハ', letter: 'ha-row', ids: ['back'] },
		{ initial: 'ヤ', letter: 'ya-row', ids: ['grace'] },
	]);
});

it('sorts English by the alphabet', () => {
	expect(
		groupTerms(terms, 'en')
			.map(({ initial }) => initial)
			.join(''),
	).toBe('ABEGQT');
});

it('gives the letters that only another language has to the first term under them', () => {
	expect([...foreignLetters(terms, 'en', ['ja'])]).toEqual([
		['audit', ['ka-row']],
		['eviction', ['ta-row']],
		['back', ['ha-row']],
		['grace', ['ya-row']],
	]);
	expect([...foreignLetters(terms, 'ja', ['en'])].map(([id]) => id)).toEqual([
		'audit',
		'back',
		'eviction',
		'grace',
		'quorum',
	]);
});
