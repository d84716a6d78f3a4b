import { scaleLimits } from '../../diagram/zoom/scale.ts';

/** Whether an event is meant for the picture, and not for the page around it. */
export function isForPicture(event: Event, scale: number): boolean {
	if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
	if (event instanceof MouseEvent) {
		const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
		if (scale === scaleLimits[0] || button !== 0) return false;
		if (ctrlKey || metaKey || shiftKey || altKey) return false;
		// Letters that are no link can be selected.
		const onLetters = target instanceof Element && target.closest('text') && !target.closest('a');
		return !onLetters;
	}
	return 'touches' in event && (event as TouchEvent).touches.length > 1;
}
