import type { Element, ElementContent } from 'hast';
import type { Look } from './look.ts';

/** What the elements around an element hand down to it. */
interface Handed {
	readonly ancestors: readonly Element[];
	/** Properties of the stylesheet that begin with two dashes. */
	readonly variables: ReadonlyMap<string, string>;
	readonly isVisible: boolean;
}

/** What says where something stands and which shape it has. */
const shape = ['d', 'x', 'y', 'width', 'height', 'rx', 'r', 'transform'] as const;

/** What a stylesheet can say that an attribute of SVG can say, too. */
const asAttributes = new Set([
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
	'text-decoration',
	'dominant-baseline',
]);

/** What a file does without: it tells digits of one width from others, and the cursor. */
const leftOut = new Set(['font-variant-numeric', 'visibility', 'display', 'opacity']);

/**
 * Writes an element of a picture, and what is in it, with its look in attributes that every reader
 * of SVG knows, in light colors. What is not to be seen is left out; links become plain groups.
 */
export function resolveMarkup(
	element: Element,
	{ look, lang, picture }: { look: Look; lang: string; picture: Element },
): string {
	const { code } = look.fonts(lang);
	const variables = new Map([
		...[...look.colors].map(([token, { light }]) => [token, light] as const),
		['--font-code', code] as const,
	]);
	return resolve(element, look, { ancestors: [picture], variables, isVisible: true });
}

function resolve(element: Element, look: Look, handed: Handed): string {
	const set = look.setOn(handed.ancestors, element);
	if (set.get('display') === 'none' || set.get('opacity') === '0') return '';
	const variables = new Map([
		...handed.variables,
		...[...set].filter(([name]) => name.startsWith('--')),
	]);
	const valueOf = (value: string): string =>
		value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
			const found = variables.get(name);
			if (found === undefined) throw new Error(`Nothing sets ${name}, which a picture uses.`);
			return valueOf(found);
		});
	const visibility = set.get('visibility');
	const isVisible = visibility === undefined ? handed.isVisible : visibility === 'visible';
	const inside = {
		ancestors: [...handed.ancestors, element],
		variables,
		isVisible,
	};
	const content = element.children.map((child) => resolveChild(child, look, inside)).join('');
	const isShape = !['g', 'a', 'svg'].includes(element.tagName);
	if (isShape ? !isVisible : content === '') return '';
	const tag = element.tagName === 'a' ? 'g' : element.tagName;
	const attributes = [
		...shape.map((name) => [name, element.properties[name]] as const),
		...[...set]
			.filter(isAttribute)
			.map(([name, value]) => [name, lengths(valueOf(value))] as const),
	];
	return writeElement(tag, attributes, content);
}

function isAttribute([name]: readonly [string, string]): boolean {
	if (asAttributes.has(name)) return true;
	if (name.startsWith('--') || leftOut.has(name)) return false;
	throw new Error(
		[
			'A file of a picture cannot show what its stylesheet sets',
			`  value:   ${name}`,
			'  to do:   add it to one of the two lists in src/diagram/export/resolve.ts',
		].join('\n'),
	);
}

/** In SVG a length without a unit is one in pixels. */
function lengths(value: string): string {
	return value.replaceAll(/(\d)px\b/g, '$1');
}

function resolveChild(child: ElementContent, look: Look, handed: Handed): string {
	if (child.type === 'element') return resolve(child, look, handed);
	const isInText = ['text', 'tspan'].includes(handed.ancestors.at(-1)?.tagName ?? '');
	return child.type === 'text' && isInText ? escapeText(child.value) : '';
}

/** Writes an element of SVG; attributes without a value are left out. */
export function writeElement(
	tag: string,
	attributes: readonly (readonly [string, unknown])[],
	content = '',
): string {
	const written = attributes
		.filter(([, value]) => value !== undefined && value !== null)
		.map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
		.join('');
	return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}

/** Writes a text so that it stands in XML. */
export function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
