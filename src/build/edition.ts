import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashText } from './hash-text.ts';

/**
 * Gives the edition of the site: a fingerprint of its code and its data, but not of its prose. Pages
 * carry it, so that a script can tell a page that was built for another one.
 */
export function readEdition(src: URL): string {
	const root = fileURLToPath(src);
	const files = globSync('**/*.{ts,astro,css,json}', { cwd: root }).filter(
		(file) => !file.startsWith('content/') && !file.endsWith('.test.ts'),
	);
	return hashText(
		files
			.sort()
			.map((file) => readFileSync(join(root, file), 'utf8'))
			.join('\0'),
	);
}
