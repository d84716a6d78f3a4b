import type { OpenZoom } from './open-zoom.ts';

/** The pictures of a frame as wheel and fingers find them: what enlarges them may still be on its way. */
export interface Enlarger {
	readonly frame: HTMLElement;
	/** What enlarges, where it is there. */
	readonly zoom: () => OpenZoom | undefined;
	/** Gives what enlarges, once it is there; nothing where it cannot be had. */
	readonly open: () => Promise<OpenZoom | undefined>;
	/** The reader does something: from now on the scale is said. */
	readonly begin: () => void;
}

/** Where in a frame an event takes place. */
export function pointIn(
	frame: HTMLElement,
	{ clientX, clientY }: MouseEvent,
): readonly [number, number] {
	const { left, top } = frame.getBoundingClientRect();
	return [clientX - left, clientY - top];
}
