import type { Element, Nodes } from 'hast';
import {
	elementsIn,
	findElement,
	hasClass,
	isElement,
	replaceChildren,
} from '../../diagram/svg/tree.ts';
import { forget } from './forget.ts';
import {
	type Area,
	areaOf,
	areaOfPath,
	enclose,
	intersect,
	isWithin,
	widen,
} from '../../diagram/svg/area.ts';

/** The least width of a close-up, so that letters are of the same size in most of them. */
const leastWidth = 460;

/** A close-up is as wide as it is high, or wider up to this. */
const greatestRatio = 1.6;

/** Room around what a step is about, and between a region and the edge. */
const margin = { ends: 14, region: 1 } as const;

/** Attributes that only scripts, or readers of a page that plays, have a use for. */
const idle = [
	...['dataTransport', 'dataCut', 'dataDown', 'dataAbsent', 'dataHidden', 'dataMissing'],
	...['dataOutcome', 'dataShown', 'dataStep', 'ariaLabel', 'ariaCurrent', 'role'],
	...['ariaHidden'],
];

/** Takes out of a picture of a flow what is not seen in it, and what only scripts read. */
export function thinPicture(picture: Element): void {
	replaceChildren(picture, (child, parent) =>
		isElement(child) && isUnseen(child, parent) ? [] : [child],
	);
	forgetStates(picture);
}

/**
 * Brings a picture near to where its step happens: its two ends, the way between them, and of the
 * rest what stands whole in the same area. Nothing is cut: what reaches over the edge is left out.
 */
export function bringNear(picture: Element): void {
	const sheet = areaOfView(picture);
	const parts = elementsIn(picture);
	const active = parts.filter(isActive);
	if (active.length === 0) return;
	const near = shape(widen(enclose(active.map(areaOfPart)), margin.ends), sheet);
	const areas = new Map(
		parts.filter((part) => !hasClass(part, 'region')).map((part) => [part, areaOfPart(part)]),
	);
	const lost = [...areas].flatMap(([part, area]) =>
		hasClass(part, 'box') && !isWithin(area, near) ? [area] : [],
	);
	const isKept = (part: Element, area: Area) =>
		isActive(part) || (isWithin(area, near) && !lost.some((box) => intersect(widen(area, 8), box)));
	const grounds = [...areas].flatMap(([part, area]) =>
		!hasClass(part, 'badge') && isKept(part, area) ? [widen(area, 1)] : [],
	);
	const boxes = [...areas].flatMap(([part, area]) =>
		hasClass(part, 'box') && isKept(part, area) ? [area] : [],
	);
	picture.children = parts.flatMap((part) => {
		const area = areas.get(part);
		if (!area) return nearRegion(part, near, boxes);
		// The number of a step goes with its arrow.
		const hangs = hasClass(part, 'badge') && !grounds.some((ground) => intersect(area, ground));
		return isKept(part, area) && !hangs ? [withoutLinks(part)] : [];
	});
	picture.properties['viewBox'] = [near.x, near.y, near.width, near.height].map(round).join(' ');
	picture.properties['role'] = 'img';
}

function isUnseen(child: Element, parent: Nodes): boolean {
	const { properties: own } = child;
	const around = isElement(parent) ? parent.properties : {};
	if (['port', 'look', 'packet'].some((name) => hasClass(child, name))) return true;
	if (hasClass(child, 'head')) return own['dataSays'] === 'connection';
	if (hasClass(child, 'badge')) return own['dataShown'] === 'no';
	if (hasClass(child, 'chip')) return own['dataState'] === 'hidden' || child.children.length === 0;
	if (hasClass(child, 'life')) return own['dataLife'] !== around['dataLife'];
	return hasClass(child, 'strike') && around['dataDown'] !== 'yes';
}

function forgetStates(picture: Element): void {
	for (const part of elementsIn(picture)) {
		// Styles know two boxes by their names, and no other part.
		forget(part, hasClass(part, 'box') ? idle : [...idle, 'dataKey']);
		forgetStates(part);
	}
}

function isActive(part: Element): boolean {
	const { dataState } = part.properties;
	if (hasClass(part, 'box')) return dataState === 'source' || dataState === 'target';
	return dataState === 'active' || dataState === 'shown';
}

function areaOfView({ properties }: Element): Area {
	const [x = 0, y = 0, width = 0, height = 0] = String(properties['viewBox'])
		.split(' ')
		.map(Number);
	return { x, y, width, height };
}

/** The area that a part takes: of a group, that of its shapes, where they are moved to. */
function areaOfPart(part: Element): Area {
	if (hasClass(part, 'badge')) {
		const [x = 0, y = 0] = (String(part.properties['transform']).match(/-?[\d.]+/g) ?? []).map(
			Number,
		);
		return { x: x - 12, y: y - 12, width: 24, height: 24 };
	}
	const rect = findElement(part, ({ tagName }) => tagName === 'rect');
	if (rect) return areaOf(rect);
	const line = findElement(part, (found) => hasClass(found, 'line'));
	if (line) return areaOfPath(line);
	throw new Error('A picture of a flow has a part whose place the book cannot tell.');
}

/** Widens an area to a shape that fits beside the text, within the sheet of the picture. */
function shape(area: Area, sheet: Area): Area {
	const width = Math.min(sheet.width, Math.max(area.width, area.height, leastWidth));
	const height = Math.min(sheet.height, Math.max(area.height, width / greatestRatio));
	const along = (start: number, size: number, wanted: number, from: number, length: number) =>
		Math.max(from, Math.min(start + size / 2 - wanted / 2, from + length - wanted));
	return {
		x: along(area.x, area.width, width, sheet.x, sheet.width),
		y: along(area.y, area.height, height, sheet.y, sheet.height),
		width,
		height,
	};
}

/**
 * What is seen of a region that holds one of the boxes, with an outline of its own, and its name
 * where there is room for it.
 */
function nearRegion(region: Element, near: Area, boxes: readonly Area[]): readonly Element[] {
	const rects = elementsIn(region).filter(({ tagName }) => tagName === 'rect');
	const front = rects.at(-1);
	const seen = front && intersect(areaOf(front), widen(near, -margin.region));
	if (!seen || !boxes.some((box) => intersect(box, seen))) return [];
	const label = findElement(region, ({ tagName }) => tagName === 'text');
	const rect: Element = {
		...front,
		properties: {
			...front.properties,
			x: round(seen.x),
			y: round(seen.y),
			width: round(seen.width),
			height: round(seen.height),
		},
	};
	if (!label) return [{ ...region, children: [rect] }];
	const { x, y } = areaOf(label);
	// Along the line that the name stands on there is room for it.
	if (y < seen.y + 12 || y > seen.y + seen.height) return [{ ...region, children: [rect] }];
	const properties = { ...label.properties, x: round(Math.max(x, seen.x + 12)) };
	return [{ ...region, children: [rect, { ...label, properties }] }];
}

function withoutLinks(part: Element): Element {
	if (part.tagName !== 'a') return part;
	const { href, ...properties } = part.properties;
	return { ...part, tagName: 'g', properties };
}

function round(value: number): string {
	return String(Math.round(value * 10) / 10);
}
