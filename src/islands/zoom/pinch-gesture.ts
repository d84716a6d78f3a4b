/** What Safari tells of two fingers on a touchpad; other browsers make turns of the wheel of them. */
interface GestureEvent extends MouseEvent {
	/** How far the fingers are apart, in shares of their first distance. */
	readonly scale: number;
}

/** Tells by which factor a pinch on a touchpad has grown since it was told last. */
export function listenToPinches(
	element: HTMLElement,
	pinched: (factor: number, event: MouseEvent) => void,
): void {
	// Fingers on a screen are touches, too, and are heard as such.
	if (!('ongesturestart' in window) || navigator.maxTouchPoints > 0) return;
	let last = 1;
	element.addEventListener('gesturestart', (event) => {
		// The browser would enlarge the whole page.
		event.preventDefault();
		last = 1;
	});
	element.addEventListener('gesturechange', (event) => {
		event.preventDefault();
		const gesture = event as GestureEvent;
		pinched(gesture.scale / last, gesture);
		last = gesture.scale;
	});
}
