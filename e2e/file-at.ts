import { existsSync, statSync } from 'node:fs';
import { base, dist } from './base.ts';

/** The file that a host of static files answers with to a path; nothing where there is none. */
export function fileAt(pathname: string): URL | undefined {
	if (!pathname.startsWith(`${base}/`)) return undefined;
	const path = pathname.slice(base.length + 1);
	const file = new URL(
		path.endsWith('/') || path === '' ? `./${path}index.html` : `./${path}`,
		dist,
	);
	const isInside = file.href.startsWith(dist.href);
	return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
