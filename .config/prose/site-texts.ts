import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { interfaceFile, proseFolder } from '../../src/model/author-files.ts';
import type { Locale } from '../../src/model/locale.ts';
import { textsIn } from '../../src/model/texts-in.ts';
import { wordsOfMdx } from '../../src/model/words-of-mdx.ts';

// Node knows neither the alias of tsconfig.json nor imports of JSON without an attribute.
registerHooks({
	resolve(specifier, context, nextResolve) {
		const src = new URL('../../src/', import.meta.url);
		const target = specifier.startsWith('~/') ? new URL(specifier.slice(2), src).href : specifier;
		const importAttributes = target.endsWith('.json') ? { type: 'json' } : context.importAttributes;
		return nextResolve(target, { ...context, importAttributes });
	},
});

const { importData } = await import('../../src/build/site-facts.ts');

/** A text that readers see, in one language. */
export interface SiteText {
	readonly kind: 'page' | 'string';
	/** As it is written: the whole file of a page, or a string of Markdown. */
	readonly source: string;
	/** What readers read of it, each word at its place in the source. */
	readonly words: string;
	readonly file: string;
	/** Tells for people where something stands: the file and the line of a page, or the keys. */
	readonly whereIs: (at: number) => string;
}

/** Every text of a language: pages, captions and names in the data, frontmatter, the interface. */
export async function collectTexts(locale: Locale): Promise<readonly SiteText[]> {
	const pages = globSync(`${proseFolder(locale)}/**/*.mdx`)
		.sort()
		.map((file) => ({ file, source: readFileSync(file, 'utf8') }));
	return [
		...pages.map(({ file, source }) => pageText(file, source)),
		...(await textsOfData(locale)),
		...textsOfInterface(locale),
		...pages.flatMap(({ file, source }) => textsOfFrontmatter(file, source)),
	];
}

function pageText(file: string, source: string): SiteText {
	return {
		kind: 'page',
		source,
		words: wordsOfMdx(source),
		file,
		whereIs: (at) => `${file}:${source.slice(0, at).split('\n').length}`,
	};
}

function stringText(file: string, path: string, source: string): SiteText {
	return {
		kind: 'string',
		source,
		words: source.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)),
		file,
		whereIs: () => `${file}: ${path}`,
	};
}

async function textsOfData(locale: Locale): Promise<readonly SiteText[]> {
	const seen = new Set<unknown>();
	const modules = await importData(pathToFileURL(`${process.cwd()}/`));
	return modules.flatMap(({ file, exports }) =>
		[...textsIn(exports, seen)]
			.filter((found) => found.locale === locale)
			.map(({ path, text }) => stringText(file, path, text)),
	);
}

function textsOfInterface(locale: Locale): readonly SiteText[] {
	const file = interfaceFile(locale);
	const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
	return Object.entries(strings).map(([path, text]) => stringText(file, path, text));
}

function textsOfFrontmatter(file: string, source: string): readonly SiteText[] {
	const [, frontmatter] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
	const fields = (frontmatter ? parse(frontmatter) : {}) as Record<string, unknown>;
	return ['title', 'description'].flatMap((path) => {
		const text = fields[path];
		return typeof text === 'string' ? [stringText(file, path, text)] : [];
	});
}
