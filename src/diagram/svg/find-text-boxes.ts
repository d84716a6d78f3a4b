import type { Element } from 'hast';
import { textWidthAt } from './draw-text.ts';
import { elementsIn, textOf } from './tree.ts';

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
	return [...texts, ...elementsIn(tree).flatMap(findTextBoxes)];
}

/** Gives every pair of texts that would be set over each other. */
function findOverlaps(boxes: readonly TextBox[]): readonly string[] {
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

/** Gives the size of a drawing, from its view box. */
export function sizeOf(picture: Element): { readonly width: number; readonly height: number } {
	const [, , width = 0, height = 0] = String(picture.properties.viewBox).split(' ').map(Number);
	return { width, height };
}

/**
 * Gives every text of a drawing that a reader could not read: one that leaves the drawing, one
 * smaller than `least` in its units, and every pair set over each other.
 */
export function findUnreadable(picture: Element, least: number): readonly string[] {
	const { width, height } = sizeOf(picture);
	const boxes = findTextBoxes(picture);
	return [
		...boxes
			.filter(
				({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
			)
			.map(({ text }) => `cut off: ${text}`),
		...boxes.filter(({ size }) => size < least).map(({ text }) => `too small: ${text}`),
		...findOverlaps(boxes).map((pair) => `overlap: ${pair}`),
	];
}

function boxOf(element: Element): TextBox {
	const { properties } = element;
	const text = textOf(element);
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
