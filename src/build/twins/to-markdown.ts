import type { Element, Nodes } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { List, ListItem, Paragraph } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { commas } from '../../model/format/format-list.ts';
import type { Locale } from '../../model/locale.ts';
import { parseHtml } from './parse-html.ts';
import { shortenPage } from './shorten-page.ts';
import { elementsIn, findElement, isElement } from '../../diagram/svg/tree.ts';
import { citedBy, footnoteOf, listSources } from './footnotes.ts';
import { simplify } from './simplify.ts';

/**
 * Turns the main part of a built page into Markdown: its headings, prose, tables, steps, evidence
 * and sources, without layout. `address` is where the page is served: links become whole addresses.
 * @throws Error when the page has no main part.
 */
export function toMarkdown(html: string, address: string, locale: Locale): string {
	const main = mainOf(html);
	if (!main) throw new Error(`${address} has no main part to write as Markdown.`);
	simplify(main, locale);
	completeLinks(main, address);
	const cited = new Set(citationsIn(main));
	const tree = toMdast(main, {
		document: true,
		handlers: {
			sup: citation,
			details: all,
			summary: strongLine,
			dl: definitions(commas[locale]),
			time: all,
			q: quoted,
			ol: listSources(cited, defaultHandlers.ol),
		},
	});
	return write(tree, {
		extensions: [gfmToMarkdown({ tablePipeAlign: false })],
		bullet: '-',
		rule: '-',
		emphasis: '_',
		listItemIndent: 'one',
	});
}

function mainOf(html: string): Element | undefined {
	const start = html.indexOf('<main');
	const end = html.lastIndexOf('</main>');
	const tree = parseHtml(shortenPage(html.slice(start, end)));
	return findElement(tree, ({ tagName }) => tagName === 'main');
}

function citationsIn(node: Nodes): readonly string[] {
	const own = isElement(node) ? citedBy(node) : undefined;
	if (own !== undefined) return [own];
	return 'children' in node ? node.children.flatMap(citationsIn) : [];
}

function completeLinks(node: Nodes, address: string): void {
	if (isElement(node, 'a')) {
		const { href } = node.properties;
		node.properties = typeof href === 'string' ? { href: new URL(href, address).href } : {};
	}
	if ('children' in node) for (const child of node.children) completeLinks(child, address);
}

const all: Handle = (state, node: Element) => state.all(node);

const citation: Handle = (state, node: Element) => {
	const reference = citedBy(node);
	return reference === undefined ? state.all(node) : footnoteOf(reference);
};

const strongLine: Handle = (state, node: Element): Paragraph => ({
	type: 'paragraph',
	children: [{ type: 'strong', children: state.all(node) as Paragraph['children'] }],
});

/** Quotation marks are in the text of our pages, never added by the browser. */
const quoted: Handle = (state, node: Element) => state.all(node);

/** A list of terms, each with what is said of it in the same line. */
const definitions =
	(comma: string): Handle =>
	(state, node: Element): List => ({
		type: 'list',
		ordered: false,
		spread: false,
		children: pairsOf(node).map(([terms, facts]): ListItem => {
			const term: Paragraph['children'] = terms.flatMap((found, index) => [
				...(index > 0 ? [{ type: 'text' as const, value: comma }] : []),
				{ type: 'strong' as const, children: state.all(found) as Paragraph['children'] },
			]);
			const [first, ...further] = facts.flatMap((fact) => state.toFlow(state.all(fact)));
			const line: Paragraph['children'] =
				first?.type === 'paragraph' ? [{ type: 'text', value: ': ' }, ...first.children] : [];
			const rest =
				first === undefined || first.type === 'paragraph' ? further : [first, ...further];
			return {
				type: 'listItem',
				spread: false,
				children: [
					{ type: 'paragraph', children: [...term, ...line] },
					...rest,
				] as ListItem['children'],
			};
		}),
	});

/** The terms and facts of a list in their order, whether or not each pair has an element around it. */
function pairsOf(list: Element): readonly (readonly [readonly Element[], readonly Element[]])[] {
	const parts = elementsIn(list).flatMap((child) =>
		child.tagName === 'div' ? elementsIn(child) : [child],
	);
	const pairs: [Element[], Element[]][] = [];
	for (const part of parts) {
		const last = pairs.at(-1);
		if (part.tagName === 'dd') last?.[1].push(part);
		else if (last?.[1].length === 0) last[0].push(part);
		else pairs.push([[part], []]);
	}
	return pairs;
}
