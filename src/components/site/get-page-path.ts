import { pathOf } from '../../data/site/addresses.ts';
import { cutBase } from '../../model/site/base.ts';
import { base } from './base.ts';

/** The path of a page after its language, from `Astro.url`; empty for what has no language. */
export function getPagePath(url: URL): string {
	return pathOf(cutBase(base, url.pathname));
}
