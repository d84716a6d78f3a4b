import { describe, expect, test } from 'vitest';
import { numberCitations } from './number-citations.ts';

describe('numberCitations', () => {
	test('numbers in order of first use, with one number for repeated use', () => {
		const source = [
			"import Cite from '~/components/author/Cite.astro';",
			'',
			'One.<Cite id="b" /> Two.<Cite id="a" />',
			'',
			'Three.<Cite id="b" />',
		].join('\n');
		expect(numberCitations(source)).toEqual([
			{
				id: 'b',
				number: 1,
				uses: [
					{ line: 3, column: 5 },
					{ line: 5, column: 7 },
				],
			},
			{ id: 'a', number: 2, uses: [{ line: 3, column: 25 }] },
		]);
	});

	test.each([
		['no space', '<Cite id="a"/>'],
		['single quotes', "<Cite id='a' />"],
		['two lines', '<Cite\n\tid="a"\n/>'],
		['a closing tag', '<Cite id="a"></Cite>'],
		['another attribute', '<Cite lang="ja" id="a" />'],
		['a table', '| v1.37 | Done.<Cite id="a" /> |'],
		['Japanese', '書き込みます。<Cite id="a" />'],
	])('reads a tag with %s', (_, source) => {
		expect(numberCitations(source).map(({ id }) => id)).toEqual(['a']);
	});

	test.each([
		['fenced code', '```mdx\n<Cite id="a" />\n```'],
		['a code span', 'Write `<Cite id="a" />`.'],
		['a comment', '{/* <Cite id="a" /> */}'],
		['an escaped tag', 'Write \\<Cite id="a" />.'],
		['another component', '<Citation id="a" /><CiteAll id="a" />'],
		['an id that is no literal', '<Cite id={a} />'],
		['an empty id', '<Cite id="" />'],
		['an attribute that only ends with id', '<Cite data-id="a" />'],
	])('passes over %s', (_, source) => {
		expect(numberCitations(source)).toEqual([]);
	});
});
