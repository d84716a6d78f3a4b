import { authorFiles, claimsFile, flowFile, insideFile } from '../../model/author-files.ts';
import type { Plane } from '../../model/architecture/component.ts';
import type { Inside, Part } from '../../model/inside/inside.ts';
import type { Localized } from '../../model/locale.ts';
import type { ShownFacts, SitePage } from '../../model/site/page.ts';
import {
	type PagedComponentId,
	components,
	pagedComponentIds,
} from '../architecture/components.ts';
import { connections, singleConnectionIds } from '../architecture/connections.ts';
import { regions } from '../architecture/regions.ts';
import { topologies } from '../architecture/topologies.ts';
import { claimSections, errataTitle } from '../errata/claims.ts';
import { changesTitle, siteReleases } from '../changes/releases.ts';
import { corrections, correctionsByFile, correctionsTitle } from '../corrections/corrections.ts';
import { abilities } from '../failures/abilities.ts';
import { courses } from '../failures/courses.ts';
import { failuresTitle, lossReasons } from '../failures/failures.ts';
import { flows, type SiteFlow } from '../flows/flows.ts';
import { glossaryTitle, terms } from '../glossary.ts';
import { historyTitle, lanes } from '../history/history.ts';
import { historyOf } from '../history/history-of.ts';
import { sourcedReleases } from '../history/versions.ts';
import { insides } from '../inside/insides.ts';
import { articleReadings, furtherReadingTitle, ownReadings } from '../reading.ts';
import {
	claimAnchor,
	changeAnchor,
	correctionAnchor,
	partAnchor,
	releaseAnchor,
	siteChangeAnchor,
	termAnchor,
} from './addresses.ts';

/** The title of the page that lists them all. */
export const allPagesTitle: Localized = { ja: 'すべてのページ', en: 'All pages' };

/** The groups of the sidebar, in their order. */
export const groups = {
	start: { ja: 'はじめに', en: 'Start here' },
	'control-plane': regions['control-plane'],
	'worker-node': regions['worker-node'],
	flows: { ja: 'フロー', en: 'Flows' },
	depth: { ja: '詳しく知る', en: 'In depth' },
	reference: { ja: '資料', en: 'Reference' },
} as const satisfies Record<string, Localized>;

/** The id of a group of the sidebar. */
export type GroupId = keyof typeof groups;

type Page = SitePage<GroupId>;

const groupOf: Readonly<Record<Plane, GroupId | undefined>> = {
	'control-plane': 'control-plane',
	store: 'control-plane',
	node: 'worker-node',
	outside: undefined,
};

/**
 * Every page of the site, the pages of each group in the order of the sidebar. Sidebar, checks of
 * links, and the list of who cites what are derived from here.
 */
