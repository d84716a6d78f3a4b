import { expect, test } from 'vitest';
import { components } from '../../src/data/architecture/components.ts';
import { builtPages } from './read-dist.ts';

// Browsers translate pages. Code and the names of components are no words of a language.

const names = Object.values(components)
	.filter(({ name }) => name.ja === name.en)
	.map(({ name }) => name.en);
const name = new RegExp(`(?<![\\w./-])(?:${names.join('|')})(?![\\w/-])`);

/** In these, a name among other words cannot be marked. */
const plain = 'script, style, template, option, svg, title, [translate="no"]';

test('code and names are marked against translation, on every page and in every drawing', () => {
	expect(names).toContain('kube-apiserver');
	for (const { path, $ } of builtPages) {
		const code = $('body').find('code, pre, kbd, samp, svg .chip, svg text.code');
		const translated = code
			.toArray()
			.filter((element) => $(element).closest('[translate="no"]').length === 0)
			.map((element) => $(element).text());
		expect.soft(translated, `${path}: code`).toEqual([]);
		const bare = $('body')
			.find('*')
			.toArray()
			.filter(
				(element) =>
					$(element).closest(plain).length === 0 &&
					element.children.some((child) => 'data' in child && name.test(child.data)),
			)
			.map((element) => $(element).text().trim());
		expect.soft(bare, `${path}: names`).toEqual([]);
		const drawn = $('svg .box .name')
			.toArray()
			.filter((element) => names.includes($(element).text()))
			.filter((element) => $(element).closest('[translate="no"]').length === 0);
		expect.soft(drawn.length, `${path}: names in drawings`).toBe(0);
	}
});
