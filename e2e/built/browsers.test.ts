import { describe, expect, test } from 'vitest';
import { degrading } from './degrading.ts';
import { findSearching } from './find-searching.ts';
import { findSweeping } from './find-sweeping.ts';
import { lintScript, lintStyle } from './lint-code.ts';
import { type Code, readCode } from './read-code.ts';
import { builtPages } from './read-dist.ts';

const { styles, scripts } = readCode();

/** Everything found, with the first file that it is in. */
async function lintAll(
	code: Code,
	lint: (text: string) => Promise<readonly string[]>,
): Promise<ReadonlyMap<string, string>> {
	const found = new Map<string, string>();
	for (const [text, file] of code) {
		for (const finding of await lint(text)) if (!found.has(finding)) found.set(finding, file);
	}
	return found;
}

function unlisted(found: ReadonlyMap<string, string>): readonly string[] {
	return [...found]
		.filter(([finding]) => !(finding in degrading))
		.map(([finding, file]) => `${finding} (${file})`);
}

describe('browsers of the list in package.json', async () => {
	const inStyles = await lintAll(styles, lintStyle);
	const inScripts = await lintAll(scripts, lintScript);

	test('know every style, or show the page without it as well', () => {
		expect(styles.size).toBeGreaterThan(10);
		expect(unlisted(inStyles)).toEqual([]);
	});

	test('know everything that scripts call', () => {
		expect(scripts.size).toBeGreaterThan(5);
		expect(unlisted(inScripts)).toEqual([]);
	});

	test('lack everything that is listed as missing', () => {
		const unused = Object.keys(degrading).filter(
			(finding) => !inStyles.has(finding) && !inScripts.has(finding),
		);
		expect(unused, 'listed and nowhere used').toEqual([]);
	});

	test.each([
		[':root { --color: light-dark(#fff, #000) }', "Function 'light-dark'"],
		['a { color: light-dark(#fff, #000) }', "Function 'light-dark'"],
		['a { fill: color-mix(in srgb, var(--a), var(--b)) }', "Function 'color-mix'"],
		['@starting-style { a { top: 0 } }', "At-rule '@starting-style'"],
	])('an older browser that meets %s is noticed', async (text, finding) => {
		expect(await lintStyle(text)).toContain(finding);
		expect(finding in degrading).toBe(false);
	});

	test.each([
		'Object.groupBy([], String)',
		'new URLPattern("/")',
		'navigation.navigate("/")',
		'document.body.checkVisibility()',
	])('an older browser that runs %s is noticed', async (text) => {
		expect(await lintScript(text)).not.toEqual([]);
	});
});

describe('the coming of a script', () => {
	test('changes the styles of what they name, not of a whole page', () => {
		const found = new Set([...styles.keys()].flatMap(findSweeping));
		expect([...styles.keys()].some((css) => css.includes(':defined'))).toBe(true);
		expect([...found]).toEqual([]);
	});

	test.each([
		'flow-player:is(:not(:defined), [data-cut]) .controls > :not(a, .take) { top: 0 }',
		'flow-player:not(:defined) * { top: 0 }',
		'flow-player:not(:defined) > :is(a, :hover) { top: 0 }',
	])('a sweeping %s is noticed', (css) => {
		expect(findSweeping(css)).toHaveLength(1);
	});

	test.each([
		'flow-player:not(:defined) .switches { top: 0 }',
		'flow-player:not(:defined) > :is(a, .b) { top: 0 }',
		'zoom-controls:not(:defined) { top: 0 }',
	])('%s is left alone', (css) => {
		expect(findSweeping(css)).toEqual([]);
	});
});

describe('the coming of an element, where a player moves', () => {
	test('makes no browser look through the page', () => {
		const playing = builtPages.filter(({ html }) => html.includes('<flow-player'));
		const own = new Set(
			playing.flatMap(({ $ }) =>
				$('style')
					.toArray()
					.map((style) => $(style).text()),
			),
		);
		expect(own.size).toBeGreaterThan(1);
		expect([...own].flatMap(findSearching)).toEqual([]);
		expect([...own].some((css) => css.includes('body[data-menu-open]'))).toBe(true);
	});

	test.each([
		':root:has(dialog[open]) { top: 0 }',
		'a, html.dark:has(> b) p { top: 0 }',
		'@media (min-width: 1px) { body:has(#menu:popover-open) { top: 0 } }',
	])('a searching %s is noticed', (css) => {
		expect(findSearching(css)).toHaveLength(1);
	});

	test.each([
		'@media (scripting: none) { body:has(#menu:popover-open) { top: 0 } }',
		'body .box:has(b) { top: 0 }',
		'.box:has(b) { top: 0 }',
	])('%s is left alone', (css) => {
		expect(findSearching(css)).toEqual([]);
	});
});
