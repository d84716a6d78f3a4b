import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { hasCitations } from '../../prose/has-citations.ts';

/**
 * Adds what Starlight leaves out: the list of sources, which stands after the prose, to the table
 * of contents, and a picture of the page for those who share its address.
 */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
	const { toc, entry, head, locale } = locals.starlightRoute;
	if (toc && hasCitations(entry.body)) {
		toc.items.push({ depth: 2, slug: 'sources', text: locals.t('cite.sources'), children: [] });
	}
	const content = new URL(`/social/${locale ?? 'en'}.png`, site).href;
	head.push({ tag: 'meta', attrs: { property: 'og:image', content } });
});
