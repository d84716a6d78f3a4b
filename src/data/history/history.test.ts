import { expect, it } from 'vitest';
import { checkHistory } from '../../model/history/check-history.ts';
import { minorOf } from '../../model/history/version-mark.ts';
import { baseline } from '../site/baseline.ts';
import { lanes } from './history.ts';
import { releases } from './versions.ts';

it('has a history without mistakes', () => {
	expect(checkHistory(lanes, releases)).toEqual([]);
});

it('has every release from v1.0 on, in order of version and date', () => {
	expect(releases.map(({ version }) => minorOf(version))).toEqual(
		releases.map((_, index) => index),
	);
	const dates = releases.flatMap((release) => ('date' in release ? [release.date] : []));
	expect(dates).toEqual(dates.toSorted());
});

it('counts as released only what was released when the site was checked', () => {
	const released = releases.filter(
		(release) => 'date' in release && release.date <= baseline.checked,
	);
	expect(released.at(-1)?.version).toBe(baseline.release);
});
