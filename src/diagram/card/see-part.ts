import type { Element, ElementContent } from 'hast';
import { type Area, enclose, intersect, isWithin } from '../svg/area.ts';
import { elementsBelow, hasClass, isElement, textOf } from '../svg/tree.ts';
import { estimateTextWidth } from '../svg/text-width.ts';
import { columnsOf, monospacedWidth } from '../svg/columns-of.ts';
import type { Scene, SceneBox } from '../picture/scene.ts';

/** How far a box that is cut goes on out of sight, so that its round corners are not seen. */
const beyond = 12;

/** What a name needs to be seen, in a box that is cut. */
const least = { width: 60, height: 64 } as const;

/** Gives the scene with boxes that reach out of sight cut to what is seen: their names move along. */
export function cutBoxes(scene: Scene, window: Area): Scene {
	const outer = {
		x: window.x - beyond,
		y: window.y - beyond,
		width: window.width + 2 * beyond,
		height: window.height + 2 * beyond,
	};
	return {
		...scene,
		boxes: scene.boxes.map((box) => {
			const seen = intersect(box, window);
			if (!seen || isWithin(box, window) || !hasRoom(box, seen)) return box;
			return { ...box, ...intersect(box, outer) };
		}),
	};
}

/** Only boxes that are taller than others are cut: others would lose the half of a word. */
function hasRoom(box: SceneBox, seen: Area): boolean {
	return seen.width >= box.width && seen.height >= least.height;
}

/**
 * Leaves of a drawing of a scene what is seen through a window: no words of a box, no number, no
 * request and no name of a region that are seen in part only.
 */
export function leaveSeen(drawing: Element, scene: Scene, window: Area): Element {
	const boxes = new Map(scene.boxes.map((box) => [`box:${box.component}`, box]));
	const wires = new Map(scene.wires.map((wire) => [`wire:${wire.id}`, wire]));
	const chip = scene.chip.letter;

	function keep(node: ElementContent): ElementContent[] {
		if (!isElement(node)) return [];
		const key = String(node.properties['dataKey'] ?? node.properties['data-key'] ?? '');
		const box = boxes.get(key);
		if (box) return keepBox(node, box);
		const wire = wires.get(key);
		if (wire) {
			const line = enclose(
				wire.corners.map(([x, y]) => ({ x: x - 9, y: y - 9, width: 18, height: 18 })),
			);
			return intersect(line, window) ? [node] : [];
		}
		if (hasClass(node, 'region')) return [keepRegion(node)];
		if (hasClass(node, 'badge')) return isWithin(areaOfBadge(node), window) ? [node] : [];
		if (hasClass(node, 'chip')) return isWithin(areaOfChip(node), window) ? [node] : [];
		return [];
	}

	function keepBox(node: Element, box: SceneBox): ElementContent[] {
		if (!intersect(box, window)) return [];
		const seen = intersect(box, window) ?? box;
		const isCut = !isWithin(box, window) && !hasRoom(box, seen);
		const children = isCut ? node.children.slice(0, 1) : node.children;
		return [{ ...node, children }];
	}

	function keepRegion(node: Element): Element {
		const isSeen = (child: ElementContent) =>
			!isElement(child) || child.tagName !== 'text' || isWithin(areaOfLabel(child), window);
		return { ...node, children: node.children.filter(isSeen) };
	}

	function areaOfChip(node: Element): Area {
		const rect = elementsBelow(node).find(({ tagName }) => tagName === 'rect');
		if (!rect) return { x: window.x - 1, y: window.y - 1, width: 1, height: 1 };
		const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
			Number(rect.properties[name]),
		);
		const text = elementsBelow(node).find(({ tagName }) => tagName === 'text');
		const letters = columnsOf(text ? textOf(text) : '') * chip * monospacedWidth;
		return { x, y, width: Math.max(width, letters), height };
	}

	return { ...drawing, children: drawing.children.flatMap(keep) };
}

/** Gives the area that a number takes. */
export function areaOfBadge({ properties }: Element): Area {
	const [, x = 0, y = 0] =
		/translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(String(properties['transform']))?.map(Number) ?? [];
	return { x: x - 13, y: y - 13, width: 26, height: 26 };
}

function areaOfLabel(node: Element): Area {
	const [x, y] = [Number(node.properties['x']), Number(node.properties['y'])];
	return { x, y: y - 9, width: estimateTextWidth(textOf(node), 13), height: 18 };
}
