import { describe, expect, test } from 'vitest';
import { checkCorrections } from './check-corrections.ts';
import type { Correction } from './correction.ts';

const site = {
	pages: new Map([
		['', []],
		['basics/', ['hub', 'watch']],
		['components/etcd/', ['keys', 'quorum']],
	]),
	firstPublished: '2026-11-22',
};

const correction: Correction = {
	id: 'one-revision',
	about: { ja: '題', en: 'title' },
	kind: 'wrong',
	published: '2026-11-22',
	corrected: '2026-11-25',
	said: { ja: '前', en: 'before' },
	says: { ja: '後', en: 'after' },
	pages: ['components/etcd/#keys', 'basics/'],
	references: ['etcd-faq'],
};

function problemsOf(...corrections: Correction[]) {
	return checkCorrections({ 'src/data/corrections/site.ts': corrections }, site);
}

test('a correction without a mistake has no problem', () => {
	expect(problemsOf(correction)).toEqual([]);
	expect(problemsOf({ ...correction, published: correction.corrected })).toEqual([]);
});

test('every problem names the file and the correction', () => {
	expect(problemsOf({ ...correction, id: 'One' })).toMatchObject([
		{ where: 'src/data/corrections/site.ts (One)', value: 'One' },
	]);
});

test('an id in two files is found', () => {
	const byFile = {
		'src/data/corrections/a.ts': [correction],
		'src/data/corrections/b.ts': [correction],
	};
	expect(checkCorrections(byFile, site)).toMatchObject([
		{ where: 'src/data/corrections/b.ts (one-revision)', value: 'one-revision' },
	]);
});

test('an unknown kind is found', () => {
	const kind = 'wrnog' as Correction['kind'];
	expect(problemsOf({ ...correction, kind })).toMatchObject([{ value: kind, nearest: 'wrong' }]);
});

describe('days', () => {
	test.each(['2026-11-31', '2026-1-2', '25 November', ''])('"%s" is none', (corrected) => {
		expect(problemsOf({ ...correction, corrected })).toMatchObject([
			{ problem: 'this is no day', value: corrected },
		]);
	});

	test.each(['2026-11-21', '2062-11-25'])('corrected on %s does not fit', (corrected) => {
		expect(problemsOf({ ...correction, corrected })).toMatchObject([
			{ value: `published 2026-11-22, corrected ${corrected}` },
		]);
	});

	test('none is before the site', () => {
		expect(problemsOf({ ...correction, published: '2025-11-22' })).toMatchObject([
			{ value: '2025-11-22', nearest: '2026-11-22' },
		]);
	});
});

describe('pages', () => {
	test('an unknown page is found, and the nearest named', () => {
		expect(problemsOf({ ...correction, pages: ['components/ectd/#keys'] })).toMatchObject([
			{ value: 'components/ectd/#keys', nearest: 'components/etcd/' },
		]);
	});

	test('a page without its final slash is found', () => {
		expect(problemsOf({ ...correction, pages: ['basics'] })).toMatchObject([
			{ value: 'basics', nearest: 'basics/' },
		]);
	});

	test('an unknown part of a page is found, and the nearest named', () => {
		expect(problemsOf({ ...correction, pages: ['components/etcd/#quroum'] })).toMatchObject([
			{ value: 'components/etcd/#quroum', nearest: 'components/etcd/#quorum' },
		]);
	});

	test('a part of a page without parts is found', () => {
		expect(problemsOf({ ...correction, pages: ['#top'] })).toMatchObject([{ value: '#top' }]);
	});
});

test.each(['pages', 'references'] as const)('a correction without %s is found', (name) => {
	expect(problemsOf({ ...correction, [name]: [] })).toMatchObject([{ value: '[]' }]);
});
