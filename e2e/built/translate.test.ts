import { expect, test } from 'vitest';
import { components } from '../../src/data/architecture/components.ts';
import { builtPages } from './read-dist.ts';

// Browsers translate pages. Code and the names of components are no words of a language.

const names = Object.values(components)
	.filter(({ name }) => name.ja === name.en)
	.map(({ name }) => name.en);
const name = new RegExp(`(?<![\\w./-])(?:${names.join('|')})(?![\\w/-])`);

const code = new Set(['code', 'kbd', 'pre', 'samp']);

/** In these, a name among other words cannot be marked. */
const plain = new Set(['script', 'style', 'template', 'option', 'svg', 'title']);

interface Part {
	readonly name?: string;
	readonly data?: string;
	readonly attribs?: Readonly<Record<string, string>>;
	readonly children?: readonly Part[];
}

/** Finds code and names below an element that a browser would translate. */
function findTranslated(part: Part, inPlain: boolean): readonly string[] {
	if (part.attribs?.translate === 'no') return [];
	const tag = part.name ?? '';
	const classes = (part.attribs?.class ?? '').split(' ');
	const isDrawnCode = inPlain && (classes.includes('chip') || classes.includes('code'));
	if (code.has(tag) || isDrawnCode) return [`code in ${tag}`];
	if (inPlain && classes.includes('name') && names.includes(textOf(part))) return [textOf(part)];
	if (part.data !== undefined) return !inPlain && name.test(part.data) ? [part.data] : [];
	const plainBelow = inPlain || plain.has(tag);
	return (part.children ?? []).flatMap((child) => findTranslated(child, plainBelow));
}

function textOf({ data, children = [] }: Part): string {
	return data ?? children.map(textOf).join('');
}

test('code and names are marked against translation, on every page and in every drawing', () => {
	expect(names).toContain('kube-apiserver');
	for (const { path, $ } of builtPages) {
		const body = $('body').get(0) as Part | undefined;
		expect.soft(body && findTranslated(body, false), path).toEqual([]);
	}
});
