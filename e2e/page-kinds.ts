import { readdirSync, readFileSync } from 'node:fs';
import { isLocale } from '../src/model/locale.ts';
import { base, dist } from './base.ts';

/** The paths of all pages that the sitemap lists, from the root of the site. Never a kept list. */
export function listPages(): readonly string[] {
	const maps = readdirSync(dist).filter((name) => /^sitemap-\d+\.xml$/.test(name));
	return maps.flatMap((name) =>
		[...readFileSync(new URL(name, dist), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, url = '']) => new URL(url).pathname.slice(base.length),
		),
	);
}

/** The kind of a page, by the shape of its address: `/ja/flows/exec/` is one of `flows/*`. */
export function kindOf(path: string): string {
	const [locale, first, ...further] = path.split('/').filter((part) => part !== '');
	if (first === undefined) return isLocale(locale) ? 'home' : (locale ?? 'root');
	return [first, ...further.map(() => '*')].join('/');
}

/** The first page of each kind, in each language. */
export function onePageOfEachKind(pages = listPages()): readonly string[] {
	const seen = new Set<string>();
	return pages.filter((path) => {
		const key = `${path.split('/')[1] ?? ''} ${kindOf(path)}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
