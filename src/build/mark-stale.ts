import { readFileSync } from 'node:fs';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { authorFiles } from '../model/author-files.ts';
import { locales } from '../model/locale.ts';
import { opening } from '../prose/cut-blocks.ts';
import { findStale, hashPages, type TranslationRecords } from '../prose/translations.ts';
import { hashText } from './hash-text.ts';
import { readPageSources, type PageSources } from './read-page-sources.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/**
 * Puts a notice below the heading of every section whose translation in another language has changed
 * since they last agreed. `npm run translations` records that they agree.
 */
export const markStale: Plugin = ({ fileURL, sourceFormat }) => {
	const page = readPageSources(fileURL);
	const stale = page && sourceFormat === 'mdx' ? staleHeadings(page) : [];
	if (stale.length === 0) return null;
	const notice = (heading: string) => ({
		type: 'mdxJsxFlowElement' as const,
		name: 'StaleNotice',
		attributes: [{ type: 'mdxJsxAttribute' as const, name: 'heading', value: heading }],
		children: [],
	});
	return {
		name: 'mark-stale',
		heading(node, context) {
			const id: unknown = node.data?.hProperties?.['id'];
			if (typeof id === 'string' && stale.includes(id)) context.insertAfter(node, notice(id));
		},
		after(root, context) {
			context.prependChild(root, [
				{ raw: "import StaleNotice from '~/components/author/StaleNotice.astro';\n" },
				...(stale.includes(opening) ? [notice(opening)] : []),
			]);
		},
	};
};

/** The headings whose sections are behind on this page. */
function staleHeadings({ root, path, locale, sources }: PageSources): readonly string[] {
	const pages = locales.map((language) => ({ path, locale: language, source: sources[language] }));
	return findStale(readRecords(root), hashPages(pages, hashText))
		.filter(({ stale }) => stale === locale)
		.map(({ heading }) => heading);
}

function readRecords(root: URL): TranslationRecords {
	return JSON.parse(
		readFileSync(new URL(authorFiles.translations, root), 'utf8'),
	) as TranslationRecords;
}
