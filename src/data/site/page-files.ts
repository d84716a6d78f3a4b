import { authorFiles, authorFolders, flowFile, proseFolder } from '../../model/author-files.ts';
import type { Locale } from '../../model/locale.ts';
import { pages } from './pages.ts';

/** What pages come from that name no facts, from the root of the project; a folder with its slash. */
const furtherFiles: Readonly<Record<string, readonly string[]>> = {
	'': [`${authorFolders.architecture}/`, authorFiles.overview],
	'flows/': [`${authorFolders.flows}/`],
	'data/': [authorFiles.outputs],
	'references/': [`${authorFolders.references}/`],
	'pages/': [authorFiles.pages],
};

/** Gives the files that a page comes from in one language: since they last changed, it says the same. */
export function filesOfPage(path: string, locale: Locale): readonly string[] {
	const page = pages.find((known) => known.path === path);
	if (!page) return [];
	const [, flow] = /^flows\/([^/]+)\//.exec(path) ?? [];
	return [
		...(page.origin === 'prose' ? [`${proseFolder(locale)}/${path.replace(/\/$/, '')}.mdx`] : []),
		...(page.shows ?? []).map(({ file }) => file),
		...(flow === undefined ? [] : [flowFile(flow)]),
		...(furtherFiles[path] ?? []),
	];
}
