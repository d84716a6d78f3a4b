import type { Element } from 'hast';

/** Takes attributes off an element, by the names of their properties. */
export function forget(element: Element, names: readonly string[]): void {
	const kept = Object.entries(element.properties).filter(([name]) => !names.includes(name));
	element.properties = Object.fromEntries(kept);
}
