import { locales, type Localized } from '../../model/locale.ts';
import { type GroupId, groups, pages } from './pages.ts';

/** The language whose labels Starlight takes where there is no translation. */
const [first, ...others] = locales;

function nameIn(name: Localized) {
	return {
		label: name[first],
		translations: Object.fromEntries(others.map((locale) => [locale, name[locale]])),
	};
}

/** A page of prose is called by its title, which Starlight knows. */
function linksIn(group: string) {
	return pages
		.filter((page) => page.group === group)
		.map(({ path, name }) =>
			name ? { ...nameIn(name), link: `/${path}` } : { slug: path.replace(/\/$/, '') },
		);
}

/** The sidebar, derived from the pages. */
export const sidebar = (Object.keys(groups) as GroupId[]).map((group) => ({
	...nameIn(groups[group]),
	items: linksIn(group),
}));
