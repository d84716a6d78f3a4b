import { z } from 'astro/zod';

/** Writes a schema as JSON Schema, in the words of the standard alone. */
export function toJsonSchema(schema: z.ZodType): string {
	const written = z.toJSONSchema(schema, {
		io: 'input',
		override: ({ jsonSchema }) => {
			// Zod's own name for what the pattern beside it says.
			if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
		},
	});
	return `${JSON.stringify(written, null, '\t')}\n`;
}
