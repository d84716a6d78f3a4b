import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageAddress } from '../../data/site/addresses.ts';
import { baseline } from '../../data/site/baseline.ts';
import { listFiles, twinFile } from '../../data/site/outputs.ts';
import { pages } from '../../data/site/pages.ts';
import { locales } from '../../model/locale.ts';
import { joinBase, type SitePlace } from '../../model/site/base.ts';
import { makeTwins } from './make-twins.ts';
import { allForTools, listForTools, listOfLanguages } from './tool-lists.ts';
import { twinText } from './twin.ts';

/**
 * Writes beside every page its Markdown twin, made from the page itself, so that nothing on it can
 * be forgotten; and the lists of all twins for tools.
 */
export function writeTwins({ origin, base }: SitePlace): AstroIntegration {
	const publish = (address: string) => origin + joinBase(base, address);
	return {
		name: 'write-twins',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const inDist = (address: string) => fileURLToPath(new URL(`.${address}`, dir));
				const built = locales.flatMap((locale) =>
					pages.map(({ path }) => ({ locale, path, page: pageAddress(locale, path) })),
				);
				const twins = await makeTwins(
					built.map(({ locale, page }) => ({
						locale,
						file: inDist(`${page}index.html`),
						address: publish(page),
					})),
				);
				const made = built.flatMap((place, index) => {
					const twin = twins[index];
					return twin ? [{ ...place, twin }] : [];
				});
				await Promise.all(
					made.map(({ locale, path, page, twin }) => {
						const translations = locales
							.filter((other) => other !== locale)
							.map((other) => [other, publish(pageAddress(other, path + twinFile))]);
						const facts = {
							language: locale,
							...Object.fromEntries(
								translations.map(([other, address]) => [`url_${other ?? ''}`, address ?? '']),
							),
							kubernetes: baseline.release,
						};
						return writeFile(inDist(page + twinFile), twinText(twin, facts));
					}),
				);
				for (const locale of locales) {
					const own = new Map(
						made.filter((page) => page.locale === locale).map(({ path, twin }) => [path, twin]),
					);
					const write = (file: string, text: string) =>
						writeFile(inDist(pageAddress(locale, file)), text);
					await write(listFiles.list, listForTools(locale, own, publish));
					await write(listFiles.full, allForTools(locale, own));
				}
				await writeFile(inDist(`/${listFiles.list}`), listOfLanguages(publish));
			},
		},
	};
}
