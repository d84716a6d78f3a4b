import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { eventIds } from '../data/recordings/evidence.ts';
import { checkOnSave } from './check-on-save.ts';
import { readReferenceIds } from './read-project.ts';
import { runChecks } from './run-checks.ts';

/**
 * Fails the build on every mistake of an author that would otherwise reach readers, tells of it on
 * every save while the site is served, and gives the compiler the ids of references and recorded
 * events, so that editors suggest them.
 */
export function checkContent(): AstroIntegration {
	let root: URL;
	return {
		name: 'check-content',
		hooks: {
			'astro:config:done': async ({ config, injectTypes }) => {
				root = config.root;
				const references = await readReferenceIds(root);
				injectTypes({
					filename: 'ids.d.ts',
					content: [
						'export {};',
						declareRegister('sources/reference-id', 'ReferenceRegister', references),
						declareRegister('recordings/event-id', 'EventRegister', eventIds),
					].join('\n'),
				});
			},
			'astro:server:setup': ({ server, logger }) => {
				const check = checkOnSave(fileURLToPath(root), logger);
				server.watcher.on('all', (_, file) => check(file));
				check();
			},
			'astro:build:start': async () => {
				const found = await runChecks();
				if (found !== undefined) throw new AstroError(found);
			},
		},
	};
}

function declareRegister(file: string, name: string, ids: readonly string[]): string {
	const keys = ids.map((id) => `\t\t${JSON.stringify(id)}: true;`).join('\n');
	return `declare module '~/model/${file}.ts' {\n\tinterface ${name} {\n${keys}\n\t}\n}`;
}
