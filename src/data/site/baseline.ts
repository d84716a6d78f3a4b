import type { Baseline } from '../../model/sources/baseline.ts';

/** The release that every page was checked against, and the day of that check. */
export const baseline = {
	release: 'v1.37',
	released: '2026-08-26',
	// The day of v1.36.
	developedSince: '2026-04-22',
	// The etcd that comes with this release.
	companions: ['v3.7'],
	checked: '2026-11-22',
} as const satisfies Baseline;
