import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { terms } from '../data/glossary.ts';
import { cutAtTerms, termsIn } from '../prose/find-terms.ts';
import { isRunning } from '../prose/read-mdx.ts';
import { placePage, type PagePlace } from './page-place.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/**
 * Makes the first use of a term on a page lead to its entry in the glossary. Only terms that both
 * languages of the page name are linked, so that both have the same links.
 */
export const linkTerms: Plugin = ({ fileURL, sourceFormat }) => {
	const place = placePage(fileURL);
	if (!place || sourceFormat !== 'mdx') return null;
	const { locale } = place;
	const left = new Set(termsOfBoth(place));
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

/** The terms that both languages name. */
function termsOfBoth({ sources }: PagePlace): readonly string[] {
	const [ja, en] = [termsIn(sources.ja, terms, 'ja'), termsIn(sources.en, terms, 'en')];
	return [...ja].filter((id) => en.has(id));
}
