import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { referenceFile } from '../model/author-files.ts';
import { readReferences } from './read-references.ts';

let root: URL | undefined;

/** A project with one reference. */
async function projectWith(text: string): Promise<URL> {
	const folder = await mkdtemp(join(tmpdir(), 'references-'));
	root = pathToFileURL(`${folder}/`);
	const file = new URL(referenceFile('docs-x'), root);
	await mkdir(new URL('.', file), { recursive: true });
	await writeFile(file, text);
	return root;
}

afterEach(async () => {
	if (root) await rm(root, { recursive: true });
	root = undefined;
});

it('names the line of a reference that is not YAML, and goes on', async () => {
	const { references, problems } = await readReferences(
		await projectWith('title: A title\npublisher: A: B\n'),
	);
	expect(references).toEqual({});
	expect(problems).toEqual([
		expect.objectContaining({
			where: `${referenceFile('docs-x')}:2`,
			problem: 'the file is not YAML',
			value: 'publisher: A: B',
		}),
	]);
});

it('names the field of a reference that does not keep to the schema', async () => {
	const { problems } = await readReferences(await projectWith('title: 1\n'));
	expect(problems).toContainEqual(
		expect.objectContaining({
			where: referenceFile('docs-x'),
			problem: expect.stringMatching(/^title /) as string,
			value: '1',
		}),
	);
});
