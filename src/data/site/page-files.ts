import type { Locale } from '../../model/locale.ts';
import { pages } from './pages.ts';

/** What pages come from that name no facts, from the root of the project; a folder with its slash. */
const furtherFiles: Readonly<Record<string, readonly string[]>> = {
	'': ['src/data/architecture/', 'src/data/flows/overview.ts'],
	'flows/': ['src/data/flows/'],
	'data/': ['src/data/site/outputs.ts'],
	'references/': ['src/content/references/'],
	'pages/': ['src/data/site/pages.ts'],
};

/** Gives the files that a page comes from in one language: since they last changed, it says the same. */
export function filesOfPage(path: string, locale: Locale): readonly string[] {
	const page = pages.find((known) => known.path === path);
	if (!page) return [];
	const [, flow] = /^flows\/([^/]+)\//.exec(path) ?? [];
	return [
		...(page.origin === 'prose'
			? [`src/content/docs/${locale}/${path.replace(/\/$/, '')}.mdx`]
			: []),
		...(page.shows ?? []).map(({ file }) => `src/data/${file}`),
		...(flow === undefined ? [] : [`src/data/flows/${flow}.ts`]),
		...(furtherFiles[path] ?? []),
	];
}
