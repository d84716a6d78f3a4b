import { select } from 'd3';
import type { Frame } from '../../diagram/picture/frame.ts';

/** Brings every picture below `root` to the state of a frame: attributes change, nothing else. */
export function showFrame(root: Element, frame: Frame): void {
	const element = select(root);
	for (const [key, attributes] of Object.entries(frame)) {
		const chosen = element.selectAll(`[data-key="${CSS.escape(key)}"]`);
		for (const [name, value] of Object.entries(attributes)) chosen.attr(name, value);
	}
}
