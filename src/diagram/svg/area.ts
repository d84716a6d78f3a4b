import type { Element } from 'hast';

/** A rectangle, in the units of a picture unless something else is said. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Gives the smallest area around the given ones. */
export function enclose(areas: readonly Area[]): Area {
	const x = Math.min(...areas.map((area) => area.x));
	const y = Math.min(...areas.map((area) => area.y));
	return {
		x,
		y,
		width: Math.max(...areas.map((area) => area.x + area.width)) - x,
		height: Math.max(...areas.map((area) => area.y + area.height)) - y,
	};
}

/** Tells whether an area lies wholly in another. */
export function isWithin(inner: Area, outer: Area): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

/** Gives what two areas have in common; none where they lie apart. */
export function intersect(one: Area, other: Area): Area | undefined {
	const x = Math.max(one.x, other.x);
	const y = Math.max(one.y, other.y);
	const width = Math.min(one.x + one.width, other.x + other.width) - x;
	const height = Math.min(one.y + one.height, other.y + other.height) - y;
	return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Gives an area with room around it. */
export function widen({ x, y, width, height }: Area, room: number): Area {
	return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

/** Reads the area of a `rect`, or of whatever has its attributes. */
export function areaOf({ properties }: Element): Area {
	const read = (name: string) => Number(properties[name] ?? 0);
	return { x: read('x'), y: read('y'), width: read('width'), height: read('height') };
}

/** Gives the area of a path that is made of absolute lines and arcs. */
export function areaOfPath({ properties }: Element): Area {
	const commands = String(properties['d']).match(/[MLA][^MLA]*/g) ?? [];
	const points = commands.map((command) => {
		const numbers = (command.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
		const [x = 0, y = 0] = numbers.slice(-2);
		return { x, y, width: 0, height: 0 };
	});
	return enclose(points);
}
