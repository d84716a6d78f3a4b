import type { Element, ElementContent } from 'hast';
import { textWidthAt } from './draw-text.ts';

/** The place that a text takes, as estimated, in the picture's units. */
export interface TextBox {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly size: number;
}

/** Gives the boxes of all texts that `drawText` drew in a tree. */
export function findTextBoxes(tree: Element): readonly TextBox[] {
	const texts = tree.tagName === 'text' ? [boxOf(tree)] : [];
	return [...texts, ...tree.children.filter(isElement).flatMap(findTextBoxes)];
}

/** Gives every pair of texts that would be set over each other. */
export function findOverlaps(boxes: readonly TextBox[]): readonly string[] {
	return boxes.flatMap((box, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(other) =>
					box.left < other.right &&
					other.left < box.right &&
					box.top < other.bottom &&
					other.top < box.bottom,
			)
			.map((other) => `${box.text} / ${other.text}`),
	);
}

function isElement(node: ElementContent): node is Element {
	return node.type === 'element';
}

function boxOf({ properties, children }: Element): TextBox {
	const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	const [x, y, size] = [properties.x, properties.y, properties.fontSize].map(Number);
	const code = [properties.className].flat().includes('code');
	const width = textWidthAt({ size: size ?? 0, code }, text);
	const left =
		(x ?? 0) - width * { start: 0, middle: 0.5, end: 1 }[anchorOf(properties.textAnchor)];
	const half = (size ?? 0) / 2;
	return {
		text,
		left,
		right: left + width,
		top: (y ?? 0) - half,
		bottom: (y ?? 0) + half,
		size: size ?? 0,
	};
}

function anchorOf(anchor: unknown): 'start' | 'middle' | 'end' {
	return anchor === 'middle' || anchor === 'end' ? anchor : 'start';
}
