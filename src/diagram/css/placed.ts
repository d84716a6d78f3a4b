import type { Element, ElementContent } from 'hast';
import { find, svg } from 'property-information';

/** An element of a drawing with the elements around it, of which the element itself knows nothing. */
export interface PlacedElement {
	readonly node: Element;
	readonly around: PlacedElement | undefined;
	/** The attributes that are set, as SVG writes them. */
	readonly attributes: ReadonlyMap<string, string>;
}

/** A text or a comment in an element. */
interface PlacedText {
	readonly node: Exclude<ElementContent, Element>;
	readonly around: PlacedElement;
}

/** Whatever stands in a drawing. */
export type Placed = PlacedElement | PlacedText;

/** Places an element in the one around it; the outermost has none. */
export function placeElement(node: Element, around?: PlacedElement): PlacedElement {
	return { node, around, attributes: attributesOf(node) };
}

/** Gives what is right below an element, placed in it. */
export function placedIn(around: PlacedElement): Placed[] {
	return around.node.children.map((node) =>
		node.type === 'element' ? placeElement(node, around) : { node, around },
	);
}

/** Tells whether what is placed is an element. */
export function isPlacedElement(placed: Placed): placed is PlacedElement {
	return 'attributes' in placed;
}

/** Gives the attributes of an element as SVG writes them, without those that are not set. */
export function attributesOf({ properties }: Element): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	for (const [property, value] of Object.entries(properties)) {
		if (value === undefined || value === null || value === false) continue;
		const written = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
		attributes.set(find(svg, property).attribute, written);
	}
	return attributes;
}
