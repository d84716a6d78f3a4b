import { flows, type SiteFlow } from '../data/flows/flows.ts';
import { overview } from '../data/flows/overview.ts';
import { pageAddress, stepAddress } from '../data/site/addresses.ts';
import { cardAddress } from '../data/site/outputs.ts';
import { siteDescription, siteTitle } from '../data/site/identity.ts';
import { cardSize } from '../diagram/card/card-size.ts';
import type { Locale } from '../model/locale.ts';
import { plainText } from '../model/plain-text.ts';
import type { LinkedThing } from '../model/site/linked-data.ts';
import type { Reference, ReferenceKind } from '../model/sources/reference.ts';
import { type CardPage, describeCard } from './card-of.ts';
import { formatReference } from './format-reference.ts';

/** What a page says of itself to machines. */
export interface LinkedPage extends CardPage {
	/** The sources that it cites. */
	readonly references: readonly Reference[];
	/** The day of its last change, where it is known. */
	readonly modified?: string;
	/** The pages above it, from the home page on, by their paths. */
	readonly above: readonly { readonly path: string; readonly title: string }[];
	/** Gives the whole address of something on the site. */
	readonly publish: (address: string) => string;
}

/** Pages that list others, or what other pages cite. */
const lists = ['flows/', 'references/', 'pages/', 'further-reading/'];

/** The type of a source on schema.org, by the kind that we know it as. */
const sourceTypes: Readonly<Record<ReferenceKind, string>> = {
	docs: 'TechArticle',
	kep: 'TechArticle',
	changelog: 'TechArticle',
	blog: 'BlogPosting',
	spec: 'TechArticle',
	source: 'SoftwareSourceCode',
	book: 'Book',
	talk: 'CreativeWork',
	article: 'Article',
	issue: 'CreativeWork',
};

/**
 * Describes a page in the words of schema.org. Neither language of a page is a translation of the
 * other, so none is called one; sources that are translations name their originals.
 */
export function linkedDataOf(page: LinkedPage): readonly LinkedThing[] {
	return [describePage(page), describeSite(page), describePlace(page)];
}

/** Describes the site itself, in one language. */
function describeSite({ locale, publish }: LinkedPage): LinkedThing {
	return {
		'@type': 'WebSite',
		'@id': siteId(locale, publish),
		name: siteTitle[locale],
		description: siteDescription[locale],
		url: publish(pageAddress(locale, '')),
		inLanguage: locale,
	};
}

function siteId(locale: Locale, publish: LinkedPage['publish']): string {
	return `${publish(pageAddress(locale, ''))}#site`;
}

function describePage(page: LinkedPage): LinkedThing {
	const { locale, path, title, description, references, modified, publish } = page;
	const [room, flowId, stepId] = path.split('/');
	const flow = room === 'flows' ? flows.find(({ id }) => id === flowId) : undefined;
	const isStep = flow !== undefined && stepId !== undefined && stepId !== '';
	const usual = {
		url: publish(pageAddress(locale, path)),
		name: title,
		description,
		image: describeImage(page),
		inLanguage: locale,
		dateModified: modified,
		isPartOf: [
			{ '@id': siteId(locale, publish) },
			...(isStep ? [{ '@id': publish(stepAddress(locale, flow.id)) }] : []),
		],
	};
	const id = publish(pageAddress(locale, path));
	if (path === '') return { '@type': 'WebPage', '@id': id, ...usual };
	if (lists.includes(path)) return { '@type': 'CollectionPage', '@id': id, ...usual };
	return {
		'@type': 'TechArticle',
		'@id': id,
		headline: title,
		...usual,
		...(references.length > 0
			? { citation: references.map((reference) => describeSource(reference, locale)) }
			: {}),
		...(flow && !isStep ? { mainEntity: describeFlow(flow, page) } : {}),
	};
}

function describeImage(page: CardPage & Pick<LinkedPage, 'publish'>): LinkedThing {
	const { locale, path, publish } = page;
	return {
		'@type': 'ImageObject',
		url: publish(cardAddress(locale, path)),
		...cardSize,
		encodingFormat: 'image/png',
		caption: describeCard(page),
	};
}

/**
 * A flow is what happens in a cluster, not an instruction, so its steps are a list and no
 * `HowTo`. The numbers of the overall picture only name arrows: their order says nothing.
 */
function describeFlow(flow: SiteFlow, { locale, publish }: LinkedPage): LinkedThing {
	const order = flow.id === overview.id ? 'ItemListUnordered' : 'ItemListOrderAscending';
	return {
		'@type': 'ItemList',
		name: flow.title[locale],
		numberOfItems: flow.steps.length,
		itemListOrder: `https://schema.org/${order}`,
		itemListElement: flow.steps.map((step, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			url: publish(stepAddress(locale, flow.id, step.id)),
			name: step.title[locale],
			description: plainText(step.caption[locale]),
			image: publish(cardAddress(locale, `flows/${flow.id}/${step.id}/`)),
		})),
	};
}

function describePlace({ locale, path, title, above, publish }: LinkedPage): LinkedThing {
	const trail = [...above, { path, title }];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map((place, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: place.title,
			item: publish(pageAddress(locale, place.path)),
		})),
	};
}

/** Names a source as the page does; a translation names its original, too. */
function describeSource(reference: Reference, locale: Locale): LinkedThing {
	const { title, url, original } = formatReference(reference, locale);
	return {
		'@type': sourceTypes[reference.kind],
		name: title.text,
		inLanguage: title.lang,
		url: url?.text,
		...(original
			? {
					translationOfWork: {
						'@type': sourceTypes[reference.kind],
						name: original.title.text,
						inLanguage: original.title.lang,
						url: original.url,
					},
				}
			: {}),
	};
}
