import type { Element } from 'hast';
import { find, svg } from 'property-information';
import type { Frame } from '../picture/frame.ts';

/**
 * Makes what writes the parts of a picture, in their order, for any frame of its flow. A part that
 * is in the same state as before is not written again.
 */
export function createPartWriter(
	picture: Element,
	write: (part: Element) => string,
): (frame: Frame) => readonly string[] {
	const parts = picture.children.filter((child) => child.type === 'element');
	const written = parts.map(() => new Map<string, string>());
	return (frame) =>
		parts.map((part, index) => {
			const state = frame[String(part.properties['dataKey'])] ?? {};
			const known = written[index];
			const key = JSON.stringify(state);
			const markup = known?.get(key) ?? write(inState(part, state));
			known?.set(key, markup);
			return markup;
		});
}

/** Gives an element in the state that a frame says. */
export function inState(element: Element, state: Readonly<Record<string, string>>): Element {
	const changed = Object.entries(state).map(
		([name, value]) => [find(svg, name).property, value] as const,
	);
	return { ...element, properties: { ...element.properties, ...Object.fromEntries(changed) } };
}
