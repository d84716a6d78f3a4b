import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { architecture } from '../data/architecture/architecture.ts';
import { componentIds, pagedComponentIds } from '../data/architecture/components.ts';
import { connectionIds } from '../data/architecture/connections.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import { claimPages } from '../data/errata/claim-pages.ts';
import { claimSections } from '../data/errata/claims.ts';
import { siteReleases } from '../data/changes/releases.ts';
import { correctionsByFile, firstPublished } from '../data/corrections/corrections.ts';
import { courses } from '../data/failures/courses.ts';
import { failureRows } from '../data/failures/failure-rows.ts';
import { flows } from '../data/flows/flows.ts';
import { flowParts } from '../data/inside/flow-parts.ts';
import { insides } from '../data/inside/insides.ts';
import { lanes } from '../data/history/history.ts';
import { releases } from '../data/history/versions.ts';
import { eventIds, eventRecordings, eventTimes } from '../data/recordings/evidence.ts';
import { anatomy, failureMatrix } from '../data/recordings/measurements.ts';
import { recordings } from '../data/recordings/recordings.ts';
import { baseline } from '../data/site/baseline.ts';
import { guides, readingPath } from '../data/site/guides.ts';
import { pages as sitePages } from '../data/site/pages.ts';
import { authorFolders } from '../model/author-files.ts';
import { locales } from '../model/locale.ts';
import type { Baseline } from '../model/sources/baseline.ts';
import { findReferences } from '../model/sources/find-references.ts';
import type { DataUse } from '../prose/check-citations.ts';
import type { GeneratedPages } from '../prose/check-links.ts';
import type { DataModule } from './check-lists.ts';
import { generatedAddresses, generatedIds, isGeneratedLink } from './generated-links.ts';
import { knownElements } from './known-elements.ts';
import {
	readInterfaceTexts,
	readPages,
	readReferenceIds,
	readShowingCode,
} from './read-project.ts';

/** Everything that authors write, as the checks see it. */
export type SiteFacts = Awaited<ReturnType<typeof readFacts>>;

/** Reads all that authors write. `root` is the folder of the project. */
export async function readFacts(root: URL) {
	const [pages, references, modules, interfaceTexts, showingCode] = await Promise.all([
		readPages(root),
		readReferenceIds(root),
		importData(root),
		readInterfaceTexts(root),
		readShowingCode(root),
	]);
	return {
		architecture,
		baseline: baseline as Baseline,
		componentIds: componentIds as readonly string[],
		pagedComponentIds: pagedComponentIds as readonly string[],
		connectionIds: connectionIds as readonly string[],
		placements: [wide, tall],
		flows,
		insides,
		flowParts,
		/** Names of the spans that were recorded of requests. */
		spans: anatomy.requests.flatMap((request) => request.spans.map(({ name }) => name)),
		eventIds,
		eventTimes,
		recordings: recordings.map(({ name }): string => name),
		recordingFiles: namesIn(root, authorFolders.recordings, '.json'),
		claimSections,
		claimPages: Object.keys(claimPages),
		courses,
		/** What the courses of outages may point at: who was killed, and the files by name. */
		outages: {
			components: failureRows.map(({ component }) => component),
			recordings: {
				...Object.fromEntries(eventRecordings.map((recording) => [recording.story, recording])),
				'failure-matrix': failureMatrix,
			},
		},
		lanes,
		correctionsByFile,
		firstPublished,
		siteReleases,
		releases,
		dataUses: listUses(modules),
		modules,
		pages,
		references,
		interfaceLanguages: namesIn(root, authorFolders.interface, '.json'),
		knownElements,
		generated: describeGeneratedPages(references),
		sitePages,
		guides: { guides, readingPath },
		interfaceTexts,
		showingCode,
	};
}

/**
 * Every module of the data. A module that gathers what others state comes after them, so that the
 * one that states it is named.
 */
export async function importData(root: URL): Promise<readonly DataModule[]> {
	const cwd = fileURLToPath(root);
	const files = globSync(`${authorFolders.data}/**/*.ts`, { cwd, exclude: ['**/*.test.ts'] }).map(
		(file) => ({
			file,
			gathered: countGathered(readFileSync(`${cwd}/${file}`, 'utf8')),
		}),
	);
	return Promise.all(
		files
			.toSorted((a, b) => a.gathered - b.gathered)
			.map(async ({ file }) => {
				const address = pathToFileURL(`${cwd}/${file}`).href;
				const exports = (await import(/* @vite-ignore */ address)) as DataModule['exports'];
				return { file, exports: { ...exports } };
			}),
	);
}

/** How many modules of the data a module takes values from. */
function countGathered(source: string): number {
	return [...source.matchAll(/^import (?!type )[^;]*from '\.{1,2}\/(?!.*model\/)/gm)].length;
}

/** Every place where the data names a reference, each at the module that states it. */
function listUses(modules: readonly DataModule[]): readonly DataUse[] {
	const uses = modules.flatMap(({ file, exports }) =>
		findReferences(exports).map(({ id, by }) => ({ key: `${by} ${id}`, id, by, file })),
	);
	return uses
		.filter(({ key }, index) => uses.findIndex((other) => other.key === key) === index)
		.map(({ id, by, file }) => ({ id, where: `${file} (${by})` }));
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
		ids: new Map([
			...generatedIds(),
			...locales.map((locale) => [`/${locale}/references/`, references] as const),
		]),
	};
}
