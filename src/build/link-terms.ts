import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { termIds, terms } from '../data/glossary.ts';
import { locales } from '../model/locale.ts';
import { cutAtTerms, termsIn } from '../prose/find-terms.ts';
import { isRunning } from '../prose/read-mdx.ts';
import { readPageSources, type PageSources } from './read-page-sources.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/**
 * Makes the first use of a term on a page lead to its entry in the glossary. Only terms that
 * the page names in every language are linked, so that all have the same links.
 */
export const linkTerms: Plugin = ({ fileURL, sourceFormat }) => {
	const page = readPageSources(fileURL);
	if (!page || sourceFormat !== 'mdx') return null;
	const { locale } = page;
	const left = new Set(termsOfAll(page));
	if (left.size === 0) return null;
	return {
		name: 'link-terms',
		text(node, context) {
			type Parent = ReturnType<typeof context.parent> | undefined;
			for (let above: Parent = context.parent(node); above; above = context.parent(above)) {
				if (!isRunning([above.type])) return;
			}
			const pieces = cutAtTerms(node.value, terms, left, locale);
			if (pieces.every(({ term }) => term === undefined)) return;
			context.replaceNode(
				node,
				pieces.map(({ text, term }) => {
					const words = { type: 'text' as const, value: text };
					if (term === undefined) return words;
					left.delete(term);
					return {
						type: 'mdxJsxTextElement' as const,
						name: 'GlossaryTerm',
						attributes: [{ type: 'mdxJsxAttribute' as const, name: 'id', value: term }],
						children: [words],
					};
				}),
			);
		},
		after(root, context) {
			context.prependChild(root, {
				raw: "import GlossaryTerm from '~/components/author/Term.astro';\n",
			});
		},
	};
};

/** The terms that the page names in every language. */
function termsOfAll({ sources }: PageSources): readonly string[] {
	const named = locales.map((locale) => termsIn(sources[locale], terms, locale));
	return termIds.filter((id) => named.every((ids) => ids.has(id)));
}
