/** How long after the first tap a second one counts, in milliseconds, and how far from it, in CSS px. */
const soon = 300;
const near = 30;

/** Tells of two taps of a finger at the same place, on what is no link. */
export function listenToDoubleTaps(
	element: HTMLElement,
	tapped: (event: PointerEvent) => void,
): void {
	let first: PointerEvent | undefined;
	let pressed: PointerEvent | undefined;
	let isTaken = false;
	element.addEventListener('pointerdown', (event) => {
		// A finger beside another one does not tap.
		if (!event.isPrimary) first = undefined;
		pressed = event.isPrimary && event.pointerType === 'touch' ? event : undefined;
	});
	element.addEventListener('pointercancel', () => {
		pressed = undefined;
		first = undefined;
	});
	element.addEventListener('pointerup', (event) => {
		const onLink = event.target instanceof Element && event.target.closest('a');
		const isTap = pressed && !onLink && isClose(pressed, event);
		pressed = undefined;
		if (!isTap) {
			first = undefined;
			return;
		}
		if (first && isClose(first, event)) {
			first = undefined;
			isTaken = true;
			tapped(event);
		} else first = event;
	});
	element.addEventListener(
		'touchend',
		(event) => {
			// A mouse that the browser makes of the finger would end at once what the taps began.
			if (isTaken && event.cancelable) event.preventDefault();
			isTaken = false;
		},
		{ passive: false },
	);
}

function isClose(one: PointerEvent, other: PointerEvent): boolean {
	const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
	return other.timeStamp - one.timeStamp < soon && distance < near;
}
