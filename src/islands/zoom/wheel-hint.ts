import type { ShowHint } from './hint.ts';

/** How long the hint stays, in milliseconds, and how often it comes on a page. */
const stay = 2000;
const often = 2;

/** How long a wheel rests before it turns anew. */
const rest = 400;

/**
 * Shows how to zoom to a reader who turns the wheel over the picture after pointing at something in
 * it. A page that is scrolled past the picture shows nothing.
 */
export function hintAtWheel(
	frame: HTMLElement,
	showHint: ShowHint,
	text: string,
): { readonly stop: () => void } {
	let [left, turned, hasPointed] = [often, -Infinity, false];
	frame.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
		// Scrolling brings the picture below a pointer that does not move.
		if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)) hasPointed = true;
	});
	frame.addEventListener('pointerleave', () => (hasPointed = false));
	frame.addEventListener(
		'wheel',
		({ ctrlKey, metaKey, timeStamp }) => {
			const begins = timeStamp - turned > rest;
			turned = timeStamp;
			if (ctrlKey || metaKey || !begins || !hasPointed || left === 0) return;
			left -= 1;
			showHint(text, stay);
		},
		{ passive: true },
	);
	return {
		stop: () => {
			left = 0;
			showHint('');
		},
	};
}
