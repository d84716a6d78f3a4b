import { describe, expect, it } from 'vitest';
import { checkHistory } from './check-history.ts';
import { stageSpansOf, stageToday, tenseOf, type HistoryTrack } from './version-change.ts';

type Change = HistoryTrack['changes'][number];

const text = { ja: '', en: '' };
const change = (
	version: `v1.${number}`,
	becomes?: HistoryTrack['changes'][0]['becomes'],
): Change => {
	const rest = {
		id: `${version}-${becomes ?? 'change'}`,
		version,
		text,
		references: ['docs-architecture'] as const,
	};
	if (becomes === undefined) return rest;
	return becomes === 'off' || becomes === 'removed'
		? { ...rest, becomes }
		: { ...rest, becomes, byDefault: 'on' };
};
const track = (...changes: [Change, ...Change[]]): HistoryTrack => ({
	id: 'x',
	name: text,
	components: ['kube-proxy'],
	changes,
});

describe('spansOf', () => {
	it('ends at today what no plan continues', () => {
		expect(
			stageSpansOf(track(change('v1.29', 'alpha'), change('v1.33', 'stable')), 'v1.37'),
		).toEqual([
			{ stage: 'alpha', from: 29, to: 33, end: 'stage', planned: false },
			{ stage: 'stable', from: 33, to: 37, end: 'open', planned: false },
		]);
	});

	it('cuts at today what a plan ends later', () => {
		const ipvs = track(
			change('v1.35', 'deprecated'),
			change('v1.40', 'off'),
			change('v1.43', 'removed'),
		);
		expect(stageSpansOf(ipvs, 'v1.37')).toEqual([
			{ stage: 'deprecated', from: 35, to: 37, end: 'open', planned: false },
			{ stage: 'deprecated', from: 37, to: 40, end: 'stage', planned: true },
			{ stage: 'off', from: 40, to: 43, end: 'removed', planned: true },
		]);
	});

	it('begins at v1.0 what was there before the first change', () => {
		const gone: HistoryTrack = { ...track(change('v1.26', 'removed')), before: 'stable' };
		expect(stageSpansOf(gone, 'v1.37')).toEqual([
			{ stage: 'stable', from: 0, to: 26, end: 'removed', planned: false },
		]);
	});

	it('draws nothing for a stage that begins today and has no plan', () => {
		expect(stageSpansOf(track(change('v1.37', 'beta')), 'v1.37')).toEqual([]);
	});
});

describe('the tense of a release', () => {
	it('is told by its place before or after the newest one', () => {
		expect(tenseOf('v1.9', 'v1.37')).toBe('past');
		expect(tenseOf('v1.37', 'v1.37')).toBe('present');
		expect(tenseOf('v1.40', 'v1.37')).toBe('planned');
	});

	it('leaves planned stages out of what is true today', () => {
		const ipvs = track(change('v1.35', 'deprecated'), change('v1.43', 'removed'));
		expect(stageToday(ipvs, 'v1.37')).toBe('deprecated');
		expect(stageToday(ipvs, 'v1.34')).toBeUndefined();
		expect(stageToday(ipvs, 'v1.43')).toBe('removed');
	});
});

describe('checkHistory', () => {
	const lane = (one: HistoryTrack) => ({
		id: 'lane',
		title: text,
		summary: text,
		tracks: [one] as const,
	});
	const releases = [{ version: 'v1.29' }, { version: 'v1.31' }] as const;

	it('takes what is in order', () => {
		const good = track(change('v1.29', 'alpha'), change('v1.31', 'beta'));
		expect(checkHistory([lane(good)], releases)).toEqual([]);
	});

	it('finds releases and stages that come in another order, and unknown releases', () => {
		const problems = (one: HistoryTrack) =>
			checkHistory([lane(one)], releases).map(({ problem }) => problem);
		expect(problems(track(change('v1.31', 'alpha'), change('v1.29', 'beta')))).toEqual([
			'the changes of a track are not in the order of releases, one a release',
		]);
		expect(problems(track(change('v1.29', 'beta'), change('v1.31', 'alpha')))).toEqual([
			'the stages of a track do not follow each other',
		]);
		expect(problems(track(change('v1.30', 'alpha')))).toEqual(['no such release']);
	});

	it('finds a stage that does not say what holds by default', () => {
		const silent = { ...change('v1.29', 'alpha'), byDefault: undefined } as unknown as Change;
		expect(checkHistory([lane(track(silent))], releases)).toMatchObject([
			{
				problem: 'a stage without what holds by default',
				value: 'becomes: alpha, byDefault: undefined',
			},
		]);
		expect(checkHistory([lane(track(change('v1.29', 'removed')))], releases)).toEqual([]);
	});
});
