import { z } from 'astro/zod';
import type { DataFileName } from '../../data/site/outputs.ts';
import { id } from '../../model/published/common.ts';
import { type Reference, referenceSchema } from '../../model/sources/reference.ts';
import {
	componentsOutput,
	connectionsOutput,
	partsOutput,
	topologiesOutput,
} from './publish-architecture.ts';
import { failuresOutput } from './publish-failures.ts';
import { flowsOutput, stepsOutput } from './publish-flows.ts';
import { historyOutput, releasesOutput } from './publish-history.ts';
import {
	changesOutput,
	claimsOutput,
	correctionsOutput,
	glossaryOutput,
	recordingsOutput,
} from './publish-texts.ts';
import type { PublishedFile } from './published-file.ts';

/** A reference with its id, which is the name of its file. */
type NamedReference = Reference & { readonly id: string };

/** Gives every file of the model. The references come from files of their own. */
export function publishedFiles(
	references: readonly NamedReference[],
): Readonly<Record<DataFileName, PublishedFile>> {
	return {
		components: componentsOutput,
		parts: partsOutput,
		connections: connectionsOutput,
		topologies: topologiesOutput,
		flows: flowsOutput,
		steps: stepsOutput,
		failures: failuresOutput,
		history: historyOutput,
		releases: releasesOutput,
		claims: claimsOutput,
		corrections: correctionsOutput,
		changes: changesOutput,
		glossary: glossaryOutput,
		references: {
			item: z.strictObject({ id, ...referenceSchema.shape }),
			items: references.toSorted((a, b) => a.id.localeCompare(b.id)),
		},
		recordings: recordingsOutput,
	};
}
