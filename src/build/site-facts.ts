import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { componentIds, components, pagedComponentIds } from '../data/architecture/components.ts';
import { connectionIds, connections } from '../data/architecture/connections.ts';
import { icons } from '../data/architecture/icons.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import { claimPages } from '../data/errata/claim-pages.ts';
import { claimSections } from '../data/errata/claims.ts';
import { flows } from '../data/flows/flows.ts';
import { termIds } from '../data/glossary.ts';
import { lanes, marks } from '../data/history/history.ts';
import { releases } from '../data/history/versions.ts';
import { eventIds } from '../data/recordings/evidence.ts';
import { recordings } from '../data/recordings/recordings.ts';
import { dataUses } from '../data/site/citing.ts';
import { sidebar } from '../data/site/sidebar.ts';
import { locales } from '../model/locale.ts';
import type { GeneratedPages } from '../prose/check-links.ts';
import type { DataModule } from './check-lists.ts';
import { interfaceFolder } from './check-interface.ts';
import { generatedAddresses, isGeneratedLink } from './generated-links.ts';
import { knownElements } from './known-elements.ts';
import { readPages, readReferenceIds } from './read-project.ts';

/** Everything that authors write, as the checks see it. */
export type SiteFacts = Awaited<ReturnType<typeof readFacts>>;

/** Reads all that authors write. `root` is the folder of the project. */
export async function readFacts(root: URL) {
	const [pages, references, modules] = await Promise.all([
		readPages(root),
		readReferenceIds(root),
		importData(root),
	]);
	return {
		architecture: { components, connections, icons },
		componentIds: componentIds as readonly string[],
		pagedComponentIds: pagedComponentIds as readonly string[],
		connectionIds: connectionIds as readonly string[],
		placements: [wide, tall],
		flows,
		eventIds,
		recordings: recordings.map(({ name }) => name),
		recordingFiles: namesIn(root, 'src/data/recordings', '.json'),
		claimSections,
		claimPages: Object.keys(claimPages),
		lanes,
		releases,
		dataUses,
		modules,
		pages,
		references,
		interfaceLanguages: namesIn(root, interfaceFolder, '.json'),
		knownElements,
		generated: describeGeneratedPages(references),
		sidebarLinks: sidebar.flatMap(({ items }) => items.map(({ link }) => link)),
	};
}

/**
 * Every module of the data. Backwards, so that `flows/overview.ts` comes before the `flows.ts` that
 * only gathers, and is the one that is named.
 */
async function importData(root: URL): Promise<readonly DataModule[]> {
	const cwd = fileURLToPath(root);
	const files = globSync('src/data/**/*.ts', { cwd, exclude: ['**/*.test.ts'] })
		.sort()
		.reverse();
	return Promise.all(
		files.map(async (file) => {
			const address = pathToFileURL(`${cwd}/${file}`).href;
			const exports = (await import(/* @vite-ignore */ address)) as DataModule['exports'];
			return { file, exports: { ...exports } };
		}),
	);
}

function namesIn(root: URL, folder: string, ending: string): readonly string[] {
	return globSync(`${folder}/*${ending}`, { cwd: fileURLToPath(root) })
		.map((file) => file.slice(folder.length + 1, -ending.length))
		.sort();
}

function describeGeneratedPages(references: readonly string[]): GeneratedPages {
	return {
		has: (address, locale) => isGeneratedLink({ link: address, slug: locale }),
		addresses: locales.flatMap(generatedAddresses),
		ids: new Map(
			locales.flatMap((locale) => [
				[`/${locale}/references/`, references],
				[
					`/${locale}/history/`,
					[...lanes.map(({ id }) => id), ...prefix('mark-', Object.keys(marks))],
				],
				[`/${locale}/glossary/`, prefix('term-', termIds)],
				[`/${locale}/errata/`, prefix('claim-', claimSections.flatMap(claimIdsOf))],
			]),
		),
	};
}

function prefix(start: string, ids: readonly string[]): readonly string[] {
	return ids.map((id) => start + id);
}

function claimIdsOf({ claims }: (typeof claimSections)[number]): readonly string[] {
	return claims.map(({ id }) => id);
}
