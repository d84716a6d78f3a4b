import { describe, expect, test } from 'vitest';
import { checkChanges } from './check-changes.ts';
import type { SiteChange, SiteRelease } from './change.ts';

const site = {
	pages: new Map([
		['', []],
		['components/etcd/', ['role']],
	]),
	firstPublished: '2026-11-22',
};

const change: SiteChange = {
	id: 'inside-etcd',
	kind: 'content',
	title: { ja: '題', en: 'title' },
	text: { ja: '文。', en: 'Text.' },
	page: 'components/etcd/#role',
};

function problemsOf(...releases: SiteRelease[]) {
	return checkChanges('releases.ts', releases, site);
}

test('changes without a mistake have no problem', () => {
	const other: SiteChange = { ...change, id: 'other', page: '' };
	expect(
		problemsOf({ day: '2026-11-22', changes: [change] }, { day: '2026-11-25', changes: [other] }),
	).toEqual([]);
});

test.each<[string, Partial<SiteChange>, object]>([
	['an id', { id: 'Inside' }, { where: 'releases.ts (Inside)', value: 'Inside' }],
	['a kind', { kind: 'contnt' as 'content' }, { value: 'contnt', nearest: 'content' }],
	[
		'a page',
		{ page: 'component/etcd/' },
		{ value: 'component/etcd/', nearest: 'components/etcd/' },
	],
	[
		'a part',
		{ page: 'components/etcd/#rule' },
		{ value: 'components/etcd/#rule', nearest: 'components/etcd/#role' },
	],
])('%s that is none is found', (_what, fault, problem) => {
	expect(problemsOf({ day: '2026-11-25', changes: [{ ...change, ...fault }] })).toMatchObject([
		problem,
	]);
});

test('an id on two days is found', () => {
	expect(
		problemsOf({ day: '2026-11-22', changes: [change] }, { day: '2026-11-25', changes: [change] }),
	).toMatchObject([{ problem: 'this id is used twice in the changes', value: 'inside-etcd' }]);
});

describe('days', () => {
	const on = (...days: string[]) =>
		problemsOf(
			...days.map((day, index) => ({
				day,
				changes: [{ ...change, id: `id-${'abc'.charAt(index)}` }] as const,
			})),
		);

	test('that do not follow each other are found', () => {
		expect(on('2026-11-25', '2026-11-22')).toMatchObject([
			{ problem: 'this day does not come after 2026-11-25', value: '2026-11-22' },
		]);
		expect(on('2026-11-25', '2026-11-25')).toHaveLength(1);
	});

	test('that do not exist, or are before the site, are found', () => {
		expect(on('2026-11-31')).toMatchObject([{ problem: 'this is no day' }]);
		expect(on('2025-11-22')).toMatchObject([{ nearest: '2026-11-22' }]);
	});

	test('without a change are found', () => {
		const changes = [] as unknown as SiteRelease['changes'];
		expect(problemsOf({ day: '2026-11-25', changes })).toMatchObject([
			{ problem: 'the day has no change' },
		]);
	});
});
