import { editionOf, followPage } from '../player/follow-page.ts';
import { fetchHtml, parseHtml } from '../site/trusted-html.ts';

/** The language that everything around the player is written in. */
const around = document.documentElement.lang;

/** Whether the player speaks another language than the page around it. */
export function isElsewhere(): boolean {
	return document.documentElement.lang !== around;
}

/**
 * Puts the player of the same step in the other language into the place of this one, so that
 * neither the full screen nor the view is lost. Rejects when its page cannot be had.
 */
export async function switchLanguage(player: HTMLElement): Promise<void> {
	const link = document.querySelector<HTMLAnchorElement>('a[data-follows="language"]');
	if (!link) throw new Error('The page has no link to the other language.');
	const target = new URL(link.href);
	target.search = location.search;
	const page = parseHtml(await fetchHtml(target.pathname));
	const other = page.querySelector('flow-player');
	// The site has been built anew. Its page brings the script that goes with it.
	if (!other || editionOf(page) !== editionOf(document)) {
		location.assign(target.href);
		return;
	}
	if (!player.isConnected) return;
	const next = document.importNode(other, true);
	history.pushState(null, '', target.href);
	document.documentElement.lang = page.documentElement.lang;
	followPage(page);
	player.replaceWith(next);
}
