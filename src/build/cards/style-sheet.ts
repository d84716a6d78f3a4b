import {
	AttributeAction,
	type AttributeSelector,
	parse as parseSelector,
	type Selector,
	SelectorType,
} from 'css-what';
import postcss, { type Container, type Declaration } from 'postcss';

/** A rule of a stylesheet for one selector. */
export interface StyleRule {
	readonly selector: readonly Selector[];
	readonly weight: number;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** An element as selectors see it. */
export interface Styled {
	readonly tag: string;
	readonly classes: readonly string[];
	readonly attributes: Readonly<Record<string, string>>;
	readonly parent: Styled | undefined;
}

/** Where somebody points to, and what a page does around pictures, is on no card. */
const passedOver = /:hover|:focus|:lang|:empty|picture-frame|data-figure|data-theme/;

/**
 * Reads the rules of stylesheets that hold on a card: those outside of media queries.
 * @throws Error at a selector of a kind that is not known here.
 */
export function readRules(css: string): readonly StyleRule[] {
	const rules: StyleRule[] = [];
	postcss.parse(css).each((node) => {
		if (node.type !== 'rule') return;
		const declarations = declarationsOf(node);
		for (const selector of node.selectors) {
			if (passedOver.test(selector)) continue;
			for (const tokens of parseSelector(selector)) {
				rules.push({ selector: tokens, weight: weigh(tokens), declarations });
			}
		}
	});
	return rules
		.map((rule, index) => ({ rule, index }))
		.sort((a, b) => a.rule.weight - b.rule.weight || a.index - b.index)
		.map(({ rule }) => rule);
}

function declarationsOf(rule: Container): (readonly [string, string])[] {
	return (rule.nodes ?? [])
		.filter((node): node is Declaration => node.type === 'decl')
		.map(({ prop, value }) => [prop, value] as const);
}

function weigh(tokens: readonly Selector[]): number {
	return tokens.reduce((sum, token) => {
		if (token.type === SelectorType.Attribute) return sum + 100;
		if (token.type === SelectorType.Tag) return sum + 1;
		if (token.type !== SelectorType.Pseudo) return sum;
		if (token.name === 'root') return sum + 100;
		if (token.name === 'where' || !Array.isArray(token.data)) return sum;
		return sum + Math.max(...token.data.map(weigh));
	}, 0);
}

/** Tells whether a selector holds for an element. */
export function matches(element: Styled, selector: readonly Selector[]): boolean {
	let at: Styled | undefined = element;
	let index = selector.length - 1;
	while (index >= 0) {
		const token = selector[index];
		if (!token) return false;
		if (token.type === SelectorType.Descendant) {
			const rest = selector.slice(0, index);
			for (let above: Styled | undefined = at?.parent; above; above = above.parent) {
				if (matches(above, rest)) return true;
			}
			return false;
		}
		if (token.type === SelectorType.Child) at = at?.parent;
		else if (!at || !holds(at, token)) return false;
		index -= 1;
	}
	return true;
}

function holds(element: Styled, token: Selector): boolean {
	if (token.type === SelectorType.Universal) return true;
	if (token.type === SelectorType.Tag) return element.tag === token.name;
	if (token.type === SelectorType.Attribute) return hasAttribute(element, token);
	if (token.type === SelectorType.Pseudo) {
		if (token.name === 'root') return element.parent === undefined;
		if (Array.isArray(token.data)) {
			const one = token.data.some((inner) => matches(element, inner));
			if (token.name === 'is' || token.name === 'where') return one;
			if (token.name === 'not') return !one;
		}
	}
	throw new Error(
		`A card cannot tell whether a style holds: ${JSON.stringify(token)}. Teach src/build/cards/style-sheet.ts this kind of selector.`,
	);
}

function hasAttribute(
	{ classes, attributes }: Styled,
	{ name, action, value }: AttributeSelector,
): boolean {
	if (name === 'class' && action === AttributeAction.Element) return classes.includes(value);
	const own = attributes[name];
	if (action === AttributeAction.Exists) return own !== undefined;
	if (action === AttributeAction.Equals) return own === value;
	throw new Error(`A card cannot compare the attribute ${name} by "${action}".`);
}
