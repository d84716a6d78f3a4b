import { expect, test } from 'vitest';
import { corrections } from '../../data/corrections/corrections.ts';
import { byDay, type Correction, correctionsOf } from './correction.ts';

const text = { ja: '題', en: 'title' };

function correctionOn(id: string, corrected: string): Correction {
	return {
		id,
		about: text,
		kind: 'wrong',
		published: '2026-11-22',
		corrected,
		said: text,
		says: text,
		pages: ['basics/#hub', 'components/etcd/'],
		references: ['etcd-faq'],
	};
}

test('the newest day comes first, and each keeps the order of the data', () => {
	const days = byDay([
		correctionOn('old', '2026-11-25'),
		correctionOn('new', '2027-01-03'),
		correctionOn('new-too', '2027-01-03'),
		correctionOn('between', '2026-12-24'),
	]);
	expect(days.map(({ day, corrections: own }) => [day, ...own.map(({ id }) => id)])).toEqual([
		['2027-01-03', 'new', 'new-too'],
		['2026-12-24', 'between'],
		['2026-11-25', 'old'],
	]);
});

test('the page shows every correction of the site once, newest first', () => {
	const shown = byDay(corrections);
	const days = shown.map(({ day }) => day);
	expect(days).toEqual(days.toSorted().reverse());
	expect(new Set(days).size).toBe(days.length);
	const ids = shown.flatMap(({ corrections: own }) => own.map(({ id }) => id));
	expect(ids.toSorted()).toEqual(corrections.map(({ id }) => id).toSorted());
});

test('a page has the corrections that name it or a part of it', () => {
	const all = [correctionOn('one', '2026-11-25')];
	expect(correctionsOf(all, 'basics/')).toEqual(all);
	expect(correctionsOf(all, 'components/etcd/')).toEqual(all);
	expect(correctionsOf(all, 'components/')).toEqual([]);
});
