import { editionOf, followPage } from '../player/follow-page.ts';
import { settleHistory } from '../player/history-entry.ts';
import { addressInLanguage } from '../player/language-address.ts';
import { fetchHtml, parseHtml } from '../site/trusted-html.ts';

/** The language that everything around the player is written in. */
const around = document.documentElement.lang;

/** Whether the player speaks another language than the page around it. */
export function isElsewhere(): boolean {
	return document.documentElement.lang !== around;
}

/**
 * Puts the player of the same step in the next language into the place of this one, so that
 * neither the full screen nor the view is lost; not any more where `isLeft` says so meanwhile.
 * Rejects when its page cannot be had.
 */
export async function switchLanguage(player: HTMLElement, isLeft: () => boolean): Promise<void> {
	settleHistory();
	const { pathname } = location;
	const target = findTarget();
	const page = parseHtml(await fetchHtml(target.pathname));
	if (isLeft()) return;
	settleHistory();
	// A reader who has gone on meanwhile stays at the later step.
	if (location.pathname !== pathname) return switchLanguage(player, isLeft);
	target.search = location.search;
	const other = page.querySelector('flow-player');
	// The site has been built anew. Its page brings the script that goes with it.
	if (!other || editionOf(page) !== editionOf(document)) {
		location.assign(target.href);
		return;
	}
	const next = document.importNode(other, true);
	history.pushState(null, '', target.href);
	document.documentElement.lang = page.documentElement.lang;
	followPage(page);
	player.replaceWith(next);
}

/** The page of the step in the picture. */
function findTarget(): URL {
	const link = document.querySelector<HTMLAnchorElement>('a[data-follows="language"]');
	if (!link) throw new Error('The page has no link to another language.');
	return addressInLanguage(link, location.pathname);
}
