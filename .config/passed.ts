import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../.cache/passed/', import.meta.url);

/** What passed a check before: a hash of everything that the check looked at stands for each. */
export interface Passed {
	readonly has: (hash: string) => boolean;
	readonly add: (hash: string) => void;
	/** Keeps what was asked for or added since it was opened, and forgets the rest. */
	readonly save: () => void;
}

/** Opens what is remembered under a name. Where nothing or nonsense is, nothing has passed. */
export function openPassed(name: string): Passed {
	const file = new URL(`${name}.json`, folder);
	const known = new Set(readHashes(file));
	const kept = new Set<string>();
	return {
		has(hash) {
			if (known.has(hash)) kept.add(hash);
			return known.has(hash);
		},
		add: (hash) => void kept.add(hash),
		save() {
			mkdirSync(folder, { recursive: true });
			writeFileSync(file, JSON.stringify([...kept]));
		},
	};
}

function readHashes(file: URL): readonly string[] {
	try {
		const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return Array.isArray(content) ? content.map(String) : [];
	} catch {
		return [];
	}
}

/** One hash for texts, in their order. */
export function hashOf(...parts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
	return hash.digest('hex').slice(0, 32);
}

/** The files in the given folders, or the given files; without what tools have written. Sorted. */
export function listFiles(...places: readonly string[]): readonly string[] {
	const written = ['node_modules', 'dist', '.git', '.cache'];
	return places
		.flatMap((place) => {
			if (!statSync(`${root}${place}`, { throwIfNoEntry: false })?.isDirectory()) return [place];
			const entries = readdirSync(`${root}${place}`).filter((name) => !written.includes(name));
			return listFiles(...entries.map((name) => join(place, name)));
		})
		.filter((path) => existsSync(`${root}${path}`))
		.sort();
}

/** The text of a file, by its path from the root of the project. */
export function readProjectFile(path: string): string {
	return readFileSync(`${root}${path}`, 'utf8');
}

/** One hash for the paths and the content of files. */
export function hashFiles(paths: readonly string[]): string {
	return hashOf(...paths.flatMap((path) => [path, readProjectFile(path)]));
}

/** One hash for the packages that are installed and the Node that runs. */
export function hashTools(): string {
	return hashOf(process.version, readProjectFile('node_modules/.package-lock.json'));
}
