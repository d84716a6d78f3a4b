import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const project = new URL('../', import.meta.url);
const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', project));
const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', project));
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** New files and changes of files, by their path from the root of the project. */
export type Edits = Readonly<Record<string, string | ((text: string) => string)>>;

/** How a build ended and everything that it wrote, without colors. */
export interface Build {
	readonly status: number | null;
	readonly output: string;
}

/**
 * Builds a copy of the project with the given edits. The copy stays in `.cache/broken/<name>/` to
 * be looked at. It lies inside the project, so Node finds the project's packages from there, and
 * without a link to `node_modules`, where Astro keeps the cache of its content.
 */
export async function buildWith(name: string, edits: Edits): Promise<Build> {
	return run(await copyWith(name, edits), [astro, 'build']);
}

/** Lets the compiler look at one file of such a copy, and at what it imports. */
export async function compileWith(name: string, file: string, edits: Edits): Promise<Build> {
	const copy = await copyWith(name, edits);
	const options = {
		extends: './tsconfig.json',
		include: [file],
		compilerOptions: { noEmit: true },
	};
	await writeFile(new URL('tsconfig.one.json', copy), JSON.stringify(options));
	return run(copy, [tsc, '--project', 'tsconfig.one.json']);
}

async function copyWith(name: string, edits: Edits): Promise<URL> {
	const copy = new URL(`.cache/broken/${name}/`, project);
	await rm(copy, { recursive: true, force: true });
	await Promise.all(
		parts.map((part) => cp(new URL(part, project), new URL(part, copy), { recursive: true })),
	);
	for (const [file, edit] of Object.entries(edits)) await write(new URL(file, copy), edit);
	return copy;
}

/** Replaces the first `from`, and fails where there is none: then the edit would break nothing. */
export function replace(from: string, to: string): (text: string) => string {
	return (text) => {
		if (!text.includes(from)) throw new Error(`Nothing to replace, the file lacks: ${from}`);
		return text.replace(from, () => to);
	};
}

async function write(file: URL, edit: Edits[string]): Promise<void> {
	const text = typeof edit === 'string' ? edit : edit(await readFile(file, 'utf8'));
	await mkdir(dirname(fileURLToPath(file)), { recursive: true });
	await writeFile(file, text);
}

function run(root: URL, command: readonly string[]): Promise<Build> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, command, {
			cwd: fileURLToPath(root),
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: undefined },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const collect = (chunk: string) => (output += chunk);
		child.stdout.setEncoding('utf8').on('data', collect);
		child.stderr.setEncoding('utf8').on('data', collect);
		child.on('error', reject);
		child.on('close', (status) => resolve({ status, output: stripVTControlCharacters(output) }));
	});
}
