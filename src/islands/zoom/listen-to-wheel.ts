import { type Enlarger, pointIn } from './enlarger.ts';
import type { ShowHint } from './hint.ts';
import { listenToPinches } from './pinch-gesture.ts';
import { hintAtWheel } from './wheel-hint.ts';

/** How to zoom by wheel, in words for each kind of keyboard. */
type WheelTexts = Readonly<Partial<Record<'mac' | 'other', string>>>;

/**
 * Makes up for what a wheel with Ctrl or ⌘ does before what enlarges is there, and hints at it; a
 * pinch on a touchpad enlarges likewise.
 */
export function listenToWheel(
	{ frame, zoom, open, begin }: Enlarger,
	showHint: ShowHint,
	{ mac = '', other = '' }: WheelTexts,
): void {
	const hints = hintAtWheel(frame, showHint, /mac/i.test(navigator.platform) ? mac : other);
	let doublings = 0;
	frame.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey && !event.metaKey) return;
			// The browser would enlarge the whole page, also where the picture is at a limit.
			event.preventDefault();
			hints.stop();
			begin();
			if (zoom()) return;
			doublings -= Math.sign(event.deltaY) * 0.4;
			const point = pointIn(frame, event);
			void open().then((opened) => {
				if (doublings !== 0) opened?.by(2 ** doublings, point);
				doublings = 0;
			});
		},
		{ passive: false },
	);
	listenToPinches(frame, (factor, event) => {
		hints.stop();
		begin();
		const point = pointIn(frame, event);
		void open().then((opened) => opened?.pull(factor, point));
	});
}
