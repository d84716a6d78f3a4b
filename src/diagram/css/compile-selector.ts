import { compile, type Options } from 'css-select';
import { parse, type Selector, SelectorType } from 'css-what';
import { isPlacedElement, type Placed, type PlacedElement, placedIn } from './placed.ts';

/** A selector of a stylesheet, ready to be asked about elements. */
export interface CompiledSelector {
	/** How much it counts: of two that hold, the heavier one wins. */
	readonly weight: number;
	readonly holdsOn: (element: PlacedElement) => boolean;
}

/** Nobody points at what has left the page, and nothing in it has the focus. */
const never = () => false;

const options: Options<Placed, PlacedElement> = {
	xmlMode: true,
	adapter: {
		isTag: isPlacedElement,
		getName: ({ node }) => node.tagName,
		getAttributeValue: ({ attributes }, name) => attributes.get(name),
		hasAttrib: ({ attributes }, name) => attributes.has(name),
		getParent: ({ around }) => around ?? null,
		getChildren: (placed) => (isPlacedElement(placed) ? placedIn(placed) : []),
		getSiblings: (placed) => (placed.around ? placedIn(placed.around) : [placed]),
		getText: ({ node }) => ('value' in node ? node.value : ''),
		removeSubsets: (nodes) => nodes,
		equals: (one, other) => one.node === other.node,
	},
	pseudos: {
		hover: never,
		focus: never,
		'focus-visible': never,
		lang: (element, lang) => languageOf(element) === lang,
	},
};

/**
 * Compiles the selectors of a rule.
 * @throws Error at one that cannot be followed, so that no rule is lost in silence.
 */
export function compileSelectors(selectors: string): readonly CompiledSelector[] {
	try {
		return parse(selectors).map((selector) => ({
			weight: weigh(selector),
			holdsOn: compile([selector], options),
		}));
	} catch (error) {
		throw new Error(
			[
				'A picture that leaves its page cannot follow a selector of its stylesheet',
				`  value:   ${selectors}`,
				`  why:     ${error instanceof Error ? error.message : String(error)}`,
				'  to do:   say it with classes and attributes, or teach src/diagram/css/compile-selector.ts',
			].join('\n'),
			{ cause: error },
		);
	}
}

function languageOf({ attributes, around }: PlacedElement): string | undefined {
	return attributes.get('lang') ?? (around && languageOf(around));
}

/** Classes, attributes and states count a thousand times what names of elements count. */
function weigh(selector: readonly Selector[]): number {
	return selector.reduce((sum, token) => sum + weightOf(token), 0);
}

function weightOf(token: Selector): number {
	if (token.type === SelectorType.Attribute) return 1000;
	if (token.type === SelectorType.Tag) return 1;
	if (token.type !== SelectorType.Pseudo || token.name === 'where') return 0;
	return Array.isArray(token.data) ? Math.max(...token.data.map(weigh)) : 1000;
}
