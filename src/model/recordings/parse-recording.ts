import type { z } from 'astro/zod';
import { recordingFile } from '../author-files.ts';
import { authorError } from '../author-error.ts';

/**
 * Gives the content of a recording's file. `file` is its name without the ending.
 * @throws Error with the file, the place in it and what is wrong there when it breaks its schema.
 */
export function parseRecording<Schema extends z.ZodType>(
	file: string,
	schema: Schema,
	content: unknown,
): z.infer<Schema> {
	const { success, data, error } = schema.safeParse(content);
	if (success) return data;
	const problems = error.issues.map(({ path, message }) =>
		authorError({
			where: recordingFile(file),
			problem: message,
			value: path.join('.') || 'the whole file',
			todo: 'put the recording back as it was made, or adapt its schema in src/model',
		}),
	);
	throw new Error(problems.join('\n\n'));
}
