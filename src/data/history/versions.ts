import type { NonEmpty } from '../../model/non-empty.ts';
import type { ReferenceId } from '../../model/sources/reference-id.ts';
import type { Release } from '../../model/history/version-change.ts';

/**
 * The minor releases, and those that plans speak of. Up to v1.32 the month is enough: the picture
 * needs the year. Planned releases without a date have none yet.
 */
export const releases = [
	{ version: 'v1.0', date: '2015-07' },
	{ version: 'v1.1', date: '2015-11' },
	{ version: 'v1.2', date: '2016-03' },
	{ version: 'v1.3', date: '2016-07' },
	{ version: 'v1.4', date: '2016-09' },
	{ version: 'v1.5', date: '2016-12' },
	{ version: 'v1.6', date: '2017-03' },
	{ version: 'v1.7', date: '2017-06' },
	{ version: 'v1.8', date: '2017-09' },
	{ version: 'v1.9', date: '2017-12' },
	{ version: 'v1.10', date: '2018-03' },
	{ version: 'v1.11', date: '2018-06' },
	{ version: 'v1.12', date: '2018-09' },
	{ version: 'v1.13', date: '2018-12' },
	{ version: 'v1.14', date: '2019-03' },
	{ version: 'v1.15', date: '2019-06' },
	{ version: 'v1.16', date: '2019-09' },
	{ version: 'v1.17', date: '2019-12' },
	{ version: 'v1.18', date: '2020-03' },
	{ version: 'v1.19', date: '2020-08' },
	{ version: 'v1.20', date: '2020-12' },
	{ version: 'v1.21', date: '2021-04' },
	{ version: 'v1.22', date: '2021-08' },
	{ version: 'v1.23', date: '2021-12' },
	{ version: 'v1.24', date: '2022-05' },
	{ version: 'v1.25', date: '2022-08' },
	{ version: 'v1.26', date: '2022-12' },
	{ version: 'v1.27', date: '2023-04' },
	{ version: 'v1.28', date: '2023-08' },
	{ version: 'v1.29', date: '2023-12' },
	{ version: 'v1.30', date: '2024-04' },
	{ version: 'v1.31', date: '2024-08' },
	{ version: 'v1.32', date: '2024-12' },
	{ version: 'v1.33', date: '2025-04-23' },
	{ version: 'v1.34', date: '2025-08-27' },
	{ version: 'v1.35', date: '2025-12-17' },
	{ version: 'v1.36', date: '2026-04-22' },
	{ version: 'v1.37', date: '2026-08-26', references: ['issue-sig-release-3084'] },
	{ version: 'v1.38', date: '2026-12-16', references: ['pr-website-57502'] },
	{ version: 'v1.39' },
	{ version: 'v1.40' },
	{ version: 'v1.41' },
	{ version: 'v1.42' },
	{ version: 'v1.43' },
] as const satisfies readonly Release[];

/** The releases whose date has a source, by version. */
export const sourcedReleases: Readonly<
	Record<string, { readonly references: NonEmpty<ReferenceId> }>
> = Object.fromEntries(
	releases.flatMap((release) =>
		'references' in release ? [[release.version, { references: release.references }]] : [],
	),
);
