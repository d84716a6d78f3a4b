import { describe, expect, test } from 'vitest';
import { opening } from './cut-blocks.ts';
import { readMdx } from './read-mdx.ts';

const ticks = '```';
const cite = '<Cite id="a" />';

/** Where code and comments begin and end is the parser's; these are the ones that were once read wrong. */
const unseen: readonly [name: string, source: string][] = [
	['a fence', `${ticks}mdx\nX\n${ticks}`],
	['a fence of tildes', '~~~\nX\n~~~'],
	['a longer fence around a shorter one', `${ticks}\`\n${ticks}\nX\n${ticks}\`\n`],
	['a fence in a list', `- a\n\n  ${ticks}\n  X\n  ${ticks}\n\n  b`],
	['a fence that opens a list item', `- ${ticks}\n  X\n  ${ticks}`],
	['a fence in a quotation', `> ${ticks}\n> X\n> ${ticks}`],
	['an indented fence', `1. a\n\n     ${ticks}\n     X\n     ${ticks}`],
	['a fence without end', `a\n\n${ticks}\nX\n\nX`],
	['a code span', 'a `X` b'],
	['a code span of two backticks', 'a `` X ` X `` b'],
	['a code span over a line end', 'a `b\nb X` b'],
	['a comment', 'a {/* X */} b'],
	['a comment on lines of its own', 'a\n\n{/*\nX\n*/}\n\nb'],
	['code in a comment', 'a {/* `X */} b'],
];

describe.each(unseen)('%s', (_, source) => {
	test.each([
		['cites nothing', cite],
		['has no heading', '## A {#a}'],
		['leads nowhere', '[a](/a/)'],
		['has no footnote', '[^1]'],
	])('%s', (_, written) => {
		const text = readMdx(source.replaceAll('X', () => written));
		const { cites, elements, headings, links, footnotes, broken } = text;
		expect({ cites, elements, headings, links, footnotes, broken }).toEqual({
			cites: [],
			elements: [],
			headings: [],
			links: [],
			footnotes: [],
			broken: undefined,
		});
	});
});

test.each([
	['backticks without partner', `a \` b\n\nc \` d${cite}`],
	['escaped backticks', `a \\\`b\\\` c${cite}`],
	['backticks of unequal number', `a \`\` b \` c${cite}`],
	['three backticks within a line', `a ${ticks} b${cite}`],
	['a list, deeply indented', `- a\n\n      ${cite}`],
	['a table', `| a |\n| - |\n| b${cite} |`],
	['an aside', `:::note[Title]\nText.${cite}\n:::`],
])('reads on after %s', (_, source) => {
	expect(readMdx(source).cites).toMatchObject([{ id: 'a', text: cite }]);
});

test('says where everything begins, with Japanese before it', () => {
	const source = `---\ntitle: 題\n---\n\n## 役割 {#role}\n\n日本語😀です。${cite}[次](#role)\n`;
	expect(readMdx(source)).toMatchObject({
		fields: [{ name: 'title', value: '題', text: 'title: 題', line: 2 }],
		headings: [{ id: 'role', text: '## 役割 {#role}', line: 5, column: 1 }],
		cites: [{ id: 'a', line: 7, column: 9 }],
		links: [{ url: '#role', line: 7, column: 24 }],
	});
});

test('gives the attributes of elements with their lines', () => {
	const [element] = readMdx('Text.\n\n<A\n\tdata-id="x"\n\tid="y" n={1} on\n/>').elements;
	expect(element).toMatchObject({ name: 'A', line: 3 });
	expect(element?.attributes).toEqual([
		{ name: 'data-id', value: 'x', line: 4 },
		{ name: 'id', value: 'y', line: 5 },
		{ name: 'n', value: undefined, line: 5 },
		{ name: 'on', value: undefined, line: 5 },
	]);
});

test('says where a text is no MDX', () => {
	expect(readMdx('Text.\n\nA <- b')).toMatchObject({ cites: [], broken: { line: 3, column: 3 } });
});

describe('blocks', () => {
	const keys = (source: string) => [...readMdx(source).blocks.keys()];

	test('end at the next heading, whatever level, not at one inside of code', () => {
		const source = `## A {#a}\n\none\n\n- x\n\n  ${ticks}md\n  ## No {#no}\n  ${ticks}\n\n### B {#b}\n\ntwo\n`;
		expect(keys(source)).toEqual([opening, 'a', 'b']);
	});

	test('hold neither imports nor comments, and of the frontmatter title and description', () => {
		const source = `---\ntitle: T\ncomponent: etcd\n---\n\nimport A from './a';\n\nText. {/* why */}\n`;
		expect(readMdx(source).blocks.get(opening)).toBe('title: T\nText.');
	});
});
