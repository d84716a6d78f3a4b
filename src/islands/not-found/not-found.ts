import { findPart } from '../find-part.ts';
import { type KnownPage, suggestPage } from './suggest-page.ts';

// A page that exists under no language, or a page of a host without scripts, keeps them all.
for (const section of document.querySelectorAll('section[lang]')) {
	const home = findPart(section, '[data-home]', HTMLAnchorElement);
	const asked = readAsked(home.pathname);
	const input = findPart(section, 'input', HTMLInputElement);
	input.value = asked
		.split(/[-/_.\s]+/)
		.join(' ')
		.trim();

	const json = findPart(section, '[data-known]', HTMLScriptElement).textContent;
	const found = suggestPage(asked, JSON.parse(json) as readonly KnownPage[]);
	if (!found) continue;
	const place = findPart(section, '[data-nearest]', HTMLElement);
	const link = findPart(place, 'a', HTMLAnchorElement);
	link.href = home.pathname + found.path;
	link.textContent = found.title;
	place.hidden = false;
}

/** What follows the language in the address that was asked for, or all below the root of the site. */
function readAsked(home: string): string {
	const root = home.replace(/[^/]+\/$/, '');
	const start = [home, root].find((one) => location.pathname.startsWith(one)) ?? '/';
	const rest = location.pathname.slice(start.length);
	try {
		return decodeURIComponent(rest);
	} catch {
		return rest;
	}
}
