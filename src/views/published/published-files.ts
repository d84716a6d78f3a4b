import { z } from 'astro/zod';
import type { DataFileName } from '../../data/site/outputs.ts';
import { id } from '../../model/published/common.ts';
import { type Reference, referenceSchema } from '../../model/sources/reference.ts';
import {
	componentsFile,
	connectionsFile,
	partsFile,
	topologiesFile,
} from './publish-architecture.ts';
import { failuresFile } from './publish-failures.ts';
import { flowsFile, stepsFile } from './publish-flows.ts';
import { historyFile, releasesFile } from './publish-history.ts';
import {
	changesFile,
	claimsFile,
	correctionsFile,
	glossaryFile,
	recordingsFile,
} from './publish-texts.ts';
import type { PublishedFile } from './published-file.ts';

/** A reference with its id, which is the name of its file. */
type NamedReference = Reference & { readonly id: string };

/** Gives every file of the model. The references come from files of their own. */
export function publishedFiles(
	references: readonly NamedReference[],
): Readonly<Record<DataFileName, PublishedFile>> {
	return {
		components: componentsFile,
		parts: partsFile,
		connections: connectionsFile,
		topologies: topologiesFile,
		flows: flowsFile,
		steps: stepsFile,
		failures: failuresFile,
		history: historyFile,
		releases: releasesFile,
		claims: claimsFile,
		corrections: correctionsFile,
		changes: changesFile,
		glossary: glossaryFile,
		references: {
			item: z.strictObject({ id, ...referenceSchema.shape }),
			items: references.toSorted((a, b) => a.id.localeCompare(b.id)),
		},
		recordings: recordingsFile,
	};
}
