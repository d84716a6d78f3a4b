import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { cardAddress } from '../../data/site/outputs.ts';
import { siteTitle } from '../../data/site/identity.ts';
import { isListedPage, pages } from '../../data/site/pages.ts';
import { cardSize } from '../../diagram/card/card-size.ts';
import { type Locale, otherLocales } from '../../model/locale.ts';
import { writeLinkedData } from '../../model/site/linked-data.ts';
import { findReferences } from '../../model/sources/find-references.ts';
import type { Reference } from '../../model/sources/reference.ts';
import { numberCitations } from '../../prose/number-citations.ts';
import { type CardPage, describeCard } from '../../views/card-of.ts';
import { shortTitle } from '../../views/describe-page.ts';
import { linkedDataOf } from '../../views/linked-data.ts';
import { findReference } from '../sources/find-reference.ts';
import { pageTitle } from './page-title.ts';
import { publicAddress } from './public-address.ts';
import { textsOf } from './texts-of.ts';

type Head = StarlightRouteData['head'];
type Entry = StarlightRouteData['entry'];

/** What Open Graph calls the languages of the site: it wants a territory. */
export const openGraphLocales: Readonly<Record<Locale, string>> = { ja: 'ja_JP', en: 'en_US' };

/** Registers name every source of the site: their rows do, so their heads need not. */
const registers = ['errata/', 'history/', 'corrections/', 'glossary/', 'references/'];

/** What services read of the picture of a page, by the names of Open Graph. */
export function cardFacts(page: CardPage, site: URL | undefined): readonly [string, string][] {
	return [
		['og:image', publicAddress(cardAddress(page.locale, page.path), site)],
		['og:image:type', 'image/png'],
		['og:image:width', String(cardSize.width)],
		['og:image:height', String(cardSize.height)],
		['og:image:alt', describeCard(page)],
	];
}

/** Completes the head of a page: what it is called elsewhere, its picture, its description for machines. */
export async function completeHead(
	head: Head,
	{
		entry,
		locale,
		path,
		site,
		modified,
	}: {
		readonly entry: Entry;
		readonly locale: Locale;
		readonly path: string;
		readonly site: URL | undefined;
		readonly modified: Date | undefined;
	},
): Promise<void> {
	const page = {
		locale,
		path,
		title: entry.data.title,
		description: entry.data.description ?? '',
	};
	const meta = (property: string, content: string) =>
		void head.push({ tag: 'meta', attrs: { property, content } });
	const mend = (property: string, content: string) => {
		const known = head.find(({ attrs }) => attrs?.['property'] === property);
		if (known?.attrs) known.attrs['content'] = content;
	};
	mend('og:title', shortTitle(page.title));
	mend('og:locale', openGraphLocales[locale]);
	for (const other of otherLocales(locale)) meta('og:locale:alternate', openGraphLocales[other]);
	for (const [property, content] of cardFacts(page, site)) meta(property, content);
	if (!isListedPage(path)) return;
	const day = modified?.toISOString().slice(0, 10);
	if (day !== undefined && path !== '') meta('article:modified_time', day);
	const text = writeLinkedData(
		linkedDataOf({
			...page,
			references: await citedBy(entry, path),
			...(day === undefined ? {} : { modified: day }),
			above: await pagesAbove(path, locale),
			publish: (address) => publicAddress(address, site),
		}),
	);
	head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content: text });
}

async function citedBy(entry: Entry, path: string): Promise<readonly Reference[]> {
	if (registers.includes(path)) return [];
	const { shows = [] } = pages.find((page) => page.path === path) ?? {};
	const ids = new Set([
		...numberCitations(entry.body ?? '').map(({ id }) => id),
		...shows.flatMap(({ facts }) => findReferences(facts).map(({ id }) => id)),
	]);
	return Promise.all([...ids].map((id) => findReference(id, `/${path}`)));
}

/** The pages that lead to one, from the home page on. */
async function pagesAbove(path: string, locale: Locale) {
	if (path === '') return [];
	const parts = path.split('/').slice(0, -2);
	const paths = parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
	const texts = await textsOf(locale);
	return [
		{ path: '', title: siteTitle[locale] },
		...(await Promise.all(
			paths.filter(isListedPage).map(async (above) => ({
				path: above,
				title: above === 'flows/' ? texts['flows.title'] : await pageTitle(above, locale),
			})),
		)),
	];
}
