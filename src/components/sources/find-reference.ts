import { readFile } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import { getCollection, getEntry } from 'astro:content';
import { readMdx } from '../../prose/read-mdx.ts';
import { referenceFile } from '../../model/author-files.ts';
import { authorError } from '../../model/author-error.ts';
import { nearest } from '../../model/nearest.ts';
import type { Reference } from '../../model/sources/reference.ts';

/**
 * The reference of this id. Throws an AstroError that names `file`, the line where it cites the id,
 * and the nearest id when there is no such reference.
 */
export async function findReference(id: string, file: string): Promise<Reference> {
	const entry = await getEntry('references', id);
	if (entry !== undefined) return entry.data;
	const ids = (await getCollection('references')).map((reference) => reference.id);
	throw new AstroError(
		authorError({
			where: await locate(id, file),
			problem: 'no reference has this id',
			value: id,
			nearest: nearest(id, ids),
			todo: `correct the id, or add ${referenceFile(id)}`,
		}),
	);
}

/** Astro keeps the text of a page without its frontmatter, so lines are counted in the file. */
async function locate(id: string, file: string): Promise<string> {
	const source = await readFile(file, 'utf8').catch(() => '');
	const line = readMdx(source).cites.find((cite) => cite.id === id)?.line;
	return line === undefined ? file : `${file}:${line}`;
}
