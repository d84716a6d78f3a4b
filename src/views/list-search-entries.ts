import { pagedComponentIds, components } from '../data/architecture/components.ts';
import { corrections, correctionsTitle } from '../data/corrections/corrections.ts';
import { claimSections, errataTitle } from '../data/errata/claims.ts';
import { failuresTitle, lossReasons } from '../data/failures/failures.ts';
import { abilities } from '../data/failures/abilities.ts';
import { flows } from '../data/flows/flows.ts';
import { glossary, termIds } from '../data/glossary.ts';
import { historyTitle, lanes } from '../data/history/history.ts';
import { evidenceOf } from '../data/recordings/evidence.ts';
import { changeAnchor, claimAnchor, correctionAnchor, termAnchor } from '../data/site/addresses.ts';
import { pages } from '../data/site/pages.ts';
import { componentWords, pageWords, termWords } from '../data/site/search-words.ts';
import type { Term } from '../model/glossary/term.ts';
import { type Locale, locales } from '../model/locale.ts';
import { plainText } from '../model/plain-text.ts';
import { requestLine } from '../model/recordings/request-line.ts';
import type { SearchEntry } from '../model/search/search-entry.ts';
import type { Reference } from '../model/sources/reference.ts';
import { formatReference } from './format-reference.ts';
import { failureAnchor } from './list-failures.ts';

/** A page of prose in one language, taken apart. */
interface SearchableProse {
	/** Address after the language, with its final slash. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly sections: readonly {
		readonly id: string | undefined;
		readonly title: string;
		readonly text: string;
	}[];
}

/** What the search needs besides the data. */
export interface SearchableTexts {
	readonly prose: readonly SearchableProse[];
	readonly references: readonly { readonly id: string; readonly reference: Reference }[];
}

/** Everything that can be searched for in one language: the more telling kinds come first. */
export function listSearchEntries(
	locale: Locale,
	{ prose, references }: SearchableTexts,
): readonly SearchEntry[] {
	return [
		...prose.flatMap((page) => proseEntries(locale, page)),
		...flowEntries(locale),
		...termEntries(locale),
		...dataPageEntries(locale),
		...failureEntries(locale),
		...historyEntries(locale),
		...claimEntries(locale),
		...correctionEntries(locale),
		...references.map(({ id, reference }) => sourceEntry(locale, id, reference)),
	];
}

function proseEntries(
	locale: Locale,
	{ path, title, description, sections }: SearchableProse,
): readonly SearchEntry[] {
	const component = pagedComponentIds.find((id) => path === `components/${id}/`);
	const own: SearchEntry = {
		kind: component === undefined ? 'page' : 'component',
		path,
		title,
		words: component === undefined ? pageWords[path] : componentWords[component],
		text: [
			component === undefined ? '' : (components[component].truth?.[locale] ?? ''),
			plainText(description),
			...sections.filter(({ id }) => id === undefined).map(({ text }) => text),
		]
			.filter(Boolean)
			.join(' '),
	};
	const parts = sections.flatMap((section): SearchEntry[] =>
		section.id === undefined
			? []
			: [
					{
						kind: 'page',
						path: `${path}#${section.id}`,
						title: section.title,
						within: title,
						words: pageWords[`${path}#${section.id}`],
						text: section.text,
					},
				],
	);
	return [own, ...parts];
}

function flowEntries(locale: Locale): readonly SearchEntry[] {
	return flows.flatMap((flow): SearchEntry[] => [
		{
			kind: 'page',
			path: `flows/${flow.id}/`,
			title: flow.title[locale],
			words: pageWords[`flows/${flow.id}/`],
			text: plainText([flow.summary[locale], flow.not?.[locale] ?? ''].join(' ').trim()),
		},
		...flow.steps.map((step, index): SearchEntry => ({
			kind: 'step',
			path: `flows/${flow.id}/${step.id}/`,
			title: step.title[locale],
			within: flow.title[locale],
			number: index + 1,
			text: plainText(step.caption[locale]),
			requests: step.evidence.flatMap((id) => [requestLine(evidenceOf(id).evidence), id]),
		})),
	]);
}

function termEntries(locale: Locale): readonly SearchEntry[] {
	return termIds.map((id): SearchEntry => {
		const term: Term = glossary[id];
		const others = locales.flatMap((language) => [
			term.name[language],
			...(term.avoid?.[language] ?? []).map(({ word }) => word),
		]);
		const words = [...others, term.reading ?? '', ...(termWords[id] ?? [])];
		return {
			kind: 'term',
			path: `glossary/#${termAnchor(id)}`,
			title: term.name[locale],
			words: [...new Set(words)].filter((word) => word !== '' && word !== term.name[locale]),
			text: plainText(term.definition[locale]),
		};
	});
}

/** The pages that are made from data, besides those of the flows. */
function dataPageEntries(locale: Locale): readonly SearchEntry[] {
	return pages.flatMap(({ path, origin, name }): SearchEntry[] =>
		origin === 'data' && name !== undefined && !/^flows\/./.test(path)
			? [{ kind: 'page', path, title: name[locale], words: pageWords[path] }]
			: [],
	);
}

function failureEntries(locale: Locale): readonly SearchEntry[] {
	return pagedComponentIds.flatMap((component) =>
		abilities.flatMap((ability): SearchEntry[] => {
			const reason = lossReasons[component]?.[ability.id];
			if (reason === undefined) return [];
			return [
				{
					kind: 'page',
					path: `failures/#${failureAnchor(component, ability.id)}`,
					title: `${components[component].name[locale]}: ${ability.name[locale]}`,
					within: failuresTitle[locale],
					text: plainText(reason.why[locale]),
				},
			];
		}),
	);
}

function historyEntries(locale: Locale): readonly SearchEntry[] {
	return lanes.flatMap((lane) => [
		{
			kind: 'page' as const,
			path: `history/#${lane.id}`,
			title: lane.title[locale],
			within: historyTitle[locale],
			text: plainText(lane.summary[locale]),
		},
		...lane.tracks.flatMap((track) =>
			track.changes.map((change): SearchEntry => ({
				kind: 'page',
				path: `history/#${changeAnchor(change.id)}`,
				title: `${change.version}: ${plainText(track.name[locale])}`,
				within: historyTitle[locale],
				text: plainText(change.text[locale]),
			})),
		),
	]);
}

function claimEntries(locale: Locale): readonly SearchEntry[] {
	return claimSections.flatMap(({ claims, title }) =>
		claims.map((claim): SearchEntry => ({
			kind: 'page',
			path: `errata/#${claimAnchor(claim.id)}`,
			title: plainText(claim.says[locale]),
			within: `${errataTitle[locale]}: ${title[locale]}`,
			text: plainText(claim.correct[locale]),
		})),
	);
}

function correctionEntries(locale: Locale): readonly SearchEntry[] {
	return corrections.map((correction): SearchEntry => ({
		kind: 'page',
		path: `corrections/#${correctionAnchor(correction.id)}`,
		title: plainText(correction.about[locale]),
		within: correctionsTitle[locale],
		text: plainText(`${correction.said[locale]} ${correction.says[locale]}`),
	}));
}

function sourceEntry(locale: Locale, id: string, reference: Reference): SearchEntry {
	const { title, publisher } = formatReference(reference, locale);
	return {
		kind: 'source',
		path: `references/#${id}`,
		title: title.text,
		...(title.lang === locale ? {} : { lang: title.lang }),
		within: publisher,
		requests: [id],
	};
}
