import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { base, dist } from '../base.ts';
import type { BuiltPage } from './read-dist.ts';

/** What a page weighs, in bytes as Brotli sends them, and in files. */
export interface Weight {
	/** The page itself, with all that is written into it. */
	readonly html: number;
	/** The styles in the page. */
	readonly styles: number;
	/** The scripts in the page, and those that it loads, with everything that they import. */
	readonly scripts: number;
	/** How many files these scripts are: each is a request. */
	readonly files: number;
}

const known = new Map<string, number>();

function weigh(text: string): number {
	const before = known.get(text);
	if (before !== undefined) return before;
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	const size = text === '' ? 0 : brotliCompressSync(text, { params }).length;
	known.set(text, size);
	return size;
}

/** The scripts that a script of the build imports when it starts, by their address. */
function importsOf(address: string, text: string): readonly string[] {
	return [...text.matchAll(/(?:\bimport|\bfrom)\s*["']([^"']+\.js)["']/g)].map(
		([, specifier = '']) => new URL(specifier, `http://site${address}`).pathname,
	);
}

function loadedScripts(addresses: readonly string[]): ReadonlyMap<string, string> {
	const loaded = new Map<string, string>();
	const waiting = [...addresses];
	for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
		if (loaded.has(address)) continue;
		const file = new URL(address.slice(base.length + 1), dist);
		if (!existsSync(file)) throw new Error(`A page loads ${address}, which is not in dist.`);
		const text = readFileSync(file, 'utf8');
		loaded.set(address, text);
		waiting.push(...importsOf(address, text));
	}
	return loaded;
}

/** Weighs a page and all scripts that it loads, in bytes as sent: compressed by brotli. */
export function weighPage({ $, html }: BuiltPage): Weight {
	const scripts = $('script').toArray();
	const isProgram = (type = '') => !/json|speculationrules/.test(type);
	const addresses = scripts.flatMap(({ attribs }) => attribs['src'] ?? []);
	const inline = scripts
		.filter(({ attribs }) => attribs['src'] === undefined && isProgram(attribs['type']))
		.map((script) => $(script).html() ?? '');
	const imported = inline.flatMap((text) => importsOf('/', text));
	const loaded = loadedScripts([...addresses, ...imported]);
	return {
		html: weigh(html),
		styles: weigh(
			$('style')
				.toArray()
				.map((style) => $(style).html() ?? '')
				.join(''),
		),
		scripts: [...loaded.values(), inline.join('')].reduce((sum, text) => sum + weigh(text), 0),
		files: loaded.size,
	};
}
