import { expect, test } from 'vitest';
import { readQuery } from '../../model/search/read-query.ts';
import { cutExcerpt, isMarked, markText } from './cut-excerpt.ts';
import { patternsOf } from './rank-entries.ts';

function patternsIn(query: string) {
	return patternsOf(readQuery(query));
}

test('marks what was asked for as it is written', () => {
	const pieces = markText('ロードバランサーのアドレス', patternsIn('ﾛｰﾄﾞﾊﾞﾗﾝｻ'));
	expect(pieces).toEqual([
		{ text: 'ロードバランサー', marked: true },
		{ text: 'のアドレス', marked: false },
	]);
});

test('marks that overlap become one after the other', () => {
	const pieces = markText('kube-apiserver', patternsIn('kube-apiserver kube'));
	expect(pieces).toEqual([{ text: 'kube-apiserver', marked: true }]);
});

test('what overlaps one that is left out is marked all the same', () => {
	expect(markText('abcdef', [/abc/g, /cde/g, /ef/g])).toEqual([
		{ text: 'abc', marked: true },
		{ text: 'd', marked: false },
		{ text: 'ef', marked: true },
	]);
});

test('the pieces of a text are the whole of it', () => {
	const text = 'A <b>Pod</b> & another pod';
	const whole = markText(text, patternsIn('pod'))
		.map((piece) => piece.text)
		.join('');
	expect(whole).toBe(text);
});

test('an excerpt holds what was asked for', () => {
	const text = `${'etcd keeps the state. '.repeat(30)}Only then the quorum answers. ${'More. '.repeat(30)}`;
	const excerpt = cutExcerpt(text, patternsIn('quorum'), 120);
	expect(isMarked(excerpt, patternsIn('quorum'))).toBe(true);
	expect(excerpt.length).toBeLessThan(130);
	expect(excerpt).toMatch(/^…etcd keeps the state\. Only then.*…$/);
});
