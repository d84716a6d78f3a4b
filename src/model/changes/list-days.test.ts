import { expect, test } from 'vitest';
import { corrections } from '../../data/corrections/corrections.ts';
import { siteReleases } from '../../data/changes/releases.ts';
import { listDays } from './list-days.ts';

test('every change and every correction is on its day, the newest day first', () => {
	const days = listDays(siteReleases, corrections);
	expect(days.map(({ day }) => day)).toEqual(
		[...new Set(days.map(({ day }) => day))].toSorted().toReversed(),
	);
	expect(days.flatMap((own) => own.corrections)).toHaveLength(corrections.length);
	expect(days.flatMap((own) => own.changes)).toHaveLength(
		siteReleases.flatMap(({ changes }) => changes).length,
	);
});

test('a day on which something was only put right is a day, too', () => {
	const [correction] = corrections;
	if (!correction) throw new Error('There are no corrections.');
	const late = { ...correction, corrected: '2027-01-01' };
	expect(listDays(siteReleases, [late])[0]).toEqual({
		day: '2027-01-01',
		changes: [],
		corrections: [late],
	});
});
