import type { Element } from 'hast';
import { type PlacedElement, placeElement } from './placed.ts';
import { readRules, type Rule } from './read-rules.ts';
import { resolveValue } from './resolve-value.ts';

/** What holds for an element: what is set on it, and what the elements around it hand down. */
export interface Style {
	/** What attributes and stylesheets set on the element itself, as it is written there. */
	readonly set: ReadonlyMap<string, string>;
	/** The custom properties that hold here, as they are written. */
	readonly custom: ReadonlyMap<string, string>;
	/** What is set on the element itself, with what custom properties stand for, in light colors. */
	readonly valueOf: (property: string) => string | undefined;
	/** Neither the element nor anything in it is ever seen. */
	readonly isGone: boolean;
	/** What the element itself draws is seen. */
	readonly isVisible: boolean;
	/** Gives the style of an element that stands right in this one. */
	readonly styleIn: (child: Element) => Style;
}

/** Attributes of SVG that a stylesheet can set, too; any rule of it wins over them. */
const presentation = /^(?:fill|stroke|stop|font|text-anchor|opacity|color|visibility|display)/;

/** Makes what gives the style of the outermost element of a drawing, by stylesheets. */
export function createStyles(css: string): (root: Element) => Style {
	const rules = readRules(css);
	return (root) => styleOf(placeElement(root), undefined, rules);
}

function styleOf(element: PlacedElement, above: Style | undefined, rules: readonly Rule[]): Style {
	const set = new Map([
		...[...element.attributes].filter(([name]) => presentation.test(name)),
		...rules.filter(({ holdsOn }) => holdsOn(element)).flatMap(({ sets }) => sets),
	]);
	const own = [...set].filter(([name]) => name.startsWith('--'));
	const custom =
		above && own.length === 0 ? above.custom : new Map([...(above?.custom ?? []), ...own]);
	const visibility = set.get('visibility');
	const style: Style = {
		set,
		custom,
		valueOf: (property) => {
			const value = set.get(property);
			return value === undefined ? undefined : resolveValue(value, custom);
		},
		isGone: set.get('display') === 'none' || set.get('opacity') === '0',
		isVisible: visibility === undefined ? (above?.isVisible ?? true) : visibility === 'visible',
		styleIn: (child) => styleOf(placeElement(child, element), style, rules),
	};
	return style;
}
