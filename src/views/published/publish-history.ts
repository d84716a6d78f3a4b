import { lanes } from '../../data/history/history.ts';
import { releases } from '../../data/history/versions.ts';
import { baseline } from '../../data/site/baseline.ts';
import { tenseOf } from '../../model/history/version-change.ts';
import { publishedVersionChange, publishedRelease } from '../../model/published/history.ts';
import type { PublishedFile } from './published-file.ts';

/** Every change of the history, in the order of its lanes. */
export const historyOutput: PublishedFile = {
	item: publishedVersionChange,
	items: lanes.flatMap((lane) =>
		lane.tracks.flatMap(({ changes, components, ...track }) =>
			changes.map((change) => ({
				components,
				...change,
				lane: { id: lane.id, title: lane.title },
				track,
				planned: tenseOf(change.version, baseline.release) === 'planned',
			})),
		),
	),
};

/** The minor releases. */
export const releasesOutput: PublishedFile = { item: publishedRelease, items: releases };
