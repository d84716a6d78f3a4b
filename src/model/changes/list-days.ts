import type { Correction } from '../corrections/correction.ts';
import type { SiteChange, SiteRelease } from './change.ts';

/** What was new on a day, and what was put right on it. */
interface Day {
	readonly day: string;
	readonly changes: readonly SiteChange[];
	readonly corrections: readonly Correction[];
}

/** Every day on which something was new or put right, the newest first. */
export function listDays(
	releases: readonly SiteRelease[],
	corrections: readonly Correction[],
): readonly Day[] {
	const days = [
		...releases.map(({ day }) => day),
		...corrections.map(({ corrected }) => corrected),
	];
	return [...new Set(days)]
		.sort()
		.reverse()
		.map((day) => ({
			day,
			changes: releases.filter((release) => release.day === day).flatMap(({ changes }) => changes),
			corrections: corrections.filter(({ corrected }) => corrected === day),
		}));
}
