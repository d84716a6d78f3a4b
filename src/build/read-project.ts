import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TextFile } from '../prose/check-interface-texts.ts';
import type { ProsePage } from '../prose/prose-page.ts';
import { authorFolders, interfaceFile, proseFolder } from '../model/author-files.ts';
import { locales, type Locale } from '../model/locale.ts';

/** Reads every page of prose in every language. `root` is the folder of the project. */
export async function readPages(root: URL): Promise<readonly ProsePage[]> {
	const byLocale = await Promise.all(locales.map((locale) => readPagesOf(root, locale)));
	return byLocale.flat();
}

/** Gives the ids of all references: their file names without the ending. */
export async function readReferenceIds(root: URL): Promise<readonly string[]> {
	const files = await readdir(new URL(`${authorFolders.references}/`, root));
	return files
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => file.slice(0, -'.yaml'.length))
		.sort();
}

async function readPagesOf(root: URL, locale: Locale): Promise<ProsePage[]> {
	const folder = new URL(`${proseFolder(locale)}/`, root);
	// A language without a folder has no pages: the checks say which are missing.
	const files = await readdir(fileURLToPath(folder), { recursive: true }).catch(() => []);
	return Promise.all(
		files
			.filter((file) => /\.mdx?$/.test(file))
			.sort()
			.map(async (file) => ({
				file: `${proseFolder(locale)}/${file}`,
				locale,
				path: file.replace(/\.mdx?$/, ''),
				source: await readFile(new URL(file, folder), 'utf8'),
			})),
	);
}

/** Reads the texts of the interface in every language. */
export async function readInterfaceTexts(root: URL): Promise<readonly TextFile[]> {
	return Promise.all(
		locales.map(async (locale) => {
			const file = interfaceFile(locale);
			// A language without a file has no texts: the checks say so.
			return { file, locale, source: await readFile(new URL(file, root), 'utf8').catch(() => '') };
		}),
	);
}

/** Reads the code of everything that may show a text of the interface, as one text. */
export async function readShowingCode(root: URL): Promise<string> {
	const rooms = ['components', 'pages', 'views'];
	const sources = await Promise.all(
		rooms.map(async (room) => {
			const folder = new URL(`src/${room}/`, root);
			const files = await readdir(fileURLToPath(folder), { recursive: true });
			return Promise.all(
				files
					.filter((file) => /\.(?:astro|ts)$/.test(file))
					.map((file) => readFile(new URL(file, folder), 'utf8')),
			);
		}),
	);
	return sources.flat().join('\n');
}
