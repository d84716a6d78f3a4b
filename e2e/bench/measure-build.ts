import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** The lists of the data that have an entry for each flow, and what holds its id. */
const lists = [
	{ file: 'src/data/flows/flows.ts', name: 'flows', type: 'SiteFlow', id: 'id' },
	{ file: 'src/data/inside/flow-parts.ts', name: 'flowParts', type: 'SiteFlowParts', id: 'flow' },
] as const;

/** Lets a list stand several times, the copies under ids of their own. */
function repeatList(
	folder: string,
	{ file, name, type, id }: (typeof lists)[number],
	times: number,
): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	const list = `export const ${name}: readonly ${type}[] = [`;
	if (!text.includes(list)) throw new Error(`${path} has no list to copy: ${list}`);
	const copies = `
export const ${name}: readonly ${type}[] = Array.from({ length: ${String(times)} }, (_, copy) =>
	once.map((one) => (copy === 0 ? one : { ...one, ${id}: \`\${one.${id}}-copy-\${String(copy)}\` })),
).flat();
`;
	writeFileSync(path, text.replace(list, `const once: readonly ${type}[] = [`) + copies);
}

/** Gives the pages of copied flows the guides of those that they are copies of. */
function repeatGuides(folder: string, times: number): void {
	const path = join(folder, 'src/data/site/guides.ts');
	const text = readFileSync(path, 'utf8');
	const guides = 'export const guides: Readonly<Record<string, Guide>> = {';
	if (!text.includes(guides)) throw new Error(`${path} has no guides to copy: ${guides}`);
	const copies = `
export const guides: Readonly<Record<string, Guide>> = Object.fromEntries(
	Object.entries(once).flatMap(([page, guide]) => [
		[page, guide],
		...(/^flows\\/./.test(page)
			? Array.from({ length: ${String(times - 1)} }, (_, copy) => [
					page.replace(/\\/$/, \`-copy-\${String(copy + 1)}/\`),
					guide,
				])
			: []),
	]),
);
`;
	const once = text.replace(guides, 'const once: Readonly<Record<string, Guide>> = {');
	writeFileSync(path, once + copies);
}

/** How long a build took, in seconds, and how many pages it wrote. */
export interface BuildTime {
	readonly seconds: number;
	readonly pages: number;
}

/**
 * Builds a copy of the project in which every flow stands as many times as asked, under ids of its
 * own, and says how long that took.
 */
export function measureBuild(folder: string, times: number): BuildTime {
	rmSync(folder, { recursive: true, force: true });
	for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
	for (const list of lists) repeatList(folder, list, times);
	repeatGuides(folder, times);
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
		{ cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
	);
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`A copy of the site was not built:\n${stdout}${stderr}`);
	return { seconds, pages: globSync('dist/**/index.html', { cwd: folder }).length };
}
