import { z } from 'astro/zod';
import { changeKinds } from '../changes/change.ts';
import { correctionKinds } from '../corrections/correction.ts';
import { claimVerdicts } from '../errata/claim.ts';
import { termAreas } from '../glossary/term.ts';
import { id, inEachLanguage, localized, page, sourceIds } from './common.ts';

/** An item of `claims.json`. */
export const publishedClaim = z.strictObject({
	id,
	section: z.strictObject({ id, title: localized }),
	number: z.int().optional().describe('The number that the article gives it.'),
	says: localized.describe('What the article says, in our words.'),
	verdict: z.enum(claimVerdicts),
	also: z.enum(claimVerdicts).optional(),
	correct: localized.describe('What holds.'),
	matters: z.array(page).describe('Pages of this site that it concerns.'),
	references: sourceIds,
	page,
});

/** An item of `corrections.json`. */
export const publishedCorrection = z.strictObject({
	id,
	about: localized,
	kind: z.enum(correctionKinds),
	published: z.iso.date(),
	corrected: z.iso.date(),
	said: localized.describe('What the site said.'),
	says: localized.describe('What it says now.'),
	pages: z.array(page).min(1),
	references: sourceIds,
	page,
});

/** An item of `changes.json`. */
export const publishedChange = z.strictObject({
	id,
	day: z.iso.date(),
	kind: z.enum(changeKinds),
	title: localized,
	text: localized,
	about: page,
	page,
});

/** An item of `glossary.json`. */
export const publishedTerm = z.strictObject({
	id,
	area: z.enum(termAreas),
	name: localized,
	reading: z.string().optional().describe('How the Japanese name is read.'),
	definition: localized,
	avoid: z
		.strictObject(inEachLanguage(z.array(z.string())))
		.describe('Words for the same thing that the site does not use.'),
	ours: z.boolean().describe('A word of this site, not of Kubernetes.'),
	references: sourceIds.optional(),
	page,
});

/** An item of `recordings.json`. */
export const publishedRecording = z.strictObject({
	id,
	holds: localized,
	file: z.string().describe('Address of the recording, from this file on.'),
	schema: z.string().describe('Address of its schema, from this file on.'),
	nodes: z
		.record(z.string(), z.string())
		.optional()
		.describe('The part of the picture that shows a recorded node.'),
});
