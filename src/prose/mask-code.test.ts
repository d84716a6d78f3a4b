import { expect, test } from 'vitest';
import { maskCode } from './mask-code.ts';

const ticks = '```';

test.each([
	['a fence', `a\n${ticks}mdx\nX\n${ticks}\nb`, 'a b'],
	['an empty fence', `a\n${ticks}\n${ticks}\nb`, 'a b'],
	['a fence of tildes', 'a\n~~~\nX\n~~~\nb', 'a b'],
	['a longer fence around a shorter one', `a\n${ticks}\`\n${ticks}\nX\n${ticks}\`\nb`, 'a b'],
	['a fence in a list', `- a\n\n  ${ticks}\n  X\n  ${ticks}\n\n  b`, '- a b'],
	['a fence that opens a list item', `a\n- ${ticks}\n  X\n  ${ticks}\nb`, 'a b'],
	['a fence without end', `a\n${ticks}\nX\n\nX`, 'a'],
	['a code span', 'a `X` b', 'a b'],
	['a code span of two backticks', 'a `` X ` X `` b', 'a b'],
	['a code span over a line end', 'a `X\nX` b', 'a b'],
	['a comment', 'a {/* X */} b', 'a b'],
	['a comment over lines', 'a\n{/*\nX\n*/}\nb', 'a b'],
	['code in a comment', `a {/* \`X */} b \`X\``, 'a b'],
])('masks %s', (_, source, left) => {
	const masked = maskCode(source);
	expect(masked.split(/\s+/).join(' ').trim()).toBe(left);
	expect(masked).toHaveLength(source.length);
	expect(masked.split('\n')).toHaveLength(source.split('\n').length);
});

test.each([
	['backticks without partner', 'a ` b\n\nc ` d'],
	['escaped backticks', 'a \\`b\\` c'],
	['backticks of unequal number', 'a `` b ` c'],
	['braces', 'a {b} c'],
	['three backticks within a line', `a ${ticks} b`],
])('leaves %s', (_, source) => {
	expect(maskCode(source)).toBe(source);
});
