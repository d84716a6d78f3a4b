import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { panelFile } from '../model/flows/page-panel.ts';
import { cutPanel } from './cut-panel.ts';

/**
 * Writes beside every page with a player the panel that the player fetches. Belongs after
 * whatever lists pages: a panel is none.
 */
export function writePanels(): AstroIntegration {
	return {
		name: 'write-panels',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				for await (const file of glob('**/index.html', { cwd: root })) {
					const panel = cutPanel(await readFile(join(root, file), 'utf8'));
					if (panel !== undefined) await writeFile(join(root, file, '..', panelFile), panel);
				}
			},
		},
	};
}
