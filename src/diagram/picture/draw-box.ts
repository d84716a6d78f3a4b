import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { BoxLabel, SceneLabels } from './labels.ts';
import type { SceneBox } from './scene.ts';

/** Heights of lines and room around them, in the picture's units. */
const metrics = { name: 18, role: 17, icon: 21, beside: 23, padding: 10 } as const;

interface Block {
	readonly kind: 'icon' | 'name' | 'role';
	readonly lines: readonly string[];
}

/** Draws a box with its icon, its name, and a few words about its role. */
export function drawBox(
	box: SceneBox,
	labels: SceneLabels,
	state: Readonly<Record<string, string>>,
): Element {
	const label = labels.boxes[box.component];
	if (!label) throw new Error(`No label for the box "${box.component}".`);
	return drawAround([...drawContent(box, label), ...(box.life ? drawLives(box, labels) : [])], {
		box,
		label,
		state,
		name: box.layout,
	});
}

/**
 * Draws a box around its content: the ground, the line that strikes it out, and the link to its page
 * where it has one.
 */
export function drawAround(
	content: readonly ElementContent[],
	{
		box,
		label,
		state,
		name,
	}: {
		readonly box: SceneBox;
		readonly label: BoxLabel;
		readonly state: Readonly<Record<string, string>>;
		/** What kind of box it is, for the stylesheet. */
		readonly name: string;
	},
): Element {
	const attributes = {
		class: `box ${name}`,
		'data-key': `box:${box.component}`,
		'data-plane': box.plane,
		...(box.duty === undefined ? {} : { 'data-duty': box.duty }),
		'aria-label': label.label,
		'data-state': 'idle',
		...state,
	};
	const { x, y, width, height } = box;
	const children = [
		s('rect', { x, y, width, height, rx: 10 }),
		...content,
		s('path', {
			class: 'strike',
			d: `M${String(x + 6)} ${String(y + 6)}L${String(x + width - 6)} ${String(y + height - 6)}`,
		}),
	];
	return label.href === undefined
		? s('g', { ...attributes, role: 'img' }, children)
		: s('a', { ...attributes, href: label.href }, children);
}

function drawContent(box: SceneBox, label: BoxLabel): ElementContent[] {
	const blocks = blocksOf(box, label);
	const life = box.life ? metrics.role : 0;
	const total = blocks.reduce((sum, block) => sum + heightOf(block), 0) + life;
	const left = box.x + metrics.padding;
	const textX = box.layout === 'beside' ? left + metrics.beside : box.x + box.width / 2;
	let top = box.y + (box.height - total) / 2;
	const drawn = blocks.flatMap((block) => {
		const from = top;
		top += heightOf(block);
		if (block.kind === 'icon') return [drawIcon(box, textX - 8, from)];
		// The space keeps name and role apart for those who read the text without seeing it.
		return [drawLines(block, textX, from), { type: 'text' as const, value: ' ' }];
	});
	return box.layout === 'beside'
		? [drawIcon(box, left, box.y + box.height / 2 - 8), ...drawn]
		: drawn;
}

function heightOf({ kind, lines }: Block): number {
	return metrics[kind] * lines.length;
}

function drawLines({ kind, lines }: Block, x: number, top: number): Element {
	const yOf = (line: number) => top + metrics[kind] * (line + 0.5);
	const [only] = lines;
	return lines.length === 1
		? s('text', { class: kind, x, y: yOf(0) }, only)
		: s(
				'text',
				{ class: kind },
				lines.map((text, line) => s('tspan', { x, y: yOf(line) }, text)),
			);
}

/** Every state of Pods is there; the frame says which one is shown. */
function drawLives(box: SceneBox, labels: SceneLabels): Element[] {
	return Object.entries(labels.lives).map(([life, text]) =>
		s(
			'text',
			{ class: 'life', 'data-life': life, x: box.x + box.width / 2, y: box.y + box.height - 11 },
			text,
		),
	);
}

function blocksOf(box: SceneBox, label: BoxLabel): Block[] {
	return [
		...(box.layout === 'above' ? [{ kind: 'icon' as const, lines: [''] }] : []),
		{ kind: 'name', lines: label.lines ?? nameLines(box, label.name) },
		...(box.role ? [{ kind: 'role' as const, lines: [label.role] }] : []),
	];
}

function nameLines({ breakAfter }: SceneBox, name: string): string[] {
	return breakAfter !== undefined && name.startsWith(breakAfter)
		? [breakAfter, name.slice(breakAfter.length)]
		: [name];
}

function drawIcon({ icon = '' }: SceneBox, x: number, y: number): Element {
	return s('path', {
		class: 'icon',
		d: icon,
		transform: `translate(${String(x)} ${String(y)})`,
	});
}
