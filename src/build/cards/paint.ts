import type { Element, ElementContent } from 'hast';
import type { Face } from '../../diagram/card/letters.ts';
import { matches, readRules, type Styled, type StyleRule } from './style-sheet.ts';
import { setLine } from './type-setter.ts';

/** What an element takes from the stylesheet, and hands on. */
interface Look extends Styled {
	readonly parent: Look | undefined;
	/** Custom properties that hold here. */
	readonly custom: Readonly<Record<string, string>>;
	/** What goes into attributes, ready for a renderer without stylesheets. */
	readonly painted: Readonly<Record<string, string>>;
	/** What letters need, with what comes from above. */
	readonly type: Type;
	readonly isHidden: boolean;
	readonly children: Map<string, Look>;
}

interface Type {
	readonly size: number;
	readonly face: Face;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Properties of a look that are attributes in SVG, too. */
const paintable = new Set([
	...['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
	...['fill-opacity', 'stroke-opacity', 'opacity', 'color'],
]);

/** Attributes that selectors of pictures ask for: elements that agree in them look alike. */
const asked = /^(?:data-.*|font-size|font-weight|text-anchor|fill|stroke.*|stop-.*|opacity)$/;

/** Makes what paints drawings with a stylesheet. What looks alike is worked out once. */
export function makePainter(css: string): (drawing: Element) => string {
	const rules = readRules(css);
	const top = lookOf(undefined, 'html', [], {}, rules);

	return (drawing) => paint(drawing, top);

	function paint(node: ElementContent, parent: Look): string {
		if (node.type !== 'element') return '';
		const { tagName, properties } = node;
		const { classes, attributes } = readAttributes(properties);
		const look = childOf(parent, tagName, classes, attributes);
		if (look.isHidden) return '';
		if (tagName === 'text' || tagName === 'tspan') return paintText(node, attributes, look);
		const children = node.children.map((child) => paint(child, look)).join('');
		const name = tagName === 'a' ? 'g' : tagName;
		const kept = Object.entries(attributes)
			.filter(([key]) => !/^(?:data-|aria-|role$|href$|style$|fill$|stroke|stop-)/.test(key))
			.concat(Object.entries(look.painted));
		if (name === 'g' && kept.length === 0) return children;
		const written = kept.map(([key, value]) => ` ${key}="${value}"`).join('');
		return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
	}

	function paintText(node: Element, attributes: Record<string, string>, look: Look): string {
		const inner = node.children.some(({ type }) => type === 'element')
			? node.children.map((child) => paint(child, look)).join('')
			: setLine({
					text: node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
					x: Number(attributes['x'] ?? 0),
					y: Number(attributes['y'] ?? 0),
					...look.type,
				});
		const written = Object.entries(look.painted)
			.map(([key, value]) => ` ${key}="${value}"`)
			.join('');
		return written === '' ? inner : `<g${written}>${inner}</g>`;
	}

	function childOf(
		parent: Look,
		tag: string,
		classes: readonly string[],
		attributes: Record<string, string>,
	): Look {
		const own = Object.fromEntries(Object.entries(attributes).filter(([key]) => asked.test(key)));
		const key = [tag, ...classes, ...Object.entries(own).flat()].join('\0');
		const known = parent.children.get(key);
		if (known) return known;
		const look = lookOf(parent, tag, classes, own, rules);
		parent.children.set(key, look);
		return look;
	}
}

function readAttributes(properties: Element['properties']) {
	const classes = [properties['className'] ?? []].flat().map(String);
	const attributes: Record<string, string> = {};
	for (const [key, value] of Object.entries(properties)) {
		if (key === 'className' || value === undefined || value === null || value === false) continue;
		const name = attributeNames[key] ?? key.replace(/[A-Z]/g, (upper) => `-${upper.toLowerCase()}`);
		attributes[name] = Array.isArray(value) ? value.join(' ') : String(value);
	}
	return { classes, attributes };
}

/** SVG attributes that are written in camel case. */
const attributeNames: Readonly<Record<string, string>> = {
	viewBox: 'viewBox',
	clipPath: 'clip-path',
};

function lookOf(
	parent: Look | undefined,
	tag: string,
	classes: readonly string[],
	attributes: Readonly<Record<string, string>>,
	rules: readonly StyleRule[],
): Look {
	const styled: Styled = { tag, classes, attributes, parent };
	const declared = new Map<string, string>();
	for (const [key, value] of Object.entries(attributes)) {
		if (!key.startsWith('data-')) declared.set(key, value);
	}
	for (const { selector, declarations } of rules) {
		if (!matches(styled, selector)) continue;
		for (const [property, value] of declarations) declared.set(property, value);
	}
	const custom = { ...parent?.custom };
	for (const [key, value] of declared) if (key.startsWith('--')) custom[key] = value;
	const valueOf = (key: string) => {
		const value = declared.get(key);
		return value === undefined ? undefined : resolve(value, custom);
	};
	const painted = Object.fromEntries(
		[...declared.keys()]
			.filter((key) => paintable.has(key) || key === 'stop-color' || key === 'stop-opacity')
			.map((key) => [key, (valueOf(key) ?? '').replace(/px$/, '')]),
	);
	const display = valueOf('display');
	const visibility = valueOf('visibility');
	return {
		...styled,
		parent,
		custom,
		painted,
		type: typeOf(parent?.type, valueOf),
		isHidden: display === 'none' || visibility === 'hidden' || painted['opacity'] === '0',
		children: new Map(),
	};
}

function typeOf(above: Type | undefined, valueOf: (key: string) => string | undefined): Type {
	const size = valueOf('font-size');
	const weight = valueOf('font-weight');
	const family = valueOf('font-family');
	const anchor = valueOf('text-anchor');
	const face = weight === undefined ? above?.face : Number(weight) >= 600 ? 'bold' : 'regular';
	return {
		size: size === undefined ? (above?.size ?? 16) : Number.parseFloat(size),
		face: family?.includes('--font-code') ? 'code' : (face ?? 'regular'),
		anchor: anchor === 'middle' || anchor === 'end' ? anchor : (above?.anchor ?? 'start'),
	};
}

/** Puts values for custom properties, and the colors of light pages. */
function resolve(value: string, custom: Readonly<Record<string, string>>): string {
	const filled = value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
		const found = custom[name];
		return found === undefined ? whole : resolve(found, custom);
	});
	return filled.replace(/light-dark\(([^,()]+),[^()]+\)/g, '$1');
}
