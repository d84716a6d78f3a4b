/** How long after the first tap a second one counts, in milliseconds, and how far from it, in CSS px. */
const soon = 300;
const near = 30;

/** What takes each tap for itself: links, boxes while they are answers, a picture that is presented. */
const takesTaps = 'a, [data-recalling="ask"] .box, [data-presenting]';

/** Tells of two taps of a finger at the same place, where nothing takes single ones. */
export function listenToDoubleTaps(
	element: HTMLElement,
	tapped: (event: PointerEvent) => void,
): void {
	let first: PointerEvent | undefined;
	let pressed: PointerEvent | undefined;
	let isDouble = false;
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
		const isTaken = event.target instanceof Element && event.target.closest(takesTaps);
		const isTap = pressed && !isTaken && isClose(pressed, event);
		pressed = undefined;
		if (!isTap) {
			first = undefined;
			return;
		}
		if (first && isClose(first, event)) {
			first = undefined;
			isDouble = true;
			tapped(event);
		} else first = event;
	});
	element.addEventListener(
		'touchend',
		(event) => {
			// A mouse that the browser makes of the finger would end at once what the taps began.
			if (isDouble && event.cancelable) event.preventDefault();
			isDouble = false;
		},
		{ passive: false },
	);
}

function isClose(one: PointerEvent, other: PointerEvent): boolean {
	const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
	return other.timeStamp - one.timeStamp < soon && distance < near;
}
