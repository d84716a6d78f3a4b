import { fillText } from '../../model/format/fill-text.ts';
import {
	dataAddress,
	dataFileNames,
	dataFiles,
	flowFiles,
	listFiles,
	twinFile,
} from '../../data/site/outputs.ts';
import { baseline } from '../../data/site/baseline.ts';
import { flows } from '../../data/flows/flows.ts';
import { siteDescription, siteTitle } from '../../data/site/identity.ts';
import { languageNames } from '../../data/site/language-names.ts';
import { pageAddress, stepAddress } from '../../data/site/addresses.ts';
import { type GroupId, groups, pages } from '../../data/site/pages.ts';
import { toolTexts } from '../../data/site/tool-texts.ts';
import { formatDate } from '../../model/format/format-date.ts';
import { gaps, type Locale, locales } from '../../model/locale.ts';
import type { Twin } from './twin.ts';

/** Gives the whole address of what the site writes from its root. */
export type Publish = (address: string) => string;

/** The twins of one language, by the path of their page after it. */
export type TwinsByPath = ReadonlyMap<string, Twin>;

/**
 * Writes the list of a language for tools, in the form of llmstxt.org: what the site is, then links
 * by group. Steps stand under “Optional”, which tools may leave out.
 */
export function listForTools(locale: Locale, twins: TwinsByPath, publish: Publish): string {
	const linkTo = (path: string) => {
		const twin = twins.get(path);
		const address = publish(pageAddress(locale, path + twinFile));
		return `- [${twin?.title ?? path}](${address}): ${twin?.description ?? ''}`;
	};
	const linksIn = (group: GroupId | undefined) =>
		pages
			.filter((page) => page.group === group && page.path !== '')
			.map(({ path }) => linkTo(path));
	const groupIds = Object.keys(groups) as GroupId[];
	return [
		...headOf([siteTitle[locale]], [siteDescription[locale]]),
		introOf(locale),
		'',
		linkTo(''),
		linkToFull(locale, publish),
		'',
		...groupIds.flatMap((group) => sectionOf(groups[group][locale], linksIn(group))),
		...sectionOf(toolTexts.flowTexts[locale], flowLinks(locale, publish)),
		...sectionOf(toolTexts.data[locale], dataLinks(locale, publish)),
		...sectionOf('Optional', linksIn(undefined)),
	].join('\n');
}

/** Writes all pages of a language as one file, in the order of the pages. */
export function allForTools(locale: Locale, twins: TwinsByPath): string {
	return [
		...headOf([siteTitle[locale]], [siteDescription[locale]]),
		introOf(locale),
		'',
		...pages.flatMap(({ path }) => {
			const twin = twins.get(path);
			return twin ? ['---', '', `${toolTexts.page[locale]}: <${twin.address}>`, '', twin.body] : [];
		}),
	].join('\n');
}

/** Writes the list at the root of the site, which leads to those of each language. */
export function listOfLanguages(publish: Publish): string {
	return [
		...headOf(Object.values(siteTitle), Object.values(siteDescription)),
		...locales.flatMap((locale) => [
			`## ${languageNames[locale]}`,
			'',
			introOf(locale),
			'',
			`- [${listFiles.list}](${publish(pageAddress(locale, listFiles.list))}): ${toolTexts.list[locale]}`,
			linkToFull(locale, publish),
			'',
		]),
	].join('\n');
}

function sectionOf(title: string, links: readonly string[]): readonly string[] {
	return [`## ${title}`, '', ...links, ''];
}

function headOf(titles: readonly string[], descriptions: readonly string[]): readonly string[] {
	return [`# ${titles.join(' · ')}`, '', `> ${descriptions.join(' ')}`, ''];
}

function introOf(locale: Locale): string {
	return fillText(toolTexts.intro[locale], {
		release: baseline.release,
		date: formatDate(baseline.checked, locale).text,
	});
}

function linkToFull(locale: Locale, publish: Publish): string {
	const address = publish(pageAddress(locale, listFiles.full));
	return `- [${listFiles.full}](${address}): ${toolTexts.full[locale]}`;
}

function flowLinks(locale: Locale, publish: Publish): readonly string[] {
	return flows.flatMap(({ id, title }) =>
		(['steps', 'mermaid'] as const).map((kind) => {
			const address = publish(stepAddress(locale, id) + flowFiles[kind]);
			return `- [${title[locale]}](${address}): ${toolTexts[kind][locale]}`;
		}),
	);
}

function dataLinks(locale: Locale, publish: Publish): readonly string[] {
	return dataFileNames.map((name) => {
		const schema = `[${toolTexts.schema[locale]}](${publish(dataAddress(name, 'schema'))})`;
		return `- [${name}.json](${publish(dataAddress(name))}): ${dataFiles[name][locale]}${gaps[locale]}(${schema})`;
	});
}
