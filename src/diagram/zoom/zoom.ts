import type { Area } from '../svg/area.ts';
import { scaleLimits } from './scale.ts';

/** The frame that the picture is seen through, and where the whole picture stands in it. */
export interface Room {
	readonly width: number;
	readonly height: number;
	/** In CSS px of the frame. */
	readonly picture: Area;
}

/** What is seen: a point of the whole picture stands at `k` times itself, moved by `x` and `y`. */
export interface Zoom {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

/** The whole picture. */
export const whole: Zoom = { k: 1, x: 0, y: 0 };

/** Keeps a scale within the limits. */
function boundScale(k: number): number {
	return Math.min(scaleLimits[1], Math.max(scaleLimits[0], k));
}

/**
 * Keeps the picture in the frame: it leaves no gap at a side where it could fill it, and stands in
 * the middle where it is narrower than the frame.
 */
export function boundZoom(zoom: Zoom, { width, height, picture }: Room): Zoom {
	const k = boundScale(zoom.k);
	return {
		k,
		x: boundAlong(zoom.x, k, width, picture.x, picture.width),
		y: boundAlong(zoom.y, k, height, picture.y, picture.height),
	};
}

function boundAlong(moved: number, k: number, room: number, start: number, length: number): number {
	const [near, far] = [-k * start, room - k * (start + length)];
	if (far >= near) return (near + far) / 2;
	return Math.min(near, Math.max(far, moved));
}

/** Shows a point of the whole picture in the middle of the frame, as far as the bounds allow. */
export function centerOn([x, y]: readonly [number, number], k: number, room: Room): Zoom {
	const scale = boundScale(k);
	return boundZoom(
		{ k: scale, x: room.width / 2 - scale * x, y: room.height / 2 - scale * y },
		room,
	);
}

/** Enlarges by a factor, as far as the limits allow, so that a point of the frame stays where it is. */
export function zoomAround(
	{ k, x, y }: Zoom,
	factor: number,
	[px, py]: readonly [number, number],
): Zoom {
	const scale = boundScale(k * factor);
	const ratio = scale / k;
	return { k: scale, x: px - ratio * (px - x), y: py - ratio * (py - y) };
}

/** Shows the same part of the picture after the frame has changed its size. */
export function fitRoom(zoom: Zoom, from: Room, to: Room): Zoom {
	const share = (middle: number, start: number, length: number) => (middle - start) / length;
	const [x, y] = [(from.width / 2 - zoom.x) / zoom.k, (from.height / 2 - zoom.y) / zoom.k];
	return centerOn(
		[
			to.picture.x + share(x, from.picture.x, from.picture.width) * to.picture.width,
			to.picture.y + share(y, from.picture.y, from.picture.height) * to.picture.height,
		],
		zoom.k,
		to,
	);
}

/**
 * How a frame that can be scrolled shows it: by which scale, how far the picture is moved, and how
 * far the frame is scrolled.
 */
interface Placed {
	readonly scale: number;
	readonly shift: number;
	readonly left: number;
	readonly top: number;
}

/** Gives the place of the picture in its frame. */
export function placeZoom({ k, x, y }: Zoom, { picture }: Room): Placed {
	const [start, above] = [k * picture.x + x, k * picture.y + y];
	return {
		scale: k,
		shift: Math.max(0, start) - picture.x,
		left: Math.max(0, -start),
		top: Math.max(0, picture.y - above),
	};
}

/** Gives what is seen when a frame was scrolled by other means: by focus, or a search in the page. */
export function readScroll(k: number, left: number, top: number, room: Room): Zoom {
	const { x, y } = room.picture;
	return boundZoom({ k, x: -left - k * x, y: y - top - k * y }, room);
}

/** What a turn of the wheel says of itself. */
interface Turn {
	readonly deltaY: number;
	/** 0 for px, 1 for lines, 2 for pages. */
	readonly deltaMode: number;
}

/** How far one turn goes at most, in doublings: wheels with coarse steps would leap. */
const furthestTurn = 0.4;

/** Gives by how many doublings a turn of the wheel enlarges; a pinch on a touchpad turns in small steps. */
export function doublingsOf({ deltaY, deltaMode }: Turn): number {
	const unit = deltaMode === 1 ? 0.1 : deltaMode === 2 ? 1 : 0.01;
	return Math.min(furthestTurn, Math.max(-furthestTurn, -deltaY * unit));
}
