import { type Area, enclose } from '../svg/area.ts';
import { boundZoom, centerOn, type Room, whole, type Zoom } from './zoom.ts';

/** How large letters are at least when a step is shown from near, in CSS px. */
export const readable = 14;

/** Room around what is shown from near, in CSS px. */
const margin = 12;

/** What a step is told by: the names of its ends, in the order of the information, and its number. */
export interface Told {
	readonly ends: readonly Area[];
	readonly marks: readonly Area[];
}

/**
 * Shows a step from near: as large as letters need to be read, or larger where there is room, up to
 * twice of that. Where its ends do not fit at that size, first the first and then the last is
 * seen whole. Without a step, the whole picture.
 */
export function closeUps(
	{ ends, marks }: Told,
	smallestLetters: number,
	room: Room,
): readonly Zoom[] {
	if (ends.length === 0) return [whole];
	const around = enclose([...ends, ...marks]);
	const legible = Math.max(1, readable / smallestLetters);
	const fitting = Math.min(
		(room.width - 2 * margin) / around.width,
		(room.height - 2 * margin) / around.height,
	);
	const middle = [around.x + around.width / 2, around.y + around.height / 2] as const;
	const near = centerOn(middle, Math.max(legible, Math.min(fitting, 2 * legible)), room);
	if (fitting >= legible) return [near];
	const outermost = ends.length > 2 ? [...ends.slice(0, 1), ...ends.slice(-1)] : ends;
	return outermost.map((end) => reveal(end, near, room));
}

/** Moves what is seen no further than an area needs to be seen. */
function reveal(area: Area, { k, x, y }: Zoom, room: Room): Zoom {
	const along = (moved: number, start: number, length: number, size: number) => {
		const [from, to] = [margin - k * start, size - margin - k * (start + length)];
		return Math.max(Math.min(from, to), Math.min(Math.max(from, to), moved));
	};
	return boundZoom(
		{
			k,
			x: along(x, area.x, area.width, room.width),
			y: along(y, area.y, area.height, room.height),
		},
		room,
	);
}
