import type { Frame } from '../../diagram/picture/frame.ts';
import { type KeyedElements, showFrame } from '../player/show-frame.ts';

/** Gives what brings elements from frame to frame and only touches what differs from the last one. */
export function createChangeShower(elements: KeyedElements): (frame: Frame) => void {
	let before: Frame | undefined;
	return (frame) => {
		const last = before;
		before = frame;
		showFrame(elements, last ? changesIn(frame, last) : frame);
	};
}

function changesIn(frame: Frame, last: Frame): Frame {
	return Object.fromEntries(
		Object.entries(frame).filter(([key, attributes]) => {
			const known = last[key] ?? {};
			if (known === attributes) return false;
			return Object.entries(attributes).some(([name, value]) => known[name] !== value);
		}),
	);
}
