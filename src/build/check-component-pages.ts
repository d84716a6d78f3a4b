import { authorFiles, authorFolders } from '../model/author-files.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { checkKnown } from '../model/problems.ts';
import type { ProsePage } from '../prose/prose-page.ts';
import { readMdx } from '../prose/read-mdx.ts';

const folder = 'components/';

/**
 * Every component without the page that it should have, and every page of a component that is
 * about another one. A page in one language only is another check's.
 */
export function checkComponentPages(
	pages: readonly ProsePage[],
	components: readonly string[],
): readonly AuthorProblem[] {
	return [
		...components
			.filter((id) => pages.every(({ path }) => path !== folder + id))
			.map((value) => ({
				where: `${authorFiles.components} (${value})`,
				problem: 'the component has a truth, but no page',
				value,
				todo: `write ${authorFolders.prose}/<language>/${folder}${value}.mdx, or take the truth out`,
			})),
		...pages
			.filter(({ path }) => path.startsWith(folder))
			.flatMap((page) => checkField(page, components)),
	];
}

function checkField({ file, path, source }: ProsePage, components: readonly string[]) {
	const { fields, broken } = readMdx(source);
	if (broken) return [];
	const field = fields.find(({ name }) => name === 'component');
	const id = path.slice(folder.length);
	const where = `${file}:${String(field?.line ?? 1)}`;
	return components.includes(id)
		? checkKnown(
				where,
				'the page is not about the component of its address',
				typeof field?.value === 'string' ? field.value : 'none',
				[id],
				`write component: ${id}`,
			)
		: checkKnown(
				where,
				'the page of a component that does not exist, or has no truth',
				id,
				components,
				'rename the page, or add the component with its truth',
			);
}
