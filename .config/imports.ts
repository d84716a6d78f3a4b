import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readProjectFile, root } from './passed.ts';

const contents = new Map<string, string | undefined>();

/** The text of a source, by its path from the root; nothing where there is no such file. */
export function readSource(path: string): string | undefined {
	if (!contents.has(path)) {
		const isSource = /\.(?:[mc]?[jt]s|astro|json)$/.test(path) && existsSync(`${root}${path}`);
		contents.set(path, isSource ? readProjectFile(path) : undefined);
	}
	return contents.get(path);
}

function importsOf(path: string): readonly string[] {
	const written = (readSource(path) ?? '').matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
	return [...written].flatMap(([, specifier = '']) => {
		const target = specifier.startsWith('~/')
			? specifier.replace('~/', 'src/')
			: join(dirname(path), specifier);
		return readSource(target) === undefined ? [] : [target];
	});
}

/** A file of the project and everything that it imports, directly or not: sorted paths. */
export function reachFrom(path: string): readonly string[] {
	const reached = new Set([path]);
	for (const file of reached) for (const target of importsOf(file)) reached.add(target);
	return [...reached].sort();
}
