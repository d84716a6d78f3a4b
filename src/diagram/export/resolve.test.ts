import { readFileSync } from 'node:fs';
import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { createStyles } from '../css/create-styles.ts';
import { asFile } from '../svg/as-file.ts';
import { darkByLight } from './dark-by-light.ts';
import { resolveMarkup } from './resolve.ts';

const theme = ':root { --color-ink: light-dark(#111111, #eeeeee); }';

/** Draws an element as it stands in a picture, with the rules of a stylesheet. */
function draw(css: string, element: Parameters<typeof resolveMarkup>[0]): string {
	const picture = s('svg', { class: 'picture wide' }, [element]);
	return resolveMarkup(element, createStyles(theme + css)(asFile(picture, 'en')));
}

describe('an element of a picture, as a file draws it', () => {
	const box = s('g', { class: 'box', 'data-state': 'source' }, [s('rect', { x: 1 })]);

	test.each([
		['a class around it', '.picture .box rect { fill: red }', 'fill="red"'],
		['a state around it', ".picture .box[data-state='source'] rect { fill: red }", 'fill="red"'],
		[
			'one of several states',
			".picture .box:is([data-state='a'], [data-state='source']) rect { fill: red }",
			'fill="red"',
		],
		['an element right around it', '.picture .box > rect { fill: red }', 'fill="red"'],
		['its place among others', '.picture rect:first-child { fill: red }', 'fill="red"'],
		['a composition', '.picture.wide .box rect { stroke-width: 2px }', 'stroke-width="2"'],
		[
			'a variable that is set around it',
			'.picture .box { --c: var(--color-ink) } .picture rect { fill: var(--c) }',
			'fill="#111111"',
		],
		[
			'the heavier rule, though it comes first',
			'.picture .box rect { fill: red } .picture rect { fill: blue }',
			'fill="red"',
		],
		[
			'the later rule of two alike',
			'.picture rect { fill: blue } .picture rect { fill: red }',
			'fill="red"',
		],
		[
			'no rule for another state',
			".picture .box[data-state='idle'] rect { fill: red }",
			'<rect x="1"/>',
		],
		['no rule for where one points', '.picture .box:hover rect { fill: red }', '<rect x="1"/>'],
		['no rule for some media', '@media print { .picture rect { fill: red } }', '<rect x="1"/>'],
	])('follows %s', (_, css, expected) => {
		expect(draw(css, box)).toContain(expected);
	});

	test.each([
		['invisible', '.picture .box { visibility: hidden }'],
		['not displayed', '.picture .box { display: none }'],
		['transparent', '.picture .box { opacity: 0 }'],
	])('is left out where it is %s', (_, css) => {
		expect(draw(css, box)).toBe('');
	});

	test('is no link, and keeps its words as they are', () => {
		const link = s('a', { class: 'box', href: '/en/' }, [s('text', {}, 'a < b & c')]);
		expect(draw('.picture text { font-weight: 600 }', link)).toBe(
			'<g><text font-weight="600">a &lt; b &amp; c</text></g>',
		);
	});

	test.each([
		['a selector', '.picture rect:checkered { fill: red }', /selector[^]*rect:checkered/],
		['a property', '.picture rect { filter: blur(1px) }', /property[^]*filter/],
		['a variable that nothing sets', '.picture rect { fill: var(--gone) }', /--gone/],
	])('stops the build at %s that it does not know', (_, css, message) => {
		expect(() => draw(css, box)).toThrow(message);
	});
});

const styleOfRoot = (css: string, lang = 'en') =>
	createStyles(css)(asFile(s('svg', { class: 'picture wide' }), lang));

const css = ['theme', 'figure', 'regions', 'picture']
	.map((name) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'))
	.join('\n');

test('the theme of the site has one dark color for each light one', () => {
	const colors = darkByLight(styleOfRoot(css));
	expect(colors.size).toBeGreaterThan(15);
	expect(colors.get('#ffffff')).toBe('#12151c');
	const clash = styleOfRoot(
		':root { --color-a: light-dark(#fff, #000); --color-b: light-dark(#fff, #111); }',
	);
	expect(() => darkByLight(clash)).toThrow(/--color-b/);
});

test('letters are those of the language', () => {
	const fonts = (lang: string) => {
		const { custom } = styleOfRoot(css, lang);
		return { picture: custom.get('--font-picture'), code: custom.get('--font-code') };
	};
	expect(fonts('ja').picture).toContain('Hiragino Sans');
	expect(fonts('en').picture).not.toContain('Hiragino Sans');
	expect(fonts('ja').code).toBe(fonts('en').code);
});
