import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { changesTitle } from '../../data/changes/releases.ts';
import { pageAddress } from '../../data/site/addresses.ts';
import { feedFile, twinFile } from '../../data/site/outputs.ts';
import { isListedPage } from '../../data/site/pages.ts';
import { isLocale } from '../../model/locale.ts';
import { hasCitations } from '../../prose/has-citations.ts';
import { getPageLocale } from '../site/get-page-locale.ts';
import { getPagePath } from '../site/get-page-path.ts';
import { completeHead } from '../site/page-head.ts';
import { publicAddress } from '../site/public-address.ts';
import pictureStyles from '../../styles/picture.css?inline';
import openingStyles from '../site/component-opening.css?inline';

type SidebarEntries = StarlightRouteData['sidebar'];

/**
 * Adds what Starlight leaves out: the list of sources, which stands after the prose, to the table
 * of contents; what services read that show a link to the page; its Markdown twin for tools; the
 * feed of changes; the flow of a step as where one is in the sidebar; and the styles of how the
 * page of a component begins. Every page shares the layout that draws this beginning, so that its
 * styles, imported there, would be on all of them.
 */
export const onRequest = defineRouteMiddleware(async ({ locals, site, url }) => {
	const { toc, entry, head, locale, sidebar, lastUpdated } = locals.starlightRoute;
	if (toc && hasCitations(entry.body)) {
		toc.items.push({ depth: 2, slug: 'sources', text: locals.t('cite.sources'), children: [] });
	}
	const path = getPagePath(url);
	await completeHead(head, {
		entry,
		locale: getPageLocale(locale),
		path,
		site,
		modified: lastUpdated,
	});
	if (isListedPage(path)) {
		head.push({
			tag: 'link',
			attrs: { rel: 'alternate', type: 'text/markdown', href: twinFile },
		});
	}
	if (isLocale(locale)) {
		head.push({
			tag: 'link',
			attrs: {
				rel: 'alternate',
				type: 'application/atom+xml',
				title: changesTitle[locale],
				href: pageAddress(locale, feedFile),
			},
		});
	}
	markFlow(sidebar, url.pathname);
	// The page at the root is for readers of any language; it says the same.
	if (path === '') {
		const link = head.find(({ attrs }) => attrs?.['hreflang'] === 'x-default');
		if (link?.attrs) link.attrs['href'] = publicAddress('/', site);
	}
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
