import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { hasCitations } from '../../prose/has-citations.ts';
import pictureStyles from '../../styles/picture.css?inline';
import openingStyles from '../site/component-opening.css?inline';

type SidebarEntries = StarlightRouteData['sidebar'];

/**
 * Adds what Starlight leaves out: the list of sources, which stands after the prose, to the table
 * of contents; a picture of the page for those who share its address; the flow of a step as where
 * one is in the sidebar; and the styles of how the page of a component begins. Every page shares the layout that draws this beginning, so that its
 * styles, imported there, would be on all of them.
 */
export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
	const { toc, entry, head, locale, sidebar } = locals.starlightRoute;
	if (toc && hasCitations(entry.body)) {
		toc.items.push({ depth: 2, slug: 'sources', text: locals.t('cite.sources'), children: [] });
	}
	const content = new URL(`/social/${locale ?? 'en'}.png`, site).href;
	head.push({ tag: 'meta', attrs: { property: 'og:image', content } });
	markFlow(sidebar, url.pathname);
	if (entry.data.component !== undefined) {
		head.push({ tag: 'style', content: pictureStyles + openingStyles });
	}
});

/** A step is a place within the page of its flow: so the player has it, which never leaves that page. */
function markFlow(entries: SidebarEntries, pathname: string): void {
	const [, flow] = /^(.*\/flows\/[^/]+\/)[^/]+\/$/.exec(pathname) ?? [];
	if (flow === undefined) return;
	for (const entry of entries) {
		if (entry.type === 'group') markFlow(entry.entries, pathname);
		else if (entry.href === flow) entry.isCurrent = true;
	}
}
