import { readFileSync } from 'node:fs';
import { authorFolders } from '../model/author-files.ts';
import { byLocale, isLocale, type Locale, type Localized } from '../model/locale.ts';

const docs = `${authorFolders.prose}/`;

/** Where a page of prose lies, and what it says in every language. */
export interface PageSources {
	/** The folder of the project. */
	readonly root: URL;
	readonly locale: Locale;
	/** Its address without the language. */
	readonly path: string;
	readonly sources: Localized;
}

/** Finds a page and its translations from the address of its file; nothing for what is no page of prose. */
export function readPageSources(file: URL | undefined): PageSources | undefined {
	const [before, after] = file?.href.split(docs) ?? [];
	if (file === undefined || before === undefined || after === undefined) return undefined;
	const [locale] = after.split('/');
	if (!isLocale(locale)) return undefined;
	const name = after.slice(locale.length + 1);
	const root = new URL(before);
	const read = (language: Locale) => readText(new URL(`${docs}${language}/${name}`, root));
	return {
		root,
		locale,
		path: name.replace(/\.mdx?$/, ''),
		sources: byLocale(read),
	};
}

/** Another check reports a page that a language lacks. */
function readText(file: URL): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
