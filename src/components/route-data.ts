import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { hasCitations } from './has-citations.ts';

/** Adds the list of sources, which stands after the prose, to the table of contents. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { toc, entry } = locals.starlightRoute;
	if (toc && hasCitations(entry.body)) {
		toc.items.push({ depth: 2, slug: 'sources', text: locals.t('cite.sources'), children: [] });
	}
});
