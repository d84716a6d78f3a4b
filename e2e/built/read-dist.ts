import { globSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio/slim';
import { base, dist } from '../base.ts';
import { embedFolder } from '../../src/data/site/outputs.ts';
import { isLocale, type Locale } from '../../src/model/locale.ts';
import { panelFile } from '../../src/model/flows/page-panel.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
	/** Its path from the root of the site, such as `/ja/glossary/`. */
	readonly path: string;
	readonly html: string;
	readonly $: CheerioAPI;
}

function readPages(pattern: string, exclude: readonly string[]): readonly BuiltPage[] {
	return globSync(pattern, { cwd: dist, exclude })
		.sort()
		.map((file) => {
			const html = readFileSync(new URL(file, dist), 'utf8');
			let parsed: CheerioAPI | undefined;
			return {
				path: `/${file.replace(/index\.html$/, '')}`,
				html,
				get $() {
					return (parsed ??= load(html));
				},
			};
		});
}

/**
 * Every page in `dist`, listed or not. The panel of a step beside its page is no page, and what other
 * sites show in a frame is none of its own.
 */
export const builtPages = readPages('**/*.html', [`**/${panelFile}`, `${embedFolder}/**`]);

/** The pages that other sites show in a frame. */
export const embeddedPages = readPages(`${embedFolder}/**/*.html`, []);

/** The pages by their paths from the root of the site, such as `/en/basics/`. */
export const pageByPath: ReadonlyMap<string, BuiltPage> = new Map(
	builtPages.map((page) => [page.path, page]),
);

/** The language of a page by its address; none for the pages that are in all languages. */
export function localeOf(path: string): Locale | undefined {
	const [, first] = path.split('/');
	return isLocale(first) ? first : undefined;
}

/** The path on this site that an address on a page means, whatever host it names. */
export function pathOf(href: string | undefined, from = '/'): string {
	return new URL(href ?? '', `http://site${base}${from}`).pathname.slice(base.length);
}
