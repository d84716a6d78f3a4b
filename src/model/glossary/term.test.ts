import { expect, it } from 'vitest';
import { groupTerms, type Term } from './term.ts';

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
		{ initial: 'T', ids: ['taint'] },
		{ initial: 'カ', ids: ['audit', 'quorum'] },
		{ initial: 'タ', ids: ['eviction'] },
		{ initial: 'ハ', ids: ['back'] },
		{ initial: 'ヤ', ids: ['grace'] },
	]);
});

it('sorts English by the alphabet', () => {
	expect(
		groupTerms(terms, 'en')
			.map(({ initial }) => initial)
			.join(''),
	).toBe('ABEGQT');
});