export const pages: readonly Page[] = [
	{ path: '', origin: 'data' },
	{ path: 'basics/', origin: 'prose', group: 'start' },
	...pagedComponentIds.map(componentPage),
	{
		path: 'flows/',
		origin: 'data',
		group: 'flows',
		name: { ja: 'すべてのフロー', en: 'All flows' },
	},
	...flows.flatMap(flowPages),
	{ path: 'high-availability/', origin: 'prose', group: 'depth' },
	{
		path: 'replaceable-parts/',
		origin: 'prose',
		group: 'depth',
		shows: [{ file: authorFiles.topologies, facts: topologies }],
	},
	{
		path: 'failures/',
		origin: 'data',
		group: 'depth',
		name: failuresTitle,
		ids: pagedComponentIds.flatMap((component) =>
			abilities.map((ability) => `${component}-${ability.id}`),
		),
		shows: [
			{ file: authorFiles.failures, facts: lossReasons },
			{ file: authorFiles.courses, facts: courses },
		],
	},
	{ path: 'around/', origin: 'prose', group: 'depth' },
	{
		path: 'history/',
		origin: 'data',
		group: 'depth',
		name: historyTitle,
		ids: [
			...lanes.map(({ id }) => id),
			...lanes
				.flatMap(({ tracks }) => tracks.flatMap((track) => track.changes))
				.map(({ id }) => changeAnchor(id)),
		],
		shows: [
			{ file: authorFiles.history, facts: lanes },
			{ file: authorFiles.versions, facts: sourcedReleases },
		],
	},
	{
		path: 'errata/',
		origin: 'data',
		group: 'reference',
		name: errataTitle,
		ids: claimSections.flatMap(({ claims }) => claims.map(({ id }) => claimAnchor(id))),
		shows: claimSections.map((section) => ({
			file: claimsFile(section.id),
			facts: section.claims,
		})),
	},
	{
		path: 'corrections/',
		origin: 'data',
		group: 'reference',
		name: correctionsTitle,
		ids: corrections.map(({ id }) => correctionAnchor(id)),
		shows: Object.entries(correctionsByFile).map(([file, facts]) => ({ file, facts })),
	},
	{
		path: 'changes/',
		origin: 'data',
		group: 'reference',
		name: changesTitle,
		ids: siteReleases.flatMap(({ day, changes }) => [
			releaseAnchor(day),
			...changes.map(({ id }) => siteChangeAnchor(id)),
		]),
		shows: [{ file: authorFiles.changes, facts: siteReleases }],
	},
	{
		path: 'glossary/',
		origin: 'data',
		group: 'reference',
		name: glossaryTitle,
		ids: Object.keys(terms).map(termAnchor),
		shows: [{ file: authorFiles.glossary, facts: terms }],
	},
	{
		path: 'further-reading/',
		origin: 'data',
		group: 'reference',
		name: furtherReadingTitle,
		shows: [{ file: authorFiles.reading, facts: [articleReadings, ownReadings] }],
	},
	{ path: 'how-we-know/', origin: 'prose', group: 'reference' },
	{ path: 'data/', origin: 'prose', group: 'reference' },
	{
		path: 'references/',
		origin: 'data',
		group: 'reference',
		name: { ja: '出典の一覧', en: 'All sources' },
	},
	{ path: 'pages/', origin: 'data', group: 'reference', name: allPagesTitle },
];

const paths = new Set(pages.map(({ path }) => path));

/** Tells whether a path, as it follows the language, is that of a page that has every output. */
export function isListedPage(path: string): boolean {
	return paths.has(path);
}

function componentPage(id: PagedComponentId): Page {
	const { name, plane } = components[id];
	const group = groupOf[plane];
	return {
		path: `components/${id}/`,
		origin: 'prose',
		name,
		...(group === undefined ? {} : { group }),
		ids: partsOf(id).map((part) => partAnchor(part.id)),
		shows: shownOnComponentPage(id),
	};
}

/** Its parts; none where they are still to be written: the checks that say so read this first. */
function partsOf(id: PagedComponentId): readonly Part[] {
	const known: Readonly<Record<string, Inside>> = insides;
	return known[id]?.parts ?? [];
}

/** The one line, what is inside, the table of connections, what is lost while it is down, and its history. */
function shownOnComponentPage(id: PagedComponentId): readonly ShownFacts[] {
	const own = singleConnectionIds.filter((connection) => {
		const { openedBy, to } = connections[connection];
		return openedBy === id || to === id;
	});
	const ownConnections = Object.fromEntries(own.map((wire) => [wire, connections[wire]]));
	return [
		{ file: authorFiles.components, facts: { [id]: components[id] } },
		{ file: authorFiles.connections, facts: ownConnections },
		{ file: insideFile(id), facts: insides[id] },
		{ file: authorFiles.failures, facts: { [id]: lossReasons[id] } },
		{
			file: authorFiles.courses,
			facts: courses.filter(({ component }) => component === id),
		},
		{ file: authorFiles.history, facts: historyOf(id).map(({ change }) => change) },
	];
}

function flowPages(flow: SiteFlow): readonly Page[] {
	const file = flowFile(flow.id);
	return [
		{ path: `flows/${flow.id}/`, origin: 'data', group: 'flows', name: flow.title },
		...flow.steps.map((step): Page => ({
			path: `flows/${flow.id}/${step.id}/`,
			origin: 'data',
			name: step.title,
			shows: [{ file, facts: step }],
		})),
	];
}
