import type { Architecture } from '../../model/architecture/architecture.ts';
import type { CompositionName, Placement, Point } from '../../model/architecture/placement.ts';
import type { Inside, Side } from '../../model/inside/inside.ts';
import {
	headAt,
	headGap,
	type Scene,
	type SceneBox,
	type SceneRegion,
	type SceneWire,
} from '../picture/scene.ts';
import { pathThrough, trimEnds } from '../picture/wire-shape.ts';
import type { Area } from '../svg/area.ts';
import { type Lead, routeWires } from './route-wires.ts';
import { type SidedNeighbor, sidesOf } from './sides.ts';
import type { Obstacle } from './wire-grid.ts';

/** Sizes of the two compositions, in the picture's units; multiples of the grid of wires. */
const sizes = {
	wide: { part: [140, 60], gap: [50, 50], padding: 30, bar: [90, 50], away: 50, margin: [10, 20] },
	tall: {
		part: [120, 60],
		gap: [40, 40],
		padding: 40,
		bar: [0, 50],
		away: 40,
		margin: [0, 20],
	},
} as const;

/** Room for the name of the component above its parts, and of a group above its own. */
const title = { component: 20, group: 20, width: 160 } as const;

/** The id of the region that is the component, and of the box for the numbers of what happens to it as a whole. */
export const componentRegion = 'component';

/**
 * Lays out what is inside a component: its box in the middle, the parts in it, its neighbors at the
 * edges where they stand on the main picture, and an arrow for everything that is handed on.
 */
export function layoutInside(
	inside: Inside,
	architecture: Architecture,
	main: Pick<Placement, 'name' | 'boxes'>,
): Scene {
	const { name } = main;
	const ends = inside.arrows.flatMap(({ from, to }) => [from, to]);
	const neighbors = [
		...new Set(ends.flatMap((end) => neighborAt(end, inside.component, architecture) ?? [])),
	];
	const sided = sidesOf(inside, neighbors, main);
	const room = measureRoom(inside, sided, name);
	const { width, height, frame } = room;
	const boxAt = (component: string, place: Area, badge: Point): SceneBox => ({
		component,
		plane: planeOf(inside.component, architecture),
		layout: 'bare',
		role: false,
		...place,
		badge,
	});
	const parts = inside.parts.map((part) => {
		const place = placePart(part, frame, name);
		return boxAt(part.id, place, [place.x + place.width, place.y]);
	});
	const bars = placeBars(sided, room, name).map(({ component, ...place }) => ({
		...boxAt(component, place, [place.x + place.width - 20, place.y]),
		plane: planeOf(component, architecture),
	}));
	const groups = placeGroups(inside, parts);
	const whole = boxAt(componentRegion, frame, [frame.x + frame.width - 30, frame.y]);
	return {
		name,
		width,
		height,
		badge: 10,
		chip: { letter: 12, height: 22 },
		regions: [
			{ id: componentRegion, ...frame, label: [frame.x + 16, frame.y + 20], sheets: 0 },
			...groups,
		],
		boxes: [whole, ...parts, ...bars],
		wires: placeWires(inside, architecture, {
			boxes: [...parts, ...bars],
			others: [...namesOf(frame, groups), ...beyond(bars, sided, room)],
			sided,
			width,
			height,
		}),
	};
}

/** The whole drawing, the component in its middle, and the height of neighbors above and below it. */
interface Room {
	readonly width: number;
	readonly height: number;
	readonly frame: Area;
	readonly barHeight: number;
}

function measureRoom(
	{ parts }: Inside,
	sided: readonly SidedNeighbor[],
	name: CompositionName,
): Room {
	const { part, gap, padding, bar, away, margin } = sizes[name];
	const on = (side: Side) => sided.filter((neighbor) => neighbor.side === side).length;
	// Narrow boxes break names into three lines, and have room for three more below.
	const barHeight = bar[1] + (on('top') > 2 || on('bottom') > 2 ? 60 : 0);
	const roomOn = (side: Side, bars: number) => (on(side) > 0 ? bars + away : 0);
	const columns = Math.max(...parts.map(({ place }) => place[name][0] + (place[name][2] ?? 1)));
	const rows = Math.max(...parts.map(({ place }) => place[name][1])) + 1;
	const frame = {
		x: margin[0] + roomOn('left', bar[0]),
		y: margin[1] + roomOn('top', barHeight),
		width: columns * part[0] + (columns - 1) * gap[0] + 2 * padding,
		height: title.component + rows * part[1] + (rows - 1) * gap[1] + 2 * padding,
	};
	return {
		width: frame.x + frame.width + roomOn('right', bar[0]) + margin[0],
		height: frame.y + frame.height + roomOn('bottom', barHeight) + margin[1],
		frame,
		barHeight,
	};
}

function placePart({ place }: Inside['parts'][number], frame: Area, name: CompositionName): Area {
	const { part, gap, padding } = sizes[name];
	const [column, row, across = 1] = place[name];
	return {
		x: frame.x + padding + column * (part[0] + gap[0]),
		y: frame.y + title.component + padding + row * (part[1] + gap[1]),
		width: across * part[0] + (across - 1) * gap[0],
		height: part[1],
	};
}

/** The names of the component and of groups, which wires do not run over. */
function namesOf(frame: Area, groups: readonly SceneRegion[]): readonly Obstacle[] {
	return [
		{ id: `name:${componentRegion}`, ...frame, width: title.width, height: title.component + 10 },
		...groups.map(({ id, x, y }) => ({
			id: `name:${id}`,
			x,
			y: y + 10,
			width: title.width,
			height: 0,
		})),
	];
}

