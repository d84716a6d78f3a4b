import { scaleLimits } from '../../diagram/zoom/scale.ts';
import { placeZoom, type Room, type Zoom } from '../../diagram/zoom/zoom.ts';

/** Lets a frame show its pictures as far enlarged and moved as a zoom says. */
export function showZoom(frame: HTMLElement, zoom: Zoom, room: Room): void {
	const isZoomed = zoom.k > scaleLimits[0];
	frame.toggleAttribute('data-zoomed', isZoomed);
	const { scale, shift, left, top } = placeZoom(zoom, room);
	for (const [name, value] of [
		['--zoom-scale', String(scale)],
		['--zoom-shift', `${String(shift)}px`],
	] as const) {
		if (isZoomed) frame.style.setProperty(name, value);
		else frame.style.removeProperty(name);
	}
	if (!isZoomed && frame.style.length === 0) frame.removeAttribute('style');
	frame.scrollTo({ left: isZoomed ? left : 0, top: isZoomed ? top : 0, behavior: 'instant' });
}
