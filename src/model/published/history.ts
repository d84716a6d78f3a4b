import { z } from 'astro/zod';
import { defaults, stages } from '../history/version-change.ts';
import { componentId, id, localized, sourceIds } from './common.ts';

const release = z.string().regex(/^v1\.\d+$/);

/** An item of `history.json`: one change, with what it belongs to. */
export const publishedVersionChange = z.strictObject({
	id,
	version: release,
	lane: z.strictObject({ id, title: localized }),
	track: z.strictObject({
		id,
		name: localized,
		before: z.enum(stages).optional().describe('The stage before its first change.'),
	}),
	becomes: z.enum(stages).optional().describe('The stage that begins; none if it stays.'),
	byDefault: z
		.enum(defaults)
		.optional()
		.describe('Whether it takes effect in a cluster that sets nothing, from this release on.'),
	text: localized,
	components: z.array(componentId).min(1),
	planned: z.boolean().describe('The release is newer than the one the site was checked against.'),
	references: sourceIds,
});

/** An item of `releases.json`. */
export const publishedRelease = z.strictObject({
	version: release,
	date: z
		.string()
		.regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
		.optional()
		.describe('As exactly as it is known; none for a planned release without a day.'),
	references: sourceIds.optional(),
});
