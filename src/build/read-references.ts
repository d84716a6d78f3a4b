import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { referenceFile } from '../model/author-files.ts';
import type { AuthorProblem } from '../model/author-error.ts';
import { type Reference, referenceSchema } from '../model/sources/reference.ts';
import { readReferenceIds } from './read-project.ts';

/** Reads and checks every reference. `root` is the folder of the project. */
export async function readReferences(root: URL): Promise<{
	readonly references: Readonly<Record<string, Reference>>;
	readonly problems: readonly AuthorProblem[];
}> {
	const references: Record<string, Reference> = {};
	const problems: AuthorProblem[] = [];
	for (const id of await readReferenceIds(root)) {
		const where = referenceFile(id);
		const text = await readFile(new URL(where, root), 'utf8');
		const lines = new LineCounter();
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		const [mistake] = document.errors;
		if (mistake) {
			const { line } = lines.linePos(mistake.pos[0]);
			problems.push({
				where: `${where}:${line}`,
				problem: 'the file is not YAML',
				value: text.split('\n')[line - 1] ?? '',
				todo: `mend the line, or one above it: ${mistake.message}`,
			});
			continue;
		}
		const entry: unknown = document.toJS();
		const { data, error } = referenceSchema.safeParse(entry);
		if (data !== undefined) references[id] = data;
		for (const { path, message } of error?.issues ?? []) {
			const key = path.join('.');
			problems.push({
				where,
				problem: `${key === '' ? 'the entry' : key} ${message}`,
				value: describe(path.reduce(step, entry)),
				todo: 'correct the entry: the README says how to write one',
			});
		}
	}
	return { references, problems };
}

function step(value: unknown, key: PropertyKey): unknown {
	return typeof value === 'object' && value !== null
		? (value as Record<PropertyKey, unknown>)[key]
		: undefined;
}

function describe(value: unknown): string {
	return value === undefined ? 'nothing' : JSON.stringify(value);
}
