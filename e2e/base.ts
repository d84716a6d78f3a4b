import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSitePlace } from '../src/model/site/base.ts';

/** What the build has written: `dist/`, or the folder that DIST names. */
export const dist = pathToFileURL(
	`${resolve(import.meta.dirname, '..', process.env['DIST'] ?? 'dist')}/`,
);

const place = readSitePlace(readSiteUrl());

/** The path that the built site lives under, such as `/project`; nothing at the root of a host. */
export const base = place.base;

/** The host that the site was built for, which need not be the one that serves it to the tests. */
export const origin = place.origin;

/** Gives an address of the site, as it is written from the root of the site, below its base. */
export function at(address: string): string {
	return base + address;
}

/** The address that the site was built for, as the site itself says it. */
function readSiteUrl(): string {
	try {
		const robots = readFileSync(new URL('robots.txt', dist), 'utf8');
		const [, sitemap] = /^Sitemap: (.+)\/sitemap-index\.xml$/m.exec(robots) ?? [];
		if (sitemap !== undefined) return sitemap;
	} catch {
		// Said below.
	}
	throw new Error(`There is no built site in ${dist.pathname}: npm run build`);
}
