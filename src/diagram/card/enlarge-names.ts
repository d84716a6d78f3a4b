import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Scene, SceneBox } from '../picture/scene.ts';
import { areaOfBadge } from './see-part.ts';
import { intersect } from '../svg/area.ts';
import { estimateTextWidth } from '../svg/text-width.ts';
import { hasClass, isElement } from '../svg/tree.ts';

/** The height of a line, and the room around a name in its box, in the units of the scene. */
const room = { line: 18, beside: 6, besideNumber: 16, above: 4 } as const;

/**
 * Writes the names of plain boxes that a step is about as large as their boxes allow, up to `enough`,
 * in the units of the scene: from near, such a name would be the smallest of all, and says the most.
 */
export function enlargeNames(
	drawing: Element,
	scene: Scene,
	{ plain, enough }: { plain: number; enough: number },
): Element {
	const boxes = new Map(scene.boxes.map((box) => [`box:${box.component}`, box]));
	const numbers = drawing.children
		.filter((node) => isElement(node))
		.filter((node) => hasClass(node, 'badge'))
		.map(areaOfBadge);

	function enlarge(node: ElementContent): ElementContent {
		if (!isElement(node)) return node;
		const { properties } = node;
		const box = boxes.get(String(properties['dataKey'] ?? properties['data-key'] ?? ''));
		const state = String(properties['dataState'] ?? properties['data-state'] ?? '');
		if (box?.layout !== 'bare' || box.life || !['source', 'target'].includes(state)) return node;
		const children = node.children.map((child) =>
			isElement(child) && hasClass(child, 'name') ? grow(child, box) : child,
		);
		return { ...node, children };
	}

	function grow(name: Element, box: SceneBox): Element {
		const [text] = name.children;
		if (text?.type !== 'text') return name;
		const hasNumber = numbers.some((number) => intersect(number, box));
		const beside = hasNumber ? room.besideNumber : room.beside;
		const by = Math.min(
			(box.width - 2 * beside) / estimateTextWidth(text.value, plain),
			(box.height - 2 * room.above) / room.line,
			enough / plain,
		);
		if (by <= 1) return name;
		const [x, y] = [Number(name.properties['x']), Number(name.properties['y'])];
		const transform = `translate(${x * (1 - by)} ${y * (1 - by)}) scale(${by})`;
		return s('g', { transform }, [name]);
	}

	return { ...drawing, children: drawing.children.map(enlarge) };
}