/** What lies behind neighbors: wires stay on the near side. */
function beyond(
	bars: readonly SceneBox[],
	sided: readonly SidedNeighbor[],
	{ width, height }: Room,
): readonly Obstacle[] {
	return bars.map((bar) => {
		const areas: Readonly<Record<Side, Area>> = {
			left: { x: 0, y: 0, width: bar.x + bar.width - 10, height },
			right: { x: bar.x + 10, y: 0, width: width - bar.x - 10, height },
			top: { x: 0, y: 0, width, height: bar.y + bar.height - 10 },
			bottom: { x: 0, y: bar.y + 10, width, height: height - bar.y - 10 },
		};
		const side = sided.find(({ component }) => component === bar.component)?.side ?? 'left';
		return { id: `beyond:${bar.component}`, ...areas[side] };
	});
}

/** The component at the other end of a connection; none for a part. */
export function neighborAt(
	end: string,
	component: string,
	{ connections }: Pick<Architecture, 'connections'>,
): string | undefined {
	const connection = connections[end];
	if (!connection) return undefined;
	return connection.openedBy === component ? connection.to : connection.openedBy;
}

/** The id of the wire of an arrow. */
export function innerWire(from: string, to: string): SceneWire['id'] {
	return `${from}>${to}/with-opener`;
}

function planeOf(component: string, { components }: Architecture): SceneBox['plane'] {
	const found = components[component];
	if (!found) throw new Error(`There is no component "${component}".`);
	return found.plane;
}

function placeBars(
	sided: readonly SidedNeighbor[],
	{ frame, barHeight }: Room,
	name: CompositionName,
): readonly (Area & { readonly component: string })[] {
	const { bar, away } = sizes[name];
	const gap = 20;
	return sided.map(({ component, side }) => {
		const group = sided.filter((other) => other.side === side);
		const index = group.findIndex((other) => other.component === component);
		const isAcross = side === 'left' || side === 'right';
		const length = isAcross ? frame.height : frame.width;
		const share = toGrid((length - (group.length - 1) * gap) / group.length);
		const along = (isAcross ? frame.y : frame.x) + index * (share + gap);
		if (isAcross) {
			const x = side === 'left' ? frame.x - away - bar[0] : frame.x + frame.width + away;
			return { component, x, y: along, width: bar[0], height: share };
		}
		const y = side === 'top' ? frame.y - away - barHeight : frame.y + frame.height + away;
		return { component, x: along, y, width: share, height: barHeight };
	});
}

function toGrid(length: number): number {
	return Math.floor(length / 10) * 10;
}

function placeGroups({ groups = [] }: Inside, boxes: readonly SceneBox[]): SceneRegion[] {
	return groups.map(({ id, parts }) => {
		const own = boxes.filter(({ component }) => parts.includes(component));
		const left = Math.min(...own.map(({ x }) => x)) - 20;
		const top = Math.min(...own.map(({ y }) => y)) - 10 - title.group;
		const right = Math.max(...own.map(({ x, width }) => x + width)) + 20;
		const bottom = Math.max(...own.map(({ y, height }) => y + height)) + 10;
		return {
			id,
			x: left,
			y: top,
			width: right - left,
			height: bottom - top,
			label: [left + 8, top + 16],
			sheets: 0,
		};
	});
}

function placeWires(
	{ component, arrows }: Inside,
	architecture: Architecture,
	{
		boxes,
		others,
		sided,
		...size
	}: {
		readonly boxes: readonly SceneBox[];
		/** What wires keep clear of besides the boxes. */
		readonly others: readonly Obstacle[];
		readonly sided: readonly SidedNeighbor[];
		readonly width: number;
		readonly height: number;
	},
): SceneWire[] {
	const boxAt = (end: string) => neighborAt(end, component, architecture) ?? end;
	const obstacles = [
		...others,
		...boxes.map(({ component: id, x, y, width, height, badge }): Obstacle => ({
			id,
			x,
			y,
			width,
			height,
			...(badge ? { badge } : {}),
			...faceOf(sided.find((neighbor) => neighbor.component === id)),
		})),
	];
	const leads = arrows.map(({ from, to }): Lead => {
		const outer = neighborAt(from, component, architecture) !== undefined;
		const leaving = neighborAt(to, component, architecture) !== undefined;
		return {
			id: innerWire(from, to),
			from: boxAt(from),
			to: boxAt(to),
			trunks: [
				...(leaving ? [`out of ${from}`, `to ${to}`] : []),
				...(outer ? [`into ${to}`] : []),
				...(outer || leaving ? [] : [`from ${from}`]),
			],
		};
	});
	const corners = routeWires(obstacles, leads, size);
	return arrows.map(({ from, to }): SceneWire => {
		const id = innerWire(from, to);
		const points = corners.get(id);
		if (!points) throw new Error(`No path for the arrow from "${from}" to "${to}".`);
		const trimmed = trimEnds(points, 0, headGap);
		const connection = architecture.connections[from] ?? architecture.connections[to];
		const head = headAt(trimmed, 'end');
		const [source, target] = [boxAt(from), boxAt(to)];
		const openedBy = connection?.openedBy ?? source;
		return {
			id,
			connection: from in architecture.connections ? from : to,
			source,
			target,
			openedBy,
			...(connection ? { transport: connection.transport } : {}),
			path: pathThrough(trimmed),
			corners: trimmed,
			head,
			connectionHead: openedBy === source ? head : headAt(trimEnds(points, headGap, 0), 'start'),
			badge: points[0] ?? [0, 0],
		};
	});
}

const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const;

/** Wires end at the edge of a neighbor that faces the component. */
function faceOf(neighbor: SidedNeighbor | undefined): { readonly face?: Side } {
	return neighbor ? { face: opposite[neighbor.side] } : {};
}
