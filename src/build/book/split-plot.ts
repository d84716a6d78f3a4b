import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { elementsIn, findElement, hasClass } from '../twins/element.ts';

/** How high a piece may be: the first shares its sheet with what stands before it. */
const most = { first: 940, other: 1350 } as const;

/** From the foot of a row of lanes to the line that the name of the next one stands on. */
const lead = 28;

/** A stretch from the top to the bottom. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * Cuts a drawing that is longer than a sheet between its lanes, so that each piece fits on one.
 * @throws Error when the drawing has no lanes to cut between.
 */
export function splitPlot(node: Element): void {
	node.children = node.children.flatMap((child): readonly ElementContent[] => {
		if (child.type !== 'element') return [child];
		if (hasClass(child, 'layers')) return splitLayers(child);
		splitPlot(child);
		return [child];
	});
}

function splitLayers(layers: Element): readonly Element[] {
	const drawings = elementsIn(layers);
	const height = Number(drawings[0]?.properties['height']);
	const starts = drawings
		.flatMap(elementsIn)
		.filter((text) => hasClass(text, 'lane'))
		.map(({ properties: { y } }) => Number(y) - lead);
	return piecesOf(starts, height).map((piece) =>
		h(
			'div',
			layers.properties,
			drawings.map((drawing) => cutDrawing(drawing, piece)),
		),
	);
}

/** Each piece ends at the start of a lane, as late as it may. */
function piecesOf(starts: readonly number[], height: number): readonly Stretch[] {
	const pieces: Stretch[] = [];
	for (let start = 0; start < height;) {
		const limit = start + (pieces.length === 0 ? most.first : most.other);
		const next = starts.filter((lane) => lane > start && lane <= limit).at(-1);
		const end = height <= limit ? height : next;
		if (end === undefined)
			throw new Error('A drawing longer than a sheet has no lanes to cut between.');
		pieces.push({ start, end });
		start = end;
	}
	return pieces;
}

function cutDrawing(drawing: Element, { start, end }: Stretch): Element {
	const { width, height: _, ...properties } = drawing.properties;
	const viewBox = `0 ${String(start)} ${String(width)} ${String(end - start)}`;
	const parts = elementsIn(drawing).filter((part) => {
		const place = placeOf(part);
		return place === undefined ? start === 0 : place.start < end && place.end >= start;
	});
	return { ...drawing, properties: { ...properties, viewBox }, children: [...parts] };
}

/** Where a part of the drawing stands; nowhere where it is only named by others. */
function placeOf(part: Element): Stretch | undefined {
	const { transform, y, height, d } = part.properties;
	const moved = /translate\([-\d.]+ ([-\d.]+)\)/.exec(String(transform));
	if (moved) return { start: Number(moved[1]), end: Number(moved[1]) };
	const line = /^M[-\d.]+ ([-\d.]+)V([-\d.]+)$/.exec(String(d));
	if (line) return { start: Number(line[1]), end: Number(line[2]) };
	if (y !== undefined) return { start: Number(y), end: Number(y) + Number(height ?? 0) };
	const rect = findElement(part, ({ tagName }) => tagName === 'rect');
	return rect && placeOf(rect);
}
