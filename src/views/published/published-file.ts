import { z } from 'astro/zod';
import { baseline } from '../../data/site/baseline.ts';
import type { DataFileName } from '../../data/site/outputs.ts';
import { authorError } from '../../model/author-error.ts';
import { toJsonSchema } from '../../model/json-schema.ts';
import { fileOf } from '../../model/published/common.ts';

/** A file of the model before it is written: its items, and what each has to look like. */
export interface PublishedFile {
	readonly item: z.ZodType;
	readonly items: readonly unknown[];
}

/**
 * Writes a file of the model.
 * @throws Error with the item when one breaks the schema that is published beside it.
 */
export function writeFile(name: DataFileName, { item, items }: PublishedFile): string {
	const file = {
		$schema: `${name}.schema.json`,
		kubernetes: baseline.release,
		checked: baseline.checked,
		items,
	};
	const { error } = fileOf(item).safeParse(file);
	if (error) {
		throw new Error(
			authorError({
				where: `src/views/published (${name}.json)`,
				problem: 'an item is not what its published schema says',
				value: z.prettifyError(error).slice(0, 400),
				todo: 'correct the item, or state the new field in src/model/published',
			}),
		);
	}
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Writes the schema of a file of the model. */
export function writeSchema({ item }: PublishedFile): string {
	return toJsonSchema(fileOf(item));
}
