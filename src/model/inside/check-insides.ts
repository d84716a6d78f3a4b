import { authorFiles, insideFile } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';

/**
 * Every component with a page of which nothing says what is inside. `written` are the files that
 * there are: one that only lacks its place in the list is another check's.
 */
export function findMissingInsides(
	components: readonly string[],
	insides: Readonly<Record<string, unknown>>,
	written: readonly string[],
): readonly AuthorProblem[] {
	return components
		.filter((id) => !(id in insides) && !written.includes(insideFile(id)))
		.map((id) => ({
			where: `${authorFiles.components} (${id})`,
			problem: 'nothing says what is inside the component, which its page shows',
			value: id,
			todo: `write ${insideFile(id)}, and add it to ${authorFiles.insides}`,
		}));
}
