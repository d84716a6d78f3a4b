import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkCitations } from '../citations/check.ts';
import { claimPages } from '../data/claim-pages.ts';
import { claimSections } from '../data/claims.ts';
import { componentIds, components, pagedComponentIds } from '../data/components.ts';
import { connectionIds, connections } from '../data/connections.ts';
import { dataUses } from '../data/data-uses.ts';
import { eventIds, eventTimes } from '../data/evidence.ts';
import { flows } from '../data/flows.ts';
import { termIds } from '../data/glossary.ts';
import { lanes, marks } from '../data/history.ts';
import { releases } from '../data/versions.ts';
import { authorError, type AuthorProblem } from '../model/author-error.ts';
import { checkArchitecture } from '../model/check-architecture.ts';
import { checkArrows, checkClaims } from '../model/check-claims.ts';
import { checkFlow } from '../model/check-flow.ts';
import { checkHistory } from '../model/check-history.ts';
import { checkLinks, type GeneratedPages } from '../model/check-links.ts';
import { checkPages } from '../model/check-pages.ts';
import { locales } from '../model/locale.ts';
import { generatedAddresses, isGeneratedLink } from './generated-links.ts';
import { readPages, readReferenceIds } from './read-project.ts';

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
						declareRegister('reference-id', 'ReferenceRegister', references),
						declareRegister('event-id', 'EventRegister', eventIds),
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
	const [pages, known] = await Promise.all([readPages(root), readReferenceIds(root)]);
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
		...checkHistory(lanes, releases),
		...checkPages(pages),
		...checkLinks(pages, describeGeneratedPages(known)),
		...checkCitations({ pages, known, dataUses }),
	];
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

function declareRegister(file: string, name: string, ids: readonly string[]): string {
	const keys = ids.map((id) => `\t\t${JSON.stringify(id)}: true;`).join('\n');
	return `declare module '~/model/${file}.ts' {\n\tinterface ${name} {\n${keys}\n\t}\n}`;
}
