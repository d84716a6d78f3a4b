import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { panelFile } from '../model/flows/page-part.ts';
import { cutPart } from './cut-part.ts';

/**
 * Writes beside every page with a player the part of it that the player fetches. Belongs after
 * whatever lists pages: a part is none.
 */
export function writeParts(): AstroIntegration {
	return {
		name: 'write-parts',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				for await (const file of glob('**/index.html', { cwd: root })) {
					const part = cutPart(await readFile(join(root, file), 'utf8'));
					if (part !== undefined) await writeFile(join(root, file, '..', panelFile), part);
				}
			},
		},
	};
}
