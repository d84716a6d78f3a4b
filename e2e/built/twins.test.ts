import { existsSync, readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio/slim';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { pageAddress } from '../../src/data/site/addresses.ts';
import { listFiles, twinFile } from '../../src/data/site/outputs.ts';
import { pages } from '../../src/data/site/pages.ts';
import { type Locale, locales } from '../../src/model/locale.ts';
import { base, dist, origin } from '../base.ts';
import { builtPages, pageByPath } from './read-dist.ts';

interface Twin {
	readonly locale: Locale;
	/** The path of its page from the root of the site. */
	readonly path: string;
	readonly text: string;
	/** Without the lines that say where it comes from. */
	readonly body: string;
	/** The same, read once: that is what takes the time here. */
	readonly tree: Nodes;
	readonly page: ReadPage;
}

/** All that a page may hold and its twin may not: what serves a reader in a browser. */
const layout = [
	...[
		'button',
		'form',
		'fieldset',
		'input',
		'label',
		'script',
		'select',
		'style',
		'svg',
		'template',
	],
	...['.controls', '.pagination-links', '.sl-anchor-link', '.back-link', '.cite'],
	...['[hidden]', '[aria-hidden="true"]', '[data-options]', '[data-page-tools]'],
].join(', ');

/** Letters and digits: the twin has marks of its own between them. */
function lettersOf(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function parse(markdown: string): Nodes {
	return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function textsIn(node: Nodes): readonly string[] {
	if (node.type === 'footnoteReference') return [];
	if ('value' in node) return [node.value];
	return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function nodesIn(node: Nodes): readonly Nodes[] {
	return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

/** What is read here of a node of cheerio. */
interface PageNode {
	readonly type: string;
	readonly data?: string;
	readonly children?: readonly PageNode[];
}

function textNodesIn({ type, data = '', children = [] }: PageNode): readonly string[] {
	return type === 'text' ? [data] : children.flatMap(textNodesIn);
}

interface ReadPage {
	/** Its texts in their order. */
	readonly texts: readonly string[];
	/** The labels of its pictures. */
	readonly labels: readonly string[];
	readonly links: readonly string[];
	/** How many citations it has, and how many sources it lists. */
	readonly cites: number;
	readonly sources: number;
}

function readPage($: CheerioAPI): ReadPage {
	const main = $('main').clone();
	const labels = [
		...new Set(
			main
				.find('svg[aria-label]')
				.toArray()
				.map(({ attribs }) => lettersOf(attribs['aria-label'] ?? '')),
		),
	];
	main.find(layout).remove();
	const texts = main
		.toArray()
		.flatMap((node) => textNodesIn(node as PageNode))
		.map(lettersOf)
		.filter((text) => text !== '');
	const links = main
		.find('a[href]')
		.toArray()
		.map(({ attribs }) => attribs['href'] ?? '');
	const [cites, sources] = [$('main .cite').length, $('main .sources li').length];
	return { texts, labels, links, cites, sources };
}

const twins: readonly Twin[] = locales.flatMap((locale) =>
	pages.map(({ path: afterLanguage }) => {
		const path = pageAddress(locale, afterLanguage);
		const page = pageByPath.get(path);
		if (!page) throw new Error(`There is no ${path} in dist.`);
		const text = readFileSync(new URL(`.${path}${twinFile}`, dist), 'utf8');
		const [, body = ''] = /^---\n[^]*?\n---\n\n([^]*)$/.exec(text) ?? [];
		return { locale, path, text, body, tree: parse(body), page: readPage(page.$) };
	}),
);

/** Where a twin first says something else than its page; nothing where they say the same. */
function findGap({ path, tree, page }: Twin): string | undefined {
	const { texts, labels } = page;
	const written = lettersOf(textsIn(tree).join(' '));
	// Before each text there may be the label of a picture, which may begin as the text does.
	let places: readonly number[] = [0];
	for (const text of texts) {
		const next = places.flatMap((at) =>
			['', ...labels]
				.filter((label) => written.startsWith(label + text, at))
				.map((label) => at + label.length + text.length),
		);
		if (next.length === 0) {
			const at = Math.max(...places);
			return `${path}: “${text.slice(0, 60)}” is “${written.slice(at, at + 60)}”`;
		}
		places = [...new Set(next)];
	}
	const rests = places.map((at) => written.slice(at));
	if (rests.some((rest) => rest === '' || labels.includes(rest))) return undefined;
	return `${path}: “${rests[0]?.slice(0, 60) ?? ''}” is added`;
}

test('a twin says all that its page says, in its order, and nothing else', () => {
	expect(twins.flatMap((twin) => findGap(twin) ?? [])).toEqual([]);
	expect(twins.length).toBeGreaterThan(280);
});

test('a twin has every link and citation of its page, each footnote its source', () => {
	const faults = twins.flatMap(({ path, tree, page }) => {
		const { links, cites, sources: listed } = page;
		const nodes = nodesIn(tree);
		const written = new Set(nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])));
		const lost = links.filter(
			(link) => !written.has(new URL(link, `${origin}${base}${path}`).href),
		);
		const uses = nodes.filter(({ type }) => type === 'footnoteReference');
		const sources = nodes.flatMap((node) =>
			node.type === 'footnoteDefinition' ? [node.identifier] : [],
		);
		return [
			...lost.map((link) => `${path}: no link to ${link}`),
			...(uses.length === cites ? [] : [`${path}: ${uses.length} of ${cites} citations`]),
			...(cites === 0 || sources.length === listed
				? []
				: [`${path}: ${sources.length} of ${listed} sources`]),
		];
	});
	expect(faults).toEqual([]);
	const noted = twins.filter(({ body }) => body.includes('[^'));
	expect(noted.length).toBeGreaterThan(20);
});

test('a twin holds no markup of the page, and every block of code its language', () => {
	const faults = twins.flatMap(({ path, tree }) =>
		nodesIn(tree).flatMap((node) => {
			if (node.type === 'html') return [`${path}: ${node.value.slice(0, 60)}`];
			return node.type === 'code' && !node.lang ? [`${path}: code without a language`] : [];
		}),
	);
	expect(faults).toEqual([]);
});

test('every listed page names its twin, in the head and at its foot; no other page does', () => {
	const selectors = ['link[rel="alternate"][type="text/markdown"]', '[data-page-tools] a'];
	const withTwin = new Set(twins.map(({ path }) => path));
	const odd = builtPages.filter(({ path, $ }) => {
		const found = selectors.map((selector) => $(selector).attr('href'));
		const wanted = withTwin.has(path) ? twinFile : undefined;
		return found.some((href) => href !== wanted);
	});
	expect(odd.map(({ path }) => path)).toEqual([]);
});

/** Every address of this site in a text. */
function addressesIn(text: string): readonly string[] {
	const found = text.match(/https?:\/\/[^\s<>()"`]+/g) ?? [];
	return found.filter((address) => address.startsWith(`${origin}${base}/`));
}

test('addresses in twins and lists lead to files and to parts of pages that are there', () => {
	const lists = [listFiles.list, ...locales.map((locale) => `${locale}/${listFiles.list}`)];
	const texts = [
		...twins.map(({ path, text }) => [path, text] as const),
		...lists.map((file) => [file, readFileSync(new URL(file, dist), 'utf8')] as const),
	];
	const ids = new Map(
		builtPages.map(({ path, $ }) => [
			path,
			new Set(
				$('[id]')
					.toArray()
					.map(({ attribs }) => attribs['id']),
			),
		]),
	);
	const broken = texts.flatMap(([where, text]) =>
		addressesIn(text)
			.filter((address) => {
				const { pathname, hash } = new URL(address);
				const path = decodeURIComponent(pathname.slice(base.length));
				const known = ids.get(path);
				if (!known) return path.endsWith('/') || !existsSync(new URL(`.${path}`, dist));
				return hash !== '' && !known.has(decodeURIComponent(hash.slice(1)));
			})
			.map((address) => `${where} → ${address}`),
	);
	expect(broken).toEqual([]);
});

test.each(locales)('the lists for tools have every page in %s', (locale) => {
	const read = (file: string) => readFileSync(new URL(`${locale}/${file}`, dist), 'utf8');
	const own = twins.filter((twin) => twin.locale === locale);
	const listed = addressesIn(read(listFiles.list)).filter((address) => address.endsWith(twinFile));
	expect(listed.toSorted()).toEqual(
		own.map(({ path }) => `${origin}${base}${path}${twinFile}`).toSorted(),
	);
	const full = read(listFiles.full);
	expect(own.filter(({ body }) => !full.includes(body)).map(({ path }) => path)).toEqual([]);
});
