// Collects the texts of one language: captions and names in src/data, interface strings, frontmatter.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Locale } from '../src/model/locale.ts';

// Node knows neither the alias of tsconfig.json nor imports of JSON without an attribute.
registerHooks({
	resolve(specifier, context, nextResolve) {
		const src = new URL('../src/', import.meta.url);
		const target = specifier.startsWith('~/') ? new URL(specifier.slice(2), src).href : specifier;
		const importAttributes = target.endsWith('.json') ? { type: 'json' } : context.importAttributes;
		return nextResolve(target, { ...context, importAttributes });
	},
});

const { importData } = await import('../src/build/site-facts.ts');

/** A text that a reader sees, and where it is written. */
export interface SiteText {
	readonly file: string;
	/** Where in the file: the keys that lead to it. */
	readonly path: string;
	readonly text: string;
}

/** Every text of a language that is not in the body of a page. */
export async function collectTexts(locale: Locale): Promise<readonly SiteText[]> {
	return [
		...(await textsOfData(locale)),
		...textsOfInterface(locale),
		...pagesOf(locale).flatMap((file) => textsOfFrontmatter(file)),
	];
}

/** The pages of prose of a language. */
export function pagesOf(locale: Locale): readonly string[] {
	return globSync(`src/content/docs/${locale}/**/*.mdx`).sort();
}

async function textsOfData(locale: Locale): Promise<readonly SiteText[]> {
	const seen = new Set<unknown>();
	function* textsIn(value: unknown, path = ''): Generator<[string, string]> {
		if (typeof value !== 'object' || value === null || seen.has(value)) return;
		seen.add(value);
		for (const [key, inner] of Object.entries(value)) {
			if (key === locale && typeof inner === 'string') yield [path, inner];
			else yield* textsIn(inner, path ? `${path}.${key}` : key);
		}
	}
	const modules = await importData(pathToFileURL(`${process.cwd()}/`));
	return modules.flatMap(({ file, exports }) =>
		[...textsIn(exports)].map(([path, text]) => ({ file, path, text })),
	);
}

function textsOfInterface(locale: Locale): readonly SiteText[] {
	const file = `src/content/i18n/${locale}.json`;
	const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
	return Object.entries(strings).map(([path, text]) => ({ file, path, text }));
}

function textsOfFrontmatter(file: string): readonly SiteText[] {
	const [, frontmatter] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
	const fields = (frontmatter ? parse(frontmatter) : {}) as Record<string, unknown>;
	return ['title', 'description'].flatMap((path) => {
		const text = fields[path];
		return typeof text === 'string' ? [{ file, path, text }] : [];
	});
}
