import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { components } from '../data/architecture/components.ts';
import { locales } from '../model/locale.ts';
import { keepDrawn, keepNames } from './keep-names.ts';
import { leaveOneComposition, mendHeadings } from './reading-modes.ts';

/** Names that are the same in every language are no words of any. */
const names = Object.values(components)
	.map(({ name }) => name)
	.filter((name) => locales.every((locale) => name[locale] === name.en))
	.map(({ en }) => en);

function finish(page: string): string {
	return leaveOneComposition(mendHeadings(keepNames(keepDrawn(page, names), names)));
}

/** Mends in every built page what no single component sees. Belongs before parts are cut. */
export function finishPages(): AstroIntegration {
	return {
		name: 'finish-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				for await (const file of glob('**/*.html', { cwd: root })) {
					const page = await readFile(join(root, file), 'utf8');
					await writeFile(join(root, file), finish(page));
				}
			},
		},
	};
}
