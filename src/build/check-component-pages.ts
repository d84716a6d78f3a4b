import { authorFiles, authorFolders } from '../model/author-files.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { isNear, nearest } from '../model/nearest.ts';
import { checkKnown } from '../model/problems.ts';
import type { ProsePage } from '../prose/prose-page.ts';
import { readMdx } from '../prose/read-mdx.ts';

const folder = 'components/';

/** Tells whether an address after the language is that of the page of a component. */
export function isComponentPath(path: string): boolean {
	return path.startsWith(folder);
}

/**
 * Every component without the page that it should have, every page of a component that does not
 * exist, and every page that is about another component. A page in one language only is another
 * check's; one in several languages is told once.
 */
export function checkComponentPages(
	pages: readonly ProsePage[],
	components: readonly string[],
): readonly AuthorProblem[] {
	const own = pages.filter(({ path }) => isComponentPath(path));
	const written = [...new Set(own.map(({ path }) => path.slice(folder.length)))];
	const without = components.filter((id) => !written.includes(id));
	const strange = written.filter((id) => !components.includes(id));
	return [
		...without
			.filter((id) => !strange.some((other) => isNear(other, id)))
			.map((value) => ({
				where: `${authorFiles.components} (${value})`,
				problem: 'the component has a truth, but no page',
				value,
				todo: `write ${authorFolders.prose}/<language>/${folder}${value}.mdx, or take the truth out`,
			})),
		...strange.map((value) => ({
			where: own.find(({ path }) => path === folder + value)?.file ?? folder + value,
			problem: 'the page of a component that does not exist, or has no truth',
			value,
			nearest: nearest(value, without.length > 0 ? without : components),
			todo: 'rename the page in every language, or add the component with its truth',
		})),
		...own.filter(({ path }) => components.includes(path.slice(folder.length))).flatMap(checkField),
	];
}

function checkField({ file, path, source }: ProsePage): AuthorProblem[] {
	const { fields, broken } = readMdx(source);
	if (broken) return [];
	const field = fields.find(({ name }) => name === 'component');
	const id = path.slice(folder.length);
	return checkKnown(
		`${file}:${String(field?.line ?? 1)}`,
		'the page is not about the component of its address',
		typeof field?.value === 'string' ? field.value : 'none',
		[id],
		`write component: ${id}`,
	);
}
