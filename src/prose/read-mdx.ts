import { type MdastNode, mdxToMdast } from 'satteri';
import { cutBlocks } from './cut-blocks.ts';
import { findFields } from './find-fields.ts';
import type { Cite, Footnote, Heading, Link, MdxElement, MdxText, Place } from './mdx-text.ts';

/** A node with the types of those that it stands in, the outermost first. */
interface Placed {
	readonly node: MdastNode;
	readonly within: readonly string[];
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** As the site reads it: headings carry their ids, and Starlight knows asides. */
const features = { headingAttributes: true, smartPunctuation: false, directive: true } as const;

/** What running text may stand in. */
const runningIn = ['root', 'paragraph', 'list', 'listItem', 'strong', 'emphasis'];

const alreadyRead = new Map<string, MdxText>();

/** Reads an MDX text. A text is read once, however many ask. */
export function readMdx(source: string): MdxText {
	const known = alreadyRead.get(source);
	if (known) return known;
	const text = parse(source);
	alreadyRead.set(source, text);
	return text;
}

/** Tells whether text is running text, by the types of all nodes that it stands in. */
export function isRunning(within: readonly string[]): boolean {
	return within.every((type) => runningIn.includes(type));
}

function parse(source: string): MdxText {
	try {
		return describe(source, [...nodesIn({ node: mdxToMdast(source, { features }), within: [] })]);
	} catch (error) {
		return { ...describe('', []), broken: describeSyntax(error) };
	}
}

function describe(source: string, nodes: readonly Placed[]): MdxText {
	const all = nodes.map(({ node }) => node);
	const fields = all.flatMap((node) =>
		node.type === 'yaml' ? findFields(node.value, placeOf(node).line) : [],
	);
	const elements = all.flatMap((node) => (isElement(node) ? readElement(node, source) : []));
	const headings = all.flatMap((node) => readHeading(node, source));
	return {
		fields,
		headings: headings.map(({ heading }) => heading),
		links: [...all.flatMap(readLink), ...elements.flatMap(readHref)].toSorted(byPlace),
		elements,
		cites: elements.flatMap(readCite),
		footnotes: all.flatMap((node) => readFootnotes(node, source)),
		running: nodes.flatMap(({ node, within }) =>
			node.type === 'text' && isRunning(within) ? [node.value] : [],
		),
		blocks: cutBlocks(source, {
			headings: headings.flatMap(({ heading: { id }, start }) => (id ? [{ id, start }] : [])),
			hidden: all.filter(isHidden).map(stretchOf),
			fields: fields
				.filter(({ name }) => ['title', 'description'].includes(name))
				.map(({ text }) => text),
		}),
	};
}

function* nodesIn({ node, within }: Placed): Generator<Placed> {
	yield { node, within };
	if (!('children' in node)) return;
	for (const child of node.children) {
		yield* nodesIn({ node: child, within: [...within, node.type] });
	}
}

function isElement(node: MdastNode): node is Element {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Imports, frontmatter and comments. */
function isHidden(node: MdastNode): boolean {
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
		return /^\s*\/\*[^]*\*\/\s*$/.test(node.value);
	}
	return node.type === 'mdxjsEsm' || node.type === 'yaml';
}

function readHeading(node: MdastNode, source: string) {
	if (node.type !== 'heading' || node.depth === 1) return [];
	const { start, end } = stretchOf(node);
	// The types know of fields that plugins set, not of those that the parser does.
	const id: unknown = node.data?.hProperties?.['id'];
	const heading: Heading = {
		...placeOf(node),
		id: typeof id === 'string' && /^[a-z0-9-]+$/.test(id) ? id : undefined,
		text: source.slice(start, end),
	};
	return [{ heading, start }];
}

function readLink(node: MdastNode): Link[] {
	return node.type === 'link' || node.type === 'definition' || node.type === 'image'
		? [{ ...placeOf(node), url: node.url }]
		: [];
}

function readHref({ attributes, column }: MdxElement): Link[] {
	return attributes.flatMap(({ name, value, line }) =>
		name === 'href' && value !== undefined ? [{ line, column, url: value }] : [],
	);
}

function readElement(node: Element, source: string): MdxElement[] {
	if (node.name === null) return [];
	const { start, end } = stretchOf(node);
	const text = source.slice(start, end);
	const { line, column } = placeOf(node);
	const attributes = node.attributes.flatMap((attribute) => {
		if (attribute.type !== 'mdxJsxAttribute') return [];
		const { name, value } = attribute;
		const at = text.search(new RegExp(`(?<=\\s)${RegExp.escape(name)}(?=[\\s=/>])`));
		return [
			{
				name,
				value: typeof value === 'string' ? value : undefined,
				line: line + linesIn(text.slice(0, at)),
			},
		];
	});
	return [{ line, column, name: node.name, attributes, text }];
}

function readCite({ name, attributes, text, line, column }: MdxElement): Cite[] {
	if (name !== 'Cite') return [];
	const id = attributes.find((attribute) => attribute.name === 'id')?.value;
	return [{ id: id === '' ? undefined : id, text, line, column }];
}

/** Footnotes without a text of their own are text to the parser. */
function readFootnotes(node: MdastNode, source: string): Footnote[] {
	if (!['text', 'footnoteReference', 'footnoteDefinition'].includes(node.type)) return [];
	const { start, end } = stretchOf(node);
	const text = source.slice(start, end);
	const found =
		node.type === 'text'
			? [...text.matchAll(/(?<!\\)\[\^[^\]\n]*\]?/g)]
			: [...text.matchAll(/^\[\^[^\]\n]*\]/g)];
	return found.map((match) => ({
		...placeOf(node),
		line: placeOf(node).line + linesIn(text.slice(0, match.index)),
		text: match[0],
	}));
}

function describeSyntax(error: unknown) {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', message = text] = /^(\d+):(\d+): ([^]*)$/.exec(text) ?? [];
	return { line: Number(line), column: Number(column), message };
}

function linesIn(text: string): number {
	return text.split('\n').length - 1;
}

function placeOf(node: MdastNode): Place {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	return { line, column };
}

function stretchOf({ position }: MdastNode) {
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function byPlace(a: Place, b: Place): number {
	return a.line - b.line || a.column - b.column;
}
