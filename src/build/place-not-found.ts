import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { locales } from '../model/locale.ts';

/**
 * Moves `/ja/404/`, as Astro writes it, to `/ja/404.html`, where hosts look for the page that
 * answers an unknown address in `/ja/`.
 */
export function placeNotFound(): AstroIntegration {
	return {
		name: 'place-not-found',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const locale of locales) {
					await rename(
						new URL(`${locale}/404/index.html`, dir),
						new URL(`${locale}/404.html`, dir),
					);
					await rmdir(new URL(`${locale}/404/`, dir));
				}
			},
		},
	};
}
