import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

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
	const file = join(folder, 'src/data/flows/flows.ts');
	const text = readFileSync(file, 'utf8');
	const list = 'export const flows: readonly SiteFlow[] = [';
	if (!text.includes(list)) throw new Error(`${file} has no list of flows to copy`);
	const copies = `
export const flows: readonly SiteFlow[] = Array.from({ length: ${String(times)} }, (_, copy) =>
	once.map((flow) => (copy === 0 ? flow : { ...flow, id: \`\${flow.id}-copy-\${String(copy)}\` })),
).flat();
`;
	writeFileSync(file, text.replace(list, 'const once: readonly SiteFlow[] = [') + copies);
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
