import type { Element, ElementContent } from 'hast';
import type { Face } from '../../diagram/card/letters.ts';
import { createStyles, type Style } from '../../diagram/css/create-styles.ts';
import { attributesOf } from '../../diagram/css/placed.ts';
import { setLine } from './type-setter.ts';

/** How letters are set, with what comes from above. */
interface Type {
	readonly size: number;
	readonly face: Face;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** How letters are set where nothing says otherwise. */
const plainType: Type = { size: 16, face: 'regular', anchor: 'start' };

/** Properties that are attributes in SVG, too. */
const paintable = new Set([
	...['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
	...['fill-opacity', 'stroke-opacity', 'opacity', 'color', 'stop-color', 'stop-opacity'],
]);

/** Attributes that say nothing of a shape, or what the style says, too. */
const notOfShapes =
	/^(?:class|data-.*|aria-.*|role|href|style|fill.*|stroke.*|stop-.*|font-.*|text-anchor|opacity)$/;

/** Makes what paints drawings with a stylesheet: shapes and colors only. */
export function makePainter(css: string): (drawing: Element) => string {
	const styleOf = createStyles(css);
	return (drawing) => paint(drawing, styleOf(drawing), plainType);
}

function paint(element: Element, style: Style, above: Type): string {
	if (style.isGone) return '';
	const type = typeIn(style, above);
	const isText = element.tagName === 'text' || element.tagName === 'tspan';
	const isGroup = isText || element.tagName === 'g' || element.tagName === 'a';
	if (!isGroup && !style.isVisible) return '';
	const content =
		isText && element.children.every((child) => child.type === 'text')
			? style.isVisible
				? setText(element, type)
				: ''
			: element.children.map((child) => paintChild(child, style, type)).join('');
	const attributes = [
		...(isText ? [] : [...attributesOf(element)].filter(([name]) => !notOfShapes.test(name))),
		...paintedOf(style),
	];
	if (isGroup && (attributes.length === 0 || content === '')) return content;
	const name = isGroup ? 'g' : element.tagName;
	const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function paintChild(child: ElementContent, style: Style, type: Type): string {
	return child.type === 'element' ? paint(child, style.styleIn(child), type) : '';
}

function paintedOf({ set, valueOf }: Style): (readonly [string, string])[] {
	return [...set.keys()]
		.filter((property) => paintable.has(property))
		.map((property) => [property, (valueOf(property) ?? '').replace(/px$/, '')]);
}

/** Sets the letters of a text as shapes, so that whoever draws it needs no font. */
function setText({ children, properties }: Element, type: Type): string {
	const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	return setLine({
		text,
		x: Number(properties['x'] ?? 0),
		y: Number(properties['y'] ?? 0),
		...type,
	});
}

function typeIn({ set, valueOf }: Style, above: Type): Type {
	const size = valueOf('font-size');
	const weight = valueOf('font-weight');
	const anchor = valueOf('text-anchor');
	const face = weight === undefined ? above.face : Number(weight) >= 600 ? 'bold' : 'regular';
	return {
		size: size === undefined ? above.size : Number.parseFloat(size),
		// A card has one font for code, whichever the pages ask for.
		face: set.get('font-family') === 'var(--font-code)' ? 'code' : face,
		anchor: anchor === 'middle' || anchor === 'end' ? anchor : above.anchor,
	};
}
