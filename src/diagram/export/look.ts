import type { Element } from 'hast';
import { compileCompound } from './match.ts';
import { type Colors, readColors } from './read-colors.ts';
import { readRules, type Rule } from './read-rules.ts';

/** How pictures look: what their stylesheets say, ready to be asked about an element. */
export interface Look {
	readonly colors: Colors;
	/** The letters of pictures and of code in them, by language. */
	readonly fonts: (lang: string) => { readonly picture: string; readonly code: string };
	/** What the stylesheets set on an element, given the elements around it, outermost first. */
	readonly setOn: (ancestors: readonly Element[], element: Element) => ReadonlyMap<string, string>;
}

/** Reads the look of pictures from the stylesheets of the site: the theme and that of pictures. */
export function readLook({ theme, picture }: { theme: string; picture: string }): Look {
	const rules = readRules(picture);
	const frame = (selector: string) =>
		new Map(rules.filter(({ path }) => path.join(' ') === selector).flatMap(({ sets }) => sets));
	const styling = rules
		.filter(({ path }) => path[0]?.startsWith('.picture') && !path[0].startsWith('.picture-frame'))
		.map((rule, order) => ({ ...rule, order }))
		.sort((a, b) => a.weight - b.weight || a.order - b.order)
		.map(compileRule);
	return {
		colors: readColors(theme),
		fonts: (lang) => {
			const of = new Map([...frame('.picture-frame'), ...frame(`.picture-frame:lang(${lang})`)]);
			return { picture: of.get('--font-picture') ?? '', code: of.get('--font-code') ?? '' };
		},
		setOn: (ancestors, element) =>
			new Map(
				styling
					.filter(({ isOn }) => isOn(ancestors, element))
					.flatMap(({ rule: { sets } }) => [...sets]),
			),
	};
}

function compileRule(rule: Rule) {
	const tests = rule.path.map(compileCompound);
	const own = tests.at(-1);
	const around = tests.slice(0, -1);
	return {
		rule,
		isOn: (ancestors: readonly Element[], element: Element): boolean => {
			if (!own?.(element)) return false;
			let found = 0;
			for (const ancestor of ancestors) {
				if (around[found]?.(ancestor)) found += 1;
			}
			return found === around.length;
		},
	};
}
