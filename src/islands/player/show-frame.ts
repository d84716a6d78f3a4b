import type { Frame } from '../../diagram/picture/frame.ts';
import { groupBy } from '../../model/group-by.ts';

/** Elements that change with the frame, by key: one of each in every composition. */
export type KeyedElements = ReadonlyMap<string, readonly Element[]>;

/** Finds the elements below `root` that have a key. They stay the same as long as the page. */
export function findKeyed(root: ParentNode): KeyedElements {
	return groupBy(
		root.querySelectorAll('[data-key]'),
		(element) => element.getAttribute('data-key') ?? '',
	);
}

/** Brings elements to the state of a frame: attributes that differ change, nothing else. */
export function showFrame(elements: KeyedElements, frame: Frame): void {
	for (const [key, attributes] of Object.entries(frame)) {
		for (const element of elements.get(key) ?? []) {
			for (const [name, value] of Object.entries(attributes)) {
				if (element.getAttribute(name) !== value) element.setAttribute(name, value);
			}
		}
	}
}
