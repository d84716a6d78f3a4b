import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio/slim';
import { dist } from './base.ts';

/** What refers to ids, apart from links within the page. */
const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/** Gives all ids of a panel, and the names of its landmarks, something that no other panel has. */
function setApart($: CheerioAPI, prefix: string): void {
	const panel = $('.panel');
	const ids = new Set(panel.find('[id]').map((_, { attribs }) => attribs.id));
	const apart = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
	panel.find('[aria-label]').attr('aria-label', (_, label) => `${label} ${prefix}`);
	panel.find('[aria-labelledby]').each((_, { attribs }) => {
		panel.find(`[id="${attribs['aria-labelledby'] ?? ''}"]`).append(` ${prefix}`);
	});
	for (const name of referring) {
		panel.find(`[${name}]`).attr(name, (_, text) => text.split(' ').map(apart).join(' '));
	}
	panel.find('[href^="#"]').attr('href', (_, href) => `#${apart(href.slice(1))}`);
	panel.find('[id]').attr('id', (_, id) => apart(id));
	panel.attr('id', prefix);
}

/**
 * The first page with the panels of all pages in its own, as the build wrote them: what
 * is looked at in one document is looked at in a third of the time. Throws where a page has no panel.
 */
export function putPanelsTogether(paths: readonly string[], theme: 'light' | 'dark'): string {
	const pages = paths.map((path) => {
		const $ = load(readFileSync(new URL(`${path.slice(1)}index.html`, dist)));
		if ($('.panel').length !== 1) throw new Error(`${path} has not one panel.`);
		setApart($, path.split('/').filter(Boolean).slice(-2).join('-'));
		return $;
	});
	const [$ = load('')] = pages;
	const panels = pages.map(($page) => $page.html($page('.panel'))).join('');
	// In the panel, not beside it: there they would lie on each other.
	$('.panel').attr('id', 'panels').html(panels);
	// The player would take the first panel for its own. Without scripts, nothing chooses the theme.
	$('script').remove();
	$('html').attr('data-theme', theme);
	return $.html();
}
