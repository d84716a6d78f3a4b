import type { Element, ElementContent } from 'hast';
import { authorError } from '../../model/author-error.ts';
import type { Style } from '../css/create-styles.ts';

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
 * `around` is the style of the picture, which the element stands right in.
 */
export function resolveMarkup(element: Element, around: Style): string {
	const style = around.styleIn(element);
	if (style.isGone) return '';
	const content = element.children.map((child) => resolveChild(child, element, style)).join('');
	const isShape = !['g', 'a', 'svg'].includes(element.tagName);
	if (isShape ? !style.isVisible : content === '') return '';
	const tag = element.tagName === 'a' ? 'g' : element.tagName;
	const attributes = [
		...shape.map((name) => [name, element.properties[name]] as const),
		...[...style.set.keys()]
			.filter(isAttribute)
			.map((name) => [name, lengths(style.valueOf(name) ?? '')] as const),
	];
	return writeElement(tag, attributes, content);
}

function isAttribute(name: string): boolean {
	if (asAttributes.has(name)) return true;
	if (name.startsWith('--') || leftOut.has(name)) return false;
	throw new Error(
		authorError({
			where: 'the stylesheets of pictures',
			problem: 'a file of a picture cannot show a property that they set',
			value: name,
			todo: 'add it to one of the two lists in src/diagram/export/resolve.ts',
		}),
	);
}

/** In SVG a length without a unit is one in pixels. */
function lengths(value: string): string {
	return value.replaceAll(/(\d)px\b/g, '$1');
}

function resolveChild(child: ElementContent, parent: Element, style: Style): string {
	if (child.type === 'element') return resolveMarkup(child, style);
	const isInText = ['text', 'tspan'].includes(parent.tagName);
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
