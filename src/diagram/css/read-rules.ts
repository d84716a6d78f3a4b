import postcss, { type Rule as PostcssRule } from 'postcss';
import { compileSelectors } from './compile-selector.ts';
import type { PlacedElement } from './placed.ts';

/** What a stylesheet sets on the elements that one of its selectors holds on. */
export interface Rule {
	readonly holdsOn: (element: PlacedElement) => boolean;
	readonly sets: readonly (readonly [property: string, value: string])[];
}

/**
 * Reads the rules of a stylesheet that hold everywhere, without those for some media or containers.
 * The lightest comes first; of two that weigh the same, the one that is written first.
 */
export function readRules(css: string): readonly Rule[] {
	return postcss
		.parse(css)
		.nodes.filter((node) => node.type === 'rule')
		.flatMap((rule) => {
			const sets = readDeclarations(rule);
			return compileSelectors(rule.selector).map(({ weight, holdsOn }) => ({
				weight,
				rule: { holdsOn, sets },
			}));
		})
		.sort((a, b) => a.weight - b.weight)
		.map(({ rule }) => rule);
}

function readDeclarations({ nodes }: PostcssRule): Rule['sets'] {
	return nodes
		.filter((node) => node.type === 'decl')
		.map(({ prop, value }) => [prop, value.replaceAll(/\s+/g, ' ').trim()] as const);
}
