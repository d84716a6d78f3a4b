import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { cutBase, joinBase } from '../model/site/base.ts';
import { isGeneratedLink } from './generated-links.ts';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** A link that stands on a page of prose, as the link validator tells of it. */
interface FoundLink {
	readonly link: string;
	readonly slug: string;
}

/**
 * Puts the base of the site before the links in prose, where authors write `/ja/components/etcd/`.
 * Pages get it as a whole, too; this is so that the link validator, which sees only prose, looks at
 * the addresses that readers get.
 */
export function joinBaseInProse(base: string): Plugin {
	return {
		name: 'join-base-in-prose',
		element: {
			filter: ['a'],
			visit(node, context) {
				const { href } = node.properties;
				if (typeof href === 'string') context.setProperty(node, 'href', joinBase(base, href));
			},
		},
	};
}

/** Tells of a link below a base whether it leads to a page that comes from data. */
export function isGeneratedBelow(base: string): (found: FoundLink) => boolean {
	return ({ link, slug }) =>
		isGeneratedLink({
			link: cutBase(base, link),
			slug: cutBase(base, `/${slug.replace(/^\//, '')}`),
		});
}
