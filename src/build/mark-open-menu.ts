import type { Plugin } from 'vite';

const byContents = 'body:has(#starlight__sidebar:popover-open)';
const byMark = 'body[data-menu-open]';

/**
 * Starlight tells by what the page contains whether the menu of a phone is open: with every element
 * that comes or goes, the browser looks through the whole page for it. Here the page is marked.
 */
export function markOpenMenu(): Plugin {
	return {
		name: 'mark-open-menu',
		enforce: 'pre',
		transform(code, id) {
			if (!/\/MobileMenuToggle\.astro\?.*type=style/.test(id)) return undefined;
			return code.includes(byContents) ? code.replaceAll(byContents, byMark) : undefined;
		},
	};
}
