import { listenToDoubleTaps } from './double-tap.ts';
import { type Enlarger, pointIn } from './enlarger.ts';

/** How much a double tap enlarges. */
const tapFactor = 2.5;

/**
 * Makes up for what fingers do before what enlarges is there, and makes double taps enlarge, or
 * show the whole where it `isZoomed` already.
 */
export function listenToFingers(
	{ frame, zoom, open, begin }: Enlarger,
	isZoomed: () => boolean,
): void {
	listenToDoubleTaps(frame, (event) => {
		const point = pointIn(frame, event);
		if (isZoomed()) void open().then((opened) => opened?.showWhole());
		else void open().then((opened) => opened?.by(tapFactor, point));
	});
	let touch: TouchEvent | undefined;
	const remember = (event: TouchEvent) => {
		touch = event.touches.length > 1 ? event : undefined;
		if (!touch) return;
		begin();
		if (zoom()) return;
		if (event.cancelable) event.preventDefault();
		void open().then((opened) => {
			if (touch) opened?.take(touch);
			touch = undefined;
		});
	};
	for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
		frame.addEventListener(name, remember, { passive: false });
	}
}
