import { type Area, centerOn, type Room, whole, type Zoom } from './zoom.ts';

/** How large letters are at least when a step is shown from near, in CSS px. */
export const readable = 14;

/** Room around what is shown from near, in CSS px. */
const margin = 12;

/**
 * Shows the given areas from near: as large as letters need to be read, or larger where the areas
 * leave room for it, up to twice of that. Where they do not fit at that size, letters go first.
 * Without an area, the whole picture.
 */
export function closeUp(areas: readonly Area[], smallestLetters: number, room: Room): Zoom {
	if (areas.length === 0) return whole;
	const around = enclose(areas);
	const legible = Math.max(1, readable / smallestLetters);
	const fitting = Math.min(
		(room.width - 2 * margin) / around.width,
		(room.height - 2 * margin) / around.height,
	);
	const middle = [around.x + around.width / 2, around.y + around.height / 2] as const;
	return centerOn(middle, Math.max(legible, Math.min(fitting, 2 * legible)), room);
}

/** Gives the smallest area that has all of the given ones in it. */
function enclose(areas: readonly Area[]): Area {
	const [x, y] = [
		Math.min(...areas.map((area) => area.x)),
		Math.min(...areas.map((area) => area.y)),
	];
	return {
		x,
		y,
		width: Math.max(...areas.map((area) => area.x + area.width)) - x,
		height: Math.max(...areas.map((area) => area.y + area.height)) - y,
	};
}
