import { getCollection } from 'astro:content';
import { numberCitations } from '../citations/number.ts';
import { componentAddress, pageAddress, stepAddress } from '../data/addresses.ts';
import { claimSections, errataTitle } from '../data/claims.ts';
import { type ComponentId, componentIds, components } from '../data/components.ts';
import { glossaryTitle, sourcedTerms } from '../data/glossary.ts';
import { historyTitle, marks } from '../data/history.ts';
import { sourcedReleases } from '../data/versions.ts';
import { connections, singleConnectionIds } from '../data/connections.ts';
import { flows } from '../data/flows.ts';
import { failuresTitle, laterLosses, lossReasons } from '../data/failures.ts';
import { historyOf } from '../data/history-of.ts';
import { articleReadings, furtherReadingTitle, ownReadings } from '../data/further-reading.ts';
import { topologies } from '../data/topologies.ts';
import { type Component, hasPage } from '../model/component.ts';
import type { Locale } from '../model/locale.ts';

/** A page that cites something. */
interface CitingPage {
	readonly href: string;
	readonly title: string;
}

/** Gives, by the id of each reference, the pages of one language that cite it, each once. */
export async function listCitations(
	locale: Locale,
): Promise<Record<string, readonly CitingPage[]>> {
	const uses = [
		...(await usesInProse(locale)),
		...usesInComponents(locale),
		...usesInSteps(locale),
		...usesInErrata(locale),
		...usesInHistory(locale),
		...usesInGlossary(locale),
		...usesInReadings(locale),
		...usesInFailures(locale),
		...usesInTopologies(locale),
	];
	const byId = Map.groupBy(uses, ({ id }) => id);
	return Object.fromEntries(
		[...byId].map(([id, pages]) => [
			id,
			pages
				.filter((page, index) => pages.findIndex(({ href }) => href === page.href) === index)
				.map(({ href, title }) => ({ href, title })),
		]),
	);
}

type Use = CitingPage & { readonly id: string };

function usesInHistory(locale: Locale): Use[] {
	const page = { href: pageAddress(locale, 'history/'), title: historyTitle[locale] };
	return [...Object.values(marks), ...Object.values(sourcedReleases)].flatMap(({ references }) =>
		references.map((id) => ({ id, ...page })),
	);
}

function usesInGlossary(locale: Locale): Use[] {
	const page = { href: pageAddress(locale, 'glossary/'), title: glossaryTitle[locale] };
	return Object.values(sourcedTerms).flatMap(({ references }) =>
		references.map((id) => ({ id, ...page })),
	);
}

async function usesInProse(locale: Locale): Promise<Use[]> {
	const entries = await getCollection('docs', ({ id }) => id.startsWith(`${locale}/`));
	return entries.flatMap((entry) =>
		numberCitations(entry.body ?? '').map(({ id }) => ({
			id,
			href: `/${entry.id}/`,
			title: entry.data.title,
		})),
	);
}

/** The pages that show their part of the history in place of a table by hand. */
const withHistoryTable: readonly string[] = [
	'kube-proxy',
	'cloud-controller-manager',
	'container-runtime',
];

/**
 * A component's page shows the sources of its one line, of the table of its connections, and of what
 * is lost while it is down; some show their part of the history.
 */
function usesInComponents(locale: Locale): Use[] {
	return componentIds
		.map((id): [ComponentId, Component] => [id, components[id]])
		.filter(([, component]) => hasPage(component))
		.flatMap(([page, component]) => {
			const own = singleConnectionIds
				.map((id) => connections[id])
				.filter(({ openedBy, to }) => openedBy === page || to === page);
			const losses = [...Object.values(lossReasons[page] ?? {}), ...laterOf(page)];
			const marks = withHistoryTable.includes(page) ? historyOf(page).map(({ mark }) => mark) : [];
			const sources = [component, ...own, ...losses, ...marks].flatMap(
				({ references }) => references,
			);
			return sources.map((id) => ({
				id,
				href: componentAddress(locale, page),
				title: component.name[locale],
			}));
		});
}

function laterOf(page: string) {
	const later = laterLosses[page];
	return later ? [later] : [];
}

function usesInSteps(locale: Locale): Use[] {
	return flows.flatMap((flow) =>
		flow.steps.flatMap((step) =>
			step.references.map((id) => ({
				id,
				href: stepAddress(locale, flow.id, step.id),
				title: step.title[locale],
			})),
		),
	);
}

function usesInErrata(locale: Locale): Use[] {
	const page = { href: pageAddress(locale, 'errata/'), title: errataTitle[locale] };
	const claims = claimSections.flatMap((section) => section.claims);
	return claims.flatMap(({ references }) => references.map((id) => ({ id, ...page })));
}

function usesInReadings(locale: Locale): Use[] {
	const href = pageAddress(locale, 'further-reading/');
	return [...articleReadings, ...ownReadings].map(({ reference }) => ({
		id: reference,
		href,
		title: furtherReadingTitle[locale],
	}));
}

function usesInFailures(locale: Locale): Use[] {
	return [...Object.values(lossReasons), laterLosses].flatMap((reasons) =>
		Object.values(reasons).flatMap(({ references }) =>
			references.map((id) => ({
				id,
				href: pageAddress(locale, 'failures/'),
				title: failuresTitle[locale],
			})),
		),
	);
}

function usesInTopologies(locale: Locale): Use[] {
	return Object.values(topologies).flatMap(({ name, references }) =>
		references.map((id) => ({
			id,
			href: pageAddress(locale, 'replaceable-parts/'),
			title: name[locale],
		})),
	);
}
