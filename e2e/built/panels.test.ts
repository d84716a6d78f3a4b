import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/model/locale.ts';
import { kindOf } from '../page-kinds.ts';
import { builtPages, localeOf, pageByPath } from './read-dist.ts';

const [first, ...further] = locales;

const steps = builtPages
	.map(({ path }) => path)
	.filter((path) => localeOf(path) === first && kindOf(path) === 'flows/*/*');

function inLanguage(path: string, locale: Locale): string {
	return path.replace(`/${first}/`, `/${locale}/`);
}

/** Marks in a sentence go with its words, and only sources in another language name an original. */
const ofTheLanguage = ':is(wbr, code:not([class]), span:not([class]), .reference-original)';

/** What the elements of a panel are, whatever they say and however often they stand there. */
function partsOf(path: string): ReadonlySet<string> {
	const $ = pageByPath.get(path)?.$;
	if ($ === undefined) return new Set();
	const describe = ({ name, attribs }: { name: string; attribs: Record<string, string> }) =>
		[
			name,
			...Object.keys(attribs)
				.filter((attribute) => !['lang', 'translate'].includes(attribute))
				.map((attribute) =>
					['class', 'role'].includes(attribute)
						? `${attribute}="${attribs[attribute] ?? ''}"`
						: attribute,
				)
				.sort(),
		].join(' ');
	const elements = $('.panel *').not(ofTheLanguage).toArray();
	return new Set(elements.map(describe));
}

test.each(further)('the panel of each step has the same parts in %s', (locale) => {
	expect(steps.length).toBeGreaterThan(100);
	const differing = steps.flatMap((path) =>
		[...partsOf(path).symmetricDifference(partsOf(inLanguage(path, locale)))].map(
			(part) => `${path}: <${part}> in one language only`,
		),
	);
	expect(differing).toEqual([]);
});
