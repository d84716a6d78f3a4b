import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageAddress } from '../../data/site/addresses.ts';
import { cardAddress } from '../../data/site/outputs.ts';
import { pages } from '../../data/site/pages.ts';
import { locales } from '../../model/locale.ts';
import { readEdition } from '../edition.ts';
import { hashText } from '../hash-text.ts';
import { readHead } from '../twins/page-head.ts';
import { makeCards } from './make-cards.ts';
import { fontFiles } from './type-setter.ts';

/**
 * Writes the card of every page: the picture that services show with its address. The words are
 * those of the head of the built page.
 */
export function writeCards(): AstroIntegration {
	return {
		name: 'write-cards',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const inDist = (address: string) => fileURLToPath(new URL(`.${address}`, dir));
				const cards = await Promise.all(
					locales.flatMap((locale) =>
						pages.map(async ({ path }) => {
							const address = pageAddress(locale, path);
							const html = await readFile(inDist(`${address}index.html`), 'utf8');
							return {
								page: { locale, path, ...readHead(html, address) },
								file: inDist(cardAddress(locale, path)),
							};
						}),
					),
				);
				const root = new URL('../../../', import.meta.url);
				const drawn = await makeCards(cards, {
					cache: fileURLToPath(new URL('.cache/cards/', root)),
					edition: readEdition(new URL('src/', root)),
					tools: readTools(root),
				});
				logger.info(`${String(cards.length)} cards, ${String(drawn)} of them drawn anew`);
			},
		},
	};
}

/** A fingerprint of the packages that make cards: the project names the version of each. */
function readTools(root: URL): string {
	const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
		dependencies: Readonly<Record<string, string>>;
	};
	const fonts = Object.values(fontFiles).map((file) => file.split('/').slice(0, 2).join('/'));
	const names = [...new Set(fonts), '@resvg/resvg-js', 'budoux', 'fontkitten'];
	return hashText(names.map((name) => `${name}@${dependencies[name] ?? ''}`).join());
}
