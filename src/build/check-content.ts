import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkCitations } from '../prose/check-citations.ts';
import { claimPages } from '../data/errata/claim-pages.ts';
import { claimSections } from '../data/errata/claims.ts';
import { componentIds, components, pagedComponentIds } from '../data/architecture/components.ts';
import { connectionIds, connections } from '../data/architecture/connections.ts';
import { dataUses } from '../data/site/citing.ts';
import { courses } from '../data/failures/courses.ts';
import { failureRows } from '../data/failures/failure-rows.ts';
import { eventIds, eventTimes, stories } from '../data/recordings/evidence.ts';
import { failureMatrix } from '../data/recordings/measurements.ts';
import { flows } from '../data/flows/flows.ts';
import { pages as sitePages } from '../data/site/pages.ts';
import { lanes } from '../data/history/history.ts';
import { releases } from '../data/history/versions.ts';
import { authorError, type AuthorProblem } from '../model/author-error.ts';
import { checkArchitecture } from '../model/architecture/check-architecture.ts';
import { checkArrows, checkClaims } from '../model/errata/check-claims.ts';
import { checkCourses } from '../model/failures/course.ts';
import { checkFlow } from '../model/flows/check-flow.ts';
import { checkHistory } from '../model/history/check-history.ts';
import { checkInterfaceTexts } from '../prose/check-interface-texts.ts';
import { checkLinks, type GeneratedPages } from '../prose/check-links.ts';
import { checkPages } from '../prose/check-pages.ts';
import { checkRegistry } from '../prose/check-registry.ts';
import { locales } from '../model/locale.ts';
import { generatedAddresses, generatedIds, isGeneratedLink } from './generated-links.ts';
import {
	readInterfaceTexts,
	readPages,
	readReferenceIds,
	readShowingCode,
} from './read-project.ts';

/**
 * Fails the build on every mistake of an author that would otherwise reach readers, and gives the
 * compiler the ids of references and recorded events, so that editors suggest them.
 */
export function checkContent(): AstroIntegration {
	let root: URL;
	return {
		name: 'check-content',
		hooks: {
			'astro:config:done': async ({ config, injectTypes }) => {
				root = config.root;
				const references = await readReferenceIds(root);
				injectTypes({
					filename: 'ids.d.ts',
					content: [
						'export {};',
						declareRegister('sources/reference-id', 'ReferenceRegister', references),
						declareRegister('recordings/event-id', 'EventRegister', eventIds),
					].join('\n'),
				});
			},
			'astro:build:start': async () => {
				const problems = await findProblems(root);
				if (problems.length > 0) throw new AstroError(problems.map(authorError).join('\n\n'));
			},
		},
	};
}

async function findProblems(root: URL): Promise<readonly AuthorProblem[]> {
	const [pages, known, texts, code] = await Promise.all([
		readPages(root),
		readReferenceIds(root),
		readInterfaceTexts(root),
		readShowingCode(root),
	]);
	return [
		...checkArchitecture(components, connections),
		...flows.flatMap((flow) =>
			checkFlow(flow, {
				connections: connectionIds,
				events: eventIds,
				times: eventTimes,
				components: componentIds,
			}),
		),
		...checkClaims(claimSections, {
			components: pagedComponentIds,
			steps: flows.flatMap((flow) => flow.steps.map(({ id }) => `${flow.id}/${id}`)),
			pages: Object.keys(claimPages),
		}),
		...checkArrows(claimSections, flows),
		...checkCourses(courses, {
			components: failureRows.map(({ component }) => component),
			recordings: {
				...Object.fromEntries(stories.map((story) => [story.story, story])),
				'failure-matrix': failureMatrix,
			},
		}),
		...checkHistory(lanes, releases),
		...checkPages(pages),
		...checkRegistry(pages, sitePages),
		...checkLinks(pages, describeGeneratedPages(known)),
		...checkInterfaceTexts(texts, code),
		...checkCitations({ pages, known, dataUses }),
	];
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

function declareRegister(file: string, name: string, ids: readonly string[]): string {
	const keys = ids.map((id) => `\t\t${JSON.stringify(id)}: true;`).join('\n');
	return `declare module '~/model/${file}.ts' {\n\tinterface ${name} {\n${keys}\n\t}\n}`;
}
